// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/backup.h"

#include "backend/store/connection.h"
#include "backend/store/schema.h"
#include "backend/store/storelock.h"
#include "backend/store/storeurl.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Wheelhouse {

namespace {

Error unavailable(const QString &reason, const QString &file)
{
    return {ErrorCode::Unavailable, reason, file};
}

bool syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
#else
    Q_UNUSED(path);
    return true;
#endif
}

Result<std::unique_ptr<Connection>> openSound(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), file};
    auto connection = Connection::open(file, Connection::Access::Read);
    if (!connection)
        return connection;
    const auto state = schemaState(**connection);
    if (!state)
        return state.error();
    if (auto fine = checkSchema(*state, file); !fine)
        return fine.error();
    if (state->kind == SchemaState::Kind::Empty)
        return Error{ErrorCode::Corrupt, QStringLiteral("the file is not a Wheelhouse store"),
                     file};
    const auto damage = (*connection)->texts(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!damage)
        return damage.error();
    if (*damage != QStringList(QStringLiteral("ok")))
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("the file is damaged: %1").arg(damage->join(u' ')), file};
    return connection;
}

/// The whole database as one new file: written beside its place, made durable, then renamed.
Result<void> copyTo(Connection &from, const QString &toFile)
{
    const QString part = toFile + QStringLiteral(".part");
    QFile::remove(part);
    {
        QFile empty(part);
        if (!empty.open(QIODevice::WriteOnly))
            return unavailable(empty.errorString(), part);
        empty.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const auto copy = [&]() -> Result<void> {
        auto copied = from.change("vacuum_into", {part});
        if (!copied)
            return copied;
        if (!syncToDisk(part))
            return unavailable(QStringLiteral("the copy cannot be made durable"), part);
        QFile file(part);
        if (!file.rename(toFile))
            return unavailable(file.errorString(), toFile);
        syncToDisk(QFileInfo(toFile).absolutePath());
        return {};
    };
    auto done = copy();
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace

Result<void> backupStore(const QString &url, const QString &toFile)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        return where.error();
    if (QFileInfo::exists(toFile))
        return Error{ErrorCode::Conflict, QStringLiteral("the file exists already"), toFile};
    auto store = openSound(where->file);
    if (!store)
        return store.error();
    return copyTo(**store, QFileInfo(toFile).absoluteFilePath());
}

Result<void> restoreStore(const QString &fromFile, const QString &url)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        return where.error();
    // A journal without its store would be played into the restored one.
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const QString file = where->file + QLatin1StringView(ending);
        if (QFileInfo::exists(file))
            return Error{ErrorCode::Conflict, QStringLiteral("a store is there already"), file};
    }
    auto backup = openSound(fromFile);
    if (!backup)
        return backup.error();
    if (!QDir().mkpath(where->folder()))
        return unavailable(QStringLiteral("the data folder cannot be made"), where->folder());
    const auto lock = StoreLock::take(where->lockFile());
    if (!lock)
        return lock.error();
    return copyTo(**backup, where->file);
}

} // namespace Wheelhouse
