// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/singleinstance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>

namespace Wheelhouse {
namespace {

Q_LOGGING_CATEGORY(startLog, "wheelhouse.start")

constexpr qint64 longestMessage = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

bool SingleInstance::claim(const QStringList &arguments)
{
    QLocalSocket socket;
    // local sockets connect, or fail, at once
    socket.connectToServer(m_name);
    if (socket.state() == QLocalSocket::ConnectedState) {
        socket.write(
            QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) +
            '\n');
        socket.flush();
        return false;
    }
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(startLog) << "a second start will not find this one:" << m_server.errorString();
    return true;
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QJsonArray array = QJsonDocument::fromJson(socket->readLine(longestMessage)).array();
        QStringList arguments;
        for (const QJsonValue &each : array)
            arguments.append(each.toString());
        Q_EMIT summoned(arguments);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace Wheelhouse
