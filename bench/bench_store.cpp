// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Durable events a second: one a commit, in groups, and through the log's thread; then the cost of
// reading them back. Ratios within one run say more than the figures.

#include "backend/store/logwriter.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "tests/support/eventstream.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

/// In the working folder: the temporary one may be memory.
QTemporaryDir newFolder()
{
    return QTemporaryDir(QStringLiteral("./bench_store-XXXXXX"));
}

double appendInGroups(const QString &folder, qsizetype group, qsizetype count)
{
    auto store = Store::open(folder);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().text()));
        return 0;
    }
    EventStream stream(1, 1'700'000'000'000, 400);
    QList<QList<Event>> groups;
    for (qsizetype done = 0; done < count; done += group)
        groups.append(stream.take(group));
    QElapsedTimer timer;
    timer.start();
    for (QList<Event> &events : groups) {
        if (const auto result = (*store)->append(events); !result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().text()));
            return 0;
        }
    }
    return double(groups.size() * group) / (double(timer.nsecsElapsed()) / 1e9);
}

struct Threaded
{
    double perSecond = 0;
    double meanGroup = 0;
    double p50Ms = 0;
    double p99Ms = 0;
};

/// `outstanding` submissions of one event wait at any time, as from so many customers.
Threaded appendThroughThread(const QString &folder, size_t outstanding, size_t count)
{
    std::atomic<size_t> commits = 0;
    std::vector<qint64> sentNs(count), doneNs(count);
    QElapsedTimer timer;
    LogWriter::Options options;
    options.committed = [&](BatchOutcome &&outcome) {
        ++commits;
        for (const Submission &submission : outcome.submissions)
            doneNs[submission.ticket] = timer.nsecsElapsed();
    };
    QList<Event> events = EventStream(2, 1'700'000'000'000, 400).take(qsizetype(count));
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
        timer.start();
        for (size_t ticket = 0; ticket < count; ++ticket) {
            while ((*writer)->waiting() >= outstanding)
                std::this_thread::yield();
            sentNs[ticket] = timer.nsecsElapsed();
            (*writer)->submit(ticket, {events.at(qsizetype(ticket))});
        }
    }
    Threaded found;
    found.perSecond = double(count) / (double(timer.nsecsElapsed()) / 1e9);
    found.meanGroup = double(count) / double(commits);
    std::vector<double> waits;
    for (size_t i = 0; i < count; ++i)
        waits.push_back(double(doneNs[i] - sentNs[i]) / 1e6);
    std::sort(waits.begin(), waits.end());
    found.p50Ms = waits[count / 2];
    found.p99Ms = waits[count * 99 / 100];
    return found;
}

void readBack(const QString &folder)
{
    auto reader = StoreReader::open(folder);
    if (!reader)
        return;
    QElapsedTimer timer;
    timer.start();
    qint64 events = 0;
    const auto read = (*reader)->forEachEvent(0, [&events](const Event &) { return ++events > 0; });
    const double eventsPerSecond = double(events) / (double(timer.nsecsElapsed()) / 1e9);
    timer.start();
    qint64 cells = 0;
    const auto folded =
        (*reader)->forEachCell(0, std::numeric_limits<qint64>::max(),
                               [&cells](const CellKey &, const Cell &) { ++cells; });
    const double cellsPerSecond = double(cells) / (double(timer.nsecsElapsed()) / 1e9);
    if (!read || !folded)
        std::fprintf(stderr, "the store cannot be read back\n");
    std::printf("read back            %9.0f events/s   %9.0f cells/s (%lld cells)\n",
                eventsPerSecond, cellsPerSecond, static_cast<long long>(cells));
    timer.start();
    const auto report = verifyStore(folder);
    std::printf("verify               %9.0f events/s   %s\n",
                double(events) / (double(timer.nsecsElapsed()) / 1e9),
                report && report->clean() ? "clean" : "NOT CLEAN");
}

} // namespace

int main()
{
    const QTemporaryDir single = newFolder();
    const double one = appendInGroups(single.path(), 1, 400);
    std::printf("one event a commit   %9.0f events/s\n", one);
    QTemporaryDir last = newFolder();
    for (const qsizetype group : {10, 100, 1000}) {
        last = newFolder();
        const double many =
            appendInGroups(last.path(), group, qMin<qsizetype>(group * 300, 60'000));
        std::printf("groups of %-10lld %9.0f events/s   x %.0f\n", static_cast<long long>(group),
                    many, many / one);
    }
    for (const size_t outstanding : {1, 50, 1000}) {
        const QTemporaryDir folder = newFolder();
        const Threaded found =
            appendThroughThread(folder.path(), outstanding, outstanding == 1 ? 400 : 30'000);
        std::printf("thread, %4zu waiting  %9.0f events/s   x %.0f   groups of %.0f, commit after "
                    "%.1f ms (p50), %.1f ms (p99)\n",
                    outstanding, found.perSecond, found.perSecond / one, found.meanGroup,
                    found.p50Ms, found.p99Ms);
    }
    readBack(last.path());
    return one > 0 ? 0 : 1;
}
