// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The surge detector: microseconds a row beside a plain exponentially weighted z-score.
// `bench_surge --ablation FOLDER` instead tells what its parts are worth; see surgeablation.h.
#include "bench/surgeablation.h"
#include "core/base/random.h"
#include "core/planning/surge/surgedetector.h"

#include <QElapsedTimer>
#include <QList>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <numbers>

using namespace Wheelhouse;

namespace {

constexpr int rows = 100'000;

/// The plainest detector there is: how many deviations from the mean, both fading.
class PlainScore
{
public:
    double push(double value)
    {
        const double error = value - m_mean;
        const double score = std::abs(error) / std::sqrt(m_variance + 1e-12);
        m_mean += fade * error;
        m_variance = (1 - fade) * (m_variance + fade * error * error);
        return score;
    }

private:
    static constexpr double fade = 0.01;
    double m_mean = 0;
    double m_variance = 1;
};

QList<double> dailySeries(bool areCounts)
{
    Random random(1);
    QList<double> values;
    for (int row = 0; row < rows; ++row) {
        const double mean = 60 + 50 * std::sin(row * 2 * std::numbers::pi / 96);
        values.append(areCounts ? random.poisson(mean) : mean + 5 * random.normal());
    }
    return values;
}

template <typename Push> double microsecondsARow(const QList<double> &values, Push push)
{
    double sum = 0;
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < rows; ++row)
        sum += push(LocalSeconds(row) * 900, values[row]);
    const double microseconds = double(timer.nsecsElapsed()) / 1e3 / rows;
    return std::isfinite(sum) ? microseconds : -1;
}

void measure(const char *name, const QList<double> &values)
{
    PlainScore plain;
    SurgeDetector detector;
    const double ofPlain =
        microsecondsARow(values, [&](LocalSeconds, double value) { return plain.push(value); });
    const double ofDetector = microsecondsARow(
        values, [&](LocalSeconds time, double value) { return detector.push(time, value).score; });
    std::printf("%-24s %8.2f us a row, %6.0f times a plain z-score (%.3f us)\n", name, ofDetector,
                ofDetector / ofPlain, ofPlain);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--ablation") == 0)
        return printSurgeAblation(QString::fromLocal8Bit(argv[2]));
    if (argc != 1) {
        std::fprintf(stderr, "usage: bench_surge [--ablation FOLDER]\n");
        return 2;
    }
    measure("surge, a measurement", dailySeries(false));
    measure("surge, contact counts", dailySeries(true));
    return 0;
}
