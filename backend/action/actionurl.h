// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <string>

namespace Wheelhouse {

/// An address to call, taken apart and checked.
struct ActionUrl
{
    bool secure = false;
    std::string host; ///< as it is looked up: a name in ASCII, or an IP address without brackets
    quint16 port = 0;
    std::string target;     ///< path and query
    std::string hostHeader; ///< with the port when it is not the usual one

    /// http or https, a host, no user and password, no NUL. Errors: Invalid.
    static Result<ActionUrl> parse(const QUrl &url);
    bool sameOrigin(const ActionUrl &other) const
    {
        return secure == other.secure && host == other.host && port == other.port;
    }
};

} // namespace Wheelhouse
