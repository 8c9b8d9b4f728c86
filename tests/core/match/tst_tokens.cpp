// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/tokens.h"

#include <QTest>

using namespace Wheelhouse;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseDiacriticsAndPunctuation()
    {
        QCOMPARE(foldedTokens(QStringLiteral("Zapłaciłam, ŻÓŁTĄ kartą!!!")),
                 QStringList({QStringLiteral("zaplacilam"), QStringLiteral("zolta"),
                              QStringLiteral("karta")}));
        QCOMPARE(foldedTokens(QStringLiteral("Ещё раз")), foldedTokens(QStringLiteral("еще РАЗ")));
        QCOMPARE(foldedTokens(QStringLiteral("ＮＯＶＡ")), QStringList(QStringLiteral("nova")));
    }

    void splitsTheFrenchArticleAndKeepsTheEnglishNot()
    {
        QCOMPARE(foldedTokens(QStringLiteral("l’abonnement")),
                 QStringList({QStringLiteral("l"), QStringLiteral("abonnement")}));
        QCOMPARE(foldedTokens(QStringLiteral("can't")), QStringList(QStringLiteral("cant")));
    }

    void cutsChineseIntoPairs()
    {
        QCOMPARE(foldedTokens(QStringLiteral("无法登录 App")),
                 QStringList({QStringLiteral("无法"), QStringLiteral("法登"),
                              QStringLiteral("登录"), QStringLiteral("app")}));
        QCOMPARE(foldedTokens(QStringLiteral("好")), QStringList(QStringLiteral("好")));
    }

    void findsNoWordsInSmileysAndPunctuation()
    {
        QVERIFY(foldedTokens(QStringLiteral("😀 ?! … 👍🏽 ❤️")).isEmpty());
        QVERIFY(foldedTokens(QString()).isEmpty());
    }

    void staysBoundedOnAnEndlessText()
    {
        QCOMPARE(foldedTokens(QStringLiteral("word ").repeated(100'000)).size(), maxTokens);
        QCOMPARE(foldedTokens(QString(1'000'000, u'字')).size(), maxTokens);
    }

    void survivesBrokenSurrogates()
    {
        const QString broken = QString(QChar(0xD83D)) + QStringLiteral(" pay ") + QChar(0xDE00);
        QVERIFY(foldedTokens(broken).contains(QStringLiteral("pay")));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
