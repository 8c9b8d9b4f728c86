// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/jsonrpc.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Wheelhouse {

class Transport;

/// Questions and answers over a transport: numbers the questions, finds whose answer came, gives up
/// after a time. Texts that are no messages are counted and logged, never fatal. GUI thread.
class Rpc : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;

    Rpc(Transport &transport, int timeoutMs, QObject *parent = nullptr);

    /// `answer` is called exactly once while `context` lives: with the result, the server's error,
    /// or a link failure when none came in time or the link broke.
    void call(const QString &method, const QJsonObject &params, QObject *context, Answer answer);
    /// Answers everything that is open with a link failure.
    void abandon();

    /// True for "no answer came", as against an error that the server gave.
    static bool isLinkFailure(const Error &error);

    qint64 malformed() const { return m_malformed; }

Q_SIGNALS:
    void notified(const QString &method, const QJsonObject &params);
    /// Anything at all came from the server: it lives.
    void heard();

private:
    struct Pending
    {
        QPointer<QObject> context;
        Answer answer;
    };
    void take(const QByteArray &text);
    void settle(qint64 id, const Result<QJsonObject> &result);

    Transport &m_transport;
    const int m_timeoutMs;
    QHash<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
    qint64 m_malformed = 0;
};

} // namespace Wheelhouse
