// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Wheelhouse {

/// Something to say about one place in a file.
struct ImportNote
{
    QString file;
    qint64 line = 0;
    QString reason; ///< of a few: by these it is counted
    QString detail; ///< what it was in this place; may be empty

    /// "file:line: reason (detail)"
    QString text() const;
    bool operator==(const ImportNote &) const = default;
};

/// What an import did with every row it read: read = imported + known + refused.
struct ImportReport
{
    static constexpr qsizetype mostKept = 10'000; ///< of notes; all are counted

    qint64 read = 0;          ///< rows: tweets, turns of a dialogue, calls
    qint64 imported = 0;      ///< rows that are in the log now
    qint64 known = 0;         ///< rows of conversations that were in the store before
    qint64 refusedRows = 0;   ///< rows that could not be made sense of
    qint64 conversations = 0; ///< imported
    qint64 events = 0;

    QList<ImportNote> refused;
    QMap<QString, qint64> refusedByReason;
    QList<ImportNote> odd; ///< imported all the same
    QMap<QString, qint64> oddByReason;

    void refuse(const ImportNote &note);
    void remark(const ImportNote &note);
};

} // namespace Wheelhouse
