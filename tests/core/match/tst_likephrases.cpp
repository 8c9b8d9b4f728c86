// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/likephrases.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestLikePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // columns: 0 "refund", 1 "card", 2 "lost"
        VectorRows words;
        words.add(std::vector<Weighted>{{1, 2}, {2, 2}}); // topic 1
        words.add(std::vector<Weighted>{{0, 1}});         // topic 0
        words.add(std::vector<Weighted>{{1, 5}});         // topic 1
        words.add(std::vector<Weighted>{});               // topic 2
        const std::vector<quint32> labels{1, 0, 1, 2};
        m_like = LikePhrases(words, labels, 4);
    }

    void findsTheNearestOfATopic()
    {
        const std::vector<Weighted> text{{1, 3}, {2, 3}};
        const auto near = m_like.within(1, text);
        QCOMPARE(near.phrase, 0u);
        QVERIFY(std::abs(near.nearest - 1) < 1e-6);
        // the mean of (1, 1)/sqrt 2 and (1, 0): its cosine with (1, 1)/sqrt 2
        const double x = (1 / std::sqrt(2.0) + 1) / 2;
        const double y = 1 / std::sqrt(2.0) / 2;
        QVERIFY(std::abs(near.centre - (x + y) / std::sqrt(2.0) / std::hypot(x, y)) < 1e-6);
    }

    void isFarFromAnotherTopic()
    {
        const std::vector<Weighted> text{{1, 1}};
        const auto near = m_like.within(0, text);
        QCOMPARE(near.phrase, 1u);
        QCOMPARE(near.nearest, 0.0f);
        QCOMPARE(near.centre, 0.0f);
    }

    void findsTheNearestOfAllTopics()
    {
        const std::vector<Weighted> text{{1, 1}, {0, 0.5}};
        const auto found = m_like.nearest(text, 2);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].first, 2u);
        QCOMPARE(found[1].first, 0u);
        QCOMPARE(m_like.nearest(text, 10).size(), size_t(3));
    }

    void knowsNothingOfTextsWithoutWords()
    {
        QCOMPARE(m_like.within(1, {}).nearest, 0.0f);
        QCOMPARE(m_like.within(2, std::vector<Weighted>{{0, 1}}).nearest, 0.0f);
        QCOMPARE(m_like.within(3, std::vector<Weighted>{{0, 1}}).nearest, 0.0f);
        QVERIFY(m_like.nearest({}, 3).empty());
        QCOMPARE(LikePhrases().nearest(std::vector<Weighted>{{0, 1}}, 3).size(), size_t(0));
    }

private:
    LikePhrases m_like;
};

QTEST_GUILESS_MAIN(TestLikePhrases)
#include "tst_likephrases.moc"
