// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/kpi/cell.h"

#include <QByteArray>
#include <QList>

namespace Wheelhouse {

/// What one transaction added to the log, and what it did to the KPI cells (one change a cell).
struct CommitResult
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QList<CellChange> cells;
};

/// A token by which a user or program signs in. Only the digest is kept. Tokens are no events: the
/// log is for ever, and a token is not.
struct TokenRecord
{
    QByteArray digest;
    QString user;
    QString label;
    qint64 createdMs = 0;
    qint64 expiresMs = 0; ///< 0: does not expire
    bool operator==(const TokenRecord &) const = default;
};

/// What the log writer drives. Store is the real one; tests put a failing one in its place.
/// Used from one thread.
class EventLog
{
public:
    virtual ~EventLog() = default;

    /// The last event's seq; 0 while the log is empty.
    virtual qint64 lastSeq() const = 0;

    /// Gives each event its seq and makes all of them durable, with every view of them, in one
    /// transaction. An event that carries a seq already must carry the one it is given. On failure
    /// nothing happened, and the same call may be made again.
    /// Errors: Unavailable (disk full, not writable, I/O error), Conflict (another seq; context
    /// names the event), Corrupt (the stored views contradict the log).
    virtual Result<CommitResult> append(QList<Event> &events) = 0;

    /// Replaces a token of the same digest.
    virtual Result<void> saveToken(const TokenRecord &token) = 0;
    /// Not an error when there is no such token.
    virtual Result<void> removeToken(const QByteArray &digest) = 0;
};

} // namespace Wheelhouse
