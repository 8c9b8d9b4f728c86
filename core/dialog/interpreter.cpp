// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/interpreter.h"

#include "core/dialog/replies.h"
#include "core/dialog/summary.h"
#include "core/dialog/waitphrase.h"
#include "core/match/language.h"
#include "core/match/tokens.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr double clearLead = 0.03;  ///< of the best topic over the next
constexpr int timesOfOneAnswer = 2; ///< the third would be a circle
constexpr qsizetype suggestions = 3;

const QString personChoice = QStringLiteral("person");
const QString yesChoice = QStringLiteral("solved:yes");
const QString noChoice = QStringLiteral("solved:no");
const QString topicPrefix = QStringLiteral("topic:");
const QString sayMoreStep = QStringLiteral("say_more");

class Responder
{
public:
    Responder(const Script &script, const DialogState &state, const DialogInput &input)
        : m_script(script)
        , m_state(state)
        , m_input(input)
        , m_language(script.spoken(writtenIn(state, input)))
        , m_tokens(foldedTokens(input.text))
    {}

    DialogTurn respond(const Matcher &matcher)
    {
        if (!follow(m_input.choice) && !follow(offered()))
            read(matcher);
        if (!m_state.spoke && !m_turn.says.isEmpty() &&
            m_turn.says.constFirst().turn != BotTurn::Greeting)
            m_turn.says.prepend(hello(m_script, m_language, {}));
        return std::move(m_turn);
    }

    static BotSay hello(const Script &script, const QString &language, const QList<Choice> &choices)
    {
        return {script.texts.greeting.in(language), BotTurn::Greeting, QStringLiteral("greeting"),
                0, choices};
    }

    static QList<Choice> menu(const Script &script, const QString &language)
    {
        QList<Choice> choices;
        for (const QString &id : script.menu)
            choices.append({topicPrefix + id, script.topic(id)->title.in(language)});
        return choices;
    }

private:
    static QString writtenIn(const DialogState &state, const DialogInput &input)
    {
        const QString before = state.language.isEmpty() ? input.language : state.language;
        return input.choice.isEmpty() ? languageOf(input.text, before) : before;
    }

    /// Somebody may type what a button says.
    QString offered() const
    {
        for (const Choice &choice : m_state.offered) {
            if (!m_tokens.isEmpty() && m_tokens == foldedTokens(choice.label))
                return choice.id;
        }
        return {};
    }

    bool follow(const QString &choice)
    {
        if (choice == yesChoice)
            return solved(), true;
        if (choice == noChoice)
            return notSolved(), true;
        if (choice == personChoice)
            return handOver(HandoverReason::Asked), true;
        if (choice.startsWith(topicPrefix)) {
            const ScriptTopic *topic = m_script.topic(choice.mid(topicPrefix.size()));
            return topic && (enter(*topic, 1), true);
        }
        const QString path = choice.section(u'#', 0, 0);
        const ScriptStep *step = m_script.step(path);
        if (!step)
            return false;
        const QString id = choice.section(u'#', 1);
        for (const QuickReply &reply : step->choices) {
            if (reply.id == id)
                return lead(path.section(u'/', 0, 0), reply.to), true;
        }
        return false;
    }

    void lead(const QString &topic, const QString &to)
    {
        if (to == personChoice)
            return handOver(HandoverReason::Asked);
        const QString path = to.contains(u'/') ? to : topic + u'/' + to;
        const ScriptTopic &target = *m_script.topic(path.section(u'/', 0, 0));
        if (target.id != topic)
            return enter(target, 1);
        give(target, *m_script.step(path), 1);
    }

    void read(const Matcher &matcher)
    {
        const Reply reply = replyOf(m_input.text, m_tokens);
        const bool asked = m_state.spoke && m_state.lastTurn == BotTurn::ConfirmSolved;
        if (asked && (reply == Reply::Yes || reply == Reply::Thanks))
            return solved();
        if (asked && reply == Reply::No)
            return notSolved();
        if (asksForPerson(m_tokens))
            return handOver(HandoverReason::Asked);
        if (m_tokens.isEmpty())
            return askForMore();

        const QList<Match> found = matcher.candidates(m_input.text, m_language);
        if (isClear(found))
            return enter(*m_script.topic(found[0].topic), found[0].confidence);
        if (reply == Reply::Hello || reply == Reply::Thanks || reply == Reply::Yes)
            return askForMore();
        unsure(found);
    }

    bool isClear(const QList<Match> &found) const
    {
        const ScriptTopic *topic = m_script.topic(found.value(0).topic);
        if (!topic)
            return false;
        // Better one conversation too many with a person than a machine's answer to distress.
        if (topic->sensitive)
            return found[0].confidence >= (m_script.suggestFrom + m_script.answerFrom) / 2;
        return found[0].confidence >= m_script.answerFrom &&
               found[0].confidence - found.value(1).confidence >= clearLead;
    }

    void enter(const ScriptTopic &topic, double confidence)
    {
        m_turn.topic = topic.id;
        m_turn.confidence = confidence;
        give(topic, topic.steps.constFirst(), confidence);
    }

    void give(const ScriptTopic &topic, const ScriptStep &step, double confidence)
    {
        const QString path = topic.id + u'/' + step.id;
        if (topic.sensitive)
            return handOver(HandoverReason::Sensitive, step.text.in(m_language));
        if (m_state.answered.value(path) >= timesOfOneAnswer)
            return handOver(HandoverReason::Loop);
        QList<Choice> choices;
        for (const QuickReply &reply : step.choices)
            choices.append({path + u'#' + reply.id, reply.label.in(m_language)});
        m_turn.says.append({step.text.in(m_language),
                            step.question ? BotTurn::Question : BotTurn::Answer, path, confidence,
                            choices});
        if (step.confirm)
            m_turn.says.append({m_script.texts.confirmSolved.in(m_language),
                                BotTurn::ConfirmSolved,
                                QStringLiteral("confirm_solved"),
                                0,
                                {{yesChoice, m_script.texts.solvedYes.in(m_language)},
                                 {noChoice, m_script.texts.solvedNo.in(m_language)}}});
    }

    void askForMore()
    {
        if (!m_state.spoke) {
            m_turn.says.append(hello(m_script, m_language, menu(m_script, m_language)));
            return;
        }
        // Said once; a second smiley needs no answer.
        if (m_state.lastStep != sayMoreStep)
            m_turn.says.append({m_script.texts.sayMore.in(m_language), BotTurn::Question,
                                sayMoreStep, 0, menuAndPerson()});
    }

    void unsure(const QList<Match> &found)
    {
        if (m_state.unsureInRow > 0)
            return handOver(HandoverReason::NotUnderstood);
        QList<Choice> near;
        for (const Match &match : found) {
            const ScriptTopic *topic = m_script.topic(match.topic);
            if (topic && match.confidence >= m_script.suggestFrom && near.size() < suggestions)
                near.append({topicPrefix + topic->id, topic->title.in(m_language)});
        }
        const double confidence = found.value(0).confidence;
        if (near.isEmpty()) {
            m_turn.says.append({m_script.texts.notUnderstood.in(m_language), BotTurn::NotUnderstood,
                                QStringLiteral("not_understood"), confidence, menuAndPerson()});
            return;
        }
        near.append({personChoice, m_script.texts.talkToPerson.in(m_language)});
        m_turn.says.append({m_script.texts.didYouMean.in(m_language), BotTurn::Question,
                            QStringLiteral("did_you_mean"), confidence, near});
    }

    QList<Choice> menuAndPerson() const
    {
        QList<Choice> choices = menu(m_script, m_language);
        choices.append({personChoice, m_script.texts.talkToPerson.in(m_language)});
        return choices;
    }

    void solved()
    {
        m_turn.solved = true;
        m_turn.close = true;
        m_turn.says.append({m_script.texts.farewell.in(m_language), BotTurn::Farewell,
                            QStringLiteral("farewell")});
    }

    void notSolved()
    {
        m_turn.solved = false;
        handOver(HandoverReason::NotSolved);
    }

    void handOver(HandoverReason reason, const QString &before = {})
    {
        const ScriptTexts &texts = m_script.texts;
        BotSay say{{}, BotTurn::Handover, QStringLiteral("handover")};
        if (!m_input.insideHours) {
            say.text = texts.outsideHours.in(m_language);
        } else if (m_input.expectedWaitMs > 0) {
            say.promisedMs = m_input.expectedWaitMs;
            say.text = texts.handoverPromise.in(m_language);
            say.text.replace(QLatin1StringView("{wait}"),
                             waitPhrase(m_language, m_input.expectedWaitMs));
        } else {
            say.text = texts.handover.in(m_language);
        }
        if (!before.isEmpty())
            say.text.prepend(before + QStringLiteral("\n\n"));
        m_turn.says.append(say);
        m_turn.handover = reason;
        m_turn.summary = summaryFor(m_script, m_state, m_input,
                                    m_turn.topic.isEmpty() ? m_state.topic : m_turn.topic, reason);
    }

    const Script &m_script;
    const DialogState &m_state;
    const DialogInput &m_input;
    const QString m_language;
    const QStringList m_tokens;
    DialogTurn m_turn;
};

} // namespace

DialogTurn respond(const Script &script, const Matcher &matcher, const DialogState &state,
                   const DialogInput &input)
{
    const bool answered =
        !input.messageId.isEmpty() && input.messageId == state.lastAnsweredMessage;
    if (state.handedOver || state.closed || answered)
        return {};
    return Responder(script, state, input).respond(matcher);
}

DialogTurn greeting(const Script &script, const QString &language)
{
    const QString spoken = script.spoken(language);
    DialogTurn turn;
    turn.says.append(Responder::hello(script, spoken, Responder::menu(script, spoken)));
    return turn;
}

} // namespace Wheelhouse
