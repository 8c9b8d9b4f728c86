// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace Wheelhouse {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Unauthorised:
        return QStringLiteral("unauthorised");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorCode::Gone:
        return QStringLiteral("gone");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer_version");
    case ErrorCode::InUse:
        return QStringLiteral("in_use");
    }
    return QStringLiteral("invalid");
}

QString Error::text() const
{
    return context.isEmpty() ? detail : context + QStringLiteral(": ") + detail;
}

} // namespace Wheelhouse
