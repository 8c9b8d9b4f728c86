// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/link.h"

#include "app/link/logging.h"
#include "core/protocol/commands.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace Wheelhouse {

Q_LOGGING_CATEGORY(linkLog, "wheelhouse.link")

namespace {

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited ||
           code == ErrorCode::InUse;
}

} // namespace

Link::Link(std::unique_ptr<Transport> transport, const Clock &clock, quint64 seed,
           const LinkTimings &timings, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_clock(clock)
    , m_timings(timings)
    , m_rpc(*m_transport, timings.answerMs)
    , m_delay(seed)
{
    m_connectTimeout.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_countdown.setInterval(1000);
    m_heartbeat.setInterval(timings.pingMs);
    connect(&m_connectTimeout, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Unavailable, QStringLiteral("no connection in time"), {}});
    });
    connect(&m_retry, &QTimer::timeout, this, &Link::attempt);
    connect(&m_countdown, &QTimer::timeout, this, &Link::countdownChanged);
    connect(&m_heartbeat, &QTimer::timeout, this, &Link::beat);

    connect(m_transport.get(), &Transport::opened, this, &Link::onOpened);
    connect(m_transport.get(), &Transport::ended, this,
            [this](TransportEnd how, const QString &detail) {
                m_untrusted = how == TransportEnd::Untrusted;
                const Error error{
                    m_untrusted ? ErrorCode::Forbidden : ErrorCode::Unavailable, detail, {}};
                if (m_untrusted)
                    refuse(error);
                else
                    fail(error);
            });
    connect(m_transport.get(), &Transport::ponged, this, [this](qint64 elapsedMs) {
        m_unanswered = 0;
        m_lastHeardMs = m_clock.nowMs();
        m_latencyMs = elapsedMs;
        Q_EMIT latencyChanged();
    });
    connect(&m_rpc, &Rpc::heard, this, [this] {
        m_unanswered = 0;
        m_lastHeardMs = m_clock.nowMs();
    });
}

Link::~Link()
{
    m_transport->disconnect(this);
    m_transport->close();
}

void Link::connectTo(const LinkTarget &target)
{
    m_target = target;
    m_delay.reset();
    m_serverName.clear();
    m_userId.clear();
    m_userName.clear();
    m_roles.clear();
    m_lastHeardMs = 0;
    m_wasOnline = false;
    Q_EMIT targetChanged();
    attempt();
}

void Link::disconnectFromServer()
{
    m_target = {};
    stopTimers();
    m_transport->close();
    m_problem = {};
    enter(LinkState::Disconnected);
    m_rpc.abandon();
}

void Link::tryNow()
{
    if (m_state == LinkState::Waiting || m_state == LinkState::Refused)
        attempt();
}

int Link::secondsToRetry() const
{
    if (m_state != LinkState::Waiting)
        return 0;
    return int(std::max<qint64>(0, (m_retryAtMs - m_clock.nowMs() + 999) / 1000));
}

void Link::attempt()
{
    stopTimers();
    m_untrusted = false;
    m_latencyMs = -1;
    m_transport->open(m_target.url);
    m_connectTimeout.start(m_timings.connectMs);
    enter(LinkState::Connecting);
    m_rpc.abandon();
}

void Link::onOpened()
{
    m_connectTimeout.stop();
    m_unanswered = 0;
    m_heartbeat.start();
    enter(LinkState::Opening);
    if (m_target.token.isEmpty() && !m_target.name.isEmpty())
        login();
    else
        openSession();
}

void Link::login()
{
    const LoginParams params{m_target.name, m_target.password};
    m_rpc.call(QStringLiteral("session.login"), toJson(params), this,
               [this](const Result<QJsonObject> &answer) {
                   if (m_state != LinkState::Opening)
                       return;
                   if (!answer)
                       return fail(answer.error());
                   m_target.token = answer->value(QLatin1StringView("token")).toString();
                   if (m_target.token.isEmpty())
                       return fail({ErrorCode::Invalid, QStringLiteral("the server gave no token"),
                                    QStringLiteral("token")});
                   m_target.password.clear();
                   Q_EMIT tokenIssued(m_target.token);
                   openSession();
               });
}

void Link::openSession()
{
    const SessionParams params{m_target.token, protocolVersion,
                               QStringLiteral("wheelhouse ") +
                                   QCoreApplication::applicationVersion(),
                               QLocale().bcp47Name()};
    m_rpc.call(QStringLiteral("session.open"), toJson(params), this,
               [this](const Result<QJsonObject> &answer) {
                   if (m_state != LinkState::Opening)
                       return;
                   if (answer)
                       onSession(*answer);
                   else
                       fail(answer.error());
               });
}

void Link::onSession(const QJsonObject &session)
{
    const auto result = fromJson<SessionOpened>(session);
    if (!result)
        return fail(result.error());
    m_serverName = result->server;
    m_userId = result->user.id;
    m_userName = result->user.name;
    m_roles = result->roles;
    m_delay.reset();
    m_problem = {};
    m_wasOnline = true;
    enter(LinkState::Online);
    m_transport->ping();
}

void Link::fail(const Error &error)
{
    if (m_state == LinkState::Disconnected || m_state == LinkState::Waiting)
        return;
    if (mayPass(error.code))
        waitForRetry(error);
    else
        refuse(error);
}

void Link::refuse(const Error &error)
{
    qCWarning(linkLog) << "refused:" << error.text();
    stopTimers();
    m_transport->close();
    m_problem = error;
    enter(LinkState::Refused);
    m_rpc.abandon();
}

void Link::waitForRetry(const Error &error)
{
    qCInfo(linkLog) << "lost:" << error.text();
    stopTimers();
    m_transport->close();
    m_problem = error;
    const qint64 delayMs = m_delay.next();
    m_retryAtMs = m_clock.nowMs() + delayMs;
    m_retry.start(int(delayMs));
    m_countdown.start();
    enter(LinkState::Waiting);
    m_rpc.abandon();
}

void Link::beat()
{
    if (m_unanswered >= m_timings.missedPings) {
        fail({ErrorCode::Unavailable, QStringLiteral("the server stopped answering"), {}});
        return;
    }
    ++m_unanswered;
    m_transport->ping();
}

void Link::stopTimers()
{
    m_connectTimeout.stop();
    m_retry.stop();
    m_countdown.stop();
    m_heartbeat.stop();
}

void Link::enter(LinkState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace Wheelhouse
