// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demopeople.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestDemoPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUsersWithoutPasswords()
    {
        QSet<QString> ids;
        QSet<Role> roles;
        for (const UserSaved &user : demoUsers()) {
            QVERIFY(user.passwordHash.isEmpty());
            QVERIFY(user.active);
            ids.insert(user.user);
            roles += QSet<Role>(user.roles.begin(), user.roles.end());
        }
        QCOMPARE(ids.size(), demoUsers().size());
        QCOMPARE(roles.size(), qsizetype(EnumNames<Role>::names.size()));
    }

    void areFoundById()
    {
        QCOMPARE(demoAgents().at(demoAgentIndex(QStringLiteral("li.na"))).id,
                 QStringLiteral("li.na"));
        QCOMPARE(demoAgentIndex(QStringLiteral("admin")), -1);
    }

    void speakAllFiveLanguages()
    {
        QSet<QString> spoken;
        for (const DemoAgent &agent : demoAgents())
            spoken += QSet<QString>(agent.languages.begin(), agent.languages.end());
        QCOMPARE(spoken.size(), 5);
    }

    void alwaysLeaveSomebodyThereForBothBrands()
    {
        const QDate monday(2026, 11, 16);
        QList<bool> covered(7 * 24 * 60, false);
        for (int day = -1; day < 7; ++day) {
            for (const DemoShift &shift : demoShifts(monday.addDays(day))) {
                if (!demoAgents().at(shift.agent).team.isEmpty())
                    continue;
                for (int minute = shift.fromMinute; minute < shift.toMinute; ++minute) {
                    const qsizetype at = day * 24 * 60 + minute;
                    if (at >= 0 && at < covered.size())
                        covered[at] = true;
                }
            }
        }
        QCOMPARE(covered.indexOf(false), -1);
    }

    void haveTwoDaysOffAWeek()
    {
        QHash<int, int> days;
        for (int day = 0; day < 7; ++day) {
            for (const DemoShift &shift : demoShifts(QDate(2026, 11, 16).addDays(day)))
                ++days[shift.agent];
        }
        for (const int worked : std::as_const(days))
            QVERIFY(worked <= 5);
        QCOMPARE(days.size(), demoAgents().size());
    }
};

QTEST_GUILESS_MAIN(TestDemoPeople)
#include "tst_demopeople.moc"
