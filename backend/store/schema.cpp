// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/schema.h"

#include "backend/store/sqltext.h"

namespace Wheelhouse {

namespace {

constexpr qint64 applicationId = 0x57484C48; // "WHLH", as in migrations/0001_log.sql

} // namespace

int schemaVersion()
{
    return int(migrationNames().size());
}

Result<SchemaState> schemaState(Connection &connection)
{
    const auto id = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto tables = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tables.error();
    SchemaState state;
    state.version = int(*version);
    if (*id == applicationId)
        state.kind = SchemaState::Kind::Store;
    else if (*id != 0 || *tables > 0)
        state.kind = SchemaState::Kind::Foreign;
    return state;
}

Result<void> checkSchema(const SchemaState &state, const QString &file)
{
    if (state.kind == SchemaState::Kind::Foreign)
        return Error{ErrorCode::Corrupt, QStringLiteral("the file is not a Wheelhouse store"),
                     file};
    if (state.version > schemaVersion())
        return Error{ErrorCode::NewerVersion,
                     QStringLiteral("the store has version %1, written by a newer Wheelhouse; "
                                    "this one knows versions up to %2")
                         .arg(state.version)
                         .arg(schemaVersion()),
                     file};
    return {};
}

Result<void> migrate(Connection &connection)
{
    if (auto begun = connection.beginWrite(); !begun)
        return begun;
    const auto run = [&]() -> Result<void> {
        const auto state = schemaState(connection);
        if (!state)
            return state.error();
        const QStringList names = migrationNames();
        for (qsizetype i = state->version; i < names.size(); ++i) {
            for (const QString &statement : migrationStatements(names.at(i))) {
                if (auto done = connection.execute(statement); !done)
                    return done;
            }
        }
        return connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(names.size()));
    };
    if (auto done = run(); !done) {
        connection.rollback();
        return done;
    }
    return connection.commit();
}

} // namespace Wheelhouse
