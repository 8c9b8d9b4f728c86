// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/eventlog.h"

#include <memory>

namespace Wheelhouse {

struct StoreOptions
{
    qint64 maxBytes = 0; ///< the database file may not grow past this; 0: as far as the disk goes
};

/// The event log and its views, open for writing: the single writer. While it is open no other
/// process (nor another Store of this one) can open the same file; readers can (StoreReader).
/// Used from one thread: the one that called open.
class Store final : public EventLog
{
public:
    /// Opens the store, making folder and file when they are not there, and brings an older schema
    /// up to date. Errors: InUse (held by a process, named by its pid), NewerVersion (nothing was
    /// touched), Unavailable (read-only, no space ...), Corrupt (not a store), Invalid (url).
    static Result<std::unique_ptr<Store>> open(const QString &url, const StoreOptions &options = {});
    ~Store() override;

    qint64 lastSeq() const override;
    Result<CommitResult> append(QList<Event> &events) override;
    Result<void> saveToken(const TokenRecord &token) override;
    Result<void> removeToken(const QByteArray &digest) override;

    /// 32 random bytes made once for this store, for signing visitors' tokens. Never leaves it.
    QByteArray secret() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
