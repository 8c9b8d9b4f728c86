// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Wheelhouse {

/// Bearer tokens: 256 random bits as 43 characters of base64url, shown to their owner once. What is
/// stored is the digest only, so that a copied store opens no session. All thread-safe.

QString makeToken();

/// BLAKE2b-256 of the token's text, 64 hex digits: the key under which it is stored and looked up.
QString tokenDigest(QStringView token);

/// The token in an `Authorization` header value ("Bearer <token>", the scheme in any case); nothing
/// when it is another scheme or has not a token's form.
std::optional<QString> tokenFromBearer(QStringView header);

/// "Bearer <token>".
QString bearerOf(const QString &token);

/// 43 characters of the base64url alphabet that stand for 32 bytes.
bool looksLikeToken(QStringView text);

/// Compares two secrets in time that depends on their lengths only.
bool equalSecrets(const QByteArray &left, const QByteArray &right);

} // namespace Wheelhouse
