// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/store.h"

#include "backend/store/eventrow.h"
#include "backend/store/refold.h"
#include "backend/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimeZone>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcFreeze, "wheelhouse.store")

/// Looks without touching: a newer program's store must stay as it is.
Result<void> lookAt(const QString &file)
{
    if (QFileInfo(file).size() == 0)
        return {};
    auto connection = Connection::open(file, Connection::Access::Read);
    if (!connection)
        return connection.error();
    const auto state = schemaState(**connection);
    if (!state)
        return state.error();
    return checkSchema(*state, file);
}

QByteArray newSecret()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

Store::Store(StoreUrl url, std::unique_ptr<StoreLock> lock, std::unique_ptr<Connection> connection)
    : m_url(std::move(url))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_views(*m_connection)
    , m_freezer(*m_connection)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &url, const StoreOptions &options)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        return where.error();
    if (!QDir().mkpath(where->folder()))
        return Error{ErrorCode::Unavailable, QStringLiteral("the data folder cannot be made"),
                     where->folder()};
    auto lock = StoreLock::take(where->lockFile());
    if (!lock)
        return lock.error();
    if (auto fine = lookAt(where->file); !fine)
        return fine.error();
    auto connection = Connection::open(where->file, Connection::Access::Write);
    if (!connection)
        return connection.error();
    // Conversations, password hashes and the secret: the owner's alone. The journal follows suit.
    QFile::setPermissions(where->file, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<Store> store(new Store(*where, std::move(*lock), std::move(*connection)));
    if (auto prepared = store->prepare(options); !prepared)
        return prepared.error();
    return store;
}

Result<void> Store::prepare(const StoreOptions &options)
{
    // FULL: an acknowledged event survives a power cut as well.
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA journal_size_limit=67108864"}) {
        if (auto set = m_connection->execute(QString::fromLatin1(pragma)); !set)
            return set;
    }
    if (options.maxBytes > 0) {
        const auto pageBytes = m_connection->number(QStringLiteral("PRAGMA page_size"));
        if (!pageBytes)
            return pageBytes.error();
        const qint64 pages = qMax<qint64>(1, options.maxBytes / *pageBytes);
        auto set = m_connection->execute(QStringLiteral("PRAGMA max_page_count=%1").arg(pages));
        if (!set)
            return set;
    }
    if (auto migrated = migrate(*m_connection); !migrated)
        return migrated;
    if (auto refolded = refoldWhenOlder(*m_connection, m_views); !refolded)
        return refolded;
    if (auto read = readSecret(); !read)
        return read;
    if (auto kept = keepZone(); !kept)
        return kept;
    auto last = m_connection->run("event_last");
    if (!last)
        return last.error();
    if (last->next())
        m_lastSeq = last->integer(0);
    if (const auto failure = last->failure())
        return *failure;
    return {};
}

Result<void> Store::readSecret()
{
    {
        auto row = m_connection->run("meta", {QStringLiteral("secret")});
        if (!row)
            return row.error();
        if (row->next()) {
            m_secret = row->blob(0);
            return {};
        }
        if (const auto failure = row->failure())
            return *failure;
    }
    m_secret = newSecret();
    return m_connection->change("meta_put", {QStringLiteral("secret"), m_secret});
}

/// Sums of whole days are kept for the zone of the machine on which the store was made; figures of
/// others are the same and take longer.
Result<void> Store::keepZone()
{
    {
        auto row = m_connection->run("meta", {QStringLiteral("zone")});
        if (!row)
            return row.error();
        if (row->next())
            return {};
        if (const auto failure = row->failure())
            return *failure;
    }
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return m_connection->change(
        "meta_put", {QStringLiteral("zone"),
                     QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArray("UTC")});
}

Result<CommitResult> Store::append(QList<Event> &events)
{
    if (events.isEmpty())
        return CommitResult{m_lastSeq + 1, m_lastSeq, {}};
    QList<Event> numbered = events;
    for (qsizetype i = 0; i < numbered.size(); ++i) {
        const qint64 seq = m_lastSeq + 1 + i;
        if (numbered.at(i).seq != 0 && numbered.at(i).seq != seq)
            return Error{
                ErrorCode::Conflict,
                QStringLiteral("the next event is %1, not %2").arg(seq).arg(numbered.at(i).seq),
                QStringLiteral("events[%1]").arg(i)};
        numbered[i].seq = seq;
    }
    if (auto begun = m_connection->beginWrite(); !begun)
        return begun.error();
    auto written = write(numbered);
    if (!written) {
        m_connection->rollback();
        m_views.forget();
        return written;
    }
    if (auto committed = m_connection->commit(); !committed) {
        m_views.forget();
        return committed.error();
    }
    m_lastSeq = written->lastSeq;
    events = std::move(numbered);
    freezeWhenDue(events, *written);
    return written;
}

void Store::freezeWhenDue(const QList<Event> &events, const CommitResult &written)
{
    qint64 newestMs = 0;
    for (const Event &event : events)
        newestMs = std::max(newestMs, event.atMs);
    if (!m_freezer.isDue(newestMs, written.cells.size()))
        return;
    const auto run = [&]() -> Result<void> {
        if (auto begun = m_connection->beginWrite(); !begun)
            return begun;
        if (auto frozen = m_freezer.freeze(newestMs); !frozen) {
            m_connection->rollback();
            return frozen;
        }
        return m_connection->commit();
    };
    // What was committed stays committed; the cells are only larger until the next time.
    if (auto done = run(); !done)
        qCWarning(lcFreeze, "cells were not packed: %s", qUtf8Printable(done.error().text()));
    m_views.forget(); // it remembers cells as they lay before
}

Result<CommitResult> Store::write(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (auto added = m_connection->change("event_insert", eventValues(event)); !added)
            return added.error();
    }
    auto cells = m_views.apply(events);
    if (!cells)
        return cells.error();
    return CommitResult{events.first().seq, events.last().seq, std::move(*cells)};
}

Result<void> Store::saveToken(const TokenRecord &token)
{
    return m_connection->change(
        "token_put", {token.digest, token.user, token.label, token.createdMs, token.expiresMs});
}

Result<void> Store::removeToken(const QByteArray &digest)
{
    return m_connection->change("token_remove", {digest});
}

} // namespace Wheelhouse
