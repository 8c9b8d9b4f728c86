// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/interpreter.h"

#include "core/dialog/questions.h"
#include "core/dialog/replies.h"
#include "core/dialog/sayreason.h"
#include "core/dialog/turnmaker.h"
#include "core/dialog/variablevalue.h"
#include "core/match/language.h"
#include "core/match/tokens.h"

namespace Wheelhouse {

namespace {

constexpr double clearLead = 0.03; ///< of the best topic over the next
constexpr qsizetype suggestions = 3;

const QString personChoice = QStringLiteral("person");
const QString yesChoice = QStringLiteral("solved:yes");
const QString noChoice = QStringLiteral("solved:no");
const QString topicPrefix = TurnMaker::choiceOfTopic({});
const QString sayMoreStep = QStringLiteral("say_more");

QString writtenIn(const DialogState &state, const DialogInput &input)
{
    const QString before = state.language.isEmpty() ? input.language : state.language;
    const bool typed = input.choice.isEmpty() && !input.actionResult;
    return typed ? languageOf(input.text, before) : before;
}

/// Finds out what the customer meant.
class Reader
{
public:
    Reader(const Script &script, const Matcher &matcher, const DialogState &state,
           const DialogInput &input)
        : m_script(script)
        , m_matcher(matcher)
        , m_state(state)
        , m_input(input)
        , m_language(script.spoken(writtenIn(state, input)))
        , m_tokens(foldedTokens(input.text))
        , m_maker(script, state, input, m_language)
    {}

    DialogTurn respond()
    {
        if (m_input.actionResult)
            m_maker.resume(*m_input.actionResult);
        else if (!guarded() && !followed())
            read();
        const QList<BotSay> &says = m_maker.turn().says;
        if (!m_state.spoke && !says.isEmpty() && says.constFirst().turn != BotTurn::Greeting)
            m_maker.greet(false);
        return m_maker.take();
    }

private:
    bool guarded()
    {
        const auto finding = m_maker.guardOfMessage();
        if (!finding)
            return false;
        // the person who takes over wants to know what it is about all the same
        const QList<Match> found = m_input.choice.isEmpty() ? candidates() : QList<Match>();
        const ScriptTopic *likely = isClear(found) ? m_script.topic(found[0].topic) : nullptr;
        m_maker.letGo(*finding, likely, found.value(0).confidence);
        return true;
    }

    bool followed()
    {
        m_maker.because(reasonText(SayReason::Tapped));
        if (follow(m_input.choice))
            return true;
        m_maker.because(reasonText(SayReason::Typed));
        return follow(offered()) || answered();
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
            return m_maker.handOver(HandoverReason::Asked), true;
        if (choice.startsWith(topicPrefix)) {
            const ScriptTopic *topic = m_script.topic(choice.mid(topicPrefix.size()));
            return topic && (m_maker.enter(*topic, 1), true);
        }
        const QString path = choice.section(u'#', 0, 0);
        const ScriptStep *step = m_script.step(path);
        return step && followStep(*m_script.topic(path.section(u'/', 0, 0)), *step,
                                  choice.section(u'#', 1));
    }

    bool followStep(const ScriptTopic &topic, const ScriptStep &step, const QString &id)
    {
        if (step.kind() == StepKind::Rate)
            return rate(topic, step, id);
        if (step.kind() == StepKind::Ask) {
            const auto value = valueIn(m_script.variables.value(step.ask), id);
            return value && (m_maker.answer(topic, step, *value), true);
        }
        for (const QuickReply &reply : step.choices) {
            if (reply.id == id)
                return m_maker.follow(reply.to, topic, HandoverReason::Asked), true;
        }
        return false;
    }

    /// The bot's last message was a question of the script, and this is the answer.
    bool answered()
    {
        const ScriptStep *step = m_script.step(m_state.lastStep);
        if (!step || !m_input.choice.isEmpty())
            return false;
        const ScriptTopic &topic = *m_script.topic(m_state.lastStep.section(u'/', 0, 0));
        if (step->kind() == StepKind::Rate)
            return rate(topic, *step, m_input.text.trimmed());
        if (step->kind() != StepKind::Ask)
            return false;
        m_maker.because(reasonText(SayReason::Answered));
        const auto value = valueIn(m_script.variables.value(step->ask), m_input.text);
        if (value)
            return m_maker.answer(topic, *step, *value), true;
        const QList<Match> found = candidates();
        if (isClear(found) && found[0].topic != topic.id)
            return false;
        m_maker.refuseAnswer(topic, *step);
        return true;
    }

    bool rate(const ScriptTopic &topic, const ScriptStep &step, const QString &text)
    {
        bool number = false;
        const int stars = text.toInt(&number);
        if (!number || stars < 1 || stars > 5)
            return false;
        m_maker.because(reasonText(SayReason::Rated));
        m_maker.rated(topic, step, stars);
        return true;
    }

    void read()
    {
        const Reply reply = replyOf(m_input.text, m_tokens);
        const bool asked = m_state.spoke && m_state.lastTurn == BotTurn::ConfirmSolved;
        if (asked && (reply == Reply::Yes || reply == Reply::Thanks))
            return solved();
        if (asked && reply == Reply::No)
            return notSolved();
        if (m_tokens.isEmpty())
            return askForMore();

        const QList<Match> found = candidates();
        const bool clear = isClear(found);
        const QList<Match> several = questionsIn(m_input.text);
        if (clear || !several.isEmpty()) {
            const Match first = mainOf(several, clear ? std::optional(found[0]) : std::nullopt);
            m_maker.because(reasonText(SayReason::Topic, first.phrase));
            if (!several.isEmpty() && !m_script.topic(first.topic)->sensitive)
                m_maker.announce(DefaultText::Several);
            return m_maker.enter(*m_script.topic(first.topic), first.confidence);
        }
        if (reply == Reply::Hello || reply == Reply::Thanks || reply == Reply::Yes)
            return askForMore();
        unsure(found);
    }

    QList<Match> candidates() const { return m_matcher.candidates(m_input.text, m_language); }

    /// The topics of a message that asks several things; else empty.
    QList<Match> questionsIn(const QString &text) const
    {
        // surer than for an answer: a promise of two answers to one question is a nuisance
        const double atLeast = (1 + m_input.bands.answerFrom) / 2;
        QList<Match> questions = questionsOf(text, m_language, m_matcher, atLeast);
        erase_if(questions, [&](const Match &each) { return !m_script.topic(each.topic); });
        return questions.size() < 2 ? QList<Match>() : questions;
    }

    /// What to answer first: what is sensitive, else what the message as a whole is about.
    Match mainOf(const QList<Match> &several, const std::optional<Match> &whole) const
    {
        const auto isSensitive = [&](const Match &each) {
            return m_script.topic(each.topic)->sensitive;
        };
        const auto sensitive = std::find_if(several.begin(), several.end(), isSensitive);
        if (sensitive != several.end())
            return *sensitive;
        return whole ? *whole : several.constFirst();
    }

    /// What the customer asked together with something else and has no answer yet.
    std::optional<Match> openQuestion() const
    {
        const auto isAnswered = [&](const Match &each) {
            const auto given = m_state.answered.lowerBound(each.topic + u'/');
            return given != m_state.answered.end() && given.key().startsWith(each.topic + u'/');
        };
        for (auto line = m_state.lines.crbegin(); line != m_state.lines.crend(); ++line) {
            const QList<Match> asked =
                line->from == ActorKind::Customer ? questionsIn(line->text) : QList<Match>();
            if (asked.isEmpty())
                continue;
            const auto open = std::find_if_not(asked.begin(), asked.end(), isAnswered);
            return open == asked.end() ? std::nullopt : std::optional(*open);
        }
        return std::nullopt;
    }

    bool isClear(const QList<Match> &found) const
    {
        const ScriptTopic *topic = m_script.topic(found.value(0).topic);
        if (!topic)
            return false;
        // Better one conversation too many with a person than a machine's answer to distress.
        if (topic->sensitive)
            return found[0].confidence >=
                   (m_input.bands.suggestFrom + m_input.bands.answerFrom) / 2;
        return found[0].confidence >= m_input.bands.answerFrom &&
               found[0].confidence - found.value(1).confidence >= clearLead;
    }

    void askForMore()
    {
        m_maker.because(reasonText(SayReason::Hello));
        if (!m_state.spoke)
            return m_maker.greet(true);
        // Said once; a second smiley needs no answer.
        if (m_state.lastStep != sayMoreStep)
            m_maker.sayMore();
    }

    void unsure(const QList<Match> &found)
    {
        if (m_state.unsureInRow > 0)
            return m_maker.handOver(HandoverReason::NotUnderstood);
        QList<Choice> near;
        for (const Match &match : found) {
            const ScriptTopic *topic = m_script.topic(match.topic);
            if (topic && match.confidence >= m_input.bands.suggestFrom && near.size() < suggestions)
                near.append({TurnMaker::choiceOfTopic(topic->id), topic->title.in(m_language)});
        }
        const double confidence = found.value(0).confidence;
        if (near.isEmpty()) {
            m_maker.because(reasonText(SayReason::NotUnderstood));
            return m_maker.notUnderstood(confidence);
        }
        m_maker.because(reasonText(SayReason::Unsure, found.value(0).phrase));
        m_maker.didYouMean(near, confidence);
    }

    void solved()
    {
        if (const auto next = openQuestion()) {
            m_maker.because(reasonText(SayReason::Next, next->phrase));
            m_maker.solvedSoFar();
            return m_maker.enter(*m_script.topic(next->topic), next->confidence);
        }
        m_maker.because(reasonText(SayReason::Confirmed));
        m_maker.solved(m_script.topic(m_state.place.section(u'/', 0, 0)),
                       m_script.step(m_state.place));
    }

    void notSolved()
    {
        m_maker.because(reasonText(SayReason::Rejected));
        m_maker.notSolved(m_script.topic(m_state.place.section(u'/', 0, 0)),
                          m_script.step(m_state.place));
    }

    const Script &m_script;
    const Matcher &m_matcher;
    const DialogState &m_state;
    const DialogInput &m_input;
    const QString m_language;
    const QStringList m_tokens;
    TurnMaker m_maker;
};

} // namespace

DialogTurn respond(const Script &script, const Matcher &matcher, const DialogState &state,
                   const DialogInput &input)
{
    if (state.handedOver || state.closed)
        return {};
    if (input.actionResult) {
        if (state.waitingCall.isEmpty() || input.actionResult->id != state.waitingCall)
            return {};
    } else if (!input.messageId.isEmpty() && input.messageId == state.lastAnsweredMessage) {
        return {};
    }
    return Reader(script, matcher, state, input).respond();
}

DialogTurn greeting(const Script &script, const QString &language, const QString &channel)
{
    const DialogState state;
    DialogInput input;
    input.channel = channel;
    TurnMaker maker(script, state, input, script.spoken(language));
    maker.because(reasonText(SayReason::CameIn));
    maker.greet(true);
    return maker.take();
}

} // namespace Wheelhouse
