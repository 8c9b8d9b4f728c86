// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentwords.h"

#include "tests/ui/overview/agentstage.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale agentsEnglish(QStringLiteral("en_GB"));

} // namespace

class TestAgentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasAShortHeadOfItsOwn()
    {
        QSet<QString> heads;
        for (const QString &metric : agentMetrics()) {
            heads.insert(agentHead(metric));
            QVERIFY(agentHead(metric).size() <= 15);
        }
        QCOMPARE(heads.size(), agentMetrics().size());
        QCOMPARE(agentHead(QStringLiteral("resolution_time")), QStringLiteral("Resolution time"));
    }

    void theMessageNamesWhoServedMost()
    {
        QVERIFY(agentsMessage(agentsAnswer().rows, agentsEnglish)
                    .endsWith(QStringLiteral("Bartek Nowak: 1,204")));
        QVERIFY(agentsMessage({}, agentsEnglish).contains(QStringLiteral("nobody")));
    }

    void aCellWithoutIntervalSaysItsCases()
    {
        const QString words = agentCellWords(QStringLiteral("handling_mean"),
                                             Figure{90'000.0, {}, {}, 1'200, 1'200}, agentsEnglish);
        QVERIFY(words.contains(QStringLiteral("1:30")));
        QVERIFY(words.contains(QStringLiteral("1200")));
        QVERIFY(!words.contains(QStringLiteral("95")));
    }

    void theTableThatLeavesHasAllThatTheCardTells()
    {
        ExportTable table;
        table.title = QStringLiteral("By agent");
        const AgentsAnswer answer = agentsAnswer();
        table = agentsTable(table, answer.metrics, answer.rows);
        QCOMPARE(table.rows.size(), 3);
        for (const ExportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        // three of the agent, a count, three durations with their cases, four shares with theirs
        // and both ends of the interval
        QCOMPARE(table.columns.size(), 3 + 1 + 3 * 2 + 4 * 4);
        QCOMPARE(std::get<QString>(table.rows[0][0]), QStringLiteral("Ania Kowalska"));
        QCOMPARE(std::get<QString>(table.rows[0][1]), QStringLiteral("ania"));
        QCOMPARE(std::get<double>(table.rows[0][3]), 312.0);
        const qsizetype csat = 3 + 1 + 3 * 2;
        QCOMPARE(std::get<double>(table.rows[0][csat]), 0.88);
        QCOMPARE(std::get<double>(table.rows[0][csat + 1]), 100.0);
        QVERIFY(std::get<double>(table.rows[0][csat + 2]) < 0.88);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[2][csat])); // never rated
        QCOMPARE(table.definitions.last().definition, agentsDefinition());
    }
};

QTEST_GUILESS_MAIN(TestAgentWords)
#include "tst_agentwords.moc"
