// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may come in: passwords, tokens, roles. Domain thread; password hashing (about 50 ms on
// purpose) is done by the read pool.
#pragma once

#include "backend/auth/loginlimiter.h"
#include "backend/service/readpool.h"
#include "backend/store/logwriter.h"
#include "core/base/clock.h"

namespace Wheelhouse {

struct Account
{
    QString user;
    QString name;
    QString team;
    QList<Role> roles;
};

class Accounts
{
public:
    Accounts(const Clock &clock, ReadPool &pool, LogWriter &writer);

    static constexpr qint64 tokenLifetimeMs = 90LL * 24 * 3'600'000;

    using OnAccount = std::function<void(Result<Account>)>;
    using OnToken = std::function<void(Result<QString>)>;

    /// A token that is accepted without a store entry: the embedded backend's own. The user is an
    /// administrator.
    void trustToken(const QString &token, const Account &account);

    /// Errors to the callback: Unauthorised.
    void open(const QString &token, OnAccount done);
    /// Makes a token for a name and password. Errors: Unauthorised, RateLimited.
    void login(const QString &name, const QString &password, const QString &remote, OnToken done);

private:
    const Clock &m_clock;
    ReadPool &m_pool;
    LogWriter &m_writer;
    LoginLimiter m_limiter;
    QByteArray m_trustedDigest;
    Account m_trusted;
};

} // namespace Wheelhouse
