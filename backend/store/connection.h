// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace Wheelhouse {

/// The rows of a statement that has run, first to last. Resets the statement when it goes, so keep
/// it no longer than the reading takes. At most one Rows of a statement at a time.
class Rows
{
public:
    Rows(QSqlQuery *query, QString file) : m_query(query), m_file(std::move(file)) {}
    Rows(Rows &&other) noexcept;
    ~Rows();

    bool next() { return m_query->next(); }
    /// Why `next` returned false, when it was not the end.
    std::optional<Error> failure() const;

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }

private:
    QSqlQuery *m_query;
    QString m_file;
};

/// One connection to a database file. Statements are prepared once and kept.
/// Used from one thread: the one that called open.
class Connection
{
public:
    enum class Access {
        Read,   ///< never changes the file
        Write,  ///< makes the file when it is not there
        Scratch ///< as Write, for a temporary file that need not survive; can attach others
    };

    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();

    const QString &file() const { return m_file; }

    /// Runs the statement sql/NAME.sql. Null strings and byte arrays are bound as empty ones.
    Result<Rows> run(const char *name, const QVariantList &values = {});
    /// The same for a statement whose rows do not matter.
    Result<void> change(const char *name, const QVariantList &values = {});
    /// Runs one statement that has no name: a migration's, a pragma.
    Result<void> execute(const QString &sql);
    /// The first column of the first row; 0 when there is none.
    Result<qint64> number(const QString &sql);
    /// The first column of every row.
    Result<QStringList> texts(const QString &sql);

    /// Takes the write lock at once.
    Result<void> beginWrite();
    /// A snapshot; it starts with the first read.
    Result<void> beginRead();
    /// On failure the transaction is rolled back.
    Result<void> commit();
    void rollback();

private:
    Connection(QString name, QString file);
    QSqlDatabase database() const;

    QString m_name;
    QString m_file;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_prepared;
};

/// What an SQLite error means to us; `file` is named in the sentence.
Error storeError(const QSqlError &error, const QString &file);

} // namespace Wheelhouse
