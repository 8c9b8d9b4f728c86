// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/surge/neareststretch.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

// The definition, with nothing kept from row to row; -1 while there is nothing earlier.
double nearest(const QList<double> &values, qsizetype row, int length, int memory)
{
    double least = -1;
    for (qsizetype end = std::max<qsizetype>(length - 1, row - memory); end <= row - length;
         ++end) {
        double sum = 0;
        for (int i = 0; i < length; ++i)
            sum += std::pow(values[row - i] - values[end - i], 2);
        if (least < 0 || sum < least)
            least = sum;
    }
    return least < 0 ? -1 : std::sqrt(least / length);
}

QList<double> walk(int rows, double offset, double scale)
{
    Random random(5);
    QList<double> values;
    double level = 0;
    for (int i = 0; i < rows; ++i)
        values.append(offset + scale * (level += random.normal()));
    return values;
}

} // namespace

class TestNearestStretch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComparingAllFinds_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("memory");
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("scale");
        QTest::newRow("a value") << 1 << 50 << 0.0 << 1.0;
        QTest::newRow("two") << 2 << 50 << 0.0 << 1.0;
        QTest::newRow("a shape") << 12 << 50 << 0.0 << 1.0;
        QTest::newRow("all but one of memory") << 20 << 21 << 0.0 << 1.0;
        QTest::newRow("high up") << 12 << 50 << 1e9 << 1.0;
        QTest::newRow("tiny") << 12 << 50 << 0.0 << 1e-30;
        QTest::newRow("huge") << 12 << 50 << 0.0 << 1e90;
    }
    void findsWhatComparingAllFinds()
    {
        QFETCH(int, length);
        QFETCH(int, memory);
        QFETCH(double, offset);
        QFETCH(double, scale);
        const QList<double> values = walk(400, offset, scale);
        NearestStretch stretch(length, memory);
        for (qsizetype row = 0; row < values.size(); ++row) {
            const double found = stretch.push(values[row]).value_or(-1);
            QVERIFY(std::abs(found - nearest(values, row, length, memory)) < 1e-6 * scale);
        }
    }

    void recoversFromAGiant()
    {
        QList<double> values = walk(400, 0, 1);
        values[100] = 1e12; // its square swallows all others
        NearestStretch stretch(8, 60);
        for (qsizetype row = 0; row < values.size(); ++row) {
            const double found = stretch.push(values[row]).value_or(-1);
            if (row > 200)
                QVERIFY(std::abs(found - nearest(values, row, 8, 60)) < 1e-6);
        }
    }

    void aConstantIsNeverNew()
    {
        NearestStretch stretch(4, 20);
        for (int row = 0; row < 100; ++row)
            QCOMPARE(stretch.push(3.7).value_or(-1), row < 7 ? -1.0 : 0.0);
    }
};

QTEST_GUILESS_MAIN(TestNearestStretch)
#include "tst_neareststretch.moc"
