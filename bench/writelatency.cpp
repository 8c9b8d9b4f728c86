// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/writelatency.h"

#include "backend/store/logwriter.h"
#include "backend/store/store.h"
#include "core/base/threadpriority.h"
#include "tests/support/eventstream.h"

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Wheelhouse;

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t eventCount = 2500; ///< a round
constexpr quint64 rounds = 4;
constexpr auto pause = std::chrono::milliseconds(2);

struct Latency
{
    double p50Ms = 0;
    double p99Ms = 0;
};

/// Milliseconds from each event to its commit; empty when the store cannot be opened.
std::vector<double> waitsOf(const QString &folder, quint64 seed)
{
    std::vector<Clock::time_point> sent(eventCount), done(eventCount);
    LogWriter::Options options;
    options.committed = [&](BatchOutcome &&outcome) {
        for (const Submission &submission : outcome.submissions)
            done[submission.ticket] = Clock::now();
    };
    const QList<Event> events =
        EventStream(seed, 1'795'219'200'000, 400).take(qsizetype(eventCount));
    {
        auto writer = LogWriter::start(
            [&folder]() -> Result<std::unique_ptr<EventLog>> {
                auto store = Store::open(folder);
                if (!store)
                    return store.error();
                return std::unique_ptr<EventLog>(std::move(*store));
            },
            options);
        if (!writer)
            return {};
        auto next = Clock::now();
        for (size_t ticket = 0; ticket < eventCount; ++ticket) {
            std::this_thread::sleep_until(next += pause);
            sent[ticket] = Clock::now();
            (*writer)->submit(ticket, {events.at(qsizetype(ticket))});
        }
    }
    std::vector<double> waits;
    for (size_t i = 0; i < eventCount; ++i)
        waits.push_back(std::chrono::duration<double, std::milli>(done[i] - sent[i]).count());
    return waits;
}

Latency latencyOf(std::vector<double> waits)
{
    if (waits.empty())
        return {};
    std::sort(waits.begin(), waits.end());
    return {waits[waits.size() / 2], waits[waits.size() * 99 / 100]};
}

} // namespace

void measureWriteLatency(const QString &folder, const std::function<void()> &readPage)
{
    std::vector<double> aloneMs, besideMs;
    int pages = 0;
    const auto take = [](std::vector<double> &all, const std::vector<double> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    for (quint64 round = 0; round < rounds; ++round) { // in turn: the disk has moods
        take(aloneMs, waitsOf(folder, 2 * round + 1));
        std::atomic<bool> enough = false;
        std::thread reading([&] {
            lowerThreadPriority();
            for (; !enough; ++pages)
                readPage();
        });
        take(besideMs, waitsOf(folder, 2 * round + 2));
        enough = true;
        reading.join();
    }
    const Latency alone = latencyOf(aloneMs);
    const Latency beside = latencyOf(besideMs);
    std::printf("durable at 500 events/s, alone %.1f ms (p50), %.1f ms (p99); beside %d pages read "
                "%.1f ms, %.1f ms: %.2f times\n",
                alone.p50Ms, alone.p99Ms, pages, beside.p50Ms, beside.p99Ms,
                beside.p99Ms / alone.p99Ms);
}
