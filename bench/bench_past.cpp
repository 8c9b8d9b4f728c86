// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of past instants and the course of days over a generated month, against the only way
// there is without what finds them: folding the whole log up to the instant.
//   bench_past FOLDER    an existing store, as `wheelhousectl generate` makes it
#include "backend/service/timemachine.h"
#include "backend/store/storereader.h"
#include "bench/writelatency.h"
#include "core/base/random.h"
#include "core/routing/floorpicture.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

template <typename T> T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().text()));
        std::exit(1);
    }
    return std::move(*result);
}

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, QList<double> &times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s p50 %8.1f ms   p95 %8.1f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 95 / 100));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_past FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto reader = need(StoreReader::open(folder));
    const LogBounds bounds = need(reader->bounds());
    Random random(9);
    const auto anInstant = [&] {
        return bounds.firstMs + qint64(random.below(quint64(bounds.lastMs - bounds.firstMs)));
    };
    std::printf("%lld events, %.1f days\n", static_cast<long long>(bounds.lastSeq),
                double(bounds.lastMs - bounds.firstMs) / 86'400'000);

    QElapsedTimer timer;
    QList<double> floors;
    QList<double> days;
    for (int i = 0; i < 100; ++i) {
        const qint64 atMs = anInstant();
        timer.start();
        need(readFloorAt(*reader, atMs, bounds.lastMs));
        floors.append(msSince(timer));
        timer.start();
        need(readFloorDay(*reader, {atMs - 43'200'000, atMs + 43'200'000}, atMs + 43'200'000));
        days.append(msSince(timer));
    }
    print("floor at an instant", floors);
    print("course of a day", days);

    QList<double> folds;
    QList<double> same;
    for (int i = 0; i < 5; ++i) {
        const qint64 atMs = anInstant();
        timer.start();
        Floor floor;
        const Result<void> read = reader->forEachEvent(0, [&](const Event &event) {
            if (event.atMs > atMs)
                return false;
            floor.apply(event);
            if (event.seq % 10'000 == 0)
                floor.forgetClosedBefore(event.atMs);
            return true;
        });
        if (!read)
            return 1;
        const LiveView view = floorPicture(floor);
        folds.append(msSince(timer));
        timer.start();
        const FloorAt past = need(readFloorAt(*reader, atMs, bounds.lastMs));
        same.append(msSince(timer));
        if (past.floor.conversations != view.conversations)
            std::printf("differs at %lld\n", static_cast<long long>(atMs));
    }
    print("folding the log up to it", folds);
    print("the same instants by the index", same);
    std::printf("ratio of the medians %.0f\n",
                folds.at(folds.size() / 2) / same.at(same.size() / 2));

    measureWriteLatency(folder, [&] {
        thread_local const auto beside = need(StoreReader::open(folder));
        need(readFloorAt(*beside, anInstant(), bounds.lastMs));
    });
    return 0;
}
