// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/linearkernels.h"

#include "core/base/random.h"
#include "core/match/alignedfloats.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestLinearKernels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void softmaxIsThatOfTheLibrary()
    {
        Random random(7);
        for (size_t used : {1u, 2u, 15u, 16u, 17u, 150u}) {
            const size_t size = (used + Kernels::lanes - 1) / Kernels::lanes * Kernels::lanes;
            AlignedFloats scores(size, 99.0f); // what lies behind `used` must not count
            std::vector<double> exact(used);
            double sum = 0;
            for (size_t i = 0; i < used; ++i) {
                scores[i] = float(20 * random.normal());
                exact[i] = std::exp(double(scores[i]));
                sum += exact[i];
            }
            const float logSum = Kernels::softmax(scores.data(), used, size);
            QVERIFY(std::abs(logSum - std::log(sum)) < 1e-4);
            for (size_t i = 0; i < used; ++i)
                QVERIFY(std::abs(scores[i] - exact[i] / sum) < 1e-6 + 1e-4 * exact[i] / sum);
            for (size_t i = used; i < size; ++i)
                QCOMPARE(scores[i], 0.0f);
        }
    }

    void softmaxHoldsOutAnything()
    {
        AlignedFloats scores(Kernels::lanes, 0.0f);
        scores[0] = 1e20f;
        scores[1] = -1e20f;
        Kernels::softmax(scores.data(), 3, scores.size());
        QCOMPARE(scores[0], 1.0f);
        QVERIFY(scores[1] < 1e-30f);
    }

    void addsRowsByTheirWeight()
    {
        const size_t size = 2 * Kernels::lanes;
        AlignedFloats rows(3 * size);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = float(i);
        AlignedFloats scores(size, 1.0f);
        const std::vector<Weighted> text{{2, 0.5f}, {0, 2.0f}};
        Kernels::addRows(scores.data(), rows.data(), size, text);
        for (size_t i = 0; i < size; ++i)
            QCOMPARE(scores[i], 1 + 0.5f * float(2 * size + i) + 2 * float(i));
    }

    void addsRowsOfBytes()
    {
        const size_t size = Kernels::lanes;
        std::vector<qint8> rows(2 * size);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = qint8(int(i) - 20);
        const std::vector<float> scales{0.5f, 2.0f};
        AlignedFloats scores(size);
        const std::vector<Weighted> text{{1, 0.25f}};
        Kernels::addByteRows(scores.data(), rows.data(), scales.data(), size, text);
        for (size_t i = 0; i < size; ++i)
            QCOMPARE(scores[i], 0.5f * float(int(size + i) - 20));
    }

    void addsAStepToRows()
    {
        const size_t size = Kernels::lanes;
        AlignedFloats rows(2 * size);
        AlignedFloats step(size);
        step[3] = 4;
        const std::vector<Weighted> text{{1, 0.5f}};
        Kernels::addToRows(rows.data(), step.data(), size, text);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], i == size + 3 ? 2.0f : 0.0f);
    }
};

QTEST_GUILESS_MAIN(TestLinearKernels)
#include "tst_linearkernels.moc"
