// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/varint.h"

#include "core/base/random.h"
#include "core/kpi/bytereader.h"

#include <QTest>

#include <limits>

using namespace Wheelhouse;

class TestVarint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersRoundTrip();
    void smallNumbersTakeOneByte();
    void cutShortOrTooLongIsNothing();
    void theReaderOfManyReadsThemTheSame();
    void numbersArePassedOverAsTheyAreRead();
};

void TestVarint::numbersRoundTrip()
{
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 value : {qint64(0), qint64(1), qint64(-1), qint64(127), qint64(-128),
                               qint64(1) << 40, Limits::max(), Limits::min()}) {
        QByteArray bytes;
        Varint::appendSigned(bytes, value);
        Varint::append(bytes, quint64(value));
        QByteArrayView view(bytes);
        QCOMPARE(Varint::takeSigned(view), std::optional(value));
        QCOMPARE(Varint::take(view), std::optional(quint64(value)));
        QVERIFY(view.isEmpty());
    }
}

void TestVarint::smallNumbersTakeOneByte()
{
    for (int value = -64; value < 64; ++value) {
        QByteArray bytes;
        Varint::appendSigned(bytes, value);
        QCOMPARE(bytes.size(), 1);
    }
}

void TestVarint::cutShortOrTooLongIsNothing()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x80"), QByteArray(10, '\xff'),
                                    QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02")}) {
        QByteArrayView view(bytes);
        QVERIFY(!Varint::take(view));
    }
}

void TestVarint::theReaderOfManyReadsThemTheSame()
{
    Random random(7);
    for (int behind = 0; behind < 12; ++behind) { // it reads on by eight bytes where there are some
        for (int bits = 1; bits <= 64; ++bits) {
            const quint64 value = (random.next() | quint64(1) << 63) >> (64 - bits);
            QByteArray bytes;
            Varint::append(bytes, value);
            const qsizetype length = bytes.size();
            bytes += QByteArray(behind, char(random.next()));
            ByteReader reader(bytes);
            QCOMPARE(reader.varint(), value);
            QCOMPARE(reader.left(), bytes.size() - length);
            QVERIFY(!reader.failed());
        }
    }
    for (const QByteArray &bytes :
         {QByteArray("\x80"), QByteArray(10, '\xff'), QByteArray(7, '\x80'),
          QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02")}) {
        ByteReader reader(bytes);
        reader.varint();
        QVERIFY(reader.failed());
    }
}

void TestVarint::numbersArePassedOverAsTheyAreRead()
{
    Random random(4);
    QByteArray bytes;
    constexpr quint64 numbers = 300;
    for (quint64 i = 0; i < numbers; ++i)
        Varint::append(bytes, random.next() >> random.below(64));
    for (quint64 skipped = 0; skipped < numbers; ++skipped) {
        ByteReader read(bytes), passed(bytes);
        for (quint64 i = 0; i < skipped; ++i)
            read.varint();
        passed.skip(skipped);
        QCOMPARE(passed.left(), read.left());
        QCOMPARE(passed.varint(), read.varint());
        QVERIFY(!passed.failed());
    }
    ByteReader tooMany(bytes);
    tooMany.skip(numbers + 1);
    QVERIFY(tooMany.failed() && tooMany.atEnd());
}

QTEST_GUILESS_MAIN(TestVarint)
#include "tst_varint.moc"
