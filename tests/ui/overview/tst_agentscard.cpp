// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentscard.h"

#include "tests/ui/overview/agentstage.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/charts/datatable.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct AgentsScene : AgentStage
{
    Theme theme{qApp};
    AgentsCard card{theme, state, QLocale(QStringLiteral("en_GB"))};

    AgentsScene()
    {
        card.resize(1000, 480);
        card.show();
    }
    QString words() { return card.findChild<QLabel *>(QStringLiteral("agentWords"))->text(); }
    QString cell(int row, int column)
    {
        return card.table().model()->index(row, column).data().toString();
    }
};

} // namespace

class TestAgentsCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoServedMostStandsFirstAndAHeadSortsOtherwise()
    {
        AgentsScene scene;
        QVERIFY(!scene.card.table().isVisible());
        QVERIFY(scene.words().contains(QStringLiteral("adding up")));
        scene.answer(agentsAnswer());
        QVERIFY(scene.card.table().isVisible());
        QCOMPARE(scene.cell(0, 0), QStringLiteral("Bartek Nowak"));
        QCOMPARE(scene.cell(0, 1), QStringLiteral("1,204"));
        QCOMPARE(scene.cell(2, 0), QStringLiteral("Old")); // no user any more
        scene.card.table().sortByColumn(5, Qt::DescendingOrder);
        QCOMPARE(scene.cell(0, 0), QStringLiteral("Ania Kowalska"));
        QCOMPARE(scene.card.rows().first().agent, QStringLiteral("ania"));
        QVERIFY(!scene.card.grab().isNull());
    }

    void theTableSaysItsMessageAndWhoseAContactIs()
    {
        AgentsScene scene;
        scene.answer(agentsAnswer());
        QVERIFY(scene.card.table().accessibleName().contains(QStringLiteral("Bartek Nowak")));
        QVERIFY(scene.card.table().accessibleName().contains(QStringLiteral("1,204")));
        QVERIFY(scene.words().contains(QStringLiteral("last")));
    }

    void aPlaceIsTheCellsAgentMetricAndFigure()
    {
        AgentsScene scene;
        scene.answer(agentsAnswer());
        const auto place = scene.card.placeOf(scene.card.table().model()->index(1, 5));
        QCOMPARE(place.agent, QStringLiteral("ania"));
        QCOMPARE(place.metric, QStringLiteral("csat"));
        QCOMPARE(place.figure.value, std::optional(0.88));
        QCOMPARE(scene.card.placeOf(scene.card.table().model()->index(1, 0)).metric,
                 QStringLiteral("served"));
    }

    void theMetricOfThePageIsOneMoreColumn()
    {
        AgentsScene scene;
        scene.answer(agentsAnswer());
        const int columns = scene.card.table().model()->columnCount();
        AgentsAnswer more = agentsAnswer();
        more.metrics.append(QStringLiteral("resolution_time"));
        for (AgentRow &row : more.rows)
            row.figures.append(Figure{90'000.0, {}, {}, 3, 3});
        scene.answer(more);
        QCOMPARE(scene.card.table().model()->columnCount(), columns + 1);
        QCOMPARE(scene.cell(0, columns), QStringLiteral("1:30"));
    }

    void nobodyFailureLimitsAndRightsAreSaid()
    {
        AgentsScene scene;
        AgentsAnswer answer;
        answer.metrics = agentMetrics();
        scene.answer(answer);
        QVERIFY(scene.words().contains(QStringLiteral("No agent had a contact")));
        QVERIFY(!scene.card.table().isVisible());
        answer = agentsAnswer();
        answer.sinceMs = answer.fromMs + 1;
        answer.ownOnly = true;
        scene.answer(answer);
        QVERIFY(scene.words().contains(QStringLiteral("too many contacts")));
        QVERIFY(scene.words().contains(QStringLiteral("your own figures")));
        scene.state.clear();
        scene.state.follow({}, 0, true);
        scene.calls.last()(Error{ErrorCode::Unavailable, {}, {}});
        QVERIFY(!scene.words().isEmpty() && !scene.card.table().isVisible());
    }

    void whatDoesNotFitIsScrolledTo()
    {
        AgentsScene scene;
        scene.answer(agentsAnswer());
        scene.card.resize(1400, 480);
        QVERIFY(QTest::qWaitForWindowExposed(&scene.card));
        const DataTable &table = scene.card.table();
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        const int wide = table.columnWidth(5);
        const int high = table.sizeHint().height();
        scene.card.resize(600, 480);
        QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 0);
        QVERIFY(table.columnWidth(5) < wide);
        QVERIFY(table.sizeHint().height() > high);
        for (int column = 0; column < table.model()->columnCount(); ++column)
            QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
    }

    void everyControlIsReachedAndNamed()
    {
        AgentsScene scene;
        scene.answer(agentsAnswer());
        QCOMPARE(PageChecks::unreachableByTab(scene.card), QStringList());
        QCOMPARE(PageChecks::nameless(scene.card), QStringList());
    }
};

QTEST_MAIN(TestAgentsCard)
#include "tst_agentscard.moc"
