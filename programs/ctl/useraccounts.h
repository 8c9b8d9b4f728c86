// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/store.h"
#include "backend/store/storereader.h"

namespace Wheelhouse {

/// Changes users in a store that nobody else has open.
class UserAccounts
{
public:
    /// Errors: those of Store::open.
    static Result<UserAccounts> open(const QString &url);

    /// Errors: NotFound.
    Result<UserSaved> user(const QString &id);
    Result<QList<UserSaved>> users() { return m_reader->users(); }

    /// Errors: Invalid (name), Conflict (there is such a user).
    Result<void> add(const UserSaved &user);
    Result<void> save(const UserSaved &user);
    /// An inactive user's tokens are gone for good.
    Result<void> setActive(const QString &id, bool active);
    /// Makes a token; it is not kept and cannot be shown again. Errors: NotFound, Forbidden
    /// (the user is disabled).
    Result<QString> makeTokenFor(const QString &id, const QString &label, qint64 lifetimeMs);

private:
    UserAccounts(std::unique_ptr<Store> store, std::unique_ptr<StoreReader> reader)
        : m_store(std::move(store))
        , m_reader(std::move(reader))
    {}
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
};

/// "director, editor" as roles. Errors: Invalid, naming the roles there are.
Result<QList<Role>> rolesOf(const QString &list);

} // namespace Wheelhouse
