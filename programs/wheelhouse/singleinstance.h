// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QStringList>

namespace Wheelhouse {

/// One dashboard a user: a second start hands its arguments to the first and ends. A socket left
/// behind by a crash is taken over. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` is the same for all starts that count as one.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True: this is the first and listens from now on. False: the arguments were handed over.
    bool claim(const QStringList &arguments);

Q_SIGNALS:
    /// Another start wants this window, with these arguments.
    void summoned(const QStringList &arguments);

private:
    void receive(QLocalSocket *socket);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace Wheelhouse
