// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/surge/novelty.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace Wheelhouse;

namespace {

double daily(int row)
{
    return 50 + 30 * std::sin(row * 2 * std::numbers::pi / 288);
}

} // namespace

class TestNovelty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsAreNoNews()
    {
        Novelty novelty;
        for (int row = 0; row < 150; ++row)
            QCOMPARE(novelty.push(row * row), 0.0);
    }

    void aConstantIsNoNews()
    {
        Novelty novelty;
        for (int row = 0; row < 1000; ++row)
            QVERIFY(novelty.push(42) < 0.5);
    }

    void aNewValueIs()
    {
        Random random(1);
        Novelty novelty;
        for (int row = 0; row < 2000; ++row)
            novelty.push(random.normal());
        QVERIFY(novelty.push(0) < 2);
        QVERIFY(novelty.push(40) > 2);
    }

    void aNewShapeOfOldValuesIs()
    {
        Random random(1);
        Novelty novelty;
        double usual = 0;
        double most = 0;
        for (int row = 0; row < 2880; ++row) {
            const double evidence = novelty.push(daily(row) + random.normal());
            if (row >= 1440)
                usual = std::max(usual, evidence);
        }
        for (int row = 2880; row < 2980; ++row) // flat, at a level every day passes twice
            most = std::max(most, novelty.push(50 + random.normal()));
        QVERIFY(most > 1.15 * usual);
    }

    void survivesTheLargestNumbers()
    {
        Novelty novelty;
        for (int row = 0; row < 500; ++row)
            QVERIFY(std::isfinite(novelty.push(row % 2 ? 1.7e308 : -1.7e308)));
    }

    void unitsDoNotMatter()
    {
        Random random(1);
        Novelty small;
        Novelty large;
        for (int row = 0; row < 1000; ++row) {
            const double value = daily(row) + random.normal();
            // a power of two to the sixteenth part of an octave: bins shift as a whole
            QVERIFY(std::abs(small.push(value) - large.push(value * 1024)) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestNovelty)
#include "tst_novelty.moc"
