// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what core/kpi/varint.h wrote, where millions of numbers are read in one go: instead of an
// answer with each number it remembers that one could not be read, and says 0 from then on.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace Wheelhouse {

class ByteReader
{
public:
    ByteReader() = default;
    explicit ByteReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const quint8 *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {}

    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }
    /// Something was asked for beyond the end, or a number was longer than 64 bits.
    bool failed() const { return m_failed; }

    quint64 varint()
    {
        if (m_at != m_end && *m_at < 0x80) // nine of ten
            return *m_at++;
        const Taken taken = longVarint(m_at, m_end);
        if (!taken.behind) {
            fail();
            return 0;
        }
        m_at = taken.behind;
        return taken.value;
    }

    /// Passes over so many numbers, eight bytes at a time: each number ends with a byte below 0x80.
    void skip(quint64 numbers)
    {
        while (numbers > 8 && left() >= 8) {
            // one bit a byte, so a product adds them up; not every processor counts bits
            numbers -= ((~eightAt(m_at) & lastBits) >> 7) * 0x0101'0101'0101'0101 >> 56;
            m_at += 8;
        }
        for (; numbers > 0 && m_at != m_end; ++m_at)
            numbers -= *m_at < 0x80;
        if (numbers > 0)
            fail();
    }

    qint64 zigzag()
    {
        const quint64 value = varint();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }

    /// A part of its own, whose length stands before it.
    ByteReader block()
    {
        const quint64 length = varint();
        if (length > quint64(left())) {
            fail();
            return {};
        }
        const ByteReader part(QByteArrayView(m_at, qsizetype(length)));
        m_at += length;
        return part;
    }

private:
    static constexpr quint64 lastBits = 0x8080'8080'8080'8080; ///< unset: a number's last byte

    static quint64 eightAt(const quint8 *at)
    {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, 8);
        return qFromLittleEndian(bytes);
    }

    struct Taken
    {
        quint64 value;
        const quint8 *behind; ///< null: there is no number
    };

    /// Of a number of up to eight bytes without a loop: what stands behind it is cut off, then
    /// gaps of one bit between its bytes are closed, of two bits between pairs, of four. Knows
    /// nothing of the reader, so that its place can stay in registers.
    Q_NEVER_INLINE static Taken longVarint(const quint8 *at, const quint8 *end)
    {
        quint64 bits = end - at >= 8 ? eightAt(at) : ~quint64(0);
        const quint64 ends = ~bits & lastBits;
        if (ends == 0)
            return varintByByte(at, end);
        bits &= (ends ^ (ends - 1)) & ~lastBits;
        bits = (bits & 0x007f'007f'007f'007f) | (bits & 0x7f00'7f00'7f00'7f00) >> 1;
        bits = (bits & 0x0000'3fff'0000'3fff) | (bits & 0x3fff'0000'3fff'0000) >> 2;
        return {(bits & 0x0fff'ffff) | (bits & 0x0fff'ffff'0000'0000) >> 4,
                at + std::countr_zero(ends) / 8 + 1};
    }

    static Taken varintByByte(const quint8 *at, const quint8 *end)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && at != end; shift += 7) {
            const quint64 bits = *at & 0x7f;
            const bool more = *at++ & 0x80;
            if (shift == 63 && bits > 1)
                break;
            value |= bits << shift;
            if (!more)
                return {value, at};
        }
        return {0, nullptr};
    }

    void fail()
    {
        m_at = m_end;
        m_failed = true;
    }

    const quint8 *m_at = nullptr;
    const quint8 *m_end = nullptr;
    bool m_failed = false;
};

} // namespace Wheelhouse
