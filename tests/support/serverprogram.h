// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Wheelhouse {

/// The real wheelhoused in a process of its own, on a free port of 127.0.0.1. Ended with SIGKILL
/// when it goes.
class ServerProgram
{
public:
    explicit ServerProgram(const QString &db, const QStringList &options = {});
    ~ServerProgram();

    /// Without waiting.
    void launch();
    /// True when it listens; false when it ended instead or said nothing for twenty seconds.
    bool waitUntilListening();
    bool start() { return launch(), waitUntilListening(); }
    /// SIGKILL, at once.
    void kill();
    /// SIGTERM; true when it ended by itself with 0.
    bool stop();
    /// Waits for the end and answers the exit code; -1 when it goes on or was killed.
    int exitCode();
    /// All it has written there.
    QString standardError();

    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    /// Opens an administrator's session.
    static QString token() { return QStringLiteral("test-token-test-token-test-token-test"); }

private:
    QTemporaryDir m_folder;
    QString m_db;
    QStringList m_options;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Wheelhouse
