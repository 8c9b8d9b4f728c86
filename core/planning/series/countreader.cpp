// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/countreader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Wheelhouse {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isGapWord(QByteArrayView text)
{
    if (text.size() > 9)
        return false;
    const QByteArray word = text.toByteArray().toLower();
    for (const char *gap : {"", "-", "nan", "na", "n/a", "#n/a", "null", "none", "inf", "+inf",
                            "-inf", "infinity", "+infinity", "-infinity", "-nan"}) {
        if (word == gap)
            return true;
    }
    return false;
}

/// "1,234,567": one to three digits, then groups of three.
bool partsThousands(QByteArrayView digits, char sign)
{
    qsizetype group = 0;
    bool first = true;
    for (const char c : digits) {
        if (c == sign) {
            if (first ? group < 1 || group > 3 : group != 3)
                return false;
            first = false;
            group = 0;
        } else if (isDigit(c)) {
            ++group;
        } else {
            return false;
        }
    }
    return !first && group == 3;
}

} // namespace

CountReader::Kind CountReader::read(QByteArrayView text, double &value)
{
    ++m_figure;
    if (!text.isEmpty() && text.size() <= 15 && std::all_of(text.begin(), text.end(), isDigit)) {
        qint64 count = 0;
        for (const char c : text)
            count = count * 10 + (c - '0');
        value = double(count);
        return Kind::Count;
    }
    return isGapWord(text) ? Kind::Gap : readWritten(text, value);
}

CountReader::Kind CountReader::readWritten(QByteArrayView text, double &value)
{
    if (text.size() > 40)
        return Kind::Nonsense;
    QByteArray plain = text.toByteArray();
    if (plain.startsWith('+') && !plain.startsWith("+-"))
        plain.remove(0, 1);
    const auto digits = QByteArrayView(plain).sliced(plain.startsWith('-') ? 1 : 0);
    const qsizetype points = plain.count('.');
    const qsizetype commas = plain.count(',');
    const bool both = points > 0 && commas > 0;
    const char last = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
    Sign &sign = m_signs[last == ',' ? 1 : 0];
    if (both) {
        const char other = last == ',' ? '.' : ',';
        if (!partsThousands(digits.first(digits.lastIndexOf(last)), other))
            return Kind::Nonsense;
        m_signs[other == ',' ? 1 : 0].thousands = true;
        sign.decimal = true;
        plain.replace(other, "");
    } else if (points + commas > 1) {
        if (!partsThousands(digits, last))
            return Kind::Nonsense;
        sign.thousands = true;
        plain.replace(last, "");
    } else if (points + commas == 1 && !(last == '.' && m_pointIsDecimal)) {
        const bool open = partsThousands(digits, last) && !digits.startsWith('0');
        if (!open)
            sign.decimal = true;
        else if (sign.open < 0)
            sign.open = m_figure;
    }
    plain.replace(',', '.');
    const auto [end, error] =
        std::from_chars(plain.constData(), plain.constData() + plain.size(), value);
    const bool whole = error == std::errc() && end == plain.constData() + plain.size();
    return whole && std::isfinite(value) ? Kind::Count : Kind::Nonsense;
}

qint64 CountReader::openFigure() const
{
    for (const Sign &sign : m_signs) {
        if (sign.open >= 0 && (!sign.decimal || sign.thousands))
            return sign.open;
    }
    return -1;
}

} // namespace Wheelhouse
