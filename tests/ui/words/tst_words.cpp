// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownNamesHaveWords()
    {
        QCOMPARE(Words::channel(QStringLiteral("webchat")), QStringLiteral("Web chat"));
        QCOMPARE(Words::topic(QStringLiteral("payment")), QStringLiteral("Payment"));
        QCOMPARE(Words::mark(QStringLiteral("publish")), QStringLiteral("Published"));
    }

    void unknownNamesAreMadeReadable()
    {
        QCOMPARE(Words::topic(QStringLiteral("card_payment-failed")),
                 QStringLiteral("Card payment failed"));
        QCOMPARE(Words::channel(QString()), QStringLiteral("Not known"));
        QCOMPARE(Words::brand(QStringLiteral("nova-player")), QStringLiteral("Nova Player"));
        QCOMPARE(Words::brand(QStringLiteral("AmazonHelp")), QStringLiteral("AmazonHelp"));
    }

    void languagesAreInTheirOwnWords()
    {
        QCOMPARE(Words::language(QStringLiteral("pl")), QStringLiteral("Polski"));
        QCOMPARE(Words::language(QStringLiteral("xx-nonsense")), QStringLiteral("xx-nonsense"));
        QCOMPARE(Words::language(QString()), QStringLiteral("Not known"));
        QCOMPARE(Words::brand(QString()), QStringLiteral("Not known"));
    }

    void noticesSayWhatHappened_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *kind, const char *detail, const char *words) {
            QTest::newRow(words) << QString::fromLatin1(kind) << QString::fromLatin1(detail)
                                 << QString::fromLatin1(words);
        };
        row("handed_over", "asked", "Handed over: asked for a person");
        row("handed_over", "new_reason", "Handed over: New reason");
        row("queued", "payments", "Put in the queue Payments");
        row("assigned", "Ania", "Ania took over");
        row("transferred", "Wei", "Transferred to Wei");
        row("closed", "silent", "Closed: nobody wrote any more");
        row("confirmed", "no", "The customer said it is not solved");
        row("confirmed", "yes", "The customer said it is solved");
        row("rating_given", "5", "Rated 5");
        row("some_new_kind", "detail", "Some new kind: detail");
        row("another_kind", "", "Another kind");
    }

    void noticesSayWhatHappened()
    {
        QFETCH(QString, kind);
        QFETCH(QString, detail);
        QFETCH(QString, words);
        QCOMPARE(Words::notice(kind, QString(), detail), words);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
