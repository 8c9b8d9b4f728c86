// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverprogram.h"
#include "tests/support/testpaths.h"

#include <QFile>

namespace Wheelhouse {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

ServerProgram::ServerProgram(const QString &db, const QStringList &options)
    : m_db(db)
    , m_options(options)
{
    QFile file(m_folder.filePath(QStringLiteral("token")));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(token().toLatin1()) > 0;
    Q_ASSERT(written);
}

ServerProgram::~ServerProgram()
{
    kill();
}

void ServerProgram::launch()
{
    m_port = 0;
    QStringList arguments{QStringLiteral("--db"), m_db, QStringLiteral("--admin-token-file"),
                          m_folder.filePath(QStringLiteral("token"))};
    if (!m_options.contains(QStringLiteral("--port")))
        arguments << QStringLiteral("--port") << QStringLiteral("0");
    m_process.start(programPath(QStringLiteral("wheelhoused")), arguments + m_options);
}

bool ServerProgram::waitUntilListening()
{
    if (!m_process.waitForStarted(patienceMs))
        return false;
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return false;
    }
    m_port = m_process.readLine().trimmed().split(':').last().toUShort();
    return m_port != 0;
}

void ServerProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

bool ServerProgram::stop()
{
    m_process.terminate();
    return exitCode() == 0;
}

int ServerProgram::exitCode()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString ServerProgram::standardError()
{
    return QString::fromUtf8(m_process.readAllStandardError());
}

} // namespace Wheelhouse
