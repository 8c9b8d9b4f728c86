// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/dialogstate.h"

#include "core/dialog/replies.h"
#include "core/dialog/sameness.h"
#include "core/dialog/sayreason.h"
#include "core/match/language.h"

namespace Wheelhouse {

namespace {

constexpr qsizetype lineKept = 400;

void remember(DialogState &state, ActorKind from, const QString &text)
{
    state.lines.append({from, text.left(lineKept)});
    if (state.lines.size() > dialogLinesKept)
        state.lines.removeFirst();
}

bool isUnsure(const BotWrote &wrote)
{
    return wrote.turn == BotTurn::NotUnderstood || wrote.step == QLatin1StringView("did_you_mean");
}

bool isRejection(const DialogState &state, const CustomerWrote &wrote)
{
    if (!wrote.choice.isEmpty())
        return wrote.choice == QLatin1StringView("solved:no");
    return state.lastTurn == BotTurn::ConfirmSolved && replyOf(wrote.text) == Reply::No;
}

void applyBody(DialogState &state, const ConversationStarted &started)
{
    state.language = started.language;
    state.segment = started.segment;
}

void applyBody(DialogState &state, const CustomerWrote &wrote)
{
    if (wrote.choice.isEmpty())
        state.language = languageOf(wrote.text, state.language);
    state.lastMessage = wrote.message;
    remember(state, ActorKind::Customer, wrote.text);
}

void applyBody(DialogState &state, const BotWrote &wrote)
{
    state.spoke = true;
    state.unansweredSinceMs = 0;
    state.lastTurn = wrote.turn;
    state.lastStep = wrote.step;
    // one message may be answered by several, and all their buttons can be seen
    const bool more = !wrote.answers.isEmpty() && wrote.answers == state.lastAnsweredMessage;
    state.offered = (more ? state.offered : QList<Choice>()) + wrote.choices;
    if (wrote.step.contains(u'/'))
        state.place = wrote.step;
    state.unsureInRow = isUnsure(wrote) ? state.unsureInRow + 1 : 0;
    const bool invalid = isReason(wrote.reason, SayReason::Invalid);
    state.invalidInRow = invalid ? state.invalidInRow + 1 : 0;
    if (!invalid && (wrote.turn == BotTurn::Answer || wrote.turn == BotTurn::Question))
        ++state.answered[wrote.step];
    state.waitingCall.clear(); // what it says after the call ends the waiting
    state.waitingStep.clear();
    if (!wrote.answers.isEmpty())
        state.lastAnsweredMessage = wrote.answers;
    remember(state, ActorKind::Bot, wrote.text);
}

// A person who writes or owns the conversation has taken over, however that came about.
void applyBody(DialogState &state, const Assigned &)
{
    state.handedOver = true;
}

void applyBody(DialogState &state, const AgentWrote &wrote)
{
    state.handedOver = true;
    remember(state, ActorKind::Agent, wrote.text);
}

void applyBody(DialogState &state, const CustomerConfirmed &confirmed)
{
    state.solved = confirmed.solved;
}

void applyBody(DialogState &state, const VariableSet &set)
{
    state.variables.insert(set.name, set.value);
}

void applyBody(DialogState &state, const ActionCalled &called)
{
    state.waitingCall = called.call;
    state.waitingStep = called.step;
    ++state.calls;
}

void applyBody(DialogState &state, const ActionAnswered &answered)
{
    if (answered.call != state.waitingCall)
        return;
    state.waitingCall.clear();
    state.waitingStep.clear();
    state.variables.insert(answered.saved);
}

void applyBody(DialogState &state, const HandedOver &)
{
    state.handedOver = true;
}

void applyBody(DialogState &state, const Closed &)
{
    state.closed = true;
}

template <typename Body> void applyBody(DialogState &, const Body &) {}

} // namespace

FrustrationCourse frustrationWith(const DialogState &state, const CustomerWrote &wrote, qint64 atMs)
{
    QStringList before;
    for (const DialogLine &line : state.lines) {
        if (line.from == ActorKind::Customer)
            before.append(line.text);
    }
    const bool tapped = !wrote.choice.isEmpty();
    FrustrationInput input;
    input.text = tapped ? QString() : wrote.text;
    input.rejected = isRejection(state, wrote);
    input.repeats = tapped ? 0 : timesSaid(wrote.text, before);
    const qint64 sinceMs = state.unansweredSinceMs;
    input.waitedMs = sinceMs > 0 && atMs > sinceMs ? atMs - sinceMs : 0;
    FrustrationCourse course = state.frustration;
    advance(course, frustrationOf(input), std::max(atMs, course.atMs));
    return course;
}

void apply(DialogState &state, const Event &event)
{
    if (const auto *wrote = std::get_if<CustomerWrote>(&event.body)) {
        state.frustration = frustrationWith(state, *wrote, event.atMs);
        if (state.unansweredSinceMs == 0)
            state.unansweredSinceMs = event.atMs;
    }
    if (state.conversation.isEmpty())
        state.conversation = event.conversation;
    if (std::holds_alternative<TopicRecognised>(event.body)) {
        state.topic = event.topic;
        state.solved.reset();
    }
    std::visit([&](const auto &body) { applyBody(state, body); }, event.body);
}

} // namespace Wheelhouse
