// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/queuecard.h"

#include "tests/ui/support/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestQueueCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysLengthWaitAndWhoIsThere()
    {
        Theme theme(qApp);
        QueueCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setQueue(Fixtures::live().queues.first(), Fixtures::nowMs);
        QCOMPARE(card.accessibleName(), QStringLiteral("General"));
        const QString words = card.accessibleDescription();
        for (const char *part : {"5 waiting", "9:23", "4:20", "7 online"})
            QVERIFY2(words.contains(QString::fromLatin1(part)), qPrintable(words));
    }

    void anEmptyQueueHasNoLongestWait()
    {
        Theme theme(qApp);
        QueueCard card(theme, QLocale(QStringLiteral("en_GB")));
        card.setQueue(Fixtures::live().queues.last(), Fixtures::nowMs);
        QVERIFY(card.accessibleDescription().contains(QStringLiteral("nobody waits")));
        card.resize(240, 84);
        QVERIFY(!card.grab().isNull());
    }
};

QTEST_MAIN(TestQueueCard)
#include "tst_queuecard.moc"
