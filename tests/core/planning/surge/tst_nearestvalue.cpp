// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/surge/nearestvalue.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

// -1 while there is nothing earlier
double nearestByHand(const QList<double> &values, qsizetype row, int memory, int apart)
{
    double least = -1;
    for (qsizetype i = std::max<qsizetype>(0, row - apart - memory + 1); i <= row - apart; ++i) {
        const double distance = std::abs(values[row] - values[i]);
        if (least < 0 || distance < least)
            least = distance;
    }
    return least;
}

} // namespace

class TestNearestValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComparingAllFinds_data()
    {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("apart");
        QTest::newRow("one row") << 1 << 1;
        QTest::newRow("many") << 50 << 1;
        QTest::newRow("apart") << 50 << 20;
        QTest::newRow("further apart than it remembers") << 5 << 20;
    }
    void findsWhatComparingAllFinds()
    {
        QFETCH(int, memory);
        QFETCH(int, apart);
        Random random(2);
        NearestValue known(memory, apart);
        QList<double> values;
        for (qsizetype row = 0; row < 500; ++row) {
            // half of them repeat
            values.append(row % 2 ? double(random.below(5)) : random.normal());
            QCOMPARE(known.push(values[row]).value_or(-1),
                     nearestByHand(values, row, memory, apart));
        }
    }

    void theFirstHasNoneBeforeIt()
    {
        NearestValue known(10, 1);
        QVERIFY(!known.push(-7));
        QCOMPARE(known.push(-5), 2.0);
        QCOMPARE(known.push(1e100), 1e100);
    }
};

QTEST_GUILESS_MAIN(TestNearestValue)
#include "tst_nearestvalue.moc"
