// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/accounts.h"

#include "backend/auth/passwordhash.h"
#include "backend/auth/token.h"

namespace Wheelhouse {

namespace {

Error wrongToken()
{
    return {ErrorCode::Unauthorised, QStringLiteral("the token is not known or has expired"),
            QStringLiteral("token")};
}

Error wrongPassword()
{
    return {ErrorCode::Unauthorised, QStringLiteral("name and password do not fit together"),
            QStringLiteral("password")};
}

} // namespace

Accounts::Accounts(const Clock &clock, ReadPool &pool, LogWriter &writer)
    : m_clock(clock)
    , m_pool(pool)
    , m_writer(writer)
    , m_limiter(clock)
{}

void Accounts::trustToken(const QString &token, const Account &account)
{
    m_trustedDigest = tokenDigest(token).toLatin1();
    m_trusted = account;
}

void Accounts::open(const QString &token, OnAccount done)
{
    const QByteArray digest = tokenDigest(token).toLatin1();
    if (!m_trustedDigest.isEmpty() && digest == m_trustedDigest) {
        done(m_trusted);
        return;
    }
    m_pool.run([digest, nowMs = m_clock.nowMs(),
                done = std::move(done)](StoreReader &reader) -> ReadPool::Answer {
        const auto found = [&]() -> Result<Account> {
            const auto record = reader.token(digest);
            if (!record)
                return record.error();
            if (!*record || ((*record)->expiresMs != 0 && (*record)->expiresMs < nowMs))
                return wrongToken();
            const auto user = reader.user((*record)->user);
            if (!user)
                return user.error();
            if (!*user || !(*user)->active)
                return wrongToken();
            return Account{(*user)->user, (*user)->name, (*user)->team, (*user)->roles};
        }();
        return [found, done] { done(found); };
    });
}

void Accounts::login(const QString &name, const QString &password, const QString &remote,
                     OnToken done)
{
    if (const auto allowed = m_limiter.check(name, remote); !allowed) {
        done(allowed.error());
        return;
    }
    m_pool.run([this, name, password, remote,
                done = std::move(done)](StoreReader &reader) -> ReadPool::Answer {
        const auto user = reader.user(name);
        // an unknown name costs as much time as a wrong password
        static const QString nobodysHash = hashPassword(QStringLiteral("nobody")).value();
        const bool known = user && *user && (*user)->active && !(*user)->passwordHash.isEmpty();
        const bool fits =
            verifyPassword(password, known ? (*user)->passwordHash : nobodysHash) && known;
        const Result<bool> outcome = user ? Result<bool>(fits) : Result<bool>(user.error());
        return [this, name, remote, outcome, done] {
            if (!outcome) {
                done(outcome.error());
                return;
            }
            if (!*outcome) {
                m_limiter.failed(name, remote);
                done(wrongPassword());
                return;
            }
            m_limiter.succeeded(name, remote);
            const QString token = makeToken();
            const qint64 nowMs = m_clock.nowMs();
            const TokenRecord record{tokenDigest(token).toLatin1(), name, QStringLiteral("login"),
                                     nowMs, nowMs + tokenLifetimeMs};
            m_writer.run([this, record, token, done](EventLog &log) {
                const auto saved = log.saveToken(record);
                m_pool.run([saved, token, done](StoreReader &) -> ReadPool::Answer {
                    return [saved, token, done] {
                        done(saved ? Result<QString>(token) : Result<QString>(saved.error()));
                    };
                });
            });
        };
    });
}

} // namespace Wheelhouse
