// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveagentmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Wheelhouse;

class TestLiveAgentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATruthfulModel()
    {
        LiveAgentModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        LiveAgent one;
        one.id = QStringLiteral("one");
        LiveAgent two = one;
        two.id = QStringLiteral("two");
        model.replace({one, two});
        model.merge({}, {one.id});
        model.merge({one});
        QCOMPARE(model.rowCount(), 2);
    }

    void everyColumnHasAHeadAndText()
    {
        LiveAgentModel model;
        LiveAgent one;
        one.id = QStringLiteral("one");
        model.replace({one});
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(model.index(0, column).data().isValid());
        }
        QCOMPARE(model.index(0, 0).data().toString(), one.id);
    }

    void theLoadIsSaidAgainstTheLimit()
    {
        LiveAgentModel model;
        LiveAgent one;
        one.id = QStringLiteral("one");
        one.load = 2;
        one.limit = 4;
        model.replace({one});
        QCOMPARE(model.index(0, LiveAgentModel::Load).data().toString(), QStringLiteral("2/4"));
    }

    void everyPresenceHasAName()
    {
        for (const Presence presence : {Presence::Offline, Presence::Away, Presence::Online})
            QVERIFY(!LiveAgentModel::presenceName(presence).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLiveAgentModel)
#include "tst_liveagentmodel.moc"
