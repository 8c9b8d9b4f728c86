// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/queuestrip.h"

#include "tests/ui/support/fixtures.h"
#include "ui/live/queuecard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestQueueStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasACardForEveryQueueAlsoWhenQueuesGo()
    {
        Theme theme(qApp);
        LiveQueueModel model;
        QueueStrip strip(theme, model, QLocale::c());
        strip.resize(800, 100);
        model.replace(Fixtures::live().queues);
        strip.refresh(Fixtures::nowMs);
        QCOMPARE(strip.findChildren<QueueCard *>().size(), 3);
        model.replace({Fixtures::live().queues.first()});
        strip.refresh(Fixtures::nowMs);
        QCOMPARE(strip.findChildren<QueueCard *>().size(), 1);
        model.replace({});
        strip.refresh(Fixtures::nowMs);
        QCOMPARE(strip.findChildren<QueueCard *>().size(), 0);
    }
};

QTEST_MAIN(TestQueueStrip)
#include "tst_queuestrip.moc"
