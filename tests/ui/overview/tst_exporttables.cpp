// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/exporttables.h"

#include "ui/overview/laddertable.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

double numberOf(const ExportTable &table, int row, int column)
{
    const double *number = std::get_if<double>(&table.rows.at(row).at(column));
    return number ? *number : -1;
}

QString textOf(const ExportTable &table, int row, int column)
{
    const QString *text = std::get_if<QString>(&table.rows.at(row).at(column));
    return text ? *text : QString();
}

} // namespace

class TestExportTables : public QObject
{
    Q_OBJECT

    const QLocale m_british{QStringLiteral("en_GB")};
    const OverviewView m_view = Fixtures::overview();
    OverviewParams m_params;

private Q_SLOTS:
    void theTrendIsTheNumbersOfTheViewUnrounded()
    {
        const ExportTable table = trendTable(m_view, m_params, m_british);
        QCOMPARE(table.rows.size(), m_view.trend.now.size());
        for (int i = 0; i < table.rows.size(); ++i) {
            QCOMPARE(numberOf(table, i, 0), double(m_view.trend.fromMs + i * m_view.trend.stepMs));
            QCOMPARE(numberOf(table, i, 1), *m_view.trend.now.at(i));
            QCOMPARE(numberOf(table, i, 2), *m_view.trend.before.at(i));
        }
        QCOMPARE(textOf(table, 12, 3), QStringLiteral("Outage · Card payments, 40 minutes"));
        QCOMPARE(textOf(table, 11, 3), QString());
        QCOMPARE(table.definitions.size(), 1);
        QVERIFY(table.definitions.first().id.startsWith(QStringLiteral("contacts@")));
        QVERIFY(!table.definitions.first().definition.isEmpty());
    }

    void aTrendWithATargetHasItInEachRowAndItsVerdictDefined()
    {
        OverviewView view = m_view;
        view.trend.metric = QStringLiteral("csat");
        view.targets = {{QStringLiteral("csat"), 0.85, 1, 1, {}}};
        view.marks = {
            {view.fromMs, QStringLiteral("target"), {}, QStringLiteral("csat"), 0.85},
            {view.fromMs, QStringLiteral("target"), {}, QStringLiteral("deflection"), {}}};
        const ExportTable table = trendTable(view, m_params, m_british);
        QCOMPARE(table.columns.size(), 5);
        QCOMPARE(table.columns.at(3).name, QStringLiteral("Target"));
        QCOMPARE(table.columns.at(3).kind, ColumnKind::Share);
        for (int i = 0; i < table.rows.size(); ++i)
            QCOMPARE(numberOf(table, i, 3), 0.85);
        QCOMPARE(textOf(table, 0, 4), QStringLiteral("Target · Satisfied customers ≥ 85.0 %"));
        // 86.4 %, from 84.5 to 88.3 %
        QCOMPARE(
            table.definitions.last().definition,
            QStringLiteral("Of the whole period: Within noise of the target: at least 85.0 %"));
    }

    void aTrendThatIsShorterBeforeAndHasGapsIsNoData()
    {
        OverviewView view = m_view;
        view.trend.metric = QStringLiteral("csat");
        view.trend.now[3].reset();
        view.trend.before.clear();
        const ExportTable table = trendTable(view, m_params, m_british);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows.at(3).at(1)));
        QVERIFY(std::holds_alternative<std::monostate>(table.rows.at(0).at(2)));
        QCOMPARE(table.columns.at(1).kind, ColumnKind::Share);
    }

    void theHeatMapBeginsAsTheLocalesWeek()
    {
        const ExportTable monday = heatTable(m_view, m_params, m_british);
        QCOMPARE(monday.rows.size(), 168);
        QCOMPARE(textOf(monday, 0, 0), QStringLiteral("Monday"));
        QCOMPARE(numberOf(monday, 25, 1), 1.0);
        QCOMPARE(numberOf(monday, 25, 2), m_view.heat.at(25));
        const ExportTable sunday = heatTable(m_view, m_params, QLocale(QStringLiteral("en_US")));
        QCOMPARE(textOf(sunday, 0, 0), QStringLiteral("Sunday"));
        QCOMPARE(numberOf(sunday, 0, 2), m_view.heat.at(144));
        QCOMPARE(heatTable({}, m_params, m_british).rows.size(), 0);
    }

    void aBreakdownKeepsItsOrderAndItsSamples()
    {
        QList<BreakdownRow> rows = m_view.byTopic;
        std::reverse(rows.begin(), rows.end());
        const ExportTable table =
            breakdownTable(rows, BreakdownModel::By::Topic, m_view, m_params, m_british);
        QCOMPARE(table.rows.size(), rows.size());
        QCOMPARE(textOf(table, 0, 0), QStringLiteral("Not known"));
        QVERIFY(std::holds_alternative<std::monostate>(table.rows.at(0).at(4)));
        QCOMPARE(textOf(table, 7, 0), QStringLiteral("Payment"));
        QCOMPARE(numberOf(table, 7, 1), 3318.0);
        QCOMPARE(numberOf(table, 7, 2), 96'000.0);
        QCOMPARE(numberOf(table, 7, 3), 1106.0);
        QCOMPARE(numberOf(table, 7, 4), 0.831);
        QCOMPARE(numberOf(table, 7, 5), 368.0);
        QCOMPARE(numberOf(table, 7, 6), 0.584);
        QCOMPARE(numberOf(table, 7, 7), 0.334);
        QCOMPARE(table.definitions.size(), 5);
        for (const ExportDefinition &definition : table.definitions)
            QVERIFY2(definition.id.contains(u'@') && !definition.definition.isEmpty(),
                     qPrintable(definition.name));
    }

    void everyRowIsAsWideAsTheColumns()
    {
        for (const ExportTable &table :
             {trendTable(m_view, m_params, m_british), heatTable(m_view, m_params, m_british),
              ladderTable(m_view, m_params, m_british),
              breakdownTable(m_view.byChannel, BreakdownModel::By::Channel, m_view, m_params,
                             m_british)}) {
            for (const ExportRow &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }

    void thePeriodIsCutByTheZoneAndEndsBeforeItsEnd()
    {
        OverviewView view;
        view.fromMs = 1'795'219'200'000; // 2026-11-21 00:00 UTC
        view.toMs = view.fromMs + 86'400'000;
        OverviewParams params;
        QCOMPARE(periodWords(view, params, m_british), QStringLiteral("21 Nov 2026"));
        QCOMPARE(periodDates(view, params), QStringLiteral("2026-11-21"));
        params.zone = QStringLiteral("America/New_York"); // five hours behind
        QCOMPARE(periodWords(view, params, m_british),
                 QString::fromUtf8("20 Nov 2026 – 21 Nov 2026"));
        QCOMPARE(periodDates(view, params), QStringLiteral("2026-11-20 - 2026-11-21"));
        params.zone = QStringLiteral("No/Where");
        QCOMPARE(zoneOf(params), QTimeZone::utc());
    }

    void theFilterIsSaidInWords()
    {
        OverviewParams params;
        QCOMPARE(filterWords(params, m_british), QStringLiteral("All contacts"));
        params.channel = QStringLiteral("webchat");
        params.topic = QStringLiteral("payment_failed");
        QCOMPARE(filterWords(params, QLocale(QStringLiteral("fr_FR"))).count(u':'), 2);
        QVERIFY(filterWords(params, m_british).contains(QStringLiteral("Channel: Web chat")));
        QVERIFY(filterWords(params, m_british).contains(QStringLiteral("Topic: Payment failed")));
        params.bot = QStringLiteral("radek");
        params.team = QStringLiteral("nova-player");
        QVERIFY(filterWords(params, m_british).contains(QStringLiteral("Bot: Radek")));
        QVERIFY(filterWords(params, m_british).contains(QStringLiteral("Team: Nova Player")));
    }

    void whichHoursCountIsSaidInWordsAndDefined()
    {
        OverviewParams params;
        const QStringList metrics{QStringLiteral("csat")};
        const auto made = [&] { return tableOf({}, metrics, OverviewView(), params, m_british); };
        QCOMPARE(made().definitions.size(), 1);
        params.hours = HoursWish::Inside;
        QCOMPARE(filterWords(params, m_british), QStringLiteral("Business hours"));
        QCOMPARE(made().filter, QStringLiteral("Business hours"));
        QCOMPARE(made().definitions.size(), 2);
        QCOMPARE(made().definitions.last().name, QStringLiteral("Business hours"));
        params.hours = HoursWish::Outside;
        params.channel = QStringLiteral("webchat");
        QCOMPARE(filterWords(params, m_british),
                 QStringLiteral("Channel: Web chat and Outside business hours"));
    }
};

QTEST_GUILESS_MAIN(TestExportTables)
#include "tst_exporttables.moc"
