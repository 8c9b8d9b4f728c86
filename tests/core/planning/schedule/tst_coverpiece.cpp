// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coverpiece.h"

#include "tests/core/planning/schedule/coverexample.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

CoverPiece wholeRound(const CoverProblem &problem)
{
    CoverPiece piece{{}, problem.demand};
    for (int slot = 0; slot < problem.slotCount(); ++slot)
        piece.starts.push_back(slot);
    return piece;
}

PieceLimits upTo(double hours)
{
    PieceLimits limits;
    limits.below = hours;
    limits.costStep = 0.5;
    return limits;
}

} // namespace

class TestCoverPiece : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCheapestPlanThereIs()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            const CoverProblem problem = smallProblem(seed);
            const PieceAnswer answer = solvePiece(problem, wholeRound(problem), upTo(1000));
            QVERIFY(answer.proved && answer.plan);
            QVERIFY(checkShifts(problem, *answer.plan).ok());
            QCOMPARE(uncovered(problem, coverage(problem, *answer.plan)), qint64(0));
            QCOMPARE(paidHours(problem, *answer.plan), EveryPlan(problem).cheapest());
        }
    }
    void provesThatNothingCheaperIsThere()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const CoverProblem problem = smallProblem(seed);
            const double best = EveryPlan(problem).cheapest();
            const PieceAnswer answer = solvePiece(problem, wholeRound(problem), upTo(best - 0.5));
            QVERIFY(answer.proved && !answer.plan);
            const PieceAnswer equal = solvePiece(problem, wholeRound(problem), upTo(best));
            QVERIFY(equal.plan);
            QCOMPARE(paidHours(problem, *equal.plan), best);
        }
    }
    void onlyTheStartsGivenAreUsed()
    {
        const CoverProblem problem{4, 2, {{2, 2.0, 0, {}, {}}}, {0, 1, 1, 0, 0, 0, 0, 0}};
        const PieceAnswer answer = solvePiece(problem, {{0, 2}, problem.demand}, upTo(10));
        QCOMPARE(*answer.plan, (CoverPlan{{0, 0, -1, 1}, {2, 0, -1, 1}}));
    }
    void ditherFindsAnotherPlanAsGood()
    {
        const CoverProblem problem{4, 1, {{2, 2.0, 0, {}, {}}}, {0, 1, 0, 0}};
        QSet<int> starts;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            PieceLimits limits = upTo(2);
            limits.dither = 0.05;
            limits.seed = seed;
            const PieceAnswer answer = solvePiece(problem, wholeRound(problem), limits);
            QVERIFY(answer.plan);
            QCOMPARE(paidHours(problem, *answer.plan), 2.0);
            starts.insert(answer.plan->front().start);
        }
        QCOMPARE(starts, (QSet<int>{0, 1}));
    }
    void stopsWhenAsked()
    {
        const CoverProblem problem = smallProblem(3);
        PieceLimits limits = upTo(1000);
        limits.stopWanted = [] { return true; };
        QVERIFY(!solvePiece(problem, wholeRound(problem), limits).proved);
        QCOMPARE(relaxedCover(problem, limits.stopWanted).hours, 0.0);
    }
    void theBoundIsBelowTheCheapestPlan()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const CoverProblem problem = smallProblem(seed);
            const CoverBound bound = relaxedCover(problem, [] { return false; });
            const double best = EveryPlan(problem).cheapest();
            QVERIFY(bound.hours <= best + 1e-9 && bound.hours > 0.6 * best);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoverPiece)
#include "tst_coverpiece.moc"
