// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoshiftplan.h"

#include "backend/demo/demopeople.h"
#include "core/hours/shiftplan.h"

#include <QMap>
#include <QTest>

using namespace Wheelhouse;

namespace {

DemoSettings aMonth(const QTime &end = {12, 0})
{
    DemoSettings settings;
    settings.endMs = QDateTime(QDate(2026, 11, 18), end, Qt::UTC).toMSecsSinceEpoch();
    return settings;
}

/// Agents who are at work at that time.
int there(const QList<DemoEdge> &edges, qint64 atMs)
{
    QMap<int, bool> at;
    for (const DemoEdge &edge : edges) {
        if (edge.atMs > atMs)
            break;
        if (edge.kind == DemoEdge::Kind::Comes)
            at[edge.agent] = true;
        if (edge.kind == DemoEdge::Kind::Goes)
            at[edge.agent] = false;
    }
    return int(std::count(at.begin(), at.end(), true));
}

} // namespace

class TestDemoShiftPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTimeOrderWithinTheHistory()
    {
        const ArrivalPlan plan(aMonth());
        qint64 lastMs = plan.startMs();
        for (const DemoEdge &edge : demoShiftEdges(plan, 28, aMonth().endMs)) {
            QVERIFY(edge.atMs >= lastMs);
            lastMs = edge.atMs;
        }
        QVERIFY(lastMs < aMonth().endMs);
    }

    void bringsMoreForThePremiere()
    {
        const ArrivalPlan plan(aMonth());
        const auto edges = demoShiftEdges(plan, 28, aMonth().endMs);
        constexpr qint64 weekMs = 7 * 24 * 3'600'000LL;
        const qint64 nine = plan.premiere().fromMs + 3'600'000;
        QVERIFY(there(edges, nine) > there(edges, nine - weekMs) + 2);
    }

    void lendsEachAgentTheLimitBackAfterIt()
    {
        const ArrivalPlan plan(aMonth());
        QMap<int, int> limits;
        for (const DemoEdge &edge : demoShiftEdges(plan, 28, aMonth().endMs)) {
            if (edge.kind == DemoEdge::Kind::Limit)
                limits[edge.agent] = edge.limit;
        }
        for (int agent = 0; agent < demoAgents().size(); ++agent)
            QCOMPARE(limits[agent], demoAgents().at(agent).limit);
    }

    /// Those of a week and those of the next may be recorded, and do not touch each other.
    void plansWeeksThatDoNotOverlap()
    {
        const ArrivalPlan plan(aMonth());
        QMap<QString, QList<ShiftStretch>> all;
        QMap<QString, qint64> toMs;
        for (const auto &[from, to] : {std::pair{-1, 14}, {14, 21}, {21, 28}}) {
            for (const ShiftsSet &set : demoShiftsPlanned(plan, from, to)) {
                QVERIFY(checkShifts(set));
                QVERIFY(!toMs.contains(set.agent) || set.fromMs == toMs[set.agent]);
                toMs[set.agent] = set.toMs;
                all[set.agent] += set.shifts;
            }
        }
        QCOMPARE(all.size(), demoAgents().size());
        for (const QList<ShiftStretch> &shifts : all) {
            QVERIFY(shifts.size() > 10); // of the two who take turns at night
            for (qsizetype i = 1; i < shifts.size(); ++i)
                QVERIFY(shifts[i - 1].toMs <= shifts[i].fromMs);
        }
    }

    void peopleAreLateOrIllNowAndThen()
    {
        const ArrivalPlan plan(aMonth());
        QMap<int, QList<DemoEdge>> edges;
        for (const DemoEdge &edge : demoShiftEdges(plan, 28, aMonth().endMs))
            edges[edge.agent].append(edge);
        int shifts = 0, ill = 0, late = 0;
        for (const ShiftsSet &set : demoShiftsPlanned(plan, 0, 27)) {
            const QList<DemoEdge> &own = edges[demoAgentIndex(set.agent)];
            for (qsizetype i = 0; i < set.shifts.size(); ++i) {
                const qint64 fromMs = set.shifts[i].fromMs;
                if (i > 0 && fromMs - set.shifts[i - 1].toMs < 3'600'000)
                    continue; // back from the break
                const auto came = std::find_if(own.begin(), own.end(), [&](const DemoEdge &edge) {
                    return edge.kind == DemoEdge::Kind::Comes &&
                           std::abs(edge.atMs - fromMs) <= 30 * 60'000;
                });
                ++shifts;
                ill += came == own.end();
                late += came != own.end() && came->atMs > fromMs + 2 * 60'000;
            }
        }
        QVERIFY(shifts > 250);
        QVERIFY2(ill > 0 && ill < shifts / 12, qPrintable(QString::number(ill)));
        QVERIFY2(late > shifts / 5 && late < shifts * 2 / 5, qPrintable(QString::number(late)));
    }

    void mansTheDeskAtTheEndEvenAtNight()
    {
        const DemoSettings night = aMonth({2, 30});
        const ArrivalPlan plan(night);
        QVERIFY(there(demoShiftEdges(plan, 28, night.endMs), night.endMs) >= 8);
    }
};

QTEST_GUILESS_MAIN(TestDemoShiftPlan)
#include "tst_demoshiftplan.moc"
