// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes one turn of a bot: says texts in the right language and variant, walks from step to step,
// hands over. The interpreter decides what the customer meant and calls this.
#pragma once

#include "core/dialog/conditions.h"
#include "core/dialog/defaulttexts.h"
#include "core/dialog/guards.h"
#include "core/dialog/interpreter.h"
#include "core/dialog/scripttarget.h"

namespace Wheelhouse {

class TurnMaker
{
public:
    /// All three have to outlive it. `language` is one of the script's.
    TurnMaker(const Script &script, const DialogState &state, const DialogInput &input,
              const QString &language);

    /// Why it says what it says next; see SayReason.
    void because(const QString &reason) { m_reason = reason; }

    void greet(bool withMenu);
    void sayMore(); ///< with the menu and a person
    void notUnderstood(double confidence);
    void didYouMean(const QList<Choice> &topics, double confidence);
    /// The customer asked several things: says that this comes first, or next.
    void announce(DefaultText text);

    void enter(const ScriptTopic &topic, double confidence);
    void give(const ScriptTopic &topic, const ScriptStep &step, double confidence);
    /// `whenPerson`: the reason of the hand-over when it leads to one.
    void follow(const QString &to, const ScriptTopic &here, HandoverReason whenPerson);
    /// The answer to a question is good, or not.
    void answer(const ScriptTopic &topic, const ScriptStep &ask, const QString &value);
    void refuseAnswer(const ScriptTopic &topic, const ScriptStep &ask);
    void rated(const ScriptTopic &topic, const ScriptStep &rate, int stars);
    void resume(const ActionResult &result); ///< of the call that is waited for
    void solved(const ScriptTopic *topic, const ScriptStep *confirmed);
    /// Solved, and on to what was asked with it.
    void solvedSoFar();
    void notSolved(const ScriptTopic *topic, const ScriptStep *confirmed);
    void handOver(HandoverReason reason, const QString &why = {}, const QString &before = {},
                  const QStringList &collect = {});

    /// The guard that holds about the message itself.
    std::optional<GuardFinding> guardOfMessage() const;
    /// Hands over for it; `likely` is the topic the message seems to be about, or null.
    void letGo(const GuardFinding &finding, const ScriptTopic *likely, double confidence);

    const DialogTurn &turn() const { return m_turn; }
    DialogTurn take() { return std::move(m_turn); }

    static QString choiceOfTopic(const QString &topic) { return QStringLiteral("topic:") + topic; }

private:
    struct Place
    {
        const ScriptTopic *topic = nullptr;
        const ScriptStep *step = nullptr;
    };
    /// Does one step; where to go on, or nothing when the turn is over.
    std::optional<Place> take(const Place &place, double confidence);
    std::optional<Place> takeMessage(const Place &place, double confidence);
    std::optional<Place> takeQuestion(const Place &place);
    std::optional<Place> takeCall(const Place &place);
    void takeRating(const Place &place);
    void takeHandOver(const Place &place);
    std::optional<Place> target(const QString &to, const ScriptTopic &here,
                                HandoverReason whenPerson);
    void walk(Place place, double confidence);

    bool goesInCircles(const QString &answer, const QString &path);
    void end(const Says &says);
    BotSay &say(const QString &text, BotTurn turn, const QString &step, double confidence = 0,
                QList<Choice> choices = {});
    QString text(const Says &says, const QString &step) const;
    QString filled(const QString &text) const;
    QList<Choice> questionChoices(const ScriptStep &step, const QString &path) const;
    QList<Choice> menu() const;
    QList<Choice> menuAndPerson() const;
    QString opening() const;
    bool insideHours() const;

    const Script &m_script;
    const DialogState &m_state;
    const DialogInput &m_input;
    const QString m_language;
    QString m_reason;
    QMap<QString, QString> m_variables;
    QMap<QString, int> m_given; ///< in this turn
    DialogTurn m_turn;
};

} // namespace Wheelhouse
