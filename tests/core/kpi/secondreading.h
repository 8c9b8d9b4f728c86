// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/kpi/secondexchanges.h"

#include <algorithm>
#include <map>
#include <set>

namespace Wheelhouse {

using SecondInstant = std::optional<qint64>;

/// The time from the beginning of a contact, or from its being opened again, to its close.
struct SecondStretch
{
    qint64 fromMs = 0;
    SecondInstant closedMs;
    qint64 endMs = 0; ///< its last message when it ended in silence, else the close
    CloseReason reason = CloseReason::ByAgent;
};

struct SecondVisit
{
    qint64 fromMs = 0;
    SecondInstant answeredMs;
    SecondInstant abandonedMs;
    bool left = false;
};

/// What one contact's events say, each question a reading of its own.
class SecondReading
{
public:
    explicit SecondReading(std::vector<const Event *> events) : m_events(std::move(events))
    {
        for (const Event *event : m_events) {
            if (!started && std::holds_alternative<ConversationStarted>(event->body)) {
                started = event->atMs;
                channel = event->channel;
                customer = event->customer;
            }
        }
        if (!started)
            return;
        readStretches();
        readMarks();
    }

    SecondInstant started;
    QString id() const { return m_events.front()->conversation; }
    QString channel;
    QString customer;
    QString topic;
    std::map<QString, QString> marks;
    std::vector<SecondStretch> stretches;

    template <typename Body> static const Body *as(const Event *event)
    {
        return std::get_if<Body>(&event->body);
    }
    template <typename Body> bool has() const
    {
        for (const Event *event : m_events) {
            if (as<Body>(event))
                return true;
        }
        return false;
    }

    bool isCall() const { return channel == QStringLiteral("phone"); }
    SecondInstant closed() const { return stretches.back().closedMs; }
    bool closedFor(CloseReason reason) const
    {
        return closed() && stretches.back().reason == reason;
    }
    bool isPhantom() const { return closedFor(CloseReason::Phantom); }
    bool joined() const { return has<Assigned>() || has<AgentWrote>(); }

    const Event *firstOfCustomer() const
    {
        for (const Event *event : m_events) {
            if (as<CustomerWrote>(event))
                return event;
        }
        return nullptr;
    }

    /// The earliest reply to the customer's first message.
    SecondInstant reply(bool byPersonOnly) const
    {
        SecondInstant found;
        const Event *first = nullptr;
        for (const Event *event : m_events) {
            if (!first && as<CustomerWrote>(event))
                first = event;
            const auto *bot = as<BotWrote>(event);
            const auto *agent = as<AgentWrote>(event);
            bool counts = isCall() && as<Assigned>(event);
            if (first && (agent || (bot && !byPersonOnly))) {
                const QString &answers = agent ? agent->answers : bot->answers;
                counts = counts || answers.isEmpty() ||
                         answers == std::get<CustomerWrote>(first->body).message;
            }
            if (counts && (!found || event->atMs < *found))
                found = event->atMs;
        }
        return found;
    }

    SecondInstant personWanted() const
    {
        for (const Event *event : m_events) {
            if (as<HandedOver>(event) || as<Queued>(event))
                return event->atMs;
        }
        return {};
    }
    SecondInstant firstOfAgents() const
    {
        SecondInstant found;
        for (const Event *event : m_events) {
            const bool counts = as<AgentWrote>(event) || (isCall() && as<Assigned>(event));
            if (counts && (!found || event->atMs < *found))
                found = event->atMs;
        }
        return found;
    }

    std::vector<qint64> assignedWaits() const
    {
        std::vector<qint64> waits;
        for (size_t i = 0; i < m_events.size() && !isCall(); ++i) {
            const QString agent = givenTo(m_events[i]);
            for (size_t j = i + 1; !agent.isEmpty() && j < m_events.size(); ++j) {
                if (endsHold(j))
                    break;
                if (as<AgentWrote>(m_events[j]) && m_events[j]->actor.id == agent) {
                    waits.push_back(m_events[j]->atMs - m_events[i]->atMs);
                    break;
                }
            }
        }
        return waits;
    }
    /// Every stretch in which an agent held it and which is over.
    std::vector<qint64> holds() const
    {
        std::vector<qint64> lengths;
        for (size_t i = 0; i < m_events.size(); ++i) {
            for (size_t j = i + 1; !givenTo(m_events[i]).isEmpty() && j < m_events.size(); ++j) {
                if (endsHold(j)) {
                    lengths.push_back(m_events[j]->atMs - m_events[i]->atMs);
                    break;
                }
            }
        }
        return lengths;
    }

    std::vector<SecondVisit> visits() const
    {
        std::vector<SecondVisit> found;
        bool waits = false;
        for (size_t i = 0; i < m_events.size(); ++i) {
            const Event *event = m_events[i];
            if (as<Queued>(event) && !waits) {
                found.push_back({event->atMs, {}, {}, false});
                waits = true;
            } else if (as<Assigned>(event) && waits) {
                found.back().answeredMs = event->atMs;
                waits = false;
            } else if (m_closes.contains(i) && waits) {
                const CloseReason reason = as<Closed>(event)->reason;
                if (reason == CloseReason::ByAgent || reason == CloseReason::Confirmed)
                    found.back().left = true;
                else
                    found.back().abandonedMs = event->atMs;
                waits = false;
            }
        }
        return found;
    }

    bool botInvolved() const
    {
        for (const Event *event : m_events) {
            const auto *wrote = as<BotWrote>(event);
            if (wrote && wrote->turn != BotTurn::Greeting)
                return true;
            if (isGivenUp(event) && event->actor.kind == ActorKind::Bot)
                return true;
        }
        return false;
    }
    bool botAnswered() const
    {
        for (const Event *event : m_events) {
            const auto *wrote = as<BotWrote>(event);
            if (wrote && wrote->turn == BotTurn::Answer)
                return true;
        }
        return false;
    }
    bool botHandedOver() const
    {
        for (const Event *event : m_events) {
            if (isGivenUp(event) && event->actor.kind == ActorKind::Bot)
                return true;
        }
        return false;
    }
    bool misunderstoodLast() const
    {
        bool lost = false;
        for (const Event *event : m_events) {
            if (const auto *wrote = as<BotWrote>(event))
                lost = wrote->turn == BotTurn::NotUnderstood;
        }
        return lost;
    }
    const Event *letGo() const
    {
        for (const Event *event : m_events) {
            if (as<HandedOver>(event))
                return event;
        }
        return nullptr;
    }
    std::vector<SecondExchange> exchanges() const
    {
        return secondExchanges(m_events, m_closes, m_openings);
    }

    /// What the customer said of it last; nothing when he did not.
    std::optional<bool> saidSolved() const
    {
        const Event *last = nullptr;
        for (const Event *event : m_events) {
            if (as<CustomerConfirmed>(event) && (!last || event->atMs >= last->atMs))
                last = event;
        }
        if (last)
            return as<CustomerConfirmed>(last)->solved;
        return closedFor(CloseReason::Confirmed) ? std::optional(true) : std::nullopt;
    }
    bool wentNoFurtherThanBot() const
    {
        return botInvolved() && closed() && !joined() && !has<HandedOver>() && !has<Queued>();
    }
    bool resolvedByBot() const
    {
        if (!wentNoFurtherThanBot() || !botAnswered())
            return false;
        if (const auto said = saidSolved())
            return *said;
        return closedFor(CloseReason::Silent) && !misunderstoodLast();
    }

    const Event *promise() const
    {
        for (const Event *event : m_events) {
            const auto *wrote = as<BotWrote>(event);
            if (wrote && wrote->promisedMs > 0)
                return event;
        }
        return nullptr;
    }

    int transfers() const
    {
        int count = 0;
        bool hadAgent = false;
        for (const Event *event : m_events) {
            hadAgent = hadAgent || as<Assigned>(event) || as<AgentWrote>(event);
            count += hadAgent && as<Transferred>(event);
        }
        return count;
    }
    size_t agents() const
    {
        std::set<QString> names;
        for (const Event *event : m_events) {
            if (!givenTo(event).isEmpty())
                names.insert(givenTo(event));
            if (as<AgentWrote>(event))
                names.insert(event->actor.id);
        }
        return names.size();
    }

    /// The last who was given it or wrote in it; empty: nobody.
    QString lastAgent() const
    {
        QString name;
        for (const Event *event : m_events) {
            if (!givenTo(event).isEmpty())
                name = givenTo(event);
            if (as<AgentWrote>(event))
                name = event->actor.id;
        }
        return name;
    }

    SecondInstant surveyed() const
    {
        for (const Event *event : m_events) {
            if (as<RatingAsked>(event))
                return event->atMs;
        }
        return {};
    }
    /// The latest, of those given before that instant.
    const Event *rating(SecondInstant before = {}) const
    {
        const Event *latest = nullptr;
        for (const Event *event : m_events) {
            const auto *given = as<RatingGiven>(event);
            const bool valid = given && given->score >= 1 && given->score <= 5;
            if (valid && (!before || event->atMs < *before) &&
                (!latest || event->atMs >= latest->atMs))
                latest = event;
        }
        return latest;
    }
    /// To the last close, or to the last message when nobody wrote any more.
    qint64 resolutionMs() const
    {
        const Event *last = nullptr;
        for (const Event *event : m_events)
            last = laterMessage(last, event);
        const bool silent = closedFor(CloseReason::Silent) && last;
        return (silent ? last->atMs : *closed()) - *started;
    }

private:
    /// The agent who has it from this event on; empty: nobody is given it.
    static QString givenTo(const Event *event)
    {
        if (const auto *assigned = as<Assigned>(event))
            return assigned->agent;
        const auto *moved = as<Transferred>(event);
        return moved ? moved->toAgent : QString();
    }
    /// By their clocks.
    static const Event *laterMessage(const Event *kept, const Event *event)
    {
        return isMessage(event) && (!kept || event->atMs > kept->atMs) ? event : kept;
    }
    static bool isMessage(const Event *event)
    {
        return as<CustomerWrote>(event) || as<BotWrote>(event) || as<AgentWrote>(event);
    }
    /// Handed over, and neither for a limit nor for want of a bot.
    static bool isGivenUp(const Event *event)
    {
        const auto *handed = as<HandedOver>(event);
        return handed && handed->reason != HandoverReason::Limit &&
               handed->reason != HandoverReason::NoBot;
    }
    bool endsHold(size_t at) const
    {
        const Event *event = m_events[at];
        return as<Assigned>(event) || as<Queued>(event) || as<Transferred>(event) ||
               m_closes.contains(at);
    }

    void readStretches()
    {
        stretches.push_back({*started, {}, 0, CloseReason::ByAgent});
        const Event *lastMessage = nullptr;
        for (size_t i = 0; i < m_events.size(); ++i) {
            const Event *event = m_events[i];
            const bool opens = as<CustomerWrote>(event) || as<Queued>(event) || as<Assigned>(event);
            if (opens && closed() && event->atMs > *closed()) {
                stretches.push_back({event->atMs, {}, 0, CloseReason::ByAgent});
                m_openings.insert(i);
                lastMessage = nullptr;
            }
            SecondStretch &now = stretches.back();
            lastMessage = laterMessage(lastMessage, event);
            const auto *close = as<Closed>(event);
            if (!close || now.closedMs)
                continue;
            m_closes.insert(i);
            now.closedMs = event->atMs;
            now.reason = close->reason;
            const bool silent = close->reason == CloseReason::Silent && lastMessage;
            now.endMs = silent ? lastMessage->atMs : event->atMs;
        }
    }

    void readMarks()
    {
        const auto mark = [this](const char *name) -> QString & {
            return marks[QString::fromLatin1(name)];
        };
        mark("channel") = channel;
        mark("agent") = lastAgent();
        mark("agents") = QString::number(agents());
        SecondInstant recognised;
        bool begun = false;
        for (const Event *event : m_events) {
            if (const auto *begins = as<ConversationStarted>(event); begins && !begun) {
                begun = true;
                mark("brand") = begins->brand;
                mark("language") = begins->language;
                if (!begins->bot.isEmpty())
                    mark("bot") = begins->bot;
                if (!recognised)
                    topic = event->topic;
            }
            if (as<BotWrote>(event) && mark("bot").isEmpty())
                mark("bot") = event->actor.id;
            if (as<BotWrote>(event) && mark("script_version").isEmpty())
                mark("script_version") = event->scriptVersion;
            if (as<TopicRecognised>(event) && (!recognised || event->atMs >= *recognised)) {
                recognised = event->atMs;
                topic = event->topic;
            }
            if (const auto *given = as<Assigned>(event); given && !given->team.isEmpty())
                mark("team") = given->team;
        }
        mark("topic") = topic;
    }

    std::vector<const Event *> m_events;
    std::set<size_t> m_closes;   ///< the events that closed it while it was open
    std::set<size_t> m_openings; ///< and that opened it again
};

} // namespace Wheelhouse
