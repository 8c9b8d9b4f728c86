// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/roster.h"
#include <QSet>

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreDifferentAndExplained()
    {
        QSet<QString> names;
        for (const auto &member : allMembers()) {
            names.insert(member->name());
            QVERIFY(!member->about().isEmpty());
        }
        QCOMPARE(names.size(), qsizetype(allMembers().size()));
    }

    void nothingChosenIsAll() { QCOMPARE(chooseMembers({})->size(), allMembers().size()); }

    void takesSomeOrLeavesSomeOut()
    {
        const QString calendar = QStringLiteral("calendar");
        const auto one = chooseMembers({calendar});
        QCOMPARE(one->size(), size_t(1));
        QCOMPARE(one->front()->name(), calendar);
        const auto others = chooseMembers({u'-' + calendar});
        QCOMPARE(others->size(), allMembers().size() - 1);
    }

    void refusesWhatCannotBeChosen()
    {
        QVERIFY(!chooseMembers({QStringLiteral("crystal-ball")}));
        QVERIFY(!chooseMembers({QStringLiteral("calendar"), QStringLiteral("-smooth")}));
        QStringList none;
        for (const auto &member : allMembers())
            none.append(u'-' + member->name());
        QVERIFY(!chooseMembers(none));
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
