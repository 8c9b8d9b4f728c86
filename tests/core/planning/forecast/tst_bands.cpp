// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/forecast/bands.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Errors of a known normal distribution: its share inside the bands is what they promise.
    void holdWhatTheyPromise()
    {
        const Past past([](Random &random) { return 1000 + 30 * random.normal(); });
        const Bands bands(past.grid, past.test, past.combined);
        QCOMPARE(bands.errors(), 45 * 8);
        const Bands::Band band = bands.at(1000, 2);
        const auto below = [](double x) { return 0.5 * std::erfc((1000 - x) / 30 / std::sqrt(2)); };
        const double in80 = below(band.hi80) - below(band.lo80);
        const double in95 = below(band.hi95) - below(band.lo95);
        QVERIFY2(std::abs(in80 - 0.8) < 0.08, qPrintable(QString::number(in80)));
        QVERIFY2(std::abs(in95 - 0.95) < 0.03, qPrintable(QString::number(in95)));
    }

    void growWithTheSquareRootOfPoissonCounts()
    {
        const Past past([](Random &random) { return double(random.poisson(20)); }, 20);
        const Bands bands(past.grid, past.test, past.combined);
        const Bands::Band band = bands.at(20, 2);
        QVERIFY2(std::abs((band.hi80 - 20) / (1.2816 * std::sqrt(20.0)) - 1) < 0.3,
                 qPrintable(QString::number(band.hi80)));
    }

    void areOrderedAndNeverNegative()
    {
        const Past past([](Random &random) { return 100 * random.exponential(1); }, 100);
        const Bands bands(past.grid, past.test, past.combined);
        for (const double mean : {0.0, 0.01, 1.0, 50.0, 1e6}) {
            for (const int ahead : {0, 3, 40, 4000}) {
                const Bands::Band band = bands.at(mean, ahead);
                QVERIFY(0 <= band.lo95 && band.lo95 <= band.lo80 && band.lo80 <= mean);
                QVERIFY(mean <= band.hi80 && band.hi80 <= band.hi95 && std::isfinite(band.hi95));
            }
        }
    }

    void aPerfectPastHasNarrowBands()
    {
        const Past past([](Random &) { return 1000.0; });
        const Bands bands(past.grid, past.test, past.combined);
        QVERIFY(bands.at(1000, 2).hi95 - bands.at(1000, 2).lo95 < 1);
    }

    void withoutErrorsTheyAreThoseOfACount()
    {
        ForecastStory story;
        story.days = 1;
        story.slots = 1;
        story.contacts = [](int, int) { return 16.0; };
        const SlotGrid grid = story.grid();
        const Bands bands(grid, {{grid.origin}, {{{16.0}}}}, {{16.0}});
        QCOMPARE(bands.errors(), 0);
        QVERIFY(std::abs(bands.at(16, 0).hi95 - (16 + 1.96 * 4)) < 1e-9);
    }

private:
    /// 45 origins, each asked for the next two days of four slots; the forecast is always the mean.
    struct Past
    {
        explicit Past(const std::function<double(Random &)> &draw, double mean = 1000)
        {
            Random random(3);
            ForecastStory story;
            story.days = 100;
            story.contacts = [&](int, int) { return draw(random); };
            grid = story.grid();
            for (int back = 46; back > 1; --back)
                test.origins.push_back(grid.origin - back * grid.columns);
            test.origins.push_back(grid.origin);
            combined.assign(46, std::vector<double>(8, mean));
            test.members = {combined};
        }
        SlotGrid grid;
        Backtest test;
        OriginForecasts combined;
    };
};

QTEST_GUILESS_MAIN(TestBands)
#include "tst_bands.moc"
