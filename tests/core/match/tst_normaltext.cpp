// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/normaltext.h"

#include <QTest>

using namespace Wheelhouse;

class TestNormalText : public QObject
{
    Q_OBJECT

    static QString normal(const QString &text)
    {
        return QString::fromStdU16String(normalText(text));
    }

private Q_SLOTS:
    void foldsWhatIsTheSameToAReader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << QStringLiteral("ReFund") << QStringLiteral("refund");
        QTest::newRow("Polish") << QStringLiteral("PŁATNOŚĆ") << QStringLiteral("płatność");
        QTest::newRow("Cyrillic") << QStringLiteral("ВОЗВРАТ") << QStringLiteral("возврат");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("wide") << QStringLiteral("ＡＢＣ１") << QStringLiteral("abc1");
        QTest::newRow("ligature") << QStringLiteral("ﬁx") << QStringLiteral("fix");
        QTest::newRow("decomposed")
            << QStringLiteral("re\u0301sume\u0301") << QStringLiteral("résumé");
        QTest::newRow("zero width")
            << QStringLiteral("re\u200Bfu\u200Dnd\uFEFF") << QStringLiteral("refund");
        QTest::newRow("bidi controls")
            << QStringLiteral("\u202Erefund\u2066") << QStringLiteral("refund");
        QTest::newRow("soft hyphen") << QStringLiteral("re\u00ADfund") << QStringLiteral("refund");
        QTest::newRow("line breaks") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a  b c");
        QTest::newRow("empty") << QString() << QString();
    }
    void foldsWhatIsTheSameToAReader()
    {
        QFETCH(QString, text);
        QTEST(normal(text), "folded");
    }

    void takesNulAndHalvesOfPairsForSpaces()
    {
        const QString broken = QStringLiteral("a") + QChar(0) + QStringLiteral("b") +
                               QChar(0xD83D) + QStringLiteral("c") + QChar(0xDE00);
        QCOMPARE(normal(broken), QStringLiteral("a b c "));
    }

    void looksAtTheHeadOfALongText()
    {
        QVERIFY(normal(QString(1'000'000, u'x')).size() <= normalTextLimit);
        // one character that becomes eighteen
        QVERIFY(normal(QString(normalTextLimit, QChar(0xFDFA))).size() <= normalTextLimit);
    }

    void dropsAccentsAndStrokes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Polish") << QStringLiteral("zażółć") << QStringLiteral("zazolc");
        QTest::newRow("French") << QStringLiteral("cœur") << QStringLiteral("coeur");
        QTest::newRow("Danish") << QStringLiteral("smørrebrød") << QStringLiteral("smorrebrod");
        QTest::newRow("Russian") << QStringLiteral("ещё") << QStringLiteral("еще");
        QTest::newRow("Han") << QStringLiteral("退款") << QStringLiteral("退款");
        QTest::newRow("plain") << QStringLiteral("refund") << QStringLiteral("refund");
        QTest::newRow("a mark alone") << QStringLiteral("\u0301") << QStringLiteral("\u0301");
    }
    void dropsAccentsAndStrokes()
    {
        QFETCH(QString, word);
        QTEST(QString::fromStdU16String(withoutAccents(word.toStdU16String())), "plain");
    }
};

QTEST_GUILESS_MAIN(TestNormalText)
#include "tst_normaltext.moc"
