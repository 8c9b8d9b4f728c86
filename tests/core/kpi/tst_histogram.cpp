// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/histogram.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Wheelhouse;

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNoFigures();
    void smallValuesAreExact();
    void equalValuesAreExact();
    void quantilesStayWithinFourPerMille();
    void medianOfAnEvenNumberLiesBetweenTheMiddleTwo();
    void removingUndoesAddingInAnyOrder();
    void mergingEqualsAddingEverything();
    void mergingAHandfulIntoManyEqualsAddingThem();
    void differenceMergedBackLeavesNothing();
    void binsHoldEveryValueByItsRank();
    void bytesRoundTrip();
    void equalHistogramsHaveEqualBytes();
    void damagedBytesAreRefused();
};

namespace {

QList<qint64> manyDurations(int n, quint64 seed)
{
    Random random(seed);
    QList<qint64> values;
    for (int i = 0; i < n; ++i)
        values.append(qint64(std::exp(random.uniform() * 20)));
    return values;
}

Histogram of(const QList<qint64> &values)
{
    Histogram histogram;
    for (const qint64 value : values)
        histogram.add(value);
    return histogram;
}

QByteArray bytesOf(const Histogram &histogram)
{
    QByteArray bytes;
    histogram.appendTo(bytes);
    return bytes;
}

} // namespace

void TestHistogram::emptyHasNoFigures()
{
    const Histogram histogram;
    QVERIFY(histogram.isEmpty());
    QVERIFY(!histogram.quantile(0.5));
    QVERIFY(!histogram.median());
    QVERIFY(!histogram.mean());
}

void TestHistogram::smallValuesAreExact()
{
    for (qint64 value = 0; value < 512; ++value) {
        Histogram histogram = of({value, 1'000});
        QCOMPARE(*histogram.quantile(0), double(value));
    }
}

void TestHistogram::equalValuesAreExact()
{
    for (const qint64 value : {748'000LL, 86'399'999LL, std::numeric_limits<qint64>::max() / 4}) {
        const Histogram histogram = of({value, value, value});
        QCOMPARE(*histogram.median(), double(value));
        QCOMPARE(histogram.count(), 3);
    }
}

void TestHistogram::quantilesStayWithinFourPerMille()
{
    QList<qint64> values = manyDurations(20'000, 7);
    const Histogram histogram = of(values);
    std::sort(values.begin(), values.end());
    for (const double p : {0.0, 0.01, 0.1, 0.5, 0.9, 0.99, 1.0}) {
        const double exact = double(values[qsizetype(p * double(values.size() - 1))]);
        const double found = *histogram.quantile(p);
        QVERIFY2(std::abs(found - exact) <= 0.004 * exact,
                 qPrintable(QStringLiteral("p%1: %2 for %3").arg(p).arg(found).arg(exact)));
    }
    qint64 sum = 0;
    for (const qint64 value : values)
        sum += value;
    QCOMPARE(*histogram.mean(), double(sum) / double(values.size()));
}

void TestHistogram::medianOfAnEvenNumberLiesBetweenTheMiddleTwo()
{
    QCOMPARE(*of({10, 20, 40, 1'000}).median(), 30.0);
    QCOMPARE(*of({10, 20, 40}).median(), 20.0);
    QCOMPARE(*of({10, 20, 40, 1'000}).quantile(0.5), 20.0);
}

void TestHistogram::removingUndoesAddingInAnyOrder()
{
    const QList<qint64> kept = manyDurations(300, 1);
    const QList<qint64> passing = manyDurations(300, 2);
    Histogram histogram;
    for (int i = 0; i < 300; ++i) {
        histogram.add(kept[i]);
        histogram.remove(passing[299 - i]);
    }
    for (const qint64 value : passing)
        histogram.add(value);
    QCOMPARE(histogram, of(kept));
    for (const qint64 value : kept)
        histogram.remove(value);
    QCOMPARE(histogram, Histogram());
}

void TestHistogram::mergingEqualsAddingEverything()
{
    const QList<qint64> some = manyDurations(500, 3);
    const QList<qint64> more = manyDurations(400, 4);
    Histogram merged = of(some);
    merged.merge(of(more));
    QCOMPARE(merged, of(some + more));
}

void TestHistogram::mergingAHandfulIntoManyEqualsAddingThem()
{
    const QList<qint64> many = manyDurations(2'000, 5);
    const QList<qint64> few = manyDurations(4, 6);
    Histogram merged = of(many);
    merged.merge(of(few));
    QCOMPARE(merged, of(many + few));
}

void TestHistogram::differenceMergedBackLeavesNothing()
{
    const QList<qint64> values = manyDurations(100, 8);
    Histogram difference;
    for (const qint64 value : values)
        difference.remove(value);
    Histogram histogram = of(values);
    histogram.merge(difference);
    QVERIFY(histogram.isEmpty());
    QCOMPARE(histogram, Histogram());
}

void TestHistogram::binsHoldEveryValueByItsRank()
{
    const Histogram histogram = of({3, 100'003, 3, 100'000, 700});
    const std::vector<Histogram::Bin> bins = histogram.bins();
    QCOMPARE(bins.size(), size_t(3));
    QCOMPARE(bins[0].meanMs, 3.0);
    QCOMPARE(bins[0].count, 2);
    QCOMPARE(bins[1].meanMs, 700.0);
    QCOMPARE(bins[2].meanMs, 100'001.5);
    QCOMPARE(bins[0].widthMs, 1);
    QCOMPARE(bins[1].widthMs, 2);
    QCOMPARE(bins[2].widthMs, 256); // 65,536 to 131,072 in 256 parts
    QCOMPARE(bins[2].number, of({100'001}).bins().front().number);
    for (const auto &[rank, value] : {std::pair{0, 3.0}, {1, 3.0}, {2, 700.0}, {4, 100'001.5}})
        QCOMPARE(histogram.valueAt(rank), value);
    Histogram difference = of({5, 6});
    difference.remove(6, 2);
    QCOMPARE(difference.bins().size(), size_t(1));
    QVERIFY(Histogram().bins().empty());
}

void TestHistogram::bytesRoundTrip()
{
    for (const Histogram &histogram : {Histogram(), of({0}), of(manyDurations(1'000, 9))}) {
        const QByteArray bytes = bytesOf(histogram) + "rest";
        QByteArrayView view(bytes);
        const auto read = Histogram::takeFrom(view);
        QVERIFY(read.ok());
        QCOMPARE(*read, histogram);
        QCOMPARE(view, QByteArrayView("rest"));
    }
}

void TestHistogram::equalHistogramsHaveEqualBytes()
{
    QList<qint64> values = manyDurations(200, 10);
    const QByteArray forwards = bytesOf(of(values));
    std::reverse(values.begin(), values.end());
    QCOMPARE(bytesOf(of(values)), forwards);
}

void TestHistogram::damagedBytesAreRefused()
{
    const QByteArray whole = bytesOf(of(manyDurations(50, 11)));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray cut = whole.first(size);
        QByteArrayView view(cut);
        QVERIFY(!Histogram::takeFrom(view).ok());
    }
    for (const QByteArray &bad :
         {QByteArray("\x02\x05\x02\x00\x00\x02\x00", 7), QByteArray("\x01\x05\x00\x00", 4),
          QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 10)}) {
        QByteArrayView view(bad);
        const auto read = Histogram::takeFrom(view);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
