// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/heldout.h"

#include "tests/core/match/shoptopics.h"

#include <QTest>

using namespace Wheelhouse;

class TestHeldOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachPhraseByAModelWithoutIt()
    {
        QList<TrainingPhrase> phrases;
        for (int i = 0; i < 10; ++i) {
            phrases.append({QStringLiteral("refund"), QStringLiteral("refund my order %1").arg(i)});
            phrases.append({QStringLiteral("parcel"), QStringLiteral("where is parcel %1").arg(i)});
        }
        phrases.append({QStringLiteral("parcel"), QStringLiteral("please refund my order")});
        const auto judged = judgeHeldOut(phrases);
        QVERIFY(judged);
        QCOMPARE(judged->size(), phrases.size());
        for (qsizetype i = 0; i < 20; ++i) {
            QCOMPARE(judged->at(i).best, phrases[i].topic);
            QVERIFY(judged->at(i).own > judged->at(i).other);
        }
        // the misplaced one is taken for what it says
        const HeldOut &misplaced = judged->last();
        QCOMPARE(misplaced.best, QStringLiteral("refund"));
        QCOMPARE(misplaced.otherTopic, QStringLiteral("refund"));
        QVERIFY(misplaced.other > misplaced.own);
        QCOMPARE(phrases[misplaced.pulls].topic, QStringLiteral("refund"));
    }

    void passesOverPhrasesWithoutAWord()
    {
        QList<TrainingPhrase> phrases = shopPhrases();
        phrases.insert(3, {QStringLiteral("refund"), QStringLiteral("...")});
        const auto judged = judgeHeldOut(phrases);
        QCOMPARE(judged->size(), phrases.size());
        QVERIFY(judged->at(3).best.isEmpty());
    }

    void needsNoPhrases()
    {
        QCOMPARE(judgeHeldOut({})->size(), 0);
        const auto one = judgeHeldOut({{QStringLiteral("a"), QStringLiteral("alone")}});
        QCOMPARE(one->size(), 1);
        QVERIFY(one->at(0).best.isEmpty());
    }

    void givesUpWhenCancelled()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(!judgeHeldOut(shopPhrases(), &cancelled));
    }
};

QTEST_GUILESS_MAIN(TestHeldOut)
#include "tst_heldout.moc"
