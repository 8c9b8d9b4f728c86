// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/singleinstance.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsLinkToTheFirst()
    {
        const QString name =
            QStringLiteral("wheelhouse-test-%1").arg(QCoreApplication::applicationPid());
        SingleInstance first(name);
        QVERIFY(first.claim({QStringLiteral("wheelhouse")}));
        QSignalSpy summoned(&first, &SingleInstance::summoned);
        const QStringList arguments{QStringLiteral("wheelhouse"),
                                    QString::fromUtf8("wheelhouse://overview?topic=płatność&x=\n")};
        SingleInstance second(name);
        QVERIFY(!second.claim(arguments));
        QTRY_COMPARE(summoned.size(), 1);
        QCOMPARE(summoned.first().first().toStringList(), arguments);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
