// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/stepproblems.h"

#include "core/dialog/openinghours.h"
#include "core/dialog/scripttarget.h"

#include <QUrl>

namespace Wheelhouse {

namespace {

class StepChecker
{
public:
    StepChecker(const Script &script, const ScriptTopic &topic, const ScriptStep &step,
                const QString &path, ProblemList &problems)
        : m_script(script)
        , m_topic(topic)
        , m_step(step)
        , m_path(path)
        , m_problems(problems)
    {}

    void run()
    {
        kind();
        switch (m_step.kind()) {
        case StepKind::Message:
        case StepKind::Article:
            message();
            break;
        case StepKind::Ask:
            ask();
            break;
        case StepKind::If:
            condition();
            break;
        case StepKind::Call:
            if (!m_script.actions.contains(m_step.call))
                m_problems.add(ProblemKind::UnknownAction, at("call"),
                               QStringLiteral("“%1” is none of the actions").arg(m_step.call));
            target(m_step.to, "to");
            target(m_step.failed, "failed");
            break;
        case StepKind::Rate:
            target(m_step.to, "to");
            break;
        case StepKind::Jump:
            target(m_step.to, "to", true);
            break;
        case StepKind::HandOver:
            handOver();
            break;
        case StepKind::End:
            break;
        }
        if (!m_step.say.isEmpty())
            m_problems.says(m_step.say, at("say"));
    }

private:
    QString at(const char *key) const { return m_path + u'.' + QLatin1StringView(key); }

    void kind()
    {
        QStringList keys;
        const auto tell = [&](bool there, const char *key) {
            if (there)
                keys.append(QString::fromLatin1(key));
        };
        tell(!m_step.ask.isEmpty(), "ask");
        tell(!m_step.cases.isEmpty(), "if");
        tell(!m_step.call.isEmpty(), "call");
        tell(m_step.article.has_value(), "article");
        tell(m_step.rate, "rate");
        tell(m_step.handOver.has_value(), "hand_over");
        tell(m_step.end, "end");
        if (keys.size() > 1)
            m_problems.add(ProblemKind::StepKind, m_path,
                           QStringLiteral("is of two kinds: ") + keys.join(QStringLiteral(", ")));
        const StepKind kind = m_step.kind();
        if (kind == StepKind::Jump && m_step.to.isEmpty())
            m_problems.add(ProblemKind::StepKind, m_path,
                           QStringLiteral("does nothing: it has no say, ask, if, call, article, "
                                          "rate, hand_over, end or to"));
        belongs(m_step.choices.isEmpty(), "choices", {StepKind::Message, StepKind::Article});
        belongs(!m_step.confirm, "confirm", {StepKind::Message, StepKind::Article});
        belongs(m_step.otherwise.isEmpty(), "else", {StepKind::If, StepKind::Ask});
        belongs(m_step.failed.isEmpty(), "failed", {StepKind::Call});
        belongs(m_step.invalid.isEmpty(), "invalid", {StepKind::Ask});
        belongs(m_step.to.isEmpty(), "to",
                {StepKind::Message, StepKind::Article, StepKind::Ask, StepKind::Call,
                 StepKind::Rate, StepKind::Jump});
        if (!m_step.confirm)
            for (const auto &[key, value] : {std::pair("solved", &m_step.solved),
                                             std::pair("not_solved", &m_step.notSolved)}) {
                if (!value->isEmpty())
                    m_problems.add(ProblemKind::StepKind, at(key),
                                   QStringLiteral("belongs to confirm"));
            }
        if ((m_step.id == QLatin1StringView("person") && kind != StepKind::HandOver) ||
            (m_step.id == QLatin1StringView("end") && kind != StepKind::End))
            m_problems.add(
                ProblemKind::BadId, at("id"),
                QStringLiteral("“%1” is the name of another kind of step").arg(m_step.id));
    }

    void belongs(bool absent, const char *key, std::initializer_list<StepKind> kinds)
    {
        if (!absent && std::find(kinds.begin(), kinds.end(), m_step.kind()) == kinds.end())
            m_problems.add(ProblemKind::StepKind, at(key),
                           QStringLiteral("does not belong to this kind of step"));
    }

    void message()
    {
        if (m_step.article) {
            const QString path = at("article");
            m_problems.texts(m_step.article->title, path + QStringLiteral(".title"));
            m_problems.says(m_step.article->text, path + QStringLiteral(".text"));
            const QUrl url(m_step.article->url, QUrl::StrictMode);
            if (!url.isValid() || url.host().isEmpty() ||
                (url.scheme() != QLatin1StringView("https") &&
                 url.scheme() != QLatin1StringView("http")))
                m_problems.add(ProblemKind::BadValue, path + QStringLiteral(".url"),
                               QStringLiteral("is no address like https://help.example/cancel"));
        }
        if (!m_step.choices.isEmpty() && !m_step.to.isEmpty())
            m_problems.add(ProblemKind::StepKind, at("to"),
                           QStringLiteral("is never followed: the step waits for a choice"));
        if (m_step.confirm && !m_step.to.isEmpty())
            m_problems.add(ProblemKind::StepKind, at("to"),
                           QStringLiteral("is never followed: write solved and not_solved"));
        if (m_step.question && m_step.choices.isEmpty() && m_step.to.isEmpty())
            m_problems.add(ProblemKind::Missing, at("choices"), QStringLiteral("is empty"));
        choices();
        target(m_step.to, "to", true);
        target(m_step.solved, "solved", true);
        target(m_step.notSolved, "not_solved", true);
    }

    void choices()
    {
        if (!m_problems.count(m_step.choices.size(), 0, scriptChoiceLimit, at("choices")))
            return;
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_step.choices.size(); ++i) {
            const QuickReply &choice = m_step.choices[i];
            const QString place = indexed(at("choices"), i);
            m_problems.own(choice.id, place + QStringLiteral(".id"), ids);
            m_problems.texts(choice.label, place + QStringLiteral(".label"));
            targetAt(choice.to, place + QStringLiteral(".to"));
        }
    }

    void ask()
    {
        m_problems.variable(m_step.ask, at("ask"));
        if (m_step.say.isEmpty())
            m_problems.says(m_step.say, at("say"));
        if (!m_step.invalid.isEmpty())
            m_problems.says(m_step.invalid, at("invalid"));
        m_problems.range(m_step.attempts, 1, 5, at("attempts"));
        target(m_step.to, "to");
        target(m_step.otherwise, "else", true);
    }

    void condition()
    {
        if (!m_problems.count(m_step.cases.size(), 1, scriptCaseLimit, at("if")))
            return;
        for (qsizetype i = 0; i < m_step.cases.size(); ++i) {
            const QString place = indexed(at("if"), i);
            when(m_step.cases[i].when, place + QStringLiteral(".when"));
            targetAt(m_step.cases[i].to, place + QStringLiteral(".to"));
        }
        target(m_step.otherwise, "else");
    }

    void when(const Condition &condition, const QString &path)
    {
        if (condition == Condition())
            m_problems.add(ProblemKind::Missing, path, QStringLiteral("has no condition"));
        const bool compares = condition.is || condition.isNot || !condition.oneOf.isEmpty() ||
                              condition.above || condition.below || condition.known;
        if (!condition.variable.isEmpty())
            m_problems.variable(condition.variable, path + QStringLiteral(".variable"));
        else if (compares)
            m_problems.add(ProblemKind::Missing, path + QStringLiteral(".variable"),
                           QStringLiteral("is missing: what is compared?"));
        if (!condition.time.isEmpty() && !readStretch(condition.time))
            m_problems.add(ProblemKind::BadValue, path + QStringLiteral(".time"),
                           QStringLiteral("is no stretch of time like 08:00-20:00"));
        for (qsizetype i = 0; i < condition.days.size(); ++i) {
            if (dayOfWeek(condition.days[i]) == 0)
                m_problems.add(ProblemKind::BadValue, indexed(path + QStringLiteral(".days"), i),
                               QStringLiteral("is none of mon, tue, wed, thu, fri, sat, sun"));
        }
        for (const auto &[key, date] :
             {std::pair("from", condition.from), std::pair("until", condition.until)}) {
            if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
                m_problems.add(ProblemKind::BadValue, path + u'.' + QLatin1StringView(key),
                               QStringLiteral("is no date like 2026-12-24"));
        }
        for (const auto &[key, list] :
             {std::pair("all", &condition.all), std::pair("any", &condition.any),
              std::pair("none", &condition.none)}) {
            for (qsizetype i = 0; i < list->size(); ++i)
                when(list->at(i), indexed(path + u'.' + QLatin1StringView(key), i));
        }
    }

    void handOver()
    {
        const QString path = at("hand_over");
        const HandoverReason reason = m_step.handOver->reason;
        if (reason != HandoverReason::Rule && reason != HandoverReason::Sensitive &&
            reason != HandoverReason::NotSolved && reason != HandoverReason::Asked)
            m_problems.add(ProblemKind::BadValue, path + QStringLiteral(".reason"),
                           QStringLiteral("must be one of rule, sensitive, not_solved, asked"));
        for (qsizetype i = 0; i < m_step.handOver->collect.size(); ++i)
            m_problems.variable(m_step.handOver->collect[i],
                                indexed(path + QStringLiteral(".collect"), i));
    }

    void target(const QString &to, const char *key, bool mayBeEmpty = false)
    {
        if (!to.isEmpty() || !mayBeEmpty)
            targetAt(to, at(key));
    }

    void targetAt(const QString &to, const QString &path)
    {
        if (to.isEmpty())
            return m_problems.add(ProblemKind::NoTarget, path,
                                  QStringLiteral("is missing: where does it lead?"));
        const ScriptTarget found =
            targetOf(to, m_topic, [&](const QString &id) { return m_problems.topic(id); });
        if (found.kind == ScriptTarget::Kind::Nowhere)
            m_problems.add(ProblemKind::NoTarget, path,
                           QStringLiteral("leads nowhere: there is no “%1”").arg(to.left(130)));
    }

    const Script &m_script;
    const ScriptTopic &m_topic;
    const ScriptStep &m_step;
    const QString m_path;
    ProblemList &m_problems;
};

} // namespace

void findStepProblems(const Script &script, const ScriptTopic &topic, const ScriptStep &step,
                      const QString &path, ProblemList &problems)
{
    StepChecker(script, topic, step, path, problems).run();
}

} // namespace Wheelhouse
