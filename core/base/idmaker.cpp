// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/idmaker.h"

namespace Wheelhouse {

QString IdMaker::make(char kind, qint64 atMs)
{
    static constexpr char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
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

} // namespace Wheelhouse
