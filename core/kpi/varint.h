// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole numbers as bytes, 7 bits each, low ones first; signed ones zigzagged so that small negative
// numbers stay short.
#pragma once

#include <QByteArray>

#include <optional>

namespace Wheelhouse::Varint {

inline void append(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(char(value | 0x80));
        value >>= 7;
    }
    bytes.append(char(value));
}

inline void appendSigned(QByteArray &bytes, qint64 value)
{
    append(bytes, (quint64(value) << 1) ^ quint64(value >> 63));
}

/// Reads from the start of `bytes` and cuts off what it read; none when cut short or over 64 bits.
inline std::optional<quint64> take(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int shift = 0, at = 0; shift < 64 && at < bytes.size(); shift += 7, ++at) {
        const quint64 bits = quint8(bytes[at]) & 0x7f;
        if (shift == 63 && bits > 1)
            return std::nullopt;
        value |= bits << shift;
        if (!(quint8(bytes[at]) & 0x80)) {
            bytes = bytes.sliced(at + 1);
            return value;
        }
    }
    return std::nullopt;
}

inline std::optional<qint64> takeSigned(QByteArrayView &bytes)
{
    const auto value = take(bytes);
    if (!value)
        return std::nullopt;
    return qint64(*value >> 1) ^ -qint64(*value & 1);
}

} // namespace Wheelhouse::Varint
