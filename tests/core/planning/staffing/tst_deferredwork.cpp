// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/deferredwork.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace Wheelhouse;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void compare(const std::vector<double> &values, const std::vector<double> &expected)
{
    QCOMPARE(values.size(), expected.size());
    for (size_t i = 0; i < values.size(); ++i)
        QVERIFY2(std::abs(values[i] - expected[i]) < 1,
                 qPrintable(QStringLiteral("%1: %2").arg(i).arg(values[i])));
}

} // namespace

class TestDeferredWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWorkFillsTheValleyOfIdleTime()
    {
        const auto done = levelDeferredWork({{0, 3, 1000}}, {100, 500, 900, 200},
                                            std::vector<double>(4, endless));
        // nowhere more than 200 seconds stay idle
        compare(done.seconds, {0, 300, 700, 0});
        QCOMPARE(done.late.front(), 0.0);
    }

    void whatIdleTimeDoesNotHoldIsSpreadEvenly()
    {
        const auto done =
            levelDeferredWork({{0, 2, 1200}}, {300, 300, 300}, std::vector<double>(3, endless));
        compare(done.seconds, {400, 400, 400});
    }

    void dueTimesAreKept()
    {
        // the second work can only be done in the last interval, so the first keeps away from it
        const auto done = levelDeferredWork({{0, 2, 600}, {2, 2, 600}}, {0, 0, 0},
                                            std::vector<double>(3, endless));
        compare(done.seconds, {300, 300, 600});
    }

    void worksGiveWayToEachOther()
    {
        const auto done = levelDeferredWork({{0, 1, 100}, {0, 2, 100}, {1, 2, 100}, {0, 2, 60}},
                                            {0, 0, 0}, std::vector<double>(3, endless));
        compare(done.seconds, {120, 120, 120});
    }

    void theEarliestDueGoesFirstWhenItIsTight()
    {
        const auto done =
            levelDeferredWork({{0, 2, 200}, {0, 0, 100}, {1, 1, 100}}, {0, 0, 0}, {100, 100, 100});
        compare(done.seconds, {100, 100, 100});
        QCOMPARE(done.late, (std::vector<double>{100, 0, 0}));
    }

    // a schedule that must push the first work forward to let the last one in
    void whatCanBeDoneInTimeIsDoneInTime()
    {
        const auto done =
            levelDeferredWork({{0, 4, 300}, {3, 5, 250}, {5, 5, 50}}, std::vector<double>(6, 0.0),
                              std::vector<double>(6, 100));
        QCOMPARE(sum(done.late), 0.0);
        QVERIFY(std::abs(sum(done.seconds) - 600) < 1e-6);
        for (const double seconds : done.seconds)
            QVERIFY(seconds <= 100 + 1e-6);
    }

    // a day of mail against the best of the Yao-Demers-Shenker kind: the highest of the burdens
    // that some stretch of intervals cannot avoid
    void thePeakIsTheSmallestPossible()
    {
        constexpr int slots = 96;
        std::vector<double> idle;
        std::vector<DeferredWork> works;
        for (int slot = 0; slot < slots; ++slot) {
            idle.push_back(500 + 400 * std::sin(slot / 9.0));
            works.push_back({slot, std::min(slots - 1, slot + 8), 300 + 500.0 * (slot % 7)});
        }
        const auto done = levelDeferredWork(works, idle, std::vector<double>(slots, endless));
        double peak = -endless;
        for (size_t i = 0; i < slots; ++i)
            peak = std::max(peak, done.seconds[i] - idle[i]);
        double unavoidable = -endless;
        for (qsizetype from = 0; from < slots; ++from) {
            for (qsizetype to = from; to < slots; ++to) {
                double lacking = 0;
                for (const DeferredWork &work : works)
                    lacking += work.arrives >= from && work.due <= to ? work.seconds : 0;
                for (qsizetype at = from; at <= to; ++at)
                    lacking -= idle[size_t(at)];
                unavoidable = std::max(unavoidable, lacking / double(to - from + 1));
            }
        }
        QVERIFY(peak >= unavoidable - 1e-6);
        QVERIFY2(peak < unavoidable + 5,
                 qPrintable(QStringLiteral("%1 %2").arg(peak).arg(unavoidable)));
        double all = 0;
        for (const DeferredWork &work : works)
            all += work.seconds;
        QVERIFY(std::abs(sum(done.seconds) - all) < 1e-6 * all);
    }

    void nothingToDo()
    {
        QCOMPARE(levelDeferredWork({}, {1, 2}, {1, 2}).seconds, (std::vector<double>{0, 0}));
        const auto done = levelDeferredWork({{0, 1, 0}}, {1, 2}, {0, 0});
        QCOMPARE(done.seconds, (std::vector<double>{0, 0}));
        QCOMPARE(done.late, (std::vector<double>{0}));
    }
};

QTEST_GUILESS_MAIN(TestDeferredWork)
#include "tst_deferredwork.moc"
