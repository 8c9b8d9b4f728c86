// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/turnmaker.h"

#include "core/dialog/channellimits.h"
#include "core/dialog/defaulttexts.h"
#include "core/dialog/openinghours.h"
#include "core/dialog/placeholders.h"
#include "core/dialog/sayreason.h"
#include "core/dialog/summary.h"
#include "core/dialog/waitphrase.h"

namespace Wheelhouse {

namespace {

const QString personChoice = QStringLiteral("person");
const QString yesChoice = QStringLiteral("solved:yes");
const QString noChoice = QStringLiteral("solved:no");
constexpr int mostStars = 5;

QString pathOf(const ScriptTopic &topic, const ScriptStep &step)
{
    return topic.id + u'/' + step.id;
}

/// FNV-1a: the same on every machine, unlike qHash.
size_t stableHash(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : text.toUtf8())
        hash = (hash ^ uchar(byte)) * 1099511628211ULL;
    return size_t(hash >> 16);
}

/// What the channel can show of the buttons. The last one leads out, so it stays.
void fit(BotSay &say, const QString &channel)
{
    const auto limits = limitsOf(channel);
    if (!limits || say.choices.isEmpty())
        return;
    if (limits->buttons == 0) {
        for (const Choice &choice : say.choices)
            say.text += QStringLiteral("\n- ") + choice.label;
        return;
    }
    while (say.choices.size() > limits->buttons)
        say.choices.removeAt(say.choices.size() - 2);
    for (Choice &choice : say.choices) {
        if (choice.label.size() > limits->label)
            choice.label = choice.label.left(limits->label - 1) + u'…';
    }
}

} // namespace

TurnMaker::TurnMaker(const Script &script, const DialogState &state, const DialogInput &input,
                     const QString &language)
    : m_script(script)
    , m_state(state)
    , m_input(input)
    , m_language(language)
    , m_variables(state.variables)
{}

void TurnMaker::greet(bool withMenu)
{
    const QString step = QStringLiteral("greeting");
    BotSay greeting{text(m_script.texts.greeting, step), BotTurn::Greeting, step};
    greeting.choices = withMenu ? menu() : QList<Choice>();
    greeting.reason = m_reason;
    fit(greeting, m_input.channel);
    m_turn.says.prepend(greeting);
}

void TurnMaker::sayMore()
{
    const QString step = QStringLiteral("say_more");
    const QString said = text(m_script.texts.sayMore, step);
    if (!goesInCircles(said, step))
        say(said, BotTurn::Question, step, 0, menuAndPerson());
}

void TurnMaker::notUnderstood(double confidence)
{
    const QString step = QStringLiteral("not_understood");
    say(text(m_script.texts.notUnderstood, step), BotTurn::NotUnderstood, step, confidence,
        menuAndPerson());
}

void TurnMaker::didYouMean(const QList<Choice> &topics, double confidence)
{
    const QString step = QStringLiteral("did_you_mean");
    QList<Choice> choices = topics;
    choices.append({personChoice, m_script.texts.talkToPerson.in(m_language)});
    say(text(m_script.texts.didYouMean, step), BotTurn::Question, step, confidence, choices);
}

void TurnMaker::announce(DefaultText text)
{
    say(defaultText(text, m_language), BotTurn::Answer, QStringLiteral("several"));
}

void TurnMaker::enter(const ScriptTopic &topic, double confidence)
{
    if (topic.steps.isEmpty())
        return sayMore();
    m_turn.topic = topic.id;
    m_turn.confidence = confidence;
    give(topic, topic.steps.constFirst(), confidence);
}

void TurnMaker::give(const ScriptTopic &topic, const ScriptStep &step, double confidence)
{
    walk({&topic, &step}, confidence);
}

void TurnMaker::follow(const QString &to, const ScriptTopic &here, HandoverReason whenPerson)
{
    if (const auto next = target(to, here, whenPerson))
        walk(*next, 1);
}

void TurnMaker::walk(Place place, double confidence)
{
    for (int moves = 0; moves < movesATurn && m_turn.says.size() < saysATurn; ++moves) {
        const QString &before = m_turn.topic.isEmpty() ? m_state.topic : m_turn.topic;
        if (place.topic->id != before) {
            m_turn.topic = place.topic->id;
            m_turn.confidence = confidence;
        }
        if (place.topic->sensitive) {
            const ScriptStep &first = place.topic->steps.constFirst();
            return handOver(HandoverReason::Sensitive, place.topic->id,
                            text(first.say, pathOf(*place.topic, first)));
        }
        const auto next = take(place, confidence);
        if (!next)
            return;
        place = *next;
        confidence = 1;
    }
    handOver(HandoverReason::Loop, QStringLiteral("steps without an end"));
}

std::optional<TurnMaker::Place> TurnMaker::take(const Place &place, double confidence)
{
    const ScriptStep &step = *place.step;
    switch (step.kind()) {
    case StepKind::Message:
    case StepKind::Article:
        return takeMessage(place, confidence);
    case StepKind::Ask:
        return takeQuestion(place);
    case StepKind::If: {
        const ConditionScene scene{m_variables, m_input.segment, m_input.channel,
                                   m_language,  m_input.nowMs,   insideHours()};
        for (const ConditionCase &each : step.cases) {
            if (holds(each.when, scene, m_script))
                return target(each.to, *place.topic, HandoverReason::Rule);
        }
        return target(step.otherwise, *place.topic, HandoverReason::Rule);
    }
    case StepKind::Call:
        return takeCall(place);
    case StepKind::Rate:
        takeRating(place);
        return std::nullopt;
    case StepKind::HandOver:
        takeHandOver(place);
        return std::nullopt;
    case StepKind::Jump:
        return target(step.to, *place.topic, HandoverReason::Rule);
    case StepKind::End:
        end(step.say.isEmpty() ? m_script.texts.farewell : step.say);
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<TurnMaker::Place> TurnMaker::target(const QString &to, const ScriptTopic &here,
                                                  HandoverReason whenPerson)
{
    const ScriptTarget found = targetOf(to, here, m_script);
    switch (found.kind) {
    case ScriptTarget::Kind::Step:
        return Place{found.topic, found.step};
    case ScriptTarget::Kind::Person:
        handOver(whenPerson);
        return std::nullopt;
    case ScriptTarget::Kind::End:
        end(m_script.texts.farewell);
        return std::nullopt;
    case ScriptTarget::Kind::Nowhere:
        because(reasonText(SayReason::Gone, to));
        sayMore();
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<GuardFinding> TurnMaker::guardOfMessage() const
{
    const bool applied = !m_input.messageId.isEmpty() && m_state.lastMessage == m_input.messageId;
    GuardInput input;
    input.text = m_input.choice.isEmpty() ? m_input.text : QString();
    input.lines = m_state.lines;
    if (applied && !input.lines.isEmpty())
        input.lines.removeLast();
    const CustomerWrote wrote{m_input.messageId, {}, m_input.text, m_input.choice};
    input.frustration =
        (applied ? m_state.frustration : frustrationWith(m_state, wrote, m_input.nowMs)).level;
    const Phrases &words = m_script.guards.sensitiveWords;
    for (const QString &language : words.languages())
        input.sensitiveWords += words.in(language);
    input.newCustomerDays = m_script.guards.newCustomerDays;
    input.fragileSegments = m_script.guards.fragileSegments;
    input.segment = m_input.segment;
    input.customerSinceMs = m_input.customerSinceMs;
    return guardFinding(input);
}

void TurnMaker::letGo(const GuardFinding &finding, const ScriptTopic *likely, double confidence)
{
    QString before;
    if (likely) {
        m_turn.topic = likely->id;
        m_turn.confidence = confidence;
        if (likely->sensitive && !likely->steps.isEmpty())
            before = text(likely->steps[0].say, pathOf(*likely, likely->steps[0]));
    }
    handOver(finding.reason, finding.because, before);
}

bool TurnMaker::goesInCircles(const QString &answer, const QString &path)
{
    GuardInput input;
    input.answer = answer;
    input.lines = m_state.lines;
    for (const BotSay &said : m_turn.says)
        input.lines.append({ActorKind::Bot, said.text});
    input.stepGiven = m_state.answered.value(path) + m_given.value(path);
    const bool circle = input.stepGiven >= timesOfOneStep || guardOf(input).has_value();
    if (circle)
        handOver(HandoverReason::Loop, path);
    return circle;
}

std::optional<TurnMaker::Place> TurnMaker::takeMessage(const Place &place, double confidence)
{
    const ScriptStep &step = *place.step;
    const QString path = pathOf(*place.topic, step);
    QStringList parts;
    if (!step.say.isEmpty())
        parts.append(text(step.say, path));
    if (step.article) {
        const QString url = step.article->url;
        parts.append(step.article->title.in(m_language) + u'\n' + text(step.article->text, path) +
                     u'\n' + url);
    }
    const QString said = parts.join(u'\n');
    if (goesInCircles(said, path))
        return std::nullopt;
    QList<Choice> choices;
    for (const QuickReply &reply : step.choices)
        choices.append({path + u'#' + reply.id, filled(reply.label.in(m_language))});
    say(said, step.question ? BotTurn::Question : BotTurn::Answer, path, confidence, choices);
    ++m_given[path];
    if (step.confirm) {
        const QString confirm = QStringLiteral("confirm_solved");
        say(text(m_script.texts.confirmSolved, confirm), BotTurn::ConfirmSolved, confirm, 0,
            {{yesChoice, m_script.texts.solvedYes.in(m_language)},
             {noChoice, m_script.texts.solvedNo.in(m_language)}});
        return std::nullopt;
    }
    if (!step.choices.isEmpty() || step.to.isEmpty())
        return std::nullopt;
    return target(step.to, *place.topic, HandoverReason::Rule);
}

std::optional<TurnMaker::Place> TurnMaker::takeQuestion(const Place &place)
{
    const ScriptStep &step = *place.step;
    const QString path = pathOf(*place.topic, step);
    if (step.once && m_variables.contains(step.ask))
        return target(step.to, *place.topic, HandoverReason::Rule);
    const QString question = text(step.say, path);
    if (goesInCircles(question, path))
        return std::nullopt;
    say(question, BotTurn::Question, path, 0, questionChoices(step, path));
    ++m_given[path];
    return std::nullopt;
}

QList<Choice> TurnMaker::questionChoices(const ScriptStep &step, const QString &path) const
{
    const ScriptVariable variable = m_script.variables.value(step.ask);
    QList<Choice> choices;
    if (variable.type == VariableType::YesNo) {
        const auto label = [&](const Texts &own, DefaultText otherwise) {
            return own.isEmpty() ? defaultText(otherwise, m_language) : own.in(m_language);
        };
        choices = {{path + QStringLiteral("#yes"), label(m_script.texts.yes, DefaultText::Yes)},
                   {path + QStringLiteral("#no"), label(m_script.texts.no, DefaultText::No)}};
    }
    for (const QString &value : variable.values) {
        const Texts labels = variable.labels.value(value);
        choices.append({path + u'#' + value, labels.isEmpty() ? value : labels.in(m_language)});
    }
    return choices;
}

void TurnMaker::answer(const ScriptTopic &topic, const ScriptStep &ask, const QString &value)
{
    m_turn.variables.append({ask.ask, value});
    m_variables.insert(ask.ask, value);
    follow(ask.to, topic, HandoverReason::Rule);
}

void TurnMaker::refuseAnswer(const ScriptTopic &topic, const ScriptStep &ask)
{
    if (m_state.invalidInRow + 1 >= ask.attempts) {
        if (ask.otherwise.isEmpty())
            return handOver(HandoverReason::NotUnderstood, pathOf(topic, ask));
        return follow(ask.otherwise, topic, HandoverReason::NotUnderstood);
    }
    const QString path = pathOf(topic, ask);
    const Says &own = ask.invalid.isEmpty() ? m_script.texts.invalid : ask.invalid;
    because(reasonText(SayReason::Invalid));
    say(own.isEmpty() ? defaultText(DefaultText::Invalid, m_language) : text(own, path),
        BotTurn::Question, path, 0, questionChoices(ask, path));
}

std::optional<TurnMaker::Place> TurnMaker::takeCall(const Place &place)
{
    const ScriptStep &step = *place.step;
    const QString path = pathOf(*place.topic, step);
    const auto action = m_script.actions.constFind(step.call);
    if (action == m_script.actions.constEnd()) {
        because(reasonText(SayReason::Gone, step.call));
        return target(step.failed, *place.topic, HandoverReason::Rule);
    }
    if (m_state.calls >= callsAConversation) {
        handOver(HandoverReason::Limit, path);
        return std::nullopt;
    }
    if (!step.say.isEmpty())
        say(text(step.say, path), BotTurn::Question, path);
    const QString id = QStringLiteral("%1#%2").arg(path).arg(m_state.calls + 1);
    m_turn.action = actionCall(id, path, *action, m_variables);
    return std::nullopt;
}

void TurnMaker::resume(const ActionResult &result)
{
    const ScriptTopic *topic = m_script.topic(m_state.waitingStep.section(u'/', 0, 0));
    const ScriptStep *step = m_script.step(m_state.waitingStep);
    const auto action = m_script.actions.constFind(step ? step->call : QString());
    if (!step || step->kind() != StepKind::Call || action == m_script.actions.constEnd()) {
        m_turn.answered =
            ActionAnswered{result.id, result.status, {}, QStringLiteral("the step is gone")};
        because(reasonText(SayReason::Gone, m_state.waitingStep));
        return sayMore();
    }
    m_turn.answered = readAnswer(result, *action, m_script.variables);
    const QString failure = m_turn.answered->failure;
    m_variables.insert(m_turn.answered->saved);
    because(failure.isEmpty() ? reasonText(SayReason::Action)
                              : reasonText(SayReason::ActionFailed, failure));
    follow(failure.isEmpty() ? step->to : step->failed, *topic, HandoverReason::Rule);
}

void TurnMaker::takeRating(const Place &place)
{
    if (!m_input.asksRating)
        return follow(place.step->to, *place.topic, HandoverReason::Rule);
    const QString path = pathOf(*place.topic, *place.step);
    const Says &own = place.step->say.isEmpty() ? m_script.texts.askRating : place.step->say;
    const QString question =
        own.isEmpty() ? defaultText(DefaultText::AskRating, m_language) : text(own, path);
    if (goesInCircles(question, path))
        return;
    QList<Choice> choices;
    for (int stars = 1; stars <= mostStars; ++stars)
        choices.append({QStringLiteral("%1#%2").arg(path).arg(stars), QString(stars, u'★')});
    say(question, BotTurn::Question, path, 0, choices);
    ++m_given[path];
    m_turn.askedRating = true;
}

void TurnMaker::rated(const ScriptTopic &topic, const ScriptStep &rate, int stars)
{
    m_turn.rating = stars;
    follow(rate.to, topic, HandoverReason::Rule);
}

void TurnMaker::takeHandOver(const Place &place)
{
    const ScriptStep &step = *place.step;
    const QString path = pathOf(*place.topic, step);
    handOver(step.handOver->reason, path, text(step.say, path), step.handOver->collect);
}

void TurnMaker::solved(const ScriptTopic *topic, const ScriptStep *confirmed)
{
    m_turn.solved = true;
    if (topic && confirmed && !confirmed->solved.isEmpty())
        return follow(confirmed->solved, *topic, HandoverReason::Rule);
    end(m_script.texts.farewell);
}

void TurnMaker::solvedSoFar()
{
    m_turn.solved = true;
    announce(DefaultText::NextQuestion);
}

void TurnMaker::notSolved(const ScriptTopic *topic, const ScriptStep *confirmed)
{
    m_turn.solved = false;
    if (topic && confirmed && !confirmed->notSolved.isEmpty())
        return follow(confirmed->notSolved, *topic, HandoverReason::NotSolved);
    handOver(HandoverReason::NotSolved);
}

void TurnMaker::end(const Says &says)
{
    const QString step = QStringLiteral("farewell");
    say(text(says, step), BotTurn::Farewell, step);
    // only the customer's own word closes a conversation as solved; else it ends in silence
    m_turn.close = m_turn.solved.value_or(m_state.solved.value_or(false));
}

void TurnMaker::handOver(HandoverReason reason, const QString &why, const QString &before,
                         const QStringList &collect)
{
    const ScriptTexts &texts = m_script.texts;
    const QString step = QStringLiteral("handover");
    BotSay &said = say({}, BotTurn::Handover, step);
    said.reason = reasonText(SayReason::Handover,
                             why.isEmpty() ? nameOf(reason)
                                           : QStringLiteral("%1, %2").arg(nameOf(reason), why));
    if (!insideHours()) {
        said.text = withPlaceholders(text(texts.outsideHours, step), [&](const QString &name) {
            return name == QLatin1StringView("opens") ? opening() : u'{' + name + u'}';
        });
    } else if (m_input.expectedWaitMs > 0) {
        said.promisedMs = spokenWaitMs(m_input.expectedWaitMs);
        said.text = withPlaceholders(text(texts.handoverPromise, step), [&](const QString &name) {
            return name == QLatin1StringView("wait")
                       ? waitPhrase(m_language, m_input.expectedWaitMs)
                       : u'{' + name + u'}';
        });
    } else {
        said.text = text(texts.handover, step);
    }
    if (!before.isEmpty())
        said.text.prepend(before + QStringLiteral("\n\n"));
    m_turn.handover = reason;
    m_turn.summary = summaryFor(
        m_script, m_state, m_input,
        {m_turn.topic.isEmpty() ? m_state.topic : m_turn.topic, reason, why, m_variables, collect});
}

BotSay &TurnMaker::say(const QString &text, BotTurn turn, const QString &step, double confidence,
                       QList<Choice> choices)
{
    BotSay said{text, turn, step, confidence, std::move(choices)};
    said.reason = m_reason;
    fit(said, m_input.channel);
    m_turn.says.append(std::move(said));
    return m_turn.says.last();
}

QString TurnMaker::text(const Says &says, const QString &step) const
{
    const size_t turn =
        stableHash(m_state.conversation + u'\n' + step) + size_t(m_state.answered.value(step));
    return filled(says.in(m_language, m_script.languages.value(0)).text(m_input.channel, turn));
}

QString TurnMaker::filled(const QString &text) const
{
    return withPlaceholders(text, [&](const QString &name) {
        if (!m_script.variables.contains(name))
            return u'{' + name + u'}';
        return m_variables.value(name, QStringLiteral("—"));
    });
}

QList<Choice> TurnMaker::menu() const
{
    QList<Choice> choices;
    for (const QString &id : m_script.menu) {
        if (const ScriptTopic *topic = m_script.topic(id))
            choices.append({choiceOfTopic(id), topic->title.in(m_language)});
    }
    return choices;
}

QList<Choice> TurnMaker::menuAndPerson() const
{
    QList<Choice> choices = menu();
    choices.append({personChoice, m_script.texts.talkToPerson.in(m_language)});
    return choices;
}

bool TurnMaker::insideHours() const
{
    return m_script.hours && m_input.nowMs > 0 ? isOpen(*m_script.hours, m_input.nowMs)
                                               : m_input.insideHours;
}

QString TurnMaker::opening() const
{
    const auto opens = m_script.hours ? nextOpening(*m_script.hours, m_input.nowMs) : std::nullopt;
    return opens ? openingPhrase(m_language, *opens, m_input.nowMs, m_script.hours->zone)
                 : QStringLiteral("—");
}

} // namespace Wheelhouse
