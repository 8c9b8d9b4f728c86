// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/servicetarget.h"

#include <QTest>

using namespace Wheelhouse;

class TestServiceTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsHaveTheirTarget();
};

void TestServiceTarget::channelsHaveTheirTarget()
{
    QCOMPARE(serviceTargetMs(u"phone"), 20'000);
    QCOMPARE(serviceTargetMs(u"webchat"), 60'000);
    QCOMPARE(serviceTargetMs(u"messenger"), 300'000);
    QCOMPARE(serviceTargetMs(u"twitter"), 3'600'000);
    QCOMPARE(serviceTargetMs(u"email"), 14'400'000);
    QCOMPARE(serviceTargetMs(u"pigeon"), 60'000);
    QCOMPARE(serviceTargetMs(u""), 60'000);
}

QTEST_GUILESS_MAIN(TestServiceTarget)
#include "tst_servicetarget.moc"
