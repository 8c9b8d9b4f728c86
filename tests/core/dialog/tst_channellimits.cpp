// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/channellimits.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestChannelLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLimitsThatScriptsAreWrittenFor()
    {
        const auto messenger = limitsOf(QStringLiteral("messenger"));
        QVERIFY(messenger);
        QCOMPARE(messenger->buttons, 13);
        QCOMPARE(messenger->label, 20);
        QCOMPARE(limitsOf(QStringLiteral("play"))->text, 350);
        QVERIFY(limitsOf(QStringLiteral("webchat")));
        QVERIFY(!limitsOf(QStringLiteral("telex")));
    }
    void namesEachChannelOnce()
    {
        const QStringList names = knownChannels();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString &name : names)
            QVERIFY(limitsOf(name)->text > 0);
    }
};

QTEST_GUILESS_MAIN(TestChannelLimits)
#include "tst_channellimits.moc"
