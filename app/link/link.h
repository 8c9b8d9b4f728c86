// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/retrydelay.h"
#include "app/link/rpc.h"
#include "app/link/transport.h"
#include "core/base/clock.h"
#include "core/care/event.h"

#include <QTimer>

#include <memory>

namespace Wheelhouse {

enum class LinkState {
    Disconnected, ///< nobody asked for a server
    Connecting,   ///< the socket is being opened
    Opening,      ///< connected; session.login or session.open is under way
    Online,       ///< the session is open: figures are true
    Waiting,      ///< the server was lost or not there; the next attempt comes by itself
    Refused       ///< trying again by itself would not help: see refusal()
};

/// Where to, and as whom: a token, or a name and password that are exchanged for one.
struct LinkTarget
{
    QUrl url;
    QString token;
    QString name;
    QString password;
};

struct LinkTimings
{
    int connectMs = 10'000; ///< to open the socket
    int answerMs = 15'000;  ///< for any request
    int pingMs = 5'000;
    int missedPings = 3; ///< unanswered in a row: dead
};

/// The connection to one server as a state machine. Lost connections are retried with a growing
/// delay; refusals wait for the user. Owns the transport. GUI thread.
class Link : public QObject
{
    Q_OBJECT

public:
    Link(std::unique_ptr<Transport> transport, const Clock &clock, quint64 seed,
         const LinkTimings &timings = {}, QObject *parent = nullptr);
    ~Link() override;

    /// Leaves any other server and goes to this one.
    void connectTo(const LinkTarget &target);
    /// Ends in Disconnected and forgets the target.
    void disconnectFromServer();
    /// Cuts the waiting short; also tries again after a refusal. Nothing in other states.
    void tryNow();

    LinkState state() const { return m_state; }
    bool isOnline() const { return m_state == LinkState::Online; }
    const QUrl &url() const { return m_target.url; }
    Rpc &rpc() { return m_rpc; }

    /// Whole seconds until the next attempt, rounded up; 0 unless Waiting.
    int secondsToRetry() const;
    /// What the server, or the transport, said when it last went wrong.
    const Error &refusal() const { return m_problem; }
    /// True when the refusal is about the certificate and not about the session.
    bool refusedCertificate() const { return m_untrusted; }

    /// True once this target's session has been open: there are figures to be stale.
    bool wasOnline() const { return m_wasOnline; }

    QString serverName() const { return m_serverName; }
    QString userId() const { return m_userId; }
    QString userName() const { return m_userName; }
    const QList<Role> &roles() const { return m_roles; }

    /// Of the last ping; -1 before the first.
    qint64 latencyMs() const { return m_latencyMs; }
    /// When anything last came from the server; 0: never.
    qint64 lastHeardMs() const { return m_lastHeardMs; }

Q_SIGNALS:
    void stateChanged(Wheelhouse::LinkState state);
    /// A second of the countdown is over.
    void countdownChanged();
    void latencyChanged();
    /// Another server, or another user: what was known from before is not to be continued.
    void targetChanged();
    /// The server exchanged name and password for this.
    void tokenIssued(const QString &token);

private:
    void attempt();
    void onOpened();
    void login();
    void openSession();
    void onSession(const QJsonObject &session);
    void fail(const Error &error);
    void refuse(const Error &error);
    void waitForRetry(const Error &error);
    void beat();
    void stopTimers();
    void enter(LinkState state);

    const std::unique_ptr<Transport> m_transport;
    const Clock &m_clock;
    const LinkTimings m_timings;
    Rpc m_rpc;
    RetryDelay m_delay;
    QTimer m_connectTimeout;
    QTimer m_retry;
    QTimer m_countdown;
    QTimer m_heartbeat;
    LinkState m_state = LinkState::Disconnected;
    LinkTarget m_target;
    Error m_problem;
    bool m_untrusted = false;
    bool m_wasOnline = false;
    qint64 m_retryAtMs = 0;
    int m_unanswered = 0;
    qint64 m_latencyMs = -1;
    qint64 m_lastHeardMs = 0;
    QString m_serverName;
    QString m_userId;
    QString m_userName;
    QList<Role> m_roles;
};

} // namespace Wheelhouse
