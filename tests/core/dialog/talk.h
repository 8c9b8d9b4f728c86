// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/scriptmatcher.h"
#include "core/dialog/turnevents.h"

#include <QHash>

namespace Wheelhouse {

/// A conversation as the server keeps it: every input and every turn becomes events.
class Talk
{
public:
    explicit Talk(const Script &script, const QString &language = QStringLiteral("en"))
        : m_script(&script)
        , m_matcher(matcherOf(script))
    {
        put(ConversationStarted{.bot = script.bot, .language = language});
    }

    DialogTurn write(const QString &text) { return input({.text = text}); }
    DialogTurn tap(const QString &choice) { return input({.text = choice, .choice = choice}); }

    DialogTurn input(DialogInput input)
    {
        input.messageId = QStringLiteral("m%1").arg(++m_messages);
        put(CustomerWrote{.message = input.messageId, .text = input.text, .choice = input.choice});
        return hear(input);
    }

    /// The answer to the last turn's action.
    DialogTurn answer(int status, const QByteArray &body, const QString &failure = {})
    {
        DialogInput input;
        input.actionResult = ActionResult{m_state.waitingCall, status, body, failure};
        return hear(input);
    }

    void greet(const QString &language) { keep(greeting(*m_script, language), {}); }
    /// A new version is published.
    void goOnWith(const Script &script) { m_script = &script; }

    /// What a message would bring, without writing it.
    DialogTurn wouldWrite(const QString &text) const
    {
        DialogInput input;
        input.messageId = QStringLiteral("if");
        input.text = text;
        input.bands = m_matcher.bands;
        return respond(*m_script, *m_matcher.matcher, m_state, input);
    }

    const DialogState &state() const { return m_state; }
    const Matcher &matcher() const { return *m_matcher.matcher; }

private:
    /// Trained once for the same phrases: a walk of a test needs no model of its own.
    static const ScriptMatcher &matcherOf(const Script &script)
    {
        static QHash<QString, ScriptMatcher> known;
        QString phrases;
        for (const TrainingPhrase &phrase : script.phrases())
            phrases += phrase.topic + u'\n' + phrase.text + u'\n';
        ScriptMatcher &matcher = known[phrases];
        if (!matcher.matcher)
            matcher = matcherFor(script);
        return matcher;
    }

    DialogTurn hear(DialogInput input)
    {
        input.bands = m_matcher.bands;
        const DialogTurn turn = respond(*m_script, *m_matcher.matcher, m_state, input);
        keep(turn, input.messageId);
        return turn;
    }

    void keep(const DialogTurn &turn, const QString &answers)
    {
        for (const Event &event :
             turnEvents(turn, answers, [this] { return QString::number(++m_ids); }))
            apply(m_state, event);
    }

    void put(const EventBody &body)
    {
        Event event;
        event.conversation = QStringLiteral("c");
        event.body = body;
        apply(m_state, event);
    }

    const Script *m_script;
    ScriptMatcher m_matcher;
    DialogState m_state;
    int m_messages = 0;
    int m_ids = 0;
};

} // namespace Wheelhouse
