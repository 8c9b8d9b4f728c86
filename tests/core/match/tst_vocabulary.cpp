// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/vocabulary.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_texts = GramRows();
        NgramCutter cutter(ModelPart::Pieces | ModelPart::WordPairs);
        for (const char *text : {"red red blue", "red green", "red", "white"})
            m_texts.add(cutter.cut(QString::fromLatin1(text)));
    }

    void weighsByTheFormula()
    {
        const Vocabulary vocabulary(m_texts, m_all, {});
        QCOMPARE(vocabulary.size(), 4u);
        TextVector vector;
        vocabulary.vectorOf(m_texts.row(0), vector);
        QCOMPARE(vector.entries.size(), size_t(2));
        QCOMPARE(vector.words, size_t(2));
        // red stands twice here and in 3 of 4 texts, blue once and in 1
        const double red = (1 + std::log(2.0)) * (1 + std::log(5.0 / 4));
        const double blue = 1 + std::log(5.0 / 2);
        const double length = std::hypot(red, blue);
        QVERIFY(std::abs(vector.entries[0].weight - red / length) < 1e-6);
        QVERIFY(std::abs(vector.entries[1].weight - blue / length) < 1e-6);
    }

    void putsTheMostFrequentFirst()
    {
        const Vocabulary vocabulary(m_texts, m_all, {});
        QCOMPARE(vocabulary.columnOf(m_texts.row(2)[0].key), 0u);
    }

    void leavesOutTheRareAndKnowsHowMuchItKnows()
    {
        const Vocabulary vocabulary(m_texts, m_all, {.leastTexts = 2});
        QCOMPARE(vocabulary.size(), 1u);
        TextVector vector;
        vocabulary.vectorOf(m_texts.row(1), vector);
        QCOMPARE(vector.entries.size(), size_t(1));
        QCOMPARE(vector.knownShare, 0.5f);
        vocabulary.vectorOf(m_texts.row(3), vector);
        QVERIFY(vector.entries.empty());
        QCOMPARE(vector.knownShare, 0.0f);
    }

    void countsOnlyTheRowsItIsGiven()
    {
        const std::vector<quint32> rows{1, 3};
        const Vocabulary vocabulary(m_texts, rows, {});
        QCOMPARE(vocabulary.size(), 3u);
        QCOMPARE(vocabulary.columnOf(m_texts.row(0)[1].key), KeyTable::none);
    }

    void balancesWordsAndPieces()
    {
        GramRows texts;
        NgramCutter cutter;
        texts.add(cutter.cut(QStringLiteral("a considerably long sentence")));
        const std::vector<quint32> rows{0};
        const Vocabulary vocabulary(texts, rows, {.rarity = false});
        TextVector vector;
        vocabulary.vectorOf(texts.row(0), vector);
        double words = 0;
        double all = 0;
        for (size_t i = 0; i < vector.entries.size(); ++i) {
            const double square = std::pow(vector.entries[i].weight, 2);
            all += square;
            words += i < vector.words ? square : 0;
        }
        QVERIFY(std::abs(all - 1) < 1e-5);
        QVERIFY(words > 0.2 && words < 0.8);
    }

private:
    GramRows m_texts;
    const std::vector<quint32> m_all{0, 1, 2, 3};
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
