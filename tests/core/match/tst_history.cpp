// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/history.h"

#include <QTest>

using namespace Wheelhouse;

class TestHistory : public QObject
{
    Q_OBJECT

    quint32 add(const QString &text)
    {
        m_grams.add(m_cutter.cut(text));
        return quint32(m_grams.size() - 1);
    }

private Q_SLOTS:
    void init()
    {
        m_grams = GramRows();
        m_phrases = {{add(QStringLiteral("refund my order")), 0},
                     {add(QStringLiteral("where is my parcel")), 1}};
        m_history.clear();
        for (int i = 0; i < 20; ++i) {
            m_history.push_back(add(QStringLiteral("refund and reimburse order %1").arg(i)));
            m_history.push_back(add(QStringLiteral("parcel and shipment where %1").arg(i)));
        }
    }

    void guessesTheTopicByTheWordsThatGoTogether()
    {
        const auto guesses = guessTopics(m_grams, m_phrases, 2, m_history, {});
        QVERIFY(guesses);
        QVERIFY(guesses->size() >= 20);
        for (const TopicText &guess : *guesses) {
            QVERIFY(guess.isGuess);
            QVERIFY(guess.weight > 0 && guess.weight < 1);
            QCOMPARE(guess.topic, (guess.row - 2) % 2);
        }
    }

    void needsNoHistory() { QVERIFY(guessTopics(m_grams, m_phrases, 2, {}, {})->empty()); }

    void givesUpWhenCancelled()
    {
        std::atomic_bool cancelled = true;
        QVERIFY(!guessTopics(m_grams, m_phrases, 2, m_history, {{}, &cancelled}));
    }

private:
    NgramCutter m_cutter;
    GramRows m_grams;
    std::vector<TopicText> m_phrases;
    std::vector<quint32> m_history;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
