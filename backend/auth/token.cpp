// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/token.h"

#include "backend/auth/sodium.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr qsizetype tokenBytes = 32;
constexpr qsizetype tokenLength = 43;

bool isBase64Url(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
           c == u'-' || c == u'_';
}

} // namespace

QString makeToken()
{
    readySodium();
    QByteArray bytes(tokenBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    const QByteArray text =
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(text);
}

QString tokenDigest(QStringView token)
{
    readySodium();
    const QByteArray bytes = token.toUtf8();
    QByteArray digest(tokenBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       size_t(bytes.size()), nullptr, 0);
    return QString::fromLatin1(digest.toHex());
}

std::optional<QString> tokenFromBearer(QStringView header)
{
    constexpr QStringView scheme = u"Bearer ";
    if (!header.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView token = header.mid(scheme.size()).trimmed();
    if (!looksLikeToken(token))
        return std::nullopt;
    return token.toString();
}

QString bearerOf(const QString &token)
{
    return QStringLiteral("Bearer ") + token;
}

bool looksLikeToken(QStringView text)
{
    return text.size() == tokenLength && std::ranges::all_of(text, isBase64Url);
}

bool equalSecrets(const QByteArray &left, const QByteArray &right)
{
    readySodium();
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace Wheelhouse
