// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/linearlayer.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestLinearLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreBiasPlusWeightedRows()
    {
        LinearLayer layer(2, 3);
        QVERIFY(layer.stride() >= 3);
        layer.bias()[1] = 1;
        layer.row(0)[1] = 2;
        layer.row(1)[2] = 4;
        const std::vector<Weighted> text{{0, 0.5f}, {1, 0.25f}};
        AlignedFloats scores(layer.stride());
        layer.scoresOf(text, scores.data());
        QCOMPARE(scores[0], 0.0f);
        QCOMPARE(scores[1], 2.0f);
        QCOMPARE(scores[2], 1.0f);
    }

    void packedItIsNearlyTheSameInAQuarterOfTheMemory()
    {
        constexpr size_t columns = 300;
        LinearLayer layer(columns, 40);
        Random random(3);
        std::vector<Weighted> text;
        for (quint32 column = 0; column < columns; ++column) {
            for (size_t i = 0; i < layer.classes(); ++i)
                layer.row(column)[i] = float(random.normal());
            text.push_back({column, float(random.uniform()) / 10});
        }
        for (size_t i = 0; i < layer.classes(); ++i)
            layer.row(7)[i] = 0;
        const PackedLayer packed(layer);
        AlignedFloats exact(layer.stride());
        AlignedFloats near(layer.stride());
        layer.scoresOf(text, exact.data());
        packed.scoresOf(text, near.data());
        for (size_t i = 0; i < layer.classes(); ++i) {
            QVERIFY(std::abs(exact[i] - near[i]) < 0.04f); // six deviations
            QVERIFY(std::abs(packed.weight(5, i) - layer.row(5)[i]) < 0.02f);
            QCOMPARE(packed.weight(7, i), 0.0f);
        }
        QVERIFY(packed.bytes() * 3 < columns * layer.stride() * sizeof(float));
    }
};

QTEST_GUILESS_MAIN(TestLinearLayer)
#include "tst_linearlayer.moc"
