// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/softmaxtrainer.h"

#include "core/match/linearkernels.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestSoftmaxTrainer : public QObject
{
    Q_OBJECT

    /// Three texts of one n-gram each, and one that two classes share.
    static VectorRows texts()
    {
        VectorRows rows;
        for (quint32 column = 0; column < 3; ++column)
            rows.add(std::vector<Weighted>{{column, 1}});
        rows.add(std::vector<Weighted>{{3, 1}});
        return rows;
    }
    static std::vector<float> sharesOf(const LinearLayer &layer, std::span<const Weighted> text)
    {
        AlignedFloats scores(layer.stride());
        layer.scoresOf(text, scores.data());
        Kernels::softmax(scores.data(), layer.classes(), layer.stride());
        return {scores.begin(), scores.begin() + qsizetype(layer.classes())};
    }

private Q_SLOTS:
    void learnsWhatItIsShown()
    {
        const VectorRows rows = texts();
        LinearLayer layer(4, 3);
        QVERIFY(trainSoftmax(layer, rows, {{0, 0}, {1, 1}, {2, 2}}, {.epochs = 40}));
        for (quint32 topic = 0; topic < 3; ++topic)
            QVERIFY(sharesOf(layer, rows.row(topic))[topic] > 0.9f);
    }

    void settlesWhereTheGradientIsNone()
    {
        // one n-gram, of class 0 in three texts and of class 1 in one: without a margin the most
        // likely weights give it 3/4 and 1/4
        VectorRows rows;
        rows.add(std::vector<Weighted>{{0, 1}});
        LinearLayer layer(1, 2);
        std::vector<Labelled> samples;
        for (int i = 0; i < 100; ++i)
            samples.push_back({0, i % 4 == 0 ? 1u : 0u});
        QVERIFY(trainSoftmax(layer, rows, samples, {.epochs = 60, .rate = 0.5f, .margin = 0}));
        QVERIFY(std::abs(sharesOf(layer, rows.row(0))[0] - 0.75f) < 0.02f);
    }

    void aWeightCountsAsSoManyTexts()
    {
        VectorRows rows;
        rows.add(std::vector<Weighted>{{0, 1}});
        LinearLayer layer(1, 2);
        std::vector<Labelled> samples;
        for (int i = 0; i < 100; ++i)
            samples.push_back(i % 2 == 0 ? Labelled{0, 0, 0.75f} : Labelled{0, 1, 0.25f});
        QVERIFY(trainSoftmax(layer, rows, samples, {.epochs = 60, .rate = 0.5f, .margin = 0}));
        QVERIFY(std::abs(sharesOf(layer, rows.row(0))[0] - 0.75f) < 0.02f);
    }

    void givesTheSameBitsEveryTime()
    {
        const VectorRows rows = texts();
        LinearLayer first(4, 3);
        LinearLayer second(4, 3);
        const std::vector<Labelled> samples{{0, 0}, {1, 1}, {2, 2}, {3, 0}, {3, 2}};
        QVERIFY(trainSoftmax(first, rows, samples, {}));
        QVERIFY(trainSoftmax(second, rows, samples, {}));
        for (size_t column = 0; column < 4; ++column) {
            for (size_t i = 0; i < 3; ++i)
                QCOMPARE(first.row(column)[i], second.row(column)[i]);
        }
    }

    void givesUpWhenCancelled()
    {
        const VectorRows rows = texts();
        LinearLayer layer(4, 3);
        std::atomic_bool cancelled = true;
        QVERIFY(!trainSoftmax(layer, rows, {{0, 0}}, {.cancelled = &cancelled}));
    }
};

QTEST_GUILESS_MAIN(TestSoftmaxTrainer)
#include "tst_softmaxtrainer.moc"
