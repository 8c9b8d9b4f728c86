// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Wheelhouse {

/// Where a server is and the token that opens it.
struct Endpoint
{
    QUrl url;
    QString token;
};

/// The address in the form a websocket needs: a bare host gets wss://, http(s) becomes ws(s), the
/// path defaults to /session. Unencrypted only to this computer, unless `allowUnencrypted`.
/// Errors: Invalid with context "url" (not an address, or with a name or password in it), Forbidden
/// with context "unencrypted".
Result<QUrl> serverUrl(const QString &text, bool allowUnencrypted);

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QString &host);

} // namespace Wheelhouse
