// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/livequeuemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Wheelhouse;

class TestLiveQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATruthfulModel()
    {
        LiveQueueModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        LiveQueue one;
        one.id = QStringLiteral("one");
        LiveQueue two = one;
        two.id = QStringLiteral("two");
        model.replace({one, two});
        model.merge({}, {one.id});
        model.merge({one});
        QCOMPARE(model.rowCount(), 2);
    }

    void everyColumnHasAHeadAndText()
    {
        LiveQueueModel model;
        LiveQueue one;
        one.id = QStringLiteral("one");
        model.replace({one});
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(model.index(0, column).data().isValid());
        }
        QCOMPARE(model.index(0, 0).data().toString(), one.id);
    }

    void anUnknownWaitIsADash()
    {
        LiveQueueModel model;
        LiveQueue one;
        one.id = QStringLiteral("one");
        model.replace({one});
        QCOMPARE(model.index(0, LiveQueueModel::ExpectedWait).data().toString(),
                 QString::fromUtf8("–"));
    }
};

QTEST_GUILESS_MAIN(TestLiveQueueModel)
#include "tst_livequeuemodel.moc"
