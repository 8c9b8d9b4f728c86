// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoguest.h"

#include "core/routing/deskrules.h"

#include <QLoggingCategory>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(demoLog, "wheelhouse.demo")

void note(const Result<void> &done)
{
    if (!done)
        qCDebug(demoLog, "%s", qUtf8Printable(done.error().text()));
}

template <typename T> void note(const Result<T> &done)
{
    if (!done)
        qCDebug(demoLog, "%s", qUtf8Printable(done.error().text()));
}

class Doer
{
public:
    Doer(Recorder &recorder, Conversations &conversations)
        : m_recorder(recorder)
        , m_conversations(conversations)
    {}

    void operator()(const CustomerSays &says) { note(m_conversations.say(says.message)); }
    void operator()(const CustomerRates &rates)
    {
        note(m_conversations.rate(rates.customer, rates.score, rates.comment));
    }
    void operator()(const CustomerLeaves &leaves) { note(m_conversations.leave(leaves.customer)); }
    void operator()(const AgentReplies &reply)
    {
        record(reply.conversation, reply.agent,
               DeskRules::reply(m_recorder.floor(), reply.conversation, reply.agent, reply.text,
                                reply.key, m_recorder.makeId('m')));
    }
    void operator()(const AgentCloses &close)
    {
        record(close.conversation, close.agent,
               DeskRules::close(m_recorder.floor(), close.conversation, close.agent));
    }
    void operator()(const AgentTransfers &transfer)
    {
        record(transfer.conversation, transfer.agent,
               DeskRules::transfer(m_recorder.floor(), transfer.conversation, transfer.agent,
                                   transfer.toAgent, {}, transfer.reason));
    }
    void operator()(const PresenceChange &change)
    {
        record({}, change.agent,
               DeskRules::setPresence(m_recorder.floor(), change.agent, change.agent,
                                      change.presence));
    }

private:
    void record(const QString &conversation, const QString &agent,
                const Result<DeskRules::Decision> &decision)
    {
        note(decision);
        if (!decision)
            return;
        for (const EventBody &body : decision->events)
            m_recorder.record(conversation, {ActorKind::Agent, agent}, body);
    }

    Recorder &m_recorder;
    Conversations &m_conversations;
};

} // namespace

void carryOut(const DemoAction &action, Recorder &recorder, Conversations &conversations)
{
    std::visit(Doer(recorder, conversations), action);
}

Domain::Guest demoGuest(qint64 startMs, const DemoTrafficSettings &settings)
{
    return [traffic = std::make_shared<DemoTraffic>(settings, startMs)](Domain &domain) {
        Recorder &recorder = domain.recorder();
        const auto isSignedIn = [&](const QString &user) { return domain.signedIn(user); };
        for (const DemoAction &action :
             traffic->tick(recorder.nowMs(), recorder.floor(), isSignedIn))
            carryOut(action, recorder, domain.conversations());
    };
}

} // namespace Wheelhouse
