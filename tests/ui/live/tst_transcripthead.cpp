// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcripthead.h"

#include "tests/ui/support/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTranscriptHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWhereAndWaitingHowLong()
    {
        Theme theme(qApp);
        TranscriptHead head(theme, QLocale(QStringLiteral("en_GB")));
        head.setConversation(Fixtures::live(1).conversations.first(), true, Fixtures::nowMs);
        QVERIFY(head.accessibleName().startsWith(QStringLiteral("Agnieszka")));
        const QString words = head.accessibleDescription();
        for (const char *part : {"Messenger", "Payment", "Polski", "waiting 1:17", "3:43 left"})
            QVERIFY2(words.contains(QString::fromLatin1(part)), qPrintable(words));
        head.setConversation(Fixtures::live(1).conversations.first(), false, Fixtures::nowMs);
        QVERIFY(head.accessibleDescription().contains(QStringLiteral("Closed")));
    }

    void aNameCannotBringMarkup()
    {
        Theme theme(qApp);
        TranscriptHead head(theme, QLocale::c());
        LiveConversation one;
        one.customerName = QStringLiteral("<img src=x>");
        head.setConversation(one, true, 0);
        QVERIFY(!head.toolTip().contains(QStringLiteral("<img")));
        head.resize(300, 60);
        QVERIFY(!head.grab().isNull());
    }
};

QTEST_MAIN(TestTranscriptHead)
#include "tst_transcripthead.moc"
