// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/historyrows.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestHistoryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsRememberTheirLine()
    {
        HistoryRows rows;
        rows.append(10, 1, 2);
        rows.append(20, 2, 3);
        rows.append(30, 3, 7); // empty lines before it
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows.lineOf(0), 2);
        QCOMPARE(rows.lineOf(1), 3);
        QCOMPARE(rows.lineOf(2), 7);
        QVERIFY(rows.stepsBack().empty());
    }

    void sortingKeepsRowsOfOneTimeInOrder()
    {
        HistoryRows rows;
        rows.append(30, 1, 2);
        rows.append(10, 2, 3);
        rows.append(30, 3, 4);
        rows.append(20, 4, 5);
        QCOMPARE(rows.stepsBack(), (std::vector<size_t>{1, 3}));
        rows.sort();
        std::vector<double> values;
        std::vector<qint64> lines;
        for (size_t i = 0; i < rows.size(); ++i) {
            values.push_back(rows[i].value);
            lines.push_back(rows.lineOf(i));
        }
        QCOMPARE(values, (std::vector<double>{2, 4, 1, 3}));
        QCOMPARE(lines, (std::vector<qint64>{3, 5, 2, 4}));
    }

    void mergedRowsLeaveNoHole()
    {
        HistoryRows rows;
        const std::vector<LocalSeconds> times{10, 10, 20, 30, 30, 30, 40, 50};
        for (size_t i = 0; i < times.size(); ++i)
            rows.append(times[i], double(i), qint64(i) + 2);
        rows.merge(0, 2, 100);
        rows.merge(3, 6, 300);
        rows.finishMerging();
        const std::vector<SeriesPoint> expected{{10, 100}, {20, 2}, {30, 300}, {40, 6}, {50, 7}};
        const std::vector<qint64> lines{2, 4, 5, 8, 9};
        QCOMPARE(rows.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows.at(i), expected[i].at);
            QCOMPARE(rows[i].value, expected[i].value);
            QCOMPARE(rows.lineOf(i), lines[i]);
        }
        rows.finishMerging(); // nothing to do
        QCOMPARE(rows.size(), expected.size());
    }

    void aClearedRowIsAGap()
    {
        HistoryRows rows;
        rows.append(10, 1, 2);
        rows.clear(0);
        QVERIFY(std::isnan(rows[0].value));
        QCOMPARE(rows.takePoints().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestHistoryRows)
#include "tst_historyrows.moc"
