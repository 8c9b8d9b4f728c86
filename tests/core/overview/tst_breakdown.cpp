// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdown.h"

#include <QTest>

using namespace Wheelhouse;

class TestBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostContactsComeFirst();
    void agentsTimeMakesNoRow();
    void rowsFollowTheirCells();
    void emptiedRowsAreGone();
    void rowsCarryTheirFigures();
};

namespace {

QStringList keys(Breakdown &table)
{
    QStringList keys;
    for (const BreakdownRow &row : table.rows())
        keys.append(row.key);
    return keys;
}

void addContacts(Breakdown &table, const QString &key, int contacts)
{
    table.cellOf(key).apply({Measure::Contacts, contacts, -1});
}

const auto login = QStringLiteral("login");
const auto refund = QStringLiteral("refund");
const auto payment = QStringLiteral("payment");

} // namespace

void TestBreakdown::mostContactsComeFirst()
{
    Breakdown table;
    addContacts(table, refund, 2);
    addContacts(table, login, 2);
    addContacts(table, payment, 9);
    addContacts(table, QString(), 1);
    QCOMPARE(keys(table), (QStringList{payment, login, refund, QString()}));
}

void TestBreakdown::agentsTimeMakesNoRow()
{
    Breakdown table;
    addContacts(table, login, 2);
    table.cellOf(QString()).apply({Measure::AgentOnline, 900'000, -1});
    QCOMPARE(keys(table), QStringList(login));
    table.cellOf(QString()).apply({Measure::Rated, 1, -1});
    QCOMPARE(keys(table), (QStringList{login, QString()}));
    table.cellOf(QString()).apply({Measure::Rated, -1, -1});
    QCOMPARE(keys(table), QStringList(login));
}

void TestBreakdown::rowsFollowTheirCells()
{
    Breakdown table;
    addContacts(table, refund, 2);
    addContacts(table, login, 1);
    QCOMPARE(keys(table), (QStringList{refund, login}));
    addContacts(table, login, 5);
    QCOMPARE(keys(table), (QStringList{login, refund}));
    QCOMPARE(table.rows().first().contacts, 6);
}

void TestBreakdown::emptiedRowsAreGone()
{
    Breakdown table;
    addContacts(table, refund, 2);
    addContacts(table, login, 1);
    QCOMPARE(table.rows().size(), 2);
    addContacts(table, refund, -2);
    QCOMPARE(keys(table), QStringList{login});
}

void TestBreakdown::rowsCarryTheirFigures()
{
    Breakdown table;
    for (const CellDelta &delta : QList<CellDelta>{{Measure::Contacts, 4, -1},
                                                   {Measure::FirstResponseHuman, 1, 90},
                                                   {Measure::Rated, 2, -1},
                                                   {Measure::RatedPositive, 1, -1},
                                                   {Measure::AutoResolved, 1, -1},
                                                   {Measure::BotInvolved, 4, -1},
                                                   {Measure::HandedOver, 3, -1}})
        table.cellOf(login).apply(delta);
    const BreakdownRow row = table.rows().first();
    QCOMPARE(row.firstResponseHuman.value, std::optional(90.0));
    QCOMPARE(row.csat.value, std::optional(0.5));
    QCOMPARE(row.automatedResolution.value, std::optional(0.25));
    QCOMPARE(row.handover.value, std::optional(0.75));
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
