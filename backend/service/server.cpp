// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/server.h"

#include "backend/service/httproutes.h"
#include "backend/store/store.h"
#include "core/dialog/scriptreader.h"
#include "resources/resources.h"

#include <sodium.h>

namespace Wheelhouse {

namespace {

const SystemClock systemClock;

/// What the domain starts from.
struct Standing
{
    QList<Event> floor;
    QList<Event> scripts;
    QList<Event> settings;
    ShiftRecords shifts;
    QHash<QString, qint64> handledToday;
    qint64 lastSeq = 0;
};

Result<Standing> readStanding(const QString &storeUrl, qint64 nowMs)
{
    auto reader = StoreReader::open(storeUrl);
    if (!reader)
        return reader.error();
    const auto seq = (*reader)->begin();
    if (!seq)
        return seq.error();
    auto floor = (*reader)->floorEvents();
    if (!floor)
        return floor.error();
    auto scripts = ScriptShelf::read(**reader);
    if (!scripts)
        return scripts.error();
    auto settings = (*reader)->settings();
    if (!settings)
        return settings.error();
    auto shifts = (*reader)->shiftRecords();
    if (!shifts)
        return shifts.error();
    constexpr qint64 dayMs = 24 * 3'600'000LL;
    auto handled = (*reader)->handledSince(nowMs - nowMs % dayMs);
    if (!handled)
        return handled.error();
    (*reader)->end();
    return Standing{std::move(*floor),  std::move(*scripts), std::move(*settings),
                    std::move(*shifts), std::move(*handled), *seq};
}

/// A store without any script gets the bots that come with the program, so that the first customer
/// is answered.
Result<void> publishFirstScripts(Store &store, qint64 nowMs)
{
    QList<Event> events;
    for (const char *file : {"scripts/julia.yaml", "templates/streaming.yaml"}) {
        const auto script = readScript(resource(QString::fromLatin1(file)));
        if (!script)
            return script.error();
        Event event;
        event.atMs = nowMs;
        event.scriptVersion = script->bot + QStringLiteral("@1");
        event.body = ScriptPublished{script->bot, QStringLiteral("first script"), toJson(*script)};
        events.append(event);
    }
    const auto committed = store.append(events);
    return committed ? Result<void>() : Result<void>(committed.error());
}

quint64 randomSeed()
{
    quint64 seed = 0;
    randombytes_buf(&seed, sizeof seed);
    return seed;
}

} // namespace

class Server::Private
{
public:
    // in the order of construction; destroyed from the listener down
    DomainInbox inbox;
    DomainGauges gauges;
    std::unique_ptr<LogWriter> writer;
    std::unique_ptr<ReadPool> pool;
    std::unique_ptr<Domain> domain;
    std::thread domainThread;
    HttpRoutes routes{inbox, gauges};
    std::unique_ptr<Listener> listener;

    ListenerHandlers handlers();
    ~Private();
};

Server::Private::~Private()
{
    listener.reset();
    inbox.close();
    if (domainThread.joinable())
        domainThread.join();
    writer.reset(); // its last jobs may still ask the pool
    pool.reset();
}

ListenerHandlers Server::Private::handlers()
{
    ListenerHandlers handlers;
    handlers.http = [this](HttpRequest &&request, HttpReply reply) {
        routes.handle(std::move(request), std::move(reply));
    };
    handlers.admit = [this](const HttpRequest &request) { return routes.admit(request); };
    handlers.opened = [this](std::shared_ptr<SocketPeer> peer, const HttpRequest &request) {
        inbox.post(SocketOpened{std::move(peer), request.path, request.remote});
    };
    handlers.text = [this](quint64 peer, std::string &&text) {
        inbox.post(SocketText{peer, std::move(text)});
    };
    handlers.closed = [this](quint64 peer) { inbox.post(SocketClosed{peer}); };
    return handlers;
}

Server::Server(std::unique_ptr<Private> d) : d(std::move(d)) {}
Server::~Server() = default;

quint16 Server::port() const
{
    return d->listener->port();
}

const DomainGauges &Server::gauges() const
{
    return d->gauges;
}

const ListenerCounters &Server::counters() const
{
    return d->listener->counters();
}

Result<std::unique_ptr<Server>> Server::start(ServerConfig config)
{
    const Clock &clock = config.clock ? *config.clock : systemClock;
    auto d = std::make_unique<Private>();
    DomainInbox &inbox = d->inbox;

    QByteArray secret;
    auto openLog = [&]() -> Result<std::unique_ptr<EventLog>> {
        auto store = Store::open(config.storeUrl);
        if (!store)
            return store.error();
        secret = (*store)->secret();
        if ((*store)->lastSeq() == 0) {
            if (const auto published = publishFirstScripts(**store, clock.nowMs()); !published)
                return published.error();
        }
        return std::unique_ptr<EventLog>(std::move(*store));
    };
    LogWriter::Options options;
    options.committed = [&inbox](BatchOutcome &&outcome) { inbox.post(std::move(outcome)); };
    options.haltedChanged = [&inbox](const std::optional<Error> &) {
        inbox.post(DomainJob([] {}));
    };
    auto writer = LogWriter::start(openLog, options);
    if (!writer)
        return writer.error();
    d->writer = std::move(*writer);

    auto pool = ReadPool::start(config.storeUrl, [&inbox](ReadPool::Answer answer) {
        inbox.post(DomainJob(std::move(answer)));
    });
    if (!pool)
        return pool.error();
    d->pool = std::move(*pool);

    const auto standing = readStanding(config.storeUrl, clock.nowMs());
    if (!standing)
        return standing.error();
    config.domain.secret = secret;
    if (config.domain.idSeed == 0)
        config.domain.idSeed = randomSeed();
    d->domain =
        std::make_unique<Domain>(config.domain, clock, inbox, *d->writer, *d->pool, d->gauges);
    const auto started =
        d->domain->start(standing->floor, standing->scripts, standing->handledToday,
                         standing->lastSeq, standing->settings, standing->shifts);
    if (!started)
        return started.error();
    if (config.makeGuest)
        d->domain->setGuest(config.makeGuest(d->domain->recorder().floor()));

    auto listener = Listener::start(config.listener, d->handlers());
    if (!listener)
        return listener.error();
    d->listener = std::move(*listener);
    d->routes.setCounters(&d->listener->counters());
    d->domainThread = std::thread([domain = d->domain.get()] { domain->run(); });
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

} // namespace Wheelhouse
