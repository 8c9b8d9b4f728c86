// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/likeness.h"

#include <QTest>

using namespace Wheelhouse;

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        const auto row = [](const char *name, const char *a, const char *b, int distance) {
            QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b) << distance;
        };
        row("equal", "refund", "refund", 0);
        row("replaced", "refund", "refumd", 1);
        row("left out", "refund", "refnd", 1);
        row("swapped", "refund", "refnud", 1);
        row("two", "refund", "rfeudn", 2);
        row("too many", "refund", "payment", 3);
        row("empty", "", "ab", 2);
    }

    void countsEdits()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b, 2), "distance");
    }

    void takesAnotherEndingForTheSameWord()
    {
        QVERIFY(wordLikeness(u"platnosc", u"platnosci") > 0.8);
        QVERIFY(wordLikeness(u"payment", u"payments") > 0.8);
        QVERIFY(wordLikeness(u"payment", u"payments") < 1);
    }

    void forgivesOneSlip()
    {
        QVERIFY(wordLikeness(u"paymnet", u"payment") > 0.8);
        QVERIFY(wordLikeness(u"subscribtion", u"subscription") > 0.8);
    }

    void keepsShortAndDifferentWordsApart()
    {
        QCOMPARE(wordLikeness(u"pay", u"day"), 0.0);
        QCOMPARE(wordLikeness(u"refund", u"reload"), 0.0);
        QCOMPARE(wordLikeness(u"card", u"care"), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
