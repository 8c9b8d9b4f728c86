// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "tests/core/dialog/smallscript.h"

namespace Wheelhouse {

/// Scripts of every kind of step, leading anywhere. Not all are fit to be run.
class RandomScript
{
public:
    explicit RandomScript(Random &random) : m_random(random) {}

    Script make()
    {
        Script script = *readScript(oneTopic({"{id: start, say: {en: x}, to: person}"}));
        script.variables = {{QStringLiteral("word"), {}},
                            {QStringLiteral("count"), {.type = VariableType::Number}},
                            {QStringLiteral("sure"), {.type = VariableType::YesNo}}};
        script.actions = {{QStringLiteral("ask"),
                           {.url = QStringLiteral("https://a.example/{word}"),
                            .save = {{QStringLiteral("count"), QStringLiteral("/n")}}}}};
        script.topics.clear();
        const int topics = 1 + int(m_random.below(3));
        for (int t = 0; t < topics; ++t)
            m_sizes.append(1 + int(m_random.below(5)));
        for (int t = 0; t < topics; ++t)
            script.topics.append(topic(t));
        for (const ScriptTopic &each : script.topics) {
            if (m_random.chance(0.5))
                script.menu.append(each.id);
        }
        return script;
    }

private:
    static Says says(const QString &text) { return {{QStringLiteral("en"), Variants(text)}}; }
    static Texts label(const QString &text) { return {{QStringLiteral("en"), text}}; }

    ScriptTopic topic(int t)
    {
        static const QStringList words{QStringLiteral("refund money"),
                                       QStringLiteral("invoice letter"),
                                       QStringLiteral("parcel delivery")};
        ScriptTopic made;
        made.id = QStringLiteral("t%1").arg(t);
        made.title = label(QStringLiteral("Topic %1").arg(t));
        made.sensitive = m_random.chance(0.1);
        made.phrases.set(QStringLiteral("en"), {words[t]});
        for (int s = 0; s < m_sizes[t]; ++s)
            made.steps.append(step(t, s));
        return made;
    }

    ScriptStep step(int t, int s)
    {
        ScriptStep made;
        made.id = QStringLiteral("s%1").arg(s);
        const QString text = QStringLiteral("Number %1 %2 {word}").arg(t * 7 + 3).arg(s * 13 + 5);
        switch (m_random.below(9)) {
        case 0:
            made.ask = QStringList{QStringLiteral("word"), QStringLiteral("count"),
                                   QStringLiteral("sure")}[qsizetype(m_random.below(3))];
            made.say = says(text);
            made.attempts = 1 + int(m_random.below(3));
            made.once = m_random.chance(0.3);
            made.to = target(t);
            if (m_random.chance(0.5))
                made.otherwise = target(t);
            break;
        case 1:
            made.cases = {{{.variable = QStringLiteral("sure")}, target(t)},
                          {{.hours = HoursCondition::Outside}, target(t)}};
            made.otherwise = target(t);
            break;
        case 2:
            made.call = QStringLiteral("ask");
            made.to = target(t);
            made.failed = target(t);
            if (m_random.chance(0.5))
                made.say = says(QStringLiteral("One moment"));
            break;
        case 3:
            made.rate = true;
            made.to = target(t);
            break;
        case 4:
            if (m_random.chance(0.5))
                made.handOver = HandOver{HandoverReason::Rule, {QStringLiteral("word")}};
            else
                made.end = true;
            break;
        case 5:
            made.to = target(t);
            break;
        default:
            made.say = says(text);
            if (m_random.chance(0.4)) {
                made.choices = {
                    {QStringLiteral("a"), label(QStringLiteral("Left %1").arg(s)), target(t)},
                    {QStringLiteral("b"), label(QStringLiteral("Right %1").arg(s)), target(t)}};
                made.question = m_random.chance(0.5);
            } else if (m_random.chance(0.5)) {
                made.to = target(t);
            }
            if (made.to.isEmpty() && m_random.chance(0.5)) {
                made.confirm = true;
                if (m_random.chance(0.4))
                    made.solved = target(t);
                if (m_random.chance(0.4))
                    made.notSolved = target(t);
            }
        }
        return made;
    }

    QString target(int t)
    {
        const quint64 way = m_random.below(10);
        if (way == 0)
            return QStringLiteral("person");
        if (way == 1)
            return QStringLiteral("end");
        if (way <= 3) {
            const int other = int(m_random.below(quint64(m_sizes.size())));
            const int step = int(m_random.below(quint64(m_sizes[other] + 1)));
            return step == m_sizes[other] ? QStringLiteral("t%1/").arg(other)
                                          : QStringLiteral("t%1/s%2").arg(other).arg(step);
        }
        return QStringLiteral("s%1").arg(m_random.below(quint64(m_sizes[t])));
    }

    Random &m_random;
    QList<int> m_sizes;
};

} // namespace Wheelhouse
