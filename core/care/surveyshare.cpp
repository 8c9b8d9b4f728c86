// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/care/surveyshare.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestSurveyText = 200;

Error badShare(const char *field, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QString::fromLatin1(field)};
}

} // namespace

double surveyPlace(const QString &conversation)
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayLiteral("survey\0") + conversation.toUtf8(), QCryptographicHash::Sha256);
    // 53 bits, so that no place rounds up to 100
    const quint64 bits = qFromBigEndian<quint64>(digest.constData()) >> 11;
    return std::ldexp(double(bits), -53) * 100;
}

Result<void> checkSurveyShare(const SurveyShareSet &share)
{
    if (!(share.percent >= 0 && share.percent <= 100))
        return badShare("percent", QStringLiteral("must be from 0 to 100"));
    if (share.brand.size() > longestSurveyText)
        return badShare("brand", QStringLiteral("is too long"));
    if (share.note.size() > longestSurveyText)
        return badShare("note", QStringLiteral("is too long"));
    return {};
}

double SurveyShares::percentOf(const QString &brand) const
{
    const auto own = m_percent.constFind(brand);
    return own != m_percent.cend() ? *own : m_percent.value({}, 100);
}

} // namespace Wheelhouse
