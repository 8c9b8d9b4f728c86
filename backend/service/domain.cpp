// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/domain.h"

#include "backend/net/sendbatch.h"
#include "core/protocol/commands.h"
#include "core/protocol/jsonrpc.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(domainLog, "wheelhouse.domain")

namespace Wheelhouse {

namespace {

constexpr qint64 dayMs = 24 * 3'600'000LL;

} // namespace

Domain::Domain(const DomainConfig &config, const Clock &clock, DomainInbox &inbox,
               LogWriter &writer, ReadPool &pool, DomainGauges &gauges)
    : m_config(config)
    , m_clock(clock)
    , m_inbox(inbox)
    , m_writer(writer)
    , m_pool(pool)
    , m_gauges(gauges)
    , m_recorder(clock, config.idSeed)
    , m_conversations(m_recorder, m_bots)
    , m_desk(m_recorder)
    , m_accounts(clock, pool, writer)
    , m_webChat(
          m_recorder, m_conversations, m_bots, m_outbox,
          [this](const Actor &actor) { return nameOf(actor); }, config.secret, config.chat)
    , m_hub(m_outbox, config.views)
    , m_kpiViews(m_hub, pool, clock, m_recorder)
    , m_settings(m_recorder, pool)
    , m_agents(m_recorder, pool)
    , m_hours(m_recorder)
    , m_shifts(m_recorder)
    , m_targets(m_recorder)
    , m_timeMachine(pool, clock, [this](const Actor &actor) { return nameOf(actor); })
    , m_transcripts(m_hub, pool, m_recorder, [this](const Actor &actor) { return nameOf(actor); })
    , m_chatDoor(m_sessions, m_webChat, m_recorder, pool, m_outbox, gauges, m_halted)
    , m_botHouse(m_recorder, m_bots, m_conversations.bots(), pool, m_outbox, inbox, m_halted,
                 config.bots)
{
    if (!config.trustedToken.isEmpty())
        m_accounts.trustToken(config.trustedToken, config.trustedAccount);
}

Result<void> Domain::start(const QList<Event> &floorEvents, const QList<Event> &scripts,
                           const QHash<QString, qint64> &handledToday, qint64 lastSeq,
                           const QList<Event> &settings, const ShiftRecords &shifts)
{
    m_settings.start(settings);
    m_hours.start(settings);
    m_shifts.start(shifts);
    m_targets.start(settings);
    m_kpiViews.start(settings);
    m_recorder.restart(floorEvents, lastSeq);
    m_recorder.floorForHousekeeping().setHandledToday(handledToday);
    m_outbox.committed(lastSeq);
    m_gauges.committedSeq = lastSeq;
    m_day = m_clock.nowMs() / dayMs;
    enrolTrusted();
    return m_botHouse.start(scripts);
}

void Domain::enrolTrusted()
{
    const Account &account = m_config.trustedAccount;
    if (m_config.trustedToken.isEmpty() || m_recorder.floor().agent(account.user))
        return;
    Event event;
    event.body = UserSaved{account.user, account.name, account.team, account.roles, {}, true};
    m_recorder.record(std::move(event));
}

void Domain::run()
{
    while (!m_inbox.isClosed()) {
        const qint64 pauseMs = m_guest ? 100 : 1000;
        const qint64 waitMs =
            std::min(pauseMs, m_hub.nextPublishInMs(m_clock.nowMs()).value_or(pauseMs));
        auto inputs = m_inbox.take(std::chrono::milliseconds(waitMs));
        const SendBatch turn;
        noteHalted();
        for (DomainInput &input : inputs)
            std::visit([this](auto &each) { handle(std::move(each)); }, input);
        housekeep();
        finishTurn();
    }
}

void Domain::noteHalted()
{
    m_halted = m_broken ? m_broken : m_writer.halted();
    m_outbox.setHalted(m_halted.has_value());
    m_gauges.halted = m_halted.has_value();
}

void Domain::finishTurn()
{
    if (!m_recorder.recorded().isEmpty()) {
        m_conversations.assignWaiting();
        m_botHouse.finishTurn();
    }
    QList<Event> events = m_recorder.takeRecorded();
    if (!events.isEmpty()) {
        m_transcripts.append(events);
        m_webChat.push(events);
        m_hub.touch();
        m_writer.submit(++m_ticket, std::move(events));
    }
    m_hub.publish(m_clock.nowMs(), m_recorder.seq());
    m_gauges.slowSessions = m_hub.slowSessions();
}

void Domain::housekeep()
{
    const qint64 nowMs = m_clock.nowMs();
    if (m_guest && nowMs - m_guestMs >= 100 && !m_halted) {
        m_guestMs = nowMs;
        m_guest(*this);
    }
    if (nowMs - m_housekeptMs < 1000)
        return;
    m_housekeptMs = nowMs;
    if (!m_halted) {
        m_conversations.closeSilent(m_config.patience);
        m_botHouse.housekeep();
    }
    if (nowMs / dayMs != m_day) {
        m_day = nowMs / dayMs;
        m_recorder.floorForHousekeeping().startDay();
        m_hub.touch();
    }
    m_kpiViews.refresh();
    m_transcripts.forgetUnwatched();
    qint64 open = 0;
    for (const auto &[id, conversation] : m_recorder.floor().conversations())
        open += conversation.open;
    m_gauges.openConversations = open;
    m_gauges.waitingCustomers = m_recorder.floor().waitingNow();
    m_gauges.views = qint64(m_hub.size());
}

void Domain::handle(BatchOutcome &&outcome)
{
    if (!outcome.result) {
        // The writer keeps what a disk cannot take now; this was an event no log can keep, and what
        // the floor made of it since hangs on it.
        if (!m_broken) {
            qCCritical(domainLog, "An event could not be kept: %ls",
                       qUtf16Printable(outcome.result.error().text()));
            m_broken =
                Error{ErrorCode::Unavailable,
                      QStringLiteral("an event could not be kept; the server must be restarted"),
                      {}};
        }
        noteHalted();
        m_outbox.abandon(*m_broken);
        return;
    }
    const CommitResult &commit = *outcome.result;
    QList<TrendMark> marks;
    qint64 hoursSeq = 0;
    for (const Submission &submission : outcome.submissions) {
        for (const Event &event : submission.events) {
            if (auto mark = trendMark(event))
                marks.append(*mark);
            if (std::holds_alternative<HoursSet>(event.body))
                hoursSeq = event.seq;
            m_kpiViews.takeTarget(event);
        }
    }
    m_gauges.committedSeq = commit.lastSeq;
    m_kpiViews.apply(commit, marks);
    if (hoursSeq > 0)
        m_kpiViews.hoursChanged(hoursSeq);
    m_hub.touch();
    m_outbox.committed(commit.lastSeq);
    m_botHouse.committed(commit.lastSeq);
}

void Domain::handle(SocketOpened &&opened)
{
    Session session;
    session.peer = opened.peer->id();
    session.remote = QString::fromStdString(opened.remote);
    session.isChat = opened.path.starts_with("/chat/");
    ++(session.isChat ? m_gauges.chats : m_gauges.sessions);
    m_outbox.attach(std::move(opened.peer));
    m_sessions.emplace(session.peer, std::move(session));
}

void Domain::handle(SocketClosed &&closed)
{
    const auto found = m_sessions.find(closed.peer);
    if (found == m_sessions.end())
        return;
    --(found->second.isChat ? m_gauges.chats : m_gauges.sessions);
    m_webChat.sessionGone(found->second);
    m_hub.sessionGone(closed.peer);
    m_outbox.detach(closed.peer);
    m_sessions.erase(found);
}

void Domain::handle(SocketText &&text)
{
    const auto found = m_sessions.find(text.peer);
    if (found == m_sessions.end())
        return;
    const auto message =
        decodeRpc(QByteArray::fromRawData(text.text.data(), qsizetype(text.text.size())));
    Caller caller{text.peer, QJsonValue(QJsonValue::Null), {}};
    if (!message) {
        ++m_gauges.malformed;
        respond(caller, message.error());
        return;
    }
    if (const auto *request = std::get_if<RpcRequest>(&*message)) {
        caller.id = request->id;
        dispatch(found->second, caller, request->method, request->params);
    } else {
        ++m_gauges.malformed;
        respond(caller,
                Error{ErrorCode::Invalid, QStringLiteral("only requests are understood"), {}});
    }
}

void Domain::dispatch(Session &session, const Caller &caller, const QString &method,
                      const QJsonObject &params)
{
    if (session.isChat) {
        m_chatDoor.call(session, caller, method, params);
        return;
    }
    if (method == QLatin1StringView("session.open")) {
        openSession(caller, params);
    } else if (method == QLatin1StringView("session.login")) {
        // its token has to be kept
        if (m_halted)
            respond(caller, *m_halted);
        else
            login(session, caller, params);
    } else if (session.user.isEmpty()) {
        respond(caller, Error{ErrorCode::Unauthorised, QStringLiteral("open a session first"),
                              QStringLiteral("session.open")});
    } else if (method == QLatin1StringView("view.open")) {
        openView(session, caller, params);
    } else if (method == QLatin1StringView("view.close")) {
        const auto closed =
            m_hub.close(session.peer, params.value(QLatin1StringView("view")).toString());
        respond(caller,
                closed ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(closed.error()));
    } else if (method == QLatin1StringView("kpi.why")) {
        m_kpiViews.explain(
            params, [this, caller](const Result<QJsonObject> &answer) { respond(caller, answer); });
    } else if (method == QLatin1StringView("kpi.rows")) {
        m_kpiViews.rows(session, params, [this, caller](const Result<QJsonObject> &answer) {
            respond(caller, answer);
        });
    } else if (AgentDesk::knows(method)) {
        m_agents.call(session, params, [this, caller](const Result<QJsonObject> &answer) {
            respond(caller, answer);
        });
    } else if (m_settings.knows(method)) {
        m_settings.call(
            session, method, params, m_halted,
            [this, caller](const Result<QJsonObject> &answer) { respond(caller, answer); });
    } else if (m_hours.knows(method)) {
        respond(caller, m_hours.call(session, method, params, m_halted));
    } else if (m_shifts.knows(method)) {
        respond(caller, m_shifts.call(session, method, params, m_halted));
    } else if (m_targets.knows(method)) {
        respond(caller, m_targets.call(session, method, params, m_halted));
    } else if (m_timeMachine.knows(method)) {
        m_timeMachine.call(
            session, method, params,
            [this, caller](const Result<QJsonObject> &answer) { respond(caller, answer); });
    } else if (m_desk.knows(method)) {
        respond(caller,
                m_halted ? Result<QJsonObject>(*m_halted) : m_desk.call(session, method, params));
    } else if (m_botHouse.knows(method)) {
        m_botHouse.call(session, caller, method, params);
    } else {
        respond(caller, unknownMethod(method));
    }
}

void Domain::openSession(const Caller &caller, const QJsonObject &paramsObject)
{
    const auto params = fromJson<SessionParams>(paramsObject);
    if (!params) {
        respond(caller, params.error());
        return;
    }
    if (params->protocol != protocolVersion) {
        respond(caller, Error{ErrorCode::Conflict,
                              QStringLiteral("this server speaks protocol %1, the client %2")
                                  .arg(protocolVersion)
                                  .arg(params->protocol),
                              QStringLiteral("protocol")});
        return;
    }
    m_accounts.open(params->token, [this, caller](const Result<Account> &account) {
        const auto found = m_sessions.find(caller.peer);
        if (found == m_sessions.end())
            return;
        if (!account) {
            respond(caller, account.error());
            return;
        }
        found->second.user = account->user;
        found->second.userName = account->name;
        found->second.roles = account->roles;
        // a script is longer than anything a customer may say
        SocketPeer *peer = m_outbox.peer(caller.peer);
        if (peer && found->second.has({Role::Editor}))
            peer->setMessageLimit(quint32(longestRpcBytes));
        SessionOpened opened{
            {account->user, account->name}, account->roles, m_config.serverName, m_recorder.seq()};
        respond(caller, toJson(opened));
    });
}

void Domain::login(Session &session, const Caller &caller, const QJsonObject &paramsObject)
{
    const auto params = fromJson<LoginParams>(paramsObject);
    if (!params) {
        respond(caller, params.error());
        return;
    }
    m_accounts.login(params->name, params->password, session.remote,
                     [this, caller](const Result<QString> &token) {
                         respond(caller, token ? Result<QJsonObject>(
                                                     QJsonObject{{QStringLiteral("token"), *token}})
                                               : Result<QJsonObject>(token.error()));
                     });
}

void Domain::openView(const Session &session, const Caller &caller, const QJsonObject &paramsObject)
{
    const auto params = fromJson<ViewOpenParams>(paramsObject);
    if (!params) {
        respond(caller, params.error());
        return;
    }
    if (params->view == QLatin1StringView("overview")) {
        m_kpiViews.open(caller, params->params, params->since);
    } else if (params->view == QLatin1StringView("live") ||
               params->view == QLatin1StringView("conversation")) {
        if (!session.has({Role::Agent, Role::Supervisor})) {
            respond(caller, Error{ErrorCode::Forbidden,
                                  QStringLiteral("your role does not see conversations"),
                                  QStringLiteral("view")});
            return;
        }
        if (params->view == QLatin1StringView("live")) {
            m_hub.open(caller, QStringLiteral("live?"), params->since, m_recorder.seq(),
                       [this]() -> Result<std::unique_ptr<ViewSource>> {
                           return std::unique_ptr<ViewSource>(
                               std::make_unique<LiveSource>(m_recorder.floorForHousekeeping()));
                       });
        } else {
            const auto about = fromJson<TranscriptParams>(params->params, QStringLiteral("params"));
            if (about)
                m_transcripts.open(caller, about->conversation, params->since);
            else
                respond(caller, about.error());
        }
    } else {
        respond(caller, Error{ErrorCode::NotFound,
                              QStringLiteral("there is no view “%1”").arg(params->view),
                              QStringLiteral("view")});
    }
}

bool Domain::signedIn(const QString &user) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [&](const auto &each) { return each.second.user == user; });
}

QString Domain::nameOf(const Actor &actor) const
{
    if (actor.kind == ActorKind::Bot) {
        const LiveBot *bot = m_bots.byId(actor.id);
        return bot ? bot->script.name : actor.id;
    }
    if (actor.kind == ActorKind::Agent) {
        const FloorAgent *agent = m_recorder.floor().agent(actor.id);
        return agent && !agent->row.name.isEmpty() ? agent->row.name : actor.id;
    }
    return {};
}

void Domain::respond(const Caller &caller, const Result<QJsonObject> &result)
{
    m_outbox.respond(caller, result, m_recorder.seq());
}

} // namespace Wheelhouse
