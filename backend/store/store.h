// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/eventlog.h"
#include "backend/store/freezer.h"
#include "backend/store/storelock.h"
#include "backend/store/storeurl.h"
#include "backend/store/views.h"

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
    static Result<std::unique_ptr<Store>> open(const QString &url,
                                               const StoreOptions &options = {});
    ~Store() override;

    qint64 lastSeq() const override { return m_lastSeq; }
    Result<CommitResult> append(QList<Event> &events) override;
    Result<void> saveToken(const TokenRecord &token) override;
    Result<void> removeToken(const QByteArray &digest) override;

    /// 32 random bytes made once for this store, for signing visitors' tokens. Never leaves it.
    QByteArray secret() const { return m_secret; }

    const StoreUrl &url() const { return m_url; }

private:
    Store(StoreUrl url, std::unique_ptr<StoreLock> lock, std::unique_ptr<Connection> connection);
    Result<void> prepare(const StoreOptions &options);
    Result<void> readSecret();
    Result<void> keepZone();
    Result<CommitResult> write(const QList<Event> &events);
    void freezeWhenDue(const QList<Event> &events, const CommitResult &written);

    const StoreUrl m_url;
    const std::unique_ptr<StoreLock> m_lock;
    const std::unique_ptr<Connection> m_connection;
    Views m_views;
    Freezer m_freezer;
    qint64 m_lastSeq = 0;
    QByteArray m_secret;
};

} // namespace Wheelhouse
