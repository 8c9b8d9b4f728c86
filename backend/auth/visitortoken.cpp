// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/visitortoken.h"

#include <sodium.h>

namespace Wheelhouse {

namespace {

constexpr qsizetype macBytes = 16;

QByteArray macOf(const QByteArray &secret, const QByteArray &customer)
{
    QByteArray mac(macBytes, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char *>(mac.data()), macBytes,
        reinterpret_cast<const unsigned char *>(customer.constData()), quint64(customer.size()),
        reinterpret_cast<const unsigned char *>(secret.constData()), size_t(secret.size()));
    return mac;
}

} // namespace

QString makeVisitorToken(const QByteArray &secret, const QString &customer)
{
    const QByteArray mac =
        macOf(secret, customer.toUtf8())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return customer + u'.' + QString::fromLatin1(mac);
}

Result<QString> readVisitorToken(const QByteArray &secret, const QString &token)
{
    const qsizetype dot = token.lastIndexOf(u'.');
    if (dot > 0 && dot <= 64) {
        const QString customer = token.left(dot);
        const auto mac = QByteArray::fromBase64Encoding(
            token.mid(dot + 1).toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray right = macOf(secret, customer.toUtf8());
        if (mac && mac.decoded.size() == macBytes &&
            sodium_memcmp(mac.decoded.constData(), right.constData(), macBytes) == 0)
            return customer;
    }
    return Error{ErrorCode::Unauthorised, QStringLiteral("the visitor token is not one of ours"),
                 QStringLiteral("visitor")};
}

} // namespace Wheelhouse
