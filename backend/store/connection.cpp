// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/connection.h"

#include "backend/store/sqltext.h"

#include <QSqlError>

#include <atomic>

namespace Wheelhouse {

namespace {

// Of sqlite3.h: the primary result codes.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    CorruptFile = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Error storeError(const QSqlError &error, const QString &file)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case Full:
        return {ErrorCode::Unavailable,
                QStringLiteral("the store cannot grow: there is no space left"), file};
    case ReadOnly:
        return {ErrorCode::Unavailable, QStringLiteral("the store is read-only"), file};
    case Busy:
    case Locked:
        return {ErrorCode::Unavailable, QStringLiteral("the store is busy"), file};
    case IoError:
    case CannotOpen:
    case NoMemory:
        return {ErrorCode::Unavailable,
                QStringLiteral("the store cannot be read or written: %1").arg(error.databaseText()),
                file};
    case CorruptFile:
    case NotADatabase:
        return {ErrorCode::Corrupt, QStringLiteral("the file is damaged or not a store"), file};
    default:
        return {ErrorCode::Corrupt,
                QStringLiteral("the store contradicts itself: %1").arg(error.databaseText()), file};
    }
}

Rows::Rows(Rows &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
    , m_file(std::move(other.m_file))
{}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

std::optional<Error> Rows::failure() const
{
    if (!m_query->lastError().isValid())
        return std::nullopt;
    return storeError(m_query->lastError(), m_file);
}

Connection::Connection(QString name, QString file)
    : m_name(std::move(name))
    , m_file(std::move(file))
{}

Connection::~Connection()
{
    m_prepared.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    static std::atomic<quint64> count = 0;
    const QString name = QStringLiteral("wheelhouse-store-%1").arg(++count);
    std::unique_ptr<Connection> made(new Connection(name, file));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_ENABLE_REGEXP=0");
        if (access == Access::Read)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (access == Access::Scratch)
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        database.setConnectOptions(options);
        if (!database.open())
            return storeError(database.lastError(), file);
    }
    for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA cache_size=-8000"}) {
        if (auto set = made->execute(QString::fromLatin1(pragma)); !set)
            return set.error();
    }
    if (access == Access::Scratch) {
        for (const char *pragma : {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF"}) {
            if (auto set = made->execute(QString::fromLatin1(pragma)); !set)
                return set.error();
        }
    }
    return made;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<Rows> Connection::run(const char *name, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[name];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(database());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sqlText(name)))
            return storeError(fresh->lastError(), m_file);
        query = std::move(fresh);
    }
    Q_ASSERT_X(!query->isActive() || !query->isSelect(), "Connection::run", name);
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), bindable(values.at(i)));
    if (!query->exec()) {
        const Error error = storeError(query->lastError(), m_file);
        query->finish();
        return error;
    }
    return Rows(query.get(), m_file);
}

Result<void> Connection::change(const char *name, const QVariantList &values)
{
    auto rows = run(name, values);
    if (!rows)
        return rows.error();
    return {};
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError(), m_file);
    return {};
}

Result<qint64> Connection::number(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError(), m_file);
    const qint64 found = query.next() ? query.value(0).toLongLong() : 0;
    if (query.lastError().isValid())
        return storeError(query.lastError(), m_file);
    return found;
}

Result<QStringList> Connection::texts(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError(), m_file);
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    if (query.lastError().isValid())
        return storeError(query.lastError(), m_file);
    return found;
}

Result<void> Connection::beginWrite()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Connection::beginRead()
{
    return execute(QStringLiteral("BEGIN"));
}

Result<void> Connection::commit()
{
    auto committed = execute(QStringLiteral("COMMIT"));
    if (!committed)
        rollback();
    return committed;
}

void Connection::rollback()
{
    // SQLite has already rolled back by itself after some failures, and says so with an error here.
    QSqlQuery(database()).exec(QStringLiteral("ROLLBACK"));
}

} // namespace Wheelhouse
