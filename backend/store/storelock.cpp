// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storelock.h"

#include <QCoreApplication>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#endif

namespace Wheelhouse {

namespace {

Error inUse(const QString &file, const QString &pid)
{
    const QString holder = pid.isEmpty() ? QStringLiteral("another process")
                                         : QStringLiteral("the process with pid %1").arg(pid);
    return {ErrorCode::InUse, QStringLiteral("the store is in use by %1").arg(holder), file};
}

Error unavailable(const QString &file, const QString &reason)
{
    return {ErrorCode::Unavailable,
            QStringLiteral("the store cannot be opened for writing: %1").arg(reason), file};
}

} // namespace

StoreLock::StoreLock() = default;
StoreLock::~StoreLock() = default;

#ifdef Q_OS_UNIX

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &file)
{
    std::unique_ptr<StoreLock> lock(new StoreLock);
    lock->m_file.setFileName(file);
    if (!lock->m_file.open(QIODevice::ReadWrite))
        return unavailable(file, lock->m_file.errorString());
    const int handle = lock->m_file.handle();
    fcntl(handle, F_SETFD, FD_CLOEXEC);
    if (flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return unavailable(file, qt_error_string(errno));
        return inUse(file, QString::fromLatin1(lock->m_file.readLine(32).trimmed()));
    }
    // The pid only serves the message above; a full disk must not keep anybody out.
    lock->m_file.resize(0);
    lock->m_file.write(QByteArray::number(QCoreApplication::applicationPid()));
    lock->m_file.flush();
    return lock;
}

#else

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &file)
{
    std::unique_ptr<StoreLock> lock(new StoreLock);
    lock->m_portable = std::make_unique<QLockFile>(file);
    lock->m_portable->setStaleLockTime(0);
    if (lock->m_portable->tryLock(0))
        return lock;
    if (lock->m_portable->error() != QLockFile::LockFailedError)
        return unavailable(file, QStringLiteral("the folder is not writable"));
    qint64 pid = 0;
    QString host, program;
    if (!lock->m_portable->getLockInfo(&pid, &host, &program))
        return inUse(file, {});
    return inUse(file, QString::number(pid));
}

#endif

} // namespace Wheelhouse
