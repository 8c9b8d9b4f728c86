// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptfitness.h"

#include "core/dialog/channellimits.h"
#include "core/dialog/declarationproblems.h"
#include "core/dialog/placeholders.h"
#include "core/dialog/stepproblems.h"

#include <QRegularExpression>

namespace Wheelhouse {

namespace {

const QString waitName = QStringLiteral("wait");
const QString opensName = QStringLiteral("opens");

void checkHead(const Script &script, ProblemList &problems)
{
    problems.identifier(script.bot, QStringLiteral("bot"));
    problems.identifier(script.brand, QStringLiteral("brand"));
    problems.text(script.name, QStringLiteral("name"), scriptLabelLimit);
    problems.text(script.brandName, QStringLiteral("brand_name"), scriptLabelLimit);
    problems.count(script.languages.size(), 1, 50, QStringLiteral("languages"));
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"));
    QSet<QString> seen;
    for (qsizetype i = 0; i < script.languages.size(); ++i) {
        const QString path = indexed(QStringLiteral("languages"), i);
        if (!tag.match(script.languages[i]).hasMatch())
            problems.add(ProblemKind::BadValue, path, QStringLiteral("is not a language tag"));
        else if (seen.contains(script.languages[i]))
            problems.add(ProblemKind::UsedTwice, path, QStringLiteral("is used twice"));
        seen.insert(script.languages[i]);
    }
    for (qsizetype i = 0; i < script.channels.size(); ++i) {
        if (!limitsOf(script.channels[i]))
            problems.add(ProblemKind::BadValue, indexed(QStringLiteral("channels"), i),
                         QStringLiteral("must be one of ") +
                             knownChannels().join(QStringLiteral(", ")));
    }
    problems.count(script.menu.size(), 0, scriptMenuLimit, QStringLiteral("menu"));
    for (qsizetype i = 0; i < script.menu.size(); ++i) {
        if (!problems.topic(script.menu[i]))
            problems.add(ProblemKind::NoTarget, indexed(QStringLiteral("menu"), i),
                         QStringLiteral("names no topic"));
    }
    problems.range(script.precision, 0.5, 0.999, QStringLiteral("precision"));
}

void checkTexts(const Script &script, ProblemList &problems)
{
    const ScriptTexts &texts = script.texts;
    const auto mayLack = [](const char *name) {
        for (const char *each : {"invalid", "ask_rating", "yes", "no"}) {
            if (QLatin1StringView(name) == QLatin1StringView(each))
                return true;
        }
        return false;
    };
    ScriptTexts::fields().each([&](const auto &one) {
        const auto &value = texts.*one.member;
        if (value.isEmpty() && mayLack(one.name))
            return;
        const QString path = QStringLiteral("texts.") + QLatin1StringView(one.name);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Says>) {
            QStringList extra;
            if (&value == &texts.handoverPromise)
                extra = QStringList{waitName};
            else if (&value == &texts.outsideHours)
                extra = QStringList{opensName};
            problems.says(value, path, extra);
        } else {
            problems.texts(value, path);
        }
    });
    for (const QString &language : texts.handoverPromise.languages()) {
        const Variants variants = texts.handoverPromise.in(language);
        for (const QString &channel : variants.channels()) {
            for (const QString &text : variants.of(channel)) {
                if (!placeholdersOf(text).contains(waitName))
                    problems.add(ProblemKind::BadValue,
                                 QStringLiteral("texts.handover_promise.") + language,
                                 QStringLiteral("must say {wait}"));
            }
        }
    }
}

qsizetype checkPhrases(const ScriptTopic &topic, const QString &path, ProblemList &problems)
{
    qsizetype total = 0;
    for (const QString &language : topic.phrases.languages()) {
        const QStringList phrases = topic.phrases.in(language);
        total += phrases.size();
        for (qsizetype i = 0; i < phrases.size(); ++i)
            problems.text(phrases[i], indexed(path + QStringLiteral(".phrases.") + language, i),
                          scriptPhraseLength);
    }
    return total;
}

void checkTopics(const Script &script, ProblemList &problems)
{
    const QString topics = QStringLiteral("topics");
    if (!problems.count(script.topics.size(), 1, scriptTopicLimit, topics))
        return;
    QSet<QString> ids;
    qsizetype phrases = 0;
    for (qsizetype i = 0; i < script.topics.size(); ++i) {
        const ScriptTopic &topic = script.topics[i];
        const QString path = indexed(topics, i);
        problems.own(topic.id, path + QStringLiteral(".id"), ids);
        problems.texts(topic.title, path + QStringLiteral(".title"));
        const bool fitted = phrases <= scriptPhraseLimit;
        phrases += checkPhrases(topic, path, problems);
        if (fitted && phrases > scriptPhraseLimit)
            problems.add(ProblemKind::TooLarge, path + QStringLiteral(".phrases"),
                         QStringLiteral("is more than %1 phrases in all").arg(scriptPhraseLimit));
        const QString steps = path + QStringLiteral(".steps");
        if (!problems.count(topic.steps.size(), 1, scriptStepLimit, steps))
            continue;
        QSet<QString> stepIds;
        for (qsizetype k = 0; k < topic.steps.size(); ++k) {
            const QString place = indexed(steps, k);
            problems.own(topic.steps[k].id, place + QStringLiteral(".id"), stepIds);
            findStepProblems(script, topic, topic.steps[k], place, problems);
        }
        // what is said with the hand-over is the first step's text
        if (topic.sensitive && topic.steps[0].kind() != StepKind::Message &&
            topic.steps[0].kind() != StepKind::HandOver)
            problems.add(ProblemKind::StepKind, indexed(steps, 0),
                         QStringLiteral("of a sensitive topic must be a message or a hand-over"));
    }
}

} // namespace

QList<ScriptProblem> problemsOf(const Script &script)
{
    ProblemList problems(script);
    checkHead(script, problems);
    findDeclarationProblems(script, problems);
    checkTexts(script, problems);
    checkTopics(script, problems);
    return problems.take();
}

} // namespace Wheelhouse
