// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptchecker.h"

#include "core/dialog/channelproblems.h"
#include "core/dialog/problemlist.h"
#include "core/dialog/scriptflow.h"
#include "core/match/tokens.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

QString topicPath(qsizetype topic)
{
    return indexed(QStringLiteral("topics"), topic);
}

void checkFlow(const Script &script, ProblemList &problems)
{
    const ScriptFlow flow(script);
    const auto reachable = flow.reachable();
    const auto ends = flow.endsSomewhere();
    const auto persons = flow.reachesPerson();
    const auto nameOfStep = [&](const FlowStep &node) {
        const ScriptTopic &topic = script.topics[node.topic];
        return topic.id + u'/' + topic.steps[node.step].id;
    };
    for (size_t i = 0; i < flow.steps().size(); ++i) {
        const FlowStep &node = flow.steps()[i];
        const QString path = indexed(topicPath(node.topic) + QStringLiteral(".steps"), node.step);
        if (!reachable[i])
            problems.add(ProblemKind::UnreachableStep, path, QStringLiteral("no step leads here"));
        if (reachable[i] && node.deadEnd)
            problems.add(ProblemKind::DeadEnd, path,
                         QStringLiteral("leaves the customer without a next step: add choices, "
                                        "confirm or to"));
        // every circle has a step that leads back
        const auto back = std::find_if(node.next.begin(), node.next.end(),
                                       [&](int next) { return size_t(next) <= i; });
        if (!ends[i] && back != node.next.end())
            problems.add(ProblemKind::LoopWithoutExit, path,
                         QStringLiteral("leads back to %1 and never to an end or a person")
                             .arg(nameOfStep(flow.steps()[size_t(*back)])));
    }
    for (qsizetype t = 0; t < script.topics.size(); ++t) {
        const int first = flow.firstOf(int(t));
        if (first >= 0 && !persons[size_t(first)])
            problems.add(ProblemKind::NoPerson, topicPath(t),
                         QStringLiteral("never offers a person: add confirm, or a choice that "
                                        "leads to person"));
    }
}

/// As a matcher would see it: apart from case, accents and punctuation.
QString asMatched(const QString &phrase)
{
    const QStringList tokens = foldedTokens(phrase);
    return tokens.isEmpty() ? phrase.trimmed() : tokens.join(u' ');
}

void checkPhrases(const Script &script, ProblemList &problems)
{
    QHash<QString, qsizetype> owner;
    for (qsizetype t = 0; t < script.topics.size(); ++t) {
        const ScriptTopic &topic = script.topics[t];
        for (const QString &language : script.languages) {
            if (topic.phrases.in(language).isEmpty() || !topic.phrases.contains(language))
                problems.add(ProblemKind::NoPhrase,
                             topicPath(t) + QStringLiteral(".phrases.") + language,
                             QStringLiteral("the topic has no phrase in this language"));
        }
        for (const QString &language : topic.phrases.languages()) {
            const QStringList phrases = topic.phrases.in(language);
            const QString path = topicPath(t) + QStringLiteral(".phrases.") + language;
            for (qsizetype i = 0; i < phrases.size(); ++i) {
                const QString key = asMatched(phrases[i]);
                const auto known = owner.constFind(key);
                if (known == owner.constEnd())
                    owner.insert(key, t);
                else if (*known != t)
                    problems.add(ProblemKind::PhraseInTwoTopics, indexed(path, i),
                                 QStringLiteral("“%1” is a phrase of %2 as well")
                                     .arg(phrases[i].left(80), script.topics[*known].id));
            }
        }
    }
}

void sortByPlace(QList<ScriptProblem> &problems)
{
    std::stable_sort(
        problems.begin(), problems.end(), [](const ScriptProblem &a, const ScriptProblem &b) {
            return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
        });
}

} // namespace

QList<ScriptProblem> flowProblemsOf(const Script &script)
{
    ProblemList problems(script);
    checkFlow(script, problems);
    checkPhrases(script, problems);
    findChannelProblems(script, problems);
    return problems.take();
}

bool ScriptCheck::publishable() const
{
    return std::none_of(problems.begin(), problems.end(),
                        [](const ScriptProblem &problem) { return problem.isError(); });
}

ScriptCheck checkScript(const QByteArray &bytes)
{
    ScriptReading reading = readScriptDocument(bytes);
    ScriptCheck check{std::move(reading.script), std::move(reading.problems)};
    if (check.script.topics.isEmpty())
        return check;
    for (ScriptProblem &problem : flowProblemsOf(check.script)) {
        problem.place = nodeAt(reading.document, problem.path).place;
        check.problems.append(std::move(problem));
    }
    sortByPlace(check.problems);
    return check;
}

} // namespace Wheelhouse
