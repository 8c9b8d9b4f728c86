// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/useraccounts.h"

#include "backend/auth/token.h"
#include "core/base/clock.h"

#include <QRegularExpression>

namespace Wheelhouse {

Result<UserAccounts> UserAccounts::open(const QString &url)
{
    auto store = Store::open(url);
    if (!store)
        return store.error();
    auto reader = StoreReader::open(url);
    if (!reader)
        return reader.error();
    return UserAccounts(std::move(*store), std::move(*reader));
}

Result<UserSaved> UserAccounts::user(const QString &id)
{
    auto found = m_reader->user(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such user"), id};
    return **found;
}

Result<void> UserAccounts::add(const UserSaved &user)
{
    static const QRegularExpression name(QStringLiteral("\\A[\\w.@+-]{1,64}\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!name.match(user.user).hasMatch())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("a name has 1 to 64 letters, digits and . _ @ + -"), user.user};
    const auto there = m_reader->user(user.user);
    if (!there)
        return there.error();
    if (*there)
        return Error{ErrorCode::Conflict, QStringLiteral("there is such a user already"),
                     user.user};
    return save(user);
}

Result<void> UserAccounts::save(const UserSaved &user)
{
    Event event;
    event.atMs = SystemClock().nowMs();
    event.body = user;
    QList<Event> events{event};
    if (const auto done = m_store->append(events); !done)
        return done.error();
    return {};
}

Result<void> UserAccounts::setActive(const QString &id, bool active)
{
    auto user = this->user(id);
    if (!user)
        return user.error();
    if (!active) {
        const auto tokens = m_reader->tokensOf(id);
        if (!tokens)
            return tokens.error();
        for (const TokenRecord &token : *tokens) {
            if (auto done = m_store->removeToken(token.digest); !done)
                return done;
        }
    }
    user->active = active;
    return save(*user);
}

Result<QString> UserAccounts::makeTokenFor(const QString &id, const QString &label,
                                           qint64 lifetimeMs)
{
    const auto user = this->user(id);
    if (!user)
        return user.error();
    if (!user->active)
        return Error{ErrorCode::Forbidden, QStringLiteral("the user is disabled"), id};
    const QString token = makeToken();
    const qint64 nowMs = SystemClock().nowMs();
    const TokenRecord record{tokenDigest(token).toLatin1(), id, label, nowMs,
                             lifetimeMs > 0 ? nowMs + lifetimeMs : 0};
    if (const auto saved = m_store->saveToken(record); !saved)
        return saved.error();
    return token;
}

Result<QList<Role>> rolesOf(const QString &list)
{
    QList<Role> roles;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto role = enumOf<Role>(name.trimmed());
        if (!role) {
            QStringList known;
            for (const char *each : EnumNames<Role>::names)
                known.append(QString::fromLatin1(each));
            return Error{ErrorCode::Invalid,
                         QStringLiteral("is none of the roles %1").arg(known.join(u", ")),
                         name.trimmed()};
        }
        if (!roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

} // namespace Wheelhouse
