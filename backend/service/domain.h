// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one thread that owns all state: conversations, floor, sessions, views. It takes whatever has
// arrived as one turn, lets everything happen in memory, hands the turn's events to the log and
// lets answers out when they are durable (Outbox).
#pragma once

#include "backend/service/accounts.h"
#include "backend/service/agentdesk.h"
#include "backend/service/bothouse.h"
#include "backend/service/chatdoor.h"
#include "backend/service/desk.h"
#include "backend/service/hoursdesk.h"
#include "backend/service/kpiviews.h"
#include "backend/service/livesource.h"
#include "backend/service/settingdesk.h"
#include "backend/service/shiftdesk.h"
#include "backend/service/targetdesk.h"
#include "backend/service/timemachine.h"
#include "backend/service/transcripts.h"

namespace Wheelhouse {

struct DomainConfig
{
    QString serverName = QStringLiteral("Wheelhouse");
    QByteArray secret; ///< for visitor tokens
    QString trustedToken;
    Account trustedAccount;
    quint64 idSeed = 0;
    ViewHub::Limits views;
    WebChat::Limits chat;
    Conversations::Patience patience;
    BotOptions bots;
};

class Domain
{
public:
    Domain(const DomainConfig &config, const Clock &clock, DomainInbox &inbox, LogWriter &writer,
           ReadPool &pool, DomainGauges &gauges);

    /// What is durable, before the first turn: floor events, those of ScriptShelf::read, and what
    /// StoreReader::settings and shiftRecords say.
    Result<void> start(const QList<Event> &floorEvents, const QList<Event> &scripts,
                       const QHash<QString, qint64> &handledToday, qint64 lastSeq,
                       const QList<Event> &settings = {}, const ShiftRecords &shifts = {});
    /// Turns until the inbox is closed; what was recorded is submitted before it returns.
    void run();

    /// A guest that lives in the domain's turns: demo traffic. Called at most every 100 ms.
    using Guest = std::function<void(Domain &)>;
    void setGuest(Guest guest) { m_guest = std::move(guest); }
    Recorder &recorder() { return m_recorder; }
    Conversations &conversations() { return m_conversations; }
    bool signedIn(const QString &user) const;

private:
    void handle(SocketOpened &&opened);
    void handle(SocketText &&text);
    void handle(SocketClosed &&closed);
    void handle(HttpCall &&call) { m_chatDoor.call(std::move(call)); }
    void handle(BatchOutcome &&outcome);
    void handle(DomainJob &&job) { job(); }

    void dispatch(Session &session, const Caller &caller, const QString &method,
                  const QJsonObject &params);
    void openSession(const Caller &caller, const QJsonObject &params);
    void login(Session &session, const Caller &caller, const QJsonObject &params);
    void openView(const Session &session, const Caller &caller, const QJsonObject &params);
    /// The embedded backend's user acts at the desk, so the floor must know him.
    void enrolTrusted();
    void finishTurn();
    void housekeep();
    QString nameOf(const Actor &actor) const;
    void noteHalted();
    void respond(const Caller &caller, const Result<QJsonObject> &result);

    DomainConfig m_config;
    const Clock &m_clock;
    DomainInbox &m_inbox;
    LogWriter &m_writer;
    ReadPool &m_pool;
    DomainGauges &m_gauges;
    Bots m_bots;
    Recorder m_recorder;
    Conversations m_conversations;
    Outbox m_outbox;
    Desk m_desk;
    Accounts m_accounts;
    WebChat m_webChat;
    ViewHub m_hub;
    KpiViews m_kpiViews;
    SettingDesk m_settings;
    AgentDesk m_agents;
    HoursDesk m_hours;
    ShiftDesk m_shifts;
    TargetDesk m_targets;
    TimeMachine m_timeMachine;
    Sessions m_sessions;
    Transcripts m_transcripts;
    ChatDoor m_chatDoor;
    BotHouse m_botHouse;
    Guest m_guest;
    quint64 m_ticket = 0;
    qint64 m_housekeptMs = 0;
    qint64 m_guestMs = 0;
    qint64 m_day = 0;
    std::optional<Error> m_halted; ///< why nothing may be written in this turn
    std::optional<Error> m_broken; ///< why nothing may be written until the next start
};

} // namespace Wheelhouse
