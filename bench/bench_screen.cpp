// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dashboard with the backend inside, on the 28-day demo store: how soon it is painted, how soon
// it has figures, what memory it takes, how late an event is on the screen at 100 events a second,
// and whether the window stays alive at 5,000; how soon a filter change is painted, and what a
// thousand of them and an hour of live figures leave in memory.
//   bench_screen [STORE]    of a store that is there already: how soon it has figures, and how soon
//                           a filter change is painted
#include "backend/demo/demostore.h"
#include "bench/chatload.h"
#include "bench/framewatch.h"
#include "bench/pagechanges.h"
#include "programs/wheelhouse/desktop.h"

#include "backend/service/server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Wheelhouse;

namespace {

/// The demo's store without its made-up traffic: the load is the bench's own.
class BenchBackend final : public EmbeddedBackend
{
public:
    explicit BenchBackend(const QString &store) : m_store(store) {}

    Result<Endpoint> start(EmbeddedMode) override
    {
        ServerConfig config;
        config.storeUrl = m_store;
        config.domain.chat = {1e9, 1e9};
        config.domain.trustedToken = QStringLiteral("bench-bench-bench-bench-bench-bench");
        config.domain.trustedAccount = {
            QStringLiteral("you"), QStringLiteral("You"), {}, {Role::Admin}};
        auto started = Server::start(std::move(config));
        if (!started)
            return started.error();
        server = std::move(*started);
        return Endpoint{QUrl(QStringLiteral("ws://127.0.0.1:%1/session").arg(server->port())),
                        QStringLiteral("bench-bench-bench-bench-bench-bench")};
    }
    void stop() override { server.reset(); }

    std::unique_ptr<Server> server;

private:
    QString m_store;
};

class NoVault final : public SecretVault
{
public:
    void read(const QString &, QObject *, OnRead done) override { done(Outcome::NoVault, {}); }
    void write(const QString &, const QString &, QObject *, OnDone done) override
    {
        done(Outcome::NoVault);
    }
    void remove(const QString &, QObject *, OnDone done) override { done(Outcome::NoVault); }
};

double at(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1))];
}

void load(Desktop &desktop, BenchBackend &backend, FrameWatch &watch, double messagesASecond,
          const char *name)
{
    ChatLoad customers(backend.server->port(), 200);
    const qint64 before = backend.server->gauges().committedSeq;
    watch.begin([&] { return desktop.live().asOfMs(); });
    QElapsedTimer clock;
    clock.start();
    std::thread crowd([&] {
        if (messagesASecond > 0)
            customers.runOpen(messagesASecond, 15);
        else
            customers.runClosed(15);
    });
    while (clock.elapsed() < 15'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const FrameWatch::Figures seen = watch.end();
    const double seconds = double(clock.elapsed()) / 1000;
    crowd.join();
    std::printf(
        "%s: %.0f events/s committed, %.1f frames/s, event to screen p50 %.0f ms, p99 %.0f ms, "
        "longest stall of the window %.0f ms\n",
        name, double(backend.server->gauges().committedSeq - before) / seconds,
        double(seen.frames) / seconds, at(seen.latenessMs, 0.5), at(seen.latenessMs, 0.99),
        seen.longestStallMs);
}

bool makeDemo(const QString &folder)
{
    QElapsedTimer clock;
    clock.start();
    DemoSettings settings;
    settings.endMs = SystemClock().nowMs();
    if (const auto ready = prepareDemoStore(folder, settings); !ready) {
        std::fprintf(stderr, "%s\n", qPrintable(ready.error().text()));
        return false;
    }
    std::printf("demo store of 28 days made in %.1f s\n", double(clock.elapsed()) / 1000);
    return true;
}

void measureChanges(OverviewState &overview, const FrameWatch &watch, int count)
{
    const std::vector<double> times = changeQuestions(overview, watch, count);
    std::printf("a filter change, 28 days, to the painted page: p50 %.0f ms, p95 %.0f ms\n",
                at(times, 0.5), at(times, 0.95));
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const bool given = argc > 1;
    const QString data = given ? QString::fromLocal8Bit(argv[1]) : folder.path();
    if (!given && !makeDemo(data))
        return 1;

    QElapsedTimer clock;
    clock.start();
    WatchedApplication app(argc, argv);
    FrameWatch watch;
    app.setWatch(&watch);
    BenchBackend backend(data);
    auto store =
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Desktop desktop(&app, std::move(store), std::make_unique<NoVault>(), &backend);
    desktop.window().resize(1440, 900);
    desktop.window().show();
    while (watch.frames() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("window painted after %lld ms\n", static_cast<long long>(clock.elapsed()));
    OverviewParams month;
    month.period = QStringLiteral("28d");
    desktop.overview().setParams(month);
    ConnectionProfile demo;
    demo.kind = ConnectionKind::Demo;
    desktop.window().openPlace(demo);
    while (desktop.overview().view().tiles.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 frames = watch.frames();
    while (watch.frames() == frames)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("Overview with live figures after %lld ms\n",
                static_cast<long long>(clock.elapsed()));
    std::printf("resident memory with the backend inside %.0f MB\n", residentMegabytes());

    changeQuestions(desktop.overview(), watch, given ? 30 : 300); // caches and pools fill
    const double before = residentMegabytes();
    measureChanges(desktop.overview(), watch, given ? 300 : 1000);
    if (given)
        return 0;
    std::printf("memory over 1,000 filter changes: %+.1f MB\n", residentMegabytes() - before);
    liveChanges(desktop.overview(), watch, 36'000);
    std::printf("and over an hour of live figures: %+.1f MB\n", residentMegabytes() - before);

    desktop.window().showPage(QStringLiteral("live"));
    while (!desktop.live().loaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    load(desktop, backend, watch, 24, "about 100 events/s");
    load(desktop, backend, watch, 0, "as many as the machine makes");
    std::printf("resident memory after the load %.0f MB\n", residentMegabytes());
    return 0;
}
