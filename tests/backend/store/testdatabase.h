// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/schema.h"

#include <QTemporaryDir>

namespace Wheelhouse {

/// An empty store's database in a temporary folder, without what Store adds.
struct TestDatabase
{
    TestDatabase()
    {
        auto made =
            Connection::open(folder.filePath(QStringLiteral("x.db")), Connection::Access::Write);
        const bool ready =
            made &&
            (*made)->execute(QStringLiteral("PRAGMA journal_mode=MEMORY")) // quick, can roll back
            && (*made)->execute(QStringLiteral("PRAGMA synchronous=OFF")) && migrate(**made);
        if (ready)
            connection = std::move(*made);
    }

    QTemporaryDir folder;
    std::unique_ptr<Connection> connection;
};

} // namespace Wheelhouse
