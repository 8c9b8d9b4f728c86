// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/commonwords.h"

#include "core/match/tokens.h"

#include <QTest>

using namespace Wheelhouse;

class TestCommonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWordsThatSayNothing()
    {
        for (const QString &token :
             foldedTokens(QStringLiteral("the since się żeby что ещё pour aujourd'hui")))
            QVERIFY2(isCommonWord(token), qPrintable(token));
    }

    void leavesTheOnesThatTellTopicsApart()
    {
        for (const QString &token : foldedTokens(
                 QStringLiteral("payment not down twice hasło nie zwrot пароль carte panne 登录")))
            QVERIFY2(!isCommonWord(token), qPrintable(token));
    }

    void knowsTheLastWordOfEachList()
    {
        for (const char16_t *word : {u"today", u"cos", u"все", u"toutes"})
            QVERIFY(isCommonWord(foldedTokens(QString::fromUtf16(word)).constFirst()));
    }
};

QTEST_GUILESS_MAIN(TestCommonWords)
#include "tst_commonwords.moc"
