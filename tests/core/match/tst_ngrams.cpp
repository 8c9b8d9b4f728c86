// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/ngrams.h"

#include <QTest>

#include <set>

using namespace Wheelhouse;

class TestNgrams : public QObject
{
    Q_OBJECT

    using Keys = std::multiset<quint32>;

    static Keys keysOf(const QString &text, NgramKind kind, ModelParts without = {})
    {
        NgramCutter cutter(without);
        Keys keys;
        for (const Ngram &gram : cutter.cut(text).grams) {
            if (gram.kind == kind)
                keys.insert(gram.key);
        }
        return keys;
    }
    static QStringList shown(const QString &text, NgramKind kind)
    {
        NgramCutter cutter(ModelPart::Folding);
        const CutText &cut = cutter.cut(text);
        QStringList pieces;
        for (const Ngram &gram : cut.grams) {
            if (gram.kind == kind)
                pieces.append(QString::fromStdU16String(cut.text.substr(gram.from, gram.size)));
        }
        return pieces;
    }
    static bool share(const QString &a, const QString &b, NgramKind kind)
    {
        const Keys first = keysOf(a, kind);
        const Keys second = keysOf(b, kind);
        return std::any_of(first.begin(), first.end(),
                           [&](quint32 key) { return second.contains(key); });
    }

private Q_SLOTS:
    void cutsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("spaces and stops")
            << QStringLiteral("Hello, my card-number.")
            << QStringList{QStringLiteral("hello"), QStringLiteral("my"), QStringLiteral("card"),
                           QStringLiteral("number")};
        QTest::newRow("apostrophe inside")
            << QStringLiteral("can't 'quote'")
            << QStringList{QStringLiteral("can't"), QStringLiteral("quote")};
        QTest::newRow("elision") << QStringLiteral("l'abonnement")
                                 << QStringList{QStringLiteral("l"), QStringLiteral("abonnement")};
        QTest::newRow("question mark")
            << QStringLiteral("why?!") << QStringList{QStringLiteral("why"), QStringLiteral("?")};
        QTest::newRow("emoji") << QStringLiteral("ok👍€")
                               << QStringList{QStringLiteral("ok"), QStringLiteral("👍"),
                                              QStringLiteral("€")};
        QTest::newRow("Han") << QStringLiteral("退款ok")
                             << QStringList{QStringLiteral("退"), QStringLiteral("款"),
                                            QStringLiteral("ok")};
        QTest::newRow("scripts in a row")
            << QStringLiteral("мой card2")
            << QStringList{QStringLiteral("мой"), QStringLiteral("card2")};
        QTest::newRow("nothing") << QStringLiteral(" ... !") << QStringList();
    }
    void cutsWords()
    {
        QFETCH(QString, text);
        QTEST(shown(text, NgramKind::Word), "words");
    }

    void pairsWordsThatFollowEachOther()
    {
        QCOMPARE(shown(QStringLiteral("my new card"), NgramKind::WordPair),
                 QStringList({QStringLiteral("my new"), QStringLiteral("new card")}));
        QVERIFY(keysOf(QStringLiteral("card new"), NgramKind::WordPair) !=
                keysOf(QStringLiteral("new card"), NgramKind::WordPair));
    }

    void cutsTwoToFiveCharactersWithTheGaps()
    {
        // " pin " has 5 characters: 4 of two, 3 of three, 2 of four, 1 of five
        QCOMPARE(keysOf(QStringLiteral("pin"), NgramKind::Piece).size(), size_t(10));
        QVERIFY(keysOf(QStringLiteral("?"), NgramKind::Piece).empty());
    }

    void meetsWordsByTheirStem()
    {
        QVERIFY(share(QStringLiteral("payments"), QStringLiteral("payment"), NgramKind::Word));
        QVERIFY(share(QStringLiteral("возврата"), QStringLiteral("возврат"), NgramKind::Word));
        QVERIFY(keysOf(QStringLiteral("payments"), NgramKind::Word, ModelPart::Stemming) !=
                keysOf(QStringLiteral("payment"), NgramKind::Word, ModelPart::Stemming));
    }

    void meetsWordsWithoutTheirAccents()
    {
        QVERIFY(share(QStringLiteral("płatność"), QStringLiteral("platnosc"), NgramKind::Word));
        QCOMPARE(keysOf(QStringLiteral("płatność"), NgramKind::Piece),
                 keysOf(QStringLiteral("platnosc"), NgramKind::Piece));
        QCOMPARE(keysOf(QStringLiteral("płatność"), NgramKind::Word).size(), size_t(2));
    }

    void seesNoDifferenceInWhatCannotBeSeen()
    {
        for (const NgramKind kind : {NgramKind::Word, NgramKind::WordPair, NgramKind::Piece})
            QCOMPARE(keysOf(QStringLiteral("re\u200Bfund\u202E Please"), kind),
                     keysOf(QStringLiteral("REFUND please"), kind));
    }

    void leavesPartsOut()
    {
        const QString text = QStringLiteral("my new card");
        QVERIFY(keysOf(text, NgramKind::Word, ModelPart::Words).empty());
        QVERIFY(keysOf(text, NgramKind::WordPair, ModelPart::WordPairs).empty());
        QVERIFY(keysOf(text, NgramKind::Piece, ModelPart::Pieces).empty());
    }

    void staysBoundedOnLongTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(100'000, u'x');
        QTest::newRow("many words") << QStringLiteral("ab ").repeated(40'000);
        QTest::newRow("Han") << QString(100'000, QChar(0x9000));
        QTest::newRow("emoji") << QStringLiteral("👍").repeated(50'000);
        QTest::newRow("marks") << QString(100'000, QChar(0x0301));
        QTest::newRow("apostrophes") << QString(100'000, u'\'');
    }
    void staysBoundedOnLongTexts()
    {
        QFETCH(QString, text);
        NgramCutter cutter;
        const CutText &cut = cutter.cut(text);
        QVERIFY(cut.words <= ngramWordLimit);
        QVERIFY(cut.grams.size() <= 25'000);
        for (const Ngram &gram : cut.grams) {
            QVERIFY(gram.key != 0);
            QVERIFY(size_t(gram.from) + gram.size <= cut.text.size());
        }
    }

    void survivesAnything()
    {
        NgramCutter cutter;
        quint32 state = 1;
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525u + 1013904223u;
                text += QChar(char16_t(state >> 16));
            }
            for (const Ngram &gram : cutter.cut(text).grams)
                QVERIFY(size_t(gram.from) + gram.size <= cutter.cut(text).text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestNgrams)
#include "tst_ngrams.moc"
