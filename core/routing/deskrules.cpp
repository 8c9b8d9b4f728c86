// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/deskrules.h"

namespace Wheelhouse::DeskRules {

namespace {

Error refuse(ErrorCode code, const QString &detail, const char *field = "conversation")
{
    return {code, detail, QString::fromLatin1(field)};
}

bool supervises(const FloorAgent &agent)
{
    return agent.roles.contains(Role::Supervisor) || agent.roles.contains(Role::Admin);
}

Result<const FloorConversation *> openConversation(const Floor &floor, const QString &id)
{
    const FloorConversation *conversation = floor.conversation(id);
    if (!conversation)
        return refuse(ErrorCode::NotFound,
                      QStringLiteral("there is no open conversation “%1”").arg(id));
    if (!conversation->open)
        return refuse(ErrorCode::Gone, QStringLiteral("the conversation is closed"));
    return conversation;
}

Result<const FloorAgent *> activeAgent(const Floor &floor, const QString &id)
{
    const FloorAgent *agent = floor.agent(id);
    if (!agent || !agent->active)
        return refuse(ErrorCode::NotFound, QStringLiteral("there is no active user “%1”").arg(id),
                      "agent");
    return agent;
}

QString ownedBy(const FloorConversation &conversation)
{
    const LiveConversation &row = conversation.row;
    return row.owner == Owner::Agent
               ? QStringLiteral("%1 has this conversation now").arg(row.ownerName)
               : QStringLiteral("join the conversation first");
}

bool owns(const FloorConversation &conversation, const QString &agent)
{
    return conversation.row.owner == Owner::Agent && conversation.row.ownerId == agent;
}

} // namespace

Result<Decision> join(const Floor &floor, const QString &conversation, const QString &agent)
{
    const auto found = openConversation(floor, conversation);
    if (!found)
        return found.error();
    const auto person = activeAgent(floor, agent);
    if (!person)
        return person.error();
    if (owns(**found, agent))
        return Decision{};
    const bool fromColleague = (*found)->row.owner == Owner::Agent;
    if (fromColleague && !supervises(**person))
        return refuse(ErrorCode::Conflict, ownedBy(**found));

    Decision decision;
    if (!(*found)->handedOver)
        decision.events.append(HandedOver{HandoverReason::Joined, QString()});
    if (fromColleague)
        decision.events.append(Transferred{agent, QString(), QStringLiteral("taken over")});
    else
        decision.events.append(Assigned{agent, (*person)->row.team});
    return decision;
}

Result<Decision> reply(const Floor &floor, const QString &conversation, const QString &agent,
                       const QString &text, const QString &key, const QString &messageId)
{
    const FloorConversation *any = floor.conversation(conversation);
    if (any && !key.isEmpty()) {
        const auto taken = any->keys.constFind(key);
        if (taken != any->keys.constEnd())
            return Decision{{}, *taken};
    }
    const auto found = openConversation(floor, conversation);
    if (!found)
        return found.error();
    if (!owns(**found, agent))
        return refuse(ErrorCode::Conflict, ownedBy(**found));
    if (text.trimmed().isEmpty())
        return refuse(ErrorCode::Invalid, QStringLiteral("the reply is empty"), "text");
    if (key.size() > longestKey)
        return refuse(ErrorCode::TooLarge,
                      QStringLiteral("a key has at most %1 characters").arg(longestKey), "key");
    if (text.size() > longestText)
        return refuse(ErrorCode::TooLarge,
                      QStringLiteral("the reply has %1 characters; at most %2 fit")
                          .arg(text.size())
                          .arg(longestText),
                      "text");
    return Decision{{AgentWrote{messageId, text, key, QString()}}, {messageId, 0}};
}

Result<Decision> close(const Floor &floor, const QString &conversation, const QString &agent)
{
    const FloorConversation *any = floor.conversation(conversation);
    if (any && !any->open)
        return Decision{};
    const auto found = openConversation(floor, conversation);
    if (!found)
        return found.error();
    const auto person = activeAgent(floor, agent);
    if (!person)
        return person.error();
    if (!owns(**found, agent) && !supervises(**person))
        return refuse(ErrorCode::Conflict, ownedBy(**found));
    Decision decision{{Closed{CloseReason::ByAgent}}, {}};
    if (floor.asksForRating(**found))
        decision.events.append(RatingAsked{});
    return decision;
}

Result<Decision> transfer(const Floor &floor, const QString &conversation, const QString &agent,
                          const QString &toAgent, const QString &toQueue, const QString &reason)
{
    const auto found = openConversation(floor, conversation);
    if (!found)
        return found.error();
    const auto person = activeAgent(floor, agent);
    if (!person)
        return person.error();
    if (!owns(**found, agent) && !supervises(**person))
        return refuse(ErrorCode::Conflict, ownedBy(**found));
    if (reason.size() > longestReason)
        return refuse(ErrorCode::TooLarge,
                      QStringLiteral("a reason has at most %1 characters").arg(longestReason),
                      "reason");
    if (toAgent.isEmpty() == toQueue.isEmpty())
        return refuse(ErrorCode::Invalid,
                      QStringLiteral("name either a colleague or a queue to transfer to"),
                      "to_agent");
    Decision decision;
    if (!(*found)->handedOver)
        decision.events.append(HandedOver{HandoverReason::Joined, reason});
    if (!toAgent.isEmpty()) {
        const auto colleague = activeAgent(floor, toAgent);
        if (!colleague)
            return refuse(colleague.error().code, colleague.error().detail, "to_agent");
        if (owns(**found, toAgent))
            return Decision{};
        // from a bot or a queue it is a first assignment, not a transfer between people
        if ((*found)->row.owner == Owner::Agent)
            decision.events.append(Transferred{toAgent, QString(), reason});
        else
            decision.events.append(Assigned{toAgent, (*colleague)->row.team});
        return decision;
    }
    if (floor.agentsFor(toQueue).isEmpty())
        return refuse(ErrorCode::NotFound,
                      QStringLiteral("nobody serves the queue “%1”").arg(toQueue), "to_queue");
    if ((*found)->row.owner == Owner::Agent)
        decision.events.append(Transferred{QString(), toQueue, reason});
    decision.events.append(Queued{toQueue, 0});
    return decision;
}

Result<Decision> setPresence(const Floor &floor, const QString &actor, const QString &agent,
                             Presence presence)
{
    const auto person = activeAgent(floor, agent);
    if (!person)
        return person.error();
    const FloorAgent *who = floor.agent(actor);
    if (actor != agent && (!who || !supervises(*who)))
        return refuse(ErrorCode::Forbidden,
                      QStringLiteral("only a supervisor sets a colleague's presence"), "agent");
    if ((*person)->row.presence == presence)
        return Decision{};
    return Decision{{PresenceSet{agent, presence}}, {}};
}

Result<Decision> setLimit(const Floor &floor, const QString &agent, int chats)
{
    const auto person = activeAgent(floor, agent);
    if (!person)
        return person.error();
    if (chats < 0 || chats > 20)
        return refuse(ErrorCode::Invalid, QStringLiteral("a limit is between 0 and 20 chats"),
                      "chats");
    if ((*person)->row.limit == chats)
        return Decision{};
    return Decision{{LimitSet{agent, chats}}, {}};
}

std::optional<Assignment> nextAssignment(const Floor &floor)
{
    for (const auto &[queueId, queue] : floor.queues()) {
        if (queue.waiting.empty())
            continue;
        const FloorAgent *best = nullptr;
        auto loadOf = [](const FloorAgent &agent) {
            return double(agent.row.load) / agent.row.limit;
        };
        for (const FloorAgent *agent : floor.agentsFor(queueId)) {
            const LiveAgent &row = agent->row;
            if (row.presence != Presence::Online || row.load >= row.limit)
                continue;
            if (!best || loadOf(*agent) < loadOf(*best) ||
                (loadOf(*agent) == loadOf(*best) && agent->lastAssignedMs < best->lastAssignedMs))
                best = agent;
        }
        if (best)
            return Assignment{queue.waiting.begin()->second, best->row.id};
    }
    return std::nullopt;
}

} // namespace Wheelhouse::DeskRules
