// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoshiftplan.h"

#include "backend/demo/demopeople.h"

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

    void mansTheDeskAtTheEndEvenAtNight()
    {
        const DemoSettings night = aMonth({2, 30});
        const ArrivalPlan plan(night);
        QVERIFY(there(demoShiftEdges(plan, 28, night.endMs), night.endMs) >= 8);
    }
};

QTEST_GUILESS_MAIN(TestDemoShiftPlan)
#include "tst_demoshiftplan.moc"
