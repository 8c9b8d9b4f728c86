// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/pipetransport.h"
#include "core/protocol/commands.h"
#include "core/protocol/jsonrpc.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace Wheelhouse {

/// The far end of a PipeTransport: answers like a server as far as a test needs, remembers what was
/// asked, and does wrong on demand.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    explicit FakeServer(PipeTransport *pipe);

    QString token = QStringLiteral("secret");
    QString password = QStringLiteral("open sesame");
    SessionOpened session{{QStringLiteral("u1"), QStringLiteral("Ania Kowalska")},
                          {Role::Supervisor},
                          QStringLiteral("Test server"),
                          1};
    /// Refuses every session.open with this.
    std::optional<Error> sessionError;
    /// Answers nothing at all.
    bool silent = false;
    /// Drops what it would answer to a method of this name, once.
    QString swallowOnce;

    /// What view.open answers: a snapshot of this, by view.
    QHash<QString, QJsonObject> views;
    /// What a question that is no command is answered, by method.
    QHash<QString, QJsonObject> answers;
    /// When set and `since` equals its "from", these deltas are the answer instead.
    QList<QJsonObject> resume;
    qint64 seq = 10;

    /// All requests so far, in order.
    const QList<RpcRequest> &requests() const { return m_requests; }
    QList<RpcRequest> requests(const QString &method) const;
    /// Commands by method; each is carried out once a key.
    int carriedOut() const { return int(m_keys.size()); }
    QString viewId(const QString &view) const { return view + QStringLiteral("/1"); }

    void notify(const QString &method, const QJsonObject &params);
    /// A delta of the view from the present seq to the next.
    void sendDelta(const QString &view, const QJsonObject &changes);

private:
    void take(const QByteArray &text);
    Result<QJsonObject> answer(const RpcRequest &request);
    Result<QJsonObject> openView(const QJsonObject &params);

    QPointer<PipeTransport> m_pipe;
    QList<RpcRequest> m_requests;
    QHash<QString, int> m_keys;
};

/// The target a FakeServer accepts.
inline constexpr QLatin1StringView fakeServerUrl("ws://127.0.0.1:1/session");

} // namespace Wheelhouse
