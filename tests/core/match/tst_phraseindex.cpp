// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phraseindex.h"
#include "core/match/tokens.h"

#include <QTest>

using namespace Wheelhouse;

class TestPhraseIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsWordsByHowFewTopicsUseThem()
    {
        const PhraseIndex index({phrase("refund", "i want my money back"),
                                 phrase("login", "i want to sign in"),
                                 phrase("device", "i want to watch on my tv")});
        const QList<Match> found = index.candidates(foldedTokens(QStringLiteral("i want money")));
        QCOMPARE(found.constFirst().topic, QStringLiteral("refund"));
        QVERIFY(found.constFirst().confidence > 2 * found.value(1).confidence);
    }

    void namesEachTopicOnce()
    {
        const PhraseIndex index({phrase("refund", "money back"), phrase("refund", "my money")});
        QCOMPARE(index.candidates(foldedTokens(QStringLiteral("money"))).size(), 1);
    }

    void findsNothingInAnEmptyIndex()
    {
        QVERIFY(PhraseIndex({}).candidates({QStringLiteral("word")}).isEmpty());
        QVERIFY(PhraseIndex({phrase("x", "!!!")}).candidates({QStringLiteral("word")}).isEmpty());
    }

private:
    static Phrase phrase(const char *topic, const char *text)
    {
        return {QString::fromLatin1(topic), QStringLiteral("en"), QString::fromLatin1(text)};
    }
};

QTEST_GUILESS_MAIN(TestPhraseIndex)
#include "tst_phraseindex.moc"
