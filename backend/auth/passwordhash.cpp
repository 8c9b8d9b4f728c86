// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/passwordhash.h"

#include "backend/auth/sodium.h"

#include <sodium.h>

namespace Wheelhouse {

namespace {

constexpr qsizetype maxPasswordBytes = 1024;
constexpr auto operations = crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE;

} // namespace

Result<QString> hashPassword(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    if (bytes.isEmpty() || bytes.size() > maxPasswordBytes)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("A password has 1 to %1 bytes.").arg(maxPasswordBytes)};
    readySodium();
    char hash[crypto_pwhash_argon2id_STRBYTES];
    const int failed = crypto_pwhash_argon2id_str(hash, bytes.constData(), size_t(bytes.size()),
                                                  operations, memory);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed)
        return Error{ErrorCode::Unavailable,
                     QStringLiteral("Not enough memory to hash a password.")};
    return QString::fromLatin1(hash);
}

bool verifyPassword(const QString &password, const QString &hash)
{
    QByteArray bytes = password.toUtf8();
    const QByteArray expected = hash.toLatin1();
    if (bytes.size() > maxPasswordBytes || expected.size() >= int(crypto_pwhash_argon2id_STRBYTES))
        return false;
    readySodium();
    const bool same = crypto_pwhash_argon2id_str_verify(expected.constData(), bytes.constData(),
                                                        size_t(bytes.size())) == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return same;
}

bool passwordNeedsRehash(const QString &hash)
{
    readySodium();
    return crypto_pwhash_argon2id_str_needs_rehash(hash.toLatin1().constData(), operations,
                                                   memory) != 0;
}

} // namespace Wheelhouse
