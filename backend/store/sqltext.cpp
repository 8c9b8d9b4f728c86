// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/sqltext.h"

#include <QDir>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(wheelhouse_store_sql);
}

namespace Wheelhouse {

namespace {

QString textOf(const QString &path)
{
    initResources();
    QFile file(QStringLiteral(":/wheelhouse/store/") + path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "sqlText", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString sqlText(const char *name)
{
    return textOf(QStringLiteral("sql/%1.sql").arg(QLatin1StringView(name)));
}

QStringList migrationNames()
{
    initResources();
    return QDir(QStringLiteral(":/wheelhouse/store/sql/migrations"))
        .entryList(QDir::Files, QDir::Name);
}

QStringList migrationStatements(const QString &name)
{
    QStringList statements;
    QString statement;
    const QString text = textOf(QStringLiteral("sql/migrations/") + name);
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';'))
            statements.append(std::exchange(statement, {}));
    }
    Q_ASSERT_X(statement.isEmpty(), "migrationStatements", qPrintable(name));
    return statements;
}

} // namespace Wheelhouse
