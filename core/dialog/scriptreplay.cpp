// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptreplay.h"

#include "core/dialog/turnevents.h"

#include <QJsonDocument>

#include <functional>

namespace Wheelhouse {

namespace {

DialogEnd endOf(const DialogState &state)
{
    if (!state.spoke)
        return DialogEnd::Silent;
    if (state.unsureInRow > 0)
        return DialogEnd::NotUnderstood;
    switch (state.lastTurn) {
    case BotTurn::Answer:
    case BotTurn::ConfirmSolved:
    case BotTurn::Farewell:
        return DialogEnd::Answered;
    case BotTurn::NotUnderstood:
        return DialogEnd::NotUnderstood;
    case BotTurn::Handover:
        return DialogEnd::HandedOver;
    case BotTurn::Greeting:
    case BotTurn::Question:
        break;
    }
    return DialogEnd::Asked;
}

/// Folds events until the bot's part is over.
class OutcomeFold
{
public:
    DialogState state;

    void take(const Event &event)
    {
        const bool before = state.handedOver;
        apply(state, event);
        if (!before && state.handedOver) {
            m_outcome.end = DialogEnd::HandedOver;
            m_outcome.reason = HandoverReason::Joined; // unless the event says another one
        }
        if (const auto *handed = std::get_if<HandedOver>(&event.body)) {
            m_outcome.end = DialogEnd::HandedOver;
            m_outcome.reason = handed->reason;
        }
        if (const auto *confirmed = std::get_if<CustomerConfirmed>(&event.body))
            m_solved = confirmed->solved;
    }
    bool over() const { return state.handedOver || state.closed; }

    DialogOutcome outcome() const
    {
        DialogOutcome outcome = m_outcome;
        outcome.topic = state.topic;
        if (!state.handedOver)
            outcome.end = m_solved ? DialogEnd::Solved : endOf(state);
        return outcome;
    }

private:
    DialogOutcome m_outcome;
    bool m_solved = false;
};

/// A document in which each pointer finds what was recorded.
QJsonObject documentWith(const QMap<QString, QString> &save, const QMap<QString, QString> &saved)
{
    const std::function<QJsonObject(QJsonObject, const QStringList &, const QString &)> put =
        [&](QJsonObject object, const QStringList &pieces, const QString &value) {
            const QString key = pieces.constFirst();
            if (pieces.size() == 1)
                object.insert(key, value);
            else
                object.insert(key, put(object.value(key).toObject(), pieces.mid(1), value));
            return object;
        };
    QJsonObject document;
    for (auto each = save.begin(); each != save.end(); ++each) {
        QStringList pieces = each->mid(1).split(u'/');
        for (QString &piece : pieces) {
            piece.replace(QLatin1StringView("~1"), QLatin1StringView("/"));
            piece.replace(QLatin1StringView("~0"), QLatin1StringView("~"));
        }
        document = put(document, pieces, saved.value(each.key()));
    }
    return document;
}

class Player
{
public:
    Player(const Script &draft, const ScriptMatcher &matcher, const QList<Event> &events)
        : m_draft(draft)
        , m_matcher(matcher)
    {
        QMap<QString, QString> steps;
        for (const Event &event : events) {
            if (const auto *called = std::get_if<ActionCalled>(&event.body))
                steps.insert(called->call, called->step);
            if (const auto *answered = std::get_if<ActionAnswered>(&event.body))
                m_answers.insert(steps.value(answered->call), *answered);
        }
    }

    OutcomeFold fold;

    void begin(const Event &started)
    {
        fold.take(started);
        m_language = std::get<ConversationStarted>(started.body).language;
    }

    void greet(const Event &at) { keep(greeting(m_draft, m_language, at.channel), {}, at); }

    void write(const Event &event)
    {
        const auto &wrote = std::get<CustomerWrote>(event.body);
        DialogInput input{wrote.message, wrote.text, wrote.choice, m_language};
        input.channel = event.channel;
        input.segment = fold.state.segment;
        input.nowMs = event.atMs;
        input.bands = m_matcher.bands;
        fold.take(event);
        DialogTurn turn = respond(m_draft, *m_matcher.matcher, fold.state, input);
        keep(turn, wrote.message, event);
        while (turn.action && !fold.over()) {
            input.actionResult = answerOf(*turn.action);
            turn = respond(m_draft, *m_matcher.matcher, fold.state, input);
            keep(turn, wrote.message, event);
        }
    }

private:
    void keep(const DialogTurn &turn, const QString &answers, const Event &at)
    {
        for (Event event : turnEvents(turn, answers, [this] { return QString::number(++m_ids); })) {
            event.atMs = at.atMs;
            event.conversation = at.conversation;
            fold.take(event);
        }
    }

    ActionResult answerOf(const ActionCall &call) const
    {
        const auto recorded = m_answers.constFind(call.step);
        const ScriptStep *step = m_draft.step(call.step);
        if (recorded == m_answers.constEnd() || !step)
            return {call.id, 0, {}, QStringLiteral("not called in a replay")};
        if (!recorded->failure.isEmpty())
            return {call.id, recorded->status, {}, recorded->failure};
        const QJsonObject body =
            documentWith(m_draft.actions.value(step->call).save, recorded->saved);
        return {call.id, recorded->status, QJsonDocument(body).toJson(), {}};
    }

    const Script &m_draft;
    const ScriptMatcher &m_matcher;
    QMap<QString, ActionAnswered> m_answers; ///< by step
    QString m_language;
    int m_ids = 0;
};

} // namespace

QString DialogOutcome::text() const
{
    switch (end) {
    case DialogEnd::Solved:
        return QStringLiteral("solved");
    case DialogEnd::Answered:
        return QStringLiteral("answered");
    case DialogEnd::Asked:
        return QStringLiteral("left at a question");
    case DialogEnd::NotUnderstood:
        return QStringLiteral("not understood");
    case DialogEnd::HandedOver:
        return QStringLiteral("handed over (%1)").arg(nameOf(reason));
    case DialogEnd::Silent:
        break;
    }
    return QStringLiteral("not answered");
}

std::optional<ReplayedDialog> replayDialog(const Script &draft, const ScriptMatcher &matcher,
                                           const QList<Event> &events)
{
    Player player(draft, matcher, events);
    OutcomeFold recorded;
    ReplayedDialog replayed;
    for (const Event &event : events) {
        if (recorded.over())
            break;
        recorded.take(event);
        if (const auto *started = std::get_if<ConversationStarted>(&event.body)) {
            if (started->bot.isEmpty())
                return std::nullopt;
            replayed.conversation = event.conversation;
            player.begin(event);
        } else if (const auto *wrote = std::get_if<BotWrote>(&event.body)) {
            if (wrote->turn == BotTurn::Greeting && replayed.lastMessage.isNull())
                player.greet(event);
        } else if (const auto *said = std::get_if<CustomerWrote>(&event.body)) {
            if (!player.fold.over()) {
                replayed.lastMessage = said->text;
                player.write(event);
            }
        }
    }
    replayed.recorded = recorded.outcome();
    replayed.draft = player.fold.outcome();
    const bool notTheBots = replayed.recorded.end == DialogEnd::HandedOver &&
                            (replayed.recorded.reason == HandoverReason::NoBot ||
                             replayed.recorded.reason == HandoverReason::Joined);
    if (replayed.conversation.isEmpty() || replayed.lastMessage.isNull() || notTheBots)
        return std::nullopt;
    return replayed;
}

} // namespace Wheelhouse
