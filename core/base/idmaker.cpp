// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/idmaker.h"

namespace Wheelhouse {

namespace {

constexpr char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

} // namespace

QString IdMaker::make(char kind, qint64 atMs)
{
    char text[20];
    text[0] = kind;
    quint64 time = quint64(atMs);
    for (int i = 9; i >= 1; --i, time >>= 5)
        text[i] = digits[time & 31];
    quint64 noise = m_random.next();
    for (int i = 10; i < 20; ++i, noise >>= 5)
        text[i] = digits[noise & 31];
    return QString::fromLatin1(text, sizeof text);
}

std::optional<qint64> IdMaker::timeOf(char kind, const QString &id)
{
    if (id.size() != 20 || id.front() != QLatin1Char(kind))
        return std::nullopt;
    const QLatin1StringView known(digits);
    qint64 time = 0;
    for (qsizetype i = 1; i < id.size(); ++i) {
        const qsizetype value = known.indexOf(id.at(i));
        if (value < 0)
            return std::nullopt;
        if (i <= 9)
            time = time << 5 | value;
    }
    return time;
}

} // namespace Wheelhouse
