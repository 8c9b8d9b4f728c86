// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forecaster alone: what a forecast costs, beside the seasonal naive, and with the shared data
// (WHEELHOUSE_SHARED or ../shared) the figures of the shared grader, whole or without each member
// and each kind of calendar knowledge and caution in turn: the ablation table of docs/planning.md.
//   bench_forecast                     what it costs
//   bench_forecast SUITE [STRIDE] [MEMBERS]  figures of bank30, anon30 or m4h
//   bench_forecast --ablation [STRIDE]       the table
#include "bench/forecastsuites.h"
#include "core/base/random.h"
#include "core/planning/forecast/forecaster.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Wheelhouse;

namespace {

struct Figures
{
    double error[3] = {}, actual[3] = {};
    double smape = 0, mase = 0, naiveSmape = 0, naiveMase = 0, bias = 0;
    double in80[3] = {}, in95[3] = {}, slots[3] = {}, msis = 0;
    double milliseconds = 0;
    int tasks = 0, failed = 0;

    double wape(int i) const { return 100 * error[i] / actual[i]; }
    double owa() const { return 0.5 * (smape / naiveSmape + mase / naiveMase); }
};

Figures measure(const std::vector<ForecastTask> &tasks, int week, const ForecastRequest &how)
{
    Figures all;
    for (const ForecastTask &task : tasks) {
        ForecastRequest request = how;
        request.history = task.history;
        request.future = task.future;
        QElapsedTimer timer;
        timer.start();
        const auto forecast = makeForecast(request);
        all.milliseconds += double(timer.nsecsElapsed()) / 1e6;
        ++all.tasks;
        if (!forecast) {
            ++all.failed;
            continue;
        }
        const double n = double(task.actual.size());
        for (size_t i = 0; i < task.actual.size(); ++i) {
            const ForecastRow &row = forecast->rows[i];
            const double y = task.actual[i], error = std::abs(row.mean - y);
            const bool in80 = y >= row.lo80 && y <= row.hi80, in95 = y >= row.lo95 && y <= row.hi95;
            const int ends[] = {1, week, 1000};
            for (int k = 0; k < 3; ++k) {
                if (task.day[i] >= ends[k])
                    continue;
                all.error[k] += error;
                all.actual[k] += y;
                all.in80[k] += in80;
                all.in95[k] += in95;
                ++all.slots[k];
                if (k == 1)
                    all.bias += row.mean - y;
            }
            all.smape += 200 * error / (std::abs(row.mean) + std::abs(y) + 1e-12) / n;
            all.mase += error / task.scale / n;
            all.msis += (row.hi95 - row.lo95 + 40 * std::max(0.0, row.lo95 - y) +
                         40 * std::max(0.0, y - row.hi95)) /
                        task.scale / n;
        }
        all.naiveSmape += task.naiveSmape;
        all.naiveMase += task.naiveMase;
    }
    return all;
}

QString dataFolder()
{
    const QByteArray shared = qgetenv("WHEELHOUSE_SHARED");
    return (shared.isEmpty() ? QStringLiteral(WHEELHOUSE_SOURCE_DIR "/../shared")
                             : QString::fromLocal8Bit(shared)) +
           QStringLiteral("/data");
}

void print(const QString &what, const Figures &f)
{
    if (f.naiveSmape > 0)
        std::printf("%-34s sMAPE %.3f MASE %.3f OWA %.4f  c80 %.1f c95 %.1f MSIS %.3f  %.1f ms\n",
                    qPrintable(what), f.smape / f.tasks, f.mase / f.tasks, f.owa(),
                    100 * f.in80[2] / f.slots[2], 100 * f.in95[2] / f.slots[2], f.msis / f.tasks,
                    f.milliseconds / f.tasks);
    else
        std::printf("%-34s D1 %.2f W1 %.2f W2 %.2f  bias W1 %.2f  c80 %.1f %.1f c95 %.1f %.1f  "
                    "MSIS %.2f  %.1f ms\n",
                    qPrintable(what), f.wape(0), f.wape(1), f.wape(2), 100 * f.bias / f.actual[1],
                    100 * f.in80[0] / f.slots[0], 100 * f.in80[1] / f.slots[1],
                    100 * f.in95[0] / f.slots[0], 100 * f.in95[1] / f.slots[1], f.msis / f.tasks,
                    f.milliseconds / f.tasks);
    std::fflush(stdout);
}

int weekOf(const QString &suite)
{
    return suite == u"bank30" ? 5 : 7;
}

void cost()
{
    Random random(7);
    Series series;
    series.stepSeconds = 1800;
    constexpr int points = 5000, steps = 280;
    std::vector<LocalSeconds> future;
    for (int t = 0; t < points + steps; ++t) {
        const double day = std::sin(t % 48 / 48.0 * 3.14159);
        const LocalSeconds at = LocalSeconds(t) * series.stepSeconds;
        if (t < points)
            series.points.push_back({at, double(random.poisson(5 + 40 * day * day))});
        else
            future.push_back(at);
    }
    const auto time = [&](const QStringList &members) {
        double best = 1e9;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            ForecastRequest request;
            request.history = series;
            request.future = future;
            request.members = members;
            if (!makeForecast(request))
                return -1.0;
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    };
    const double all = time({}), naive = time({QStringLiteral("naive-week")});
    std::printf("%d points, %d steps with intervals: %.1f ms; the seasonal naive alone %.1f ms, "
                "ratio %.1f\n",
                points, steps, all, naive, all / naive);
    for (const auto &member : allMembers())
        std::printf("  with %-26s alone %.1f ms\n", qPrintable(member->name()),
                    time({member->name()}));
}

void ablation(int stride)
{
    for (const char *name : {"bank30", "anon30", "m4h"}) {
        const QString suite = QString::fromLatin1(name);
        const auto tasks = forecastSuite(suite, dataFolder(), stride);
        if (tasks.empty())
            continue;
        const auto line = [&](const QString &what, const ForecastRequest &how) {
            print(suite + u' ' + what, measure(tasks, weekOf(suite), how));
        };
        line(QStringLiteral("all"), {});
        for (const auto &member : allMembers()) {
            ForecastRequest how;
            how.members = QStringList(QStringLiteral("-") + member->name());
            line(how.members.first(), how);
        }
        ForecastRequest how;
        how.calendar.closures = false;
        line(QStringLiteral("-closures"), how);
        how.calendar = {};
        how.calendar.month = false;
        line(QStringLiteral("-month"), how);
        how = {};
        how.outlook.shares.bends.waves = 0;
        line(QStringLiteral("-bends"), how);
        how = {};
        how.outlook.shares.surprise = 1e9;
        line(QStringLiteral("-cut-off"), how);
        how = {};
        how.outlook.days.shocksInARow = 0;
        line(QStringLiteral("-shocks"), how);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QString first = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const int stride = argc > 2 ? std::max(1, std::atoi(argv[2])) : 1;
    if (first.isEmpty()) {
        cost();
    } else if (first == u"--ablation") {
        ablation(stride);
    } else {
        ForecastRequest how;
        if (argc > 3)
            how.members = QString::fromLocal8Bit(argv[3]).split(u',');
        const auto tasks = forecastSuite(first, dataFolder(), stride);
        if (tasks.empty())
            return 1;
        print(first, measure(tasks, weekOf(first), how));
    }
    return 0;
}
