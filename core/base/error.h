// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// The closed list of what can go wrong for reasons outside our own code. The wire carries these
/// names (see docs/protocol); `app` turns them into sentences in the user's language.
enum class ErrorCode {
    Invalid,      ///< input that cannot be accepted; `context` is the field or file:line
    NotFound,     ///< no such conversation, user, metric, file ...
    Conflict,     ///< made on a version that is not current any more, or owned by another
    Unauthorised, ///< no session or a wrong or expired token
    Forbidden,    ///< the role may not do this
    TooLarge,     ///< over a limit on size, depth or count
    RateLimited,  ///< too many in too short a time
    Unavailable,  ///< a disk, server or network that is not there now; trying later may help
    Gone,         ///< was there, is not any more (closed conversation, expired view)
    Corrupt,      ///< stored data that contradicts itself
    NewerVersion, ///< written by a newer Wheelhouse
    InUse,        ///< a store or port that another process holds
};

/// The name of a code on the wire and in logs: "invalid", "not_found", "too_large" ...
QString errorCodeName(ErrorCode code);

/// A failure with its place. `detail` is one plain English sentence for logs and operators.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString detail;
    QString context;

    /// "context: detail", or the detail alone.
    QString text() const;
    bool operator==(const Error &) const = default;
};

} // namespace Wheelhouse
