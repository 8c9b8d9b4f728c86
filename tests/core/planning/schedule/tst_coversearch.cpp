// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coversearch.h"

#include "core/planning/schedule/problemreader.h"
#include "tests/core/planning/schedule/coverexample.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// An evening-heavy day of quarter hours, like a consumer line's.
CoverProblem eveningDay(int peak)
{
    CoverProblem problem;
    problem.days = 1;
    problem.types = {{16, 4.0, 0, {}, {}}, {32, 7.5, 2, {12, 14, 16, 18}, {}}};
    for (int slot = 0; slot < 96; ++slot) {
        const double fromEvening = (slot - 80) / 14.0;
        problem.demand.push_back(2 + int(peak * std::exp(-fromEvening * fromEvening)));
    }
    return problem;
}

CoverOptions stopAfter(qint64 pieces, qint64 &seen)
{
    CoverOptions options;
    options.onProgress = [&seen](const CoverProgress &progress) { seen = progress.pieces; };
    options.stopWanted = [&seen, pieces] { return seen >= pieces; };
    return options;
}

} // namespace

class TestCoverSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheCheapestPlanThereIs()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            const CoverProblem problem = smallProblem(seed);
            const auto answer = searchCover(problem, {});
            QVERIFY(answer.ok());
            QVERIFY(answer->optimal);
            QCOMPARE(uncovered(problem, coverage(problem, answer->plan)), qint64(0));
            QCOMPARE(paidHours(problem, answer->plan), EveryPlan(problem).cheapest());
            QCOMPARE(answer->progress.bestHours, answer->progress.boundHours);
        }
    }
    void noDemandNeedsNobody()
    {
        CoverProblem problem = smallProblem(1);
        problem.demand.assign(8, 0);
        const auto answer = searchCover(problem, {});
        QVERIFY(answer->plan.empty() && answer->optimal);
    }
    void stoppedAtOnceItStillCoversAll()
    {
        const CoverProblem problem = eveningDay(40);
        CoverOptions options;
        options.stopWanted = [] { return true; };
        const auto answer = searchCover(problem, options);
        QCOMPARE(uncovered(problem, coverage(problem, answer->plan)), qint64(0));
        QCOMPARE(answer->progress.boundHours, 0.0);
        QVERIFY(!answer->optimal);
    }
    void everyReportIsBetterThanTheOneBefore()
    {
        double best = 1e9;
        double bound = 0;
        qint64 pieces = 0;
        CoverOptions options;
        options.onProgress = [&](const CoverProgress &progress) {
            QVERIFY(progress.bestHours < best || progress.boundHours > bound);
            QVERIFY(progress.bestHours >= progress.boundHours);
            best = progress.bestHours;
            bound = progress.boundHours;
            pieces = progress.pieces;
        };
        options.stopWanted = [&] { return pieces > 30; };
        const auto answer = searchCover(eveningDay(20), options);
        QCOMPARE(answer->progress.bestHours, best);
    }
    void theSameSeedGivesTheSamePlan()
    {
        const CoverProblem problem = eveningDay(20);
        qint64 seen = 0;
        const auto one = searchCover(problem, stopAfter(10, seen));
        seen = 0;
        const auto two = searchCover(problem, stopAfter(10, seen));
        QCOMPARE(one->plan, two->plan);
    }
    void aSlotThatNobodyCanCoverIsNamed()
    {
        CoverProblem problem = eveningDay(10);
        for (ShiftType &type : problem.types)
            type.starts = {40};
        const auto answer = searchCover(problem, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().context, QStringLiteral("demand[0][0]"));
        QVERIFY(answer.error().detail.contains(QStringLiteral("on day 0 00:00")));
    }
    /// The optimum, 2946.0, is proved (see the file); its relaxation is 2945.70.
    void theSharedWeekComesWithinAPercent()
    {
        QFile file(sharedPath(QStringLiteral("grade/cover_week.json")));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared problem is not there");
        const auto problem = readScheduleProblem(file.readAll(), file.fileName());
        QVERIFY(problem.ok());
        double gap = 1;
        CoverOptions options;
        options.onProgress = [&](const CoverProgress &progress) { gap = progress.gap(); };
        options.stopWanted = [&] { return gap < 0.01; };
        const auto answer = searchCover(problem->problem.cover, options);
        QCOMPARE(answer->progress.boundHours, 2946.0);
        QVERIFY(answer->progress.bestHours <= 2946.0 * 1.01);
    }
};

QTEST_GUILESS_MAIN(TestCoverSearch)
#include "tst_coversearch.moc"
