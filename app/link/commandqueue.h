// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/link.h"

#include <functional>
#include <map>

namespace Wheelhouse {

/// Sends commands so that each is carried out once, whatever happens to the link: every command has
/// a key made here, is kept until the server has answered, and is sent again with the same key
/// after a reconnect. Order is kept. Another server or user: what is open fails. GUI thread.
class CommandQueue : public QObject
{
    Q_OBJECT

public:
    /// `key` of the command, and the server's answer to it.
    using Answer = std::function<void(const QString &key, const Result<QJsonObject> &)>;

    explicit CommandQueue(Link &link, QObject *parent = nullptr);

    /// Adds "key" to the params; returns it.
    QString send(const QString &method, QJsonObject params, Answer answer);
    /// Commands without an answer.
    qsizetype open() const { return qsizetype(m_open.size()); }

private:
    struct Command
    {
        QString method;
        QJsonObject params;
        QString key;
        Answer answer;
    };
    void transmit(quint64 number);
    void failAll();

    Link &m_link;
    std::map<quint64, Command> m_open; ///< by number: in the order of sending
    quint64 m_last = 0;
};

} // namespace Wheelhouse
