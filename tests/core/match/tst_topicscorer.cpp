// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicscorer.h"

#include "tests/core/match/shoptopics.h"

#include <QTest>

using namespace Wheelhouse;

class TestTopicScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_grams = GramRows();
        m_texts.clear();
        for (const char *text :
             {"refund my order", "money back", "track my parcel", "late parcel"}) {
            m_texts.push_back({quint32(m_grams.size()), quint32(m_grams.size() / 2)});
            m_grams.add(m_cutter.cut(QString::fromLatin1(text)));
        }
    }

    void judgesATextWithItsSignals()
    {
        const auto scorer = TopicScorer::fit(m_grams, m_texts, 2, {});
        QVERIFY(scorer);
        TopicScorer::Verdict verdict;
        QVERIFY(scorer->judge(m_grams.row(3), verdict));
        QCOMPARE(verdict.topic, 1u);
        QCOMPARE(verdict.phrase, 3u);
        QVERIFY(verdict.signals.probability > 0.8f);
        QCOMPARE(verdict.signals.probability, verdict.shares[1]);
        QVERIFY(std::abs(verdict.shares[0] + verdict.shares[1] - 1) < 1e-5f);
        QVERIFY(std::abs(verdict.signals.nearest - 1) < 1e-5f);
        QCOMPARE(verdict.signals.known, 1.0f);
        QVERIFY(verdict.signals.margin > 0);
        QVERIFY(verdict.signals.logSum >= verdict.signals.score);
    }

    void knowsWhenItKnowsNothing()
    {
        const auto scorer = TopicScorer::fit(m_grams, m_texts, 2, {});
        TopicScorer::Verdict verdict;
        GramRows strange;
        strange.add(m_cutter.cut(QStringLiteral("ъъъ")));
        QVERIFY(!scorer->judge(strange.row(0), verdict));
        QVERIFY(!scorer->judge({}, verdict));
    }

    void neverShowsAGuessAsTheNearestPhrase()
    {
        m_texts[3].isGuess = true;
        m_texts[3].weight = 0.5f;
        const auto scorer = TopicScorer::fit(m_grams, m_texts, 2, {});
        TopicScorer::Verdict verdict;
        QVERIFY(scorer->judge(m_grams.row(3), verdict));
        QCOMPARE(verdict.topic, 1u);
        QCOMPARE(verdict.phrase, 2u);
    }

    void oneTopicAloneIsCertain()
    {
        const std::vector<TopicText> one{{0, 0}, {1, 0}};
        const auto scorer = TopicScorer::fit(m_grams, one, 1, {});
        TopicScorer::Verdict verdict;
        QVERIFY(scorer->judge(m_grams.row(0), verdict));
        QCOMPARE(verdict.signals.probability, 1.0f);
    }

    void givesUpWhenCancelled()
    {
        std::atomic_bool cancelled = true;
        QVERIFY(!TopicScorer::fit(m_grams, m_texts, 2, {{}, &cancelled}));
    }

private:
    NgramCutter m_cutter;
    GramRows m_grams;
    std::vector<TopicText> m_texts;
};

QTEST_GUILESS_MAIN(TestTopicScorer)
#include "tst_topicscorer.moc"
