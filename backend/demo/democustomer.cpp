// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/democustomer.h"

#include "backend/demo/demodice.h"

#include <algorithm>

namespace Wheelhouse::DemoCustomer {

namespace {

using DemoDice::delayMs;
using DemoDice::pick;

constexpr double typingMs = 22'000;
constexpr double tappingMs = 9'000;

/// Mail takes its time; nobody waits for the answer to a review.
double pace(const DemoPersona &persona)
{
    return persona.channel == QLatin1StringView("email") ? 14 : 1;
}

DemoMove write(const DemoPersona &persona, const Phrases &texts, Random &random)
{
    return {DemoMove::Kind::Write,
            pick(texts.in(persona.language, QStringLiteral("en")), random),
            {},
            delayMs(typingMs * pace(persona), 0.7, random)};
}

DemoMove tap(const DemoPersona &persona, const Choice &choice, Random &random)
{
    return {DemoMove::Kind::Tap, choice.label, choice.id,
            delayMs(tappingMs * pace(persona), 0.6, random)};
}

DemoMove silence()
{
    return {DemoMove::Kind::Silence, {}, {}, 0};
}

const Choice *offered(const QList<DemoHeard> &heard, const QString &id)
{
    for (const DemoHeard &say : heard) {
        for (const Choice &choice : say.choices) {
            if (choice.id == id)
                return &choice;
        }
    }
    return nullptr;
}

DemoMove askForPerson(const DemoPersona &persona, const QList<DemoHeard> &heard, Random &random)
{
    if (const Choice *person = offered(heard, QStringLiteral("person")))
        return tap(persona, *person, random);
    return write(persona, demoTexts().person, random);
}

/// How likely the step settles the matter.
double settles(const DemoPersona &persona, const QString &scriptVersion, const QString &step)
{
    const QString topic = step.section(u'/', 0, 0);
    if (topic != persona.topic)
        return 0.08;
    const bool young = scriptVersion.startsWith(QLatin1StringView("julia"));
    if (topic == QLatin1StringView("login") && scriptVersion == QLatin1StringView("radek@1"))
        return 0.3;
    double chance = young ? 0.56 : 0.84;
    if (topic == QLatin1StringView("refund"))
        chance -= 0.22;
    else if (topic == QLatin1StringView("device"))
        chance -= 0.1;
    else if (topic == QLatin1StringView("outage"))
        chance += 0.08;
    return chance;
}

DemoMove afterAnswer(const DemoPersona &persona, const QString &scriptVersion,
                     const QList<DemoHeard> &heard, const DemoHeard &answer, Random &random)
{
    const double dice = random.uniform();
    if (random.chance(settles(persona, scriptVersion, answer.step))) {
        if (const Choice *yes = offered(heard, QStringLiteral("solved:yes")); yes && dice < 0.55)
            return tap(persona, *yes, random);
        return dice < 0.66 ? write(persona, demoTexts().thanks, random) : silence();
    }
    if (!answer.choices.isEmpty() && dice < 0.35)
        return tap(persona, pick(answer.choices, random), random);
    if (const Choice *no = offered(heard, QStringLiteral("solved:no")); no && dice < 0.78)
        return tap(persona, *no, random);
    return dice < 0.9 ? askForPerson(persona, heard, random) : silence();
}

DemoMove afterQuestion(const DemoPersona &persona, const QList<DemoHeard> &heard,
                       const QList<Choice> &choices, Random &random)
{
    const double dice = random.uniform();
    if (dice < 0.06)
        return silence();
    if (dice < 0.1)
        return askForPerson(persona, heard, random);
    if (const Choice *topic = offered(heard, QStringLiteral("topic:") + persona.topic))
        return dice < 0.75 ? tap(persona, *topic, random)
                           : write(persona, demoTexts().topic(persona.topic).asks, random);
    QList<Choice> others;
    for (const Choice &choice : choices) {
        if (!choice.id.startsWith(QLatin1StringView("topic:")) &&
            choice.id != QLatin1StringView("person"))
            others.append(choice);
    }
    if (!others.isEmpty())
        return tap(persona, pick(others, random), random);
    return dice < 0.6 ? write(persona, demoTexts().topic(persona.topic).asks, random)
                      : askForPerson(persona, heard, random);
}

} // namespace

DemoMove opening(const DemoPersona &persona, Random &random)
{
    const DemoTexts &texts = demoTexts();
    const bool written = pace(persona) > 1 || persona.channel == QLatin1StringView("appstore");
    const double dice = written ? 1 : random.uniform();
    if (dice < 0.1)
        return write(persona, texts.hello, random);
    if (dice < 0.16)
        return write(persona, texts.vague, random);
    if (dice < 0.19)
        return write(persona, texts.person, random);
    return write(persona, texts.topic(persona.topic).asks, random);
}

DemoMove afterBot(const DemoPersona &persona, const QString &scriptVersion,
                  const QList<DemoHeard> &heard, Random &random)
{
    if (heard.isEmpty())
        return {};
    if (persona.channel == QLatin1StringView("appstore"))
        return heard.constLast().turn == BotTurn::Handover ? DemoMove{} : silence();
    const DemoHeard *answer = nullptr;
    for (const DemoHeard &say : heard) {
        if (say.turn == BotTurn::Answer)
            answer = &say;
    }
    const DemoHeard &last = heard.constLast();
    switch (last.turn) {
    case BotTurn::Handover:
    case BotTurn::Farewell:
        return {};
    case BotTurn::NotUnderstood:
        if (random.chance(0.25))
            return askForPerson(persona, heard, random);
        return afterQuestion(persona, heard, last.choices, random);
    case BotTurn::Greeting:
    case BotTurn::Question:
        return afterQuestion(persona, heard, last.choices, random);
    case BotTurn::Answer:
    case BotTurn::ConfirmSolved:
        return answer ? afterAnswer(persona, scriptVersion, heard, *answer, random) : silence();
    }
    return {};
}

DemoMove afterAgent(const DemoPersona &persona, bool last, Random &random)
{
    if (!last)
        return write(persona, demoTexts().details, random);
    return random.chance(0.72) ? write(persona, demoTexts().thanks, random) : silence();
}

qint64 patienceMs(const DemoPersona &persona, Random &random)
{
    if (persona.channel == QLatin1StringView("email") ||
        persona.channel == QLatin1StringView("appstore"))
        return 0;
    const bool call = persona.channel == QLatin1StringView("phone");
    const bool messenger = persona.channel == QLatin1StringView("messenger");
    const double meanMs = call ? 5 * 60'000.0 : messenger ? 80 * 60'000.0 : 42 * 60'000.0;
    return qint64(5'000 + random.exponential(meanMs));
}

RatingGiven rating(const DemoPersona &persona, const Experience &experience, Random &random)
{
    if (!random.chance(experience.byPerson ? 0.35 : 0.22))
        return {};
    const bool young = experience.scriptVersion.startsWith(QLatin1StringView("julia"));
    double content = experience.byPerson ? 0.93 : young ? 0.7 : 0.84;
    content -= std::min(0.5, 0.012 * double(experience.waitMs) / 60'000);
    content -= experience.transferred ? 0.12 : 0;
    const bool good = random.chance(content);
    RatingGiven given;
    given.score = good ? (random.chance(0.7) ? 5 : 4)
                       : 1 + int(DemoDice::weighted(std::array{45.0, 25.0, 30.0}, random));
    if (random.chance(good ? 0.08 : 0.2)) {
        const Phrases &said = good ? demoTexts().praise : demoTexts().complaint;
        given.comment = pick(said.in(persona.language, QStringLiteral("en")), random);
    }
    return given;
}

int stars(Random &random)
{
    return 1 + int(DemoDice::weighted(std::array{13.0, 7.0, 9.0, 18.0, 53.0}, random));
}

int starsAfter(int before, bool byPerson, Random &random)
{
    if (!random.chance(before == 5 ? 0.01 : byPerson ? 0.22 : 0.12))
        return before;
    if (before > 1 && (before == 5 || random.chance(0.15)))
        return before - 1;
    return before + 1 + int(random.below(quint64(5 - before)));
}

QString name(const QString &language, Random &random)
{
    const QString given = pick(demoTexts().givenNames.in(language), random);
    const QString family = pick(demoTexts().familyNames.in(language), random);
    return language == QLatin1StringView("zh") ? family + given : given + u' ' + family;
}

} // namespace Wheelhouse::DemoCustomer
