// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What session.login and session.open carry; see docs/protocol/README.md.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

struct LoginParams
{
    QString name;
    QString password;
    static constexpr auto fields()
    {
        return std::tuple{field("name", &LoginParams::name),
                          field("password", &LoginParams::password)};
    }
};

struct LoginResult
{
    QString token;
    static constexpr auto fields() { return std::tuple{field("token", &LoginResult::token)}; }
};

struct SessionParams
{
    QString token;
    int protocol = 0;
    QString client; ///< program and version, for the server's log
    QString locale; ///< BCP 47
    static constexpr auto fields()
    {
        using S = SessionParams;
        return std::tuple{field("token", &S::token), field("protocol", &S::protocol),
                          field("client", &S::client), field("locale", &S::locale)};
    }
};

struct SessionUser
{
    QString id;
    QString name;
    bool operator==(const SessionUser &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &SessionUser::id), field("name", &SessionUser::name)};
    }
};

struct SessionResult
{
    SessionUser user;
    QStringList roles; ///< names; those of a newer server are unknown here and left out
    QString server;    ///< its name for people
    qint64 seq = 0;
    static constexpr auto fields()
    {
        using S = SessionResult;
        return std::tuple{field("user", &S::user), field("roles", &S::roles),
                          field("server", &S::server), field("seq", &S::seq)};
    }
};

} // namespace Wheelhouse
