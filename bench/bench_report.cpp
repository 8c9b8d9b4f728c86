// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the report of a year takes, beside reading its figures: the demo world's year, and a
// view with many topics and events.
#include "backend/demo/demostore.h"
#include "backend/service/costreading.h"
#include "backend/service/overviewreading.h"
#include "backend/service/surveyreading.h"
#include "core/overview/target.h"
#include "ui/report/reportpdf.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Wheelhouse;

namespace {

constexpr qint64 endMs = 1'795'271'520'000; // 2026-11-21 14:32 UTC
constexpr int runs = 10;

template <typename T> T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().text()));
        std::exit(1);
    }
    return std::move(*result);
}

template <typename Run> void measure(const char *what, const Run &run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%-44s %7.1f ms first, %7.1f ms (p50), %7.1f ms (max)\n", what, first,
                times[runs / 2], times.back());
}

void read(StoreReader &reader, ReportInput &input)
{
    const OverviewReading found = need(readOverview(reader, input.question, endMs));
    input.view = withMarks(found.fold->view(endMs, 0, found.bounds.lastMs), found.marks);
    input.trends = found.fold->courses(endMs);
}

/// What the two last parts of the report are made of.
void readMore(StoreReader &reader, ReportInput &input)
{
    input.cost = need(costOf(reader, input.view, input.question, endMs));
    input.cost->estimate = costSaved(input.cost->counts, input.cost->assumed);
    auto survey = need(SurveyReading::begin(reader, input.question, endMs, 50'000));
    while (need(survey.goOn(reader))) {
    }
    input.survey = survey.answer();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    DemoSettings settings;
    settings.days = argc > 1 ? QByteArrayView(argv[1]).toInt() : 365;
    settings.endMs = endMs;
    if (const auto made = prepareDemoStore(folder.path(), settings); !made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().text()));
        return 1;
    }
    const auto reader = need(StoreReader::open(folder.path()));

    ReportInput input;
    input.locale = QLocale(QStringLiteral("en_GB"));
    input.madeAtMs = endMs;
    input.question.zone = QStringLiteral("Europe/Warsaw");
    input.question.period = QStringLiteral("all");
    measure("figures of the year, read", [&] { read(*reader, input); });
    measure("what it saves and who answered, read", [&] { readMore(*reader, input); });
    for (const Tile &tile : input.view.tiles) {
        const Metric *metric = findMetric(tile.metric);
        if (metric && canHaveTarget(*metric) && tile.now.value)
            input.view.targets.append({tile.metric, tile.now.value, 1, 1, {}});
    }
    std::printf("%.0f contacts\n", input.view.tiles.first().now.value.value_or(0));
    qsizetype bytes = 0;
    measure("report of the year as PDF", [&] { bytes = need(reportPdf(input)).size(); });
    std::printf("%.1f kB\n", double(bytes) / 1e3);

    ReportInput large = input;
    for (int i = 0; i < 400; ++i) {
        large.view.byTopic.append(large.view.byTopic.first());
        large.view.byTopic.last().key = QStringLiteral("topic_%1").arg(i);
        large.view.marks.append({large.view.fromMs + i * 60'000'000LL, QStringLiteral("publish"),
                                 QStringLiteral("v%1").arg(i)});
    }
    measure("the same with 400 topics and 400 events", [&] { need(reportPdf(large)); });
    return 0;
}
