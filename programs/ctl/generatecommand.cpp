// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/generatecommand.h"

#include "backend/demo/democountry.h"
#include "backend/store/logwriter.h"
#include "backend/store/store.h"
#include "programs/ctl/commandline.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <condition_variable>
#include <cstdio>
#include <mutex>

namespace Wheelhouse {

namespace {

constexpr qint64 mostConversations = 100'000'000;
constexpr int mostDaysAtAll = 3660;
constexpr qint64 progressEvery = 1'000'000;

Result<DemoCountrySettings> readSettings(const CommandLine &line)
{
    const auto invalid = [](const QString &sentence) {
        return Error{ErrorCode::Invalid, sentence, {}};
    };
    DemoCountrySettings settings;
    bool good = false;
    settings.conversations = line.value("conversations").toLongLong(&good);
    if (!good || settings.conversations < 1 || settings.conversations > mostConversations)
        return invalid(QStringLiteral("--conversations is 1 to 100 million"));
    settings.days = line.value("days").toInt(&good);
    if (!good || settings.days < 1 || settings.days > mostDaysAtAll)
        return invalid(QStringLiteral("--days is 1 to %1").arg(mostDaysAtAll));
    settings.seed = line.value("seed").toULongLong(&good);
    if (!good)
        return invalid(QStringLiteral("--seed is a whole number"));
    QDateTime until = QDateTime::currentDateTimeUtc();
    if (line.isSet("until"))
        until = QDateTime::fromString(line.value("until"), Qt::ISODate);
    if (!until.isValid())
        return invalid(QStringLiteral("--until is a time like 2026-11-21T18:30:00Z"));
    settings.endMs = until.toMSecsSinceEpoch();
    return settings;
}

/// Writes on a thread of its own, beside the making, which it lets run a little ahead.
class Filling
{
public:
    /// Errors: those of Store::open; Conflict when the store holds something already.
    Result<void> open(const QString &url)
    {
        LogWriter::Options options;
        options.committed = [this](BatchOutcome &&outcome) {
            const std::lock_guard lock(m_mutex);
            m_underWay -= outcome.submissions.size();
            if (!outcome.result && !m_failure)
                m_failure = outcome.result.error();
            m_changed.notify_all();
        };
        options.haltedChanged = [this](const std::optional<Error> &halted) {
            const std::lock_guard lock(m_mutex);
            if (halted && !m_failure)
                m_failure = halted;
            m_changed.notify_all();
        };
        auto writer = LogWriter::start(
            [&url]() -> Result<std::unique_ptr<EventLog>> {
                auto store = Store::open(url);
                if (!store)
                    return store.error();
                if ((*store)->lastSeq() > 0)
                    return Error{ErrorCode::Conflict,
                                 QStringLiteral("the store holds something already; generate fills "
                                                "new ones only"),
                                 url};
                return std::unique_ptr<EventLog>(std::move(*store));
            },
            options);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        return {};
    }

    Result<void> take(QList<Event> &events)
    {
        const qint64 before = m_events;
        m_events += events.size();
        for (const Event &event : std::as_const(events))
            m_conversations += std::holds_alternative<ConversationStarted>(event.body);
        if (m_events / progressEvery != before / progressEvery)
            std::fprintf(stderr, "%lld conversations, %lld events\n",
                         static_cast<long long>(m_conversations), static_cast<long long>(m_events));
        {
            const std::lock_guard lock(m_mutex);
            ++m_underWay;
        }
        m_writer->submit(0, std::move(events));
        return waitFor(batchesAhead);
    }

    /// Until no more batches than that are on their way, or the store has failed.
    Result<void> waitFor(size_t batches)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_failure || m_underWay <= batches; });
        return m_failure ? Result<void>(*m_failure) : Result<void>();
    }

    qint64 conversations() const { return m_conversations; }
    qint64 events() const { return m_events; }

private:
    static constexpr size_t batchesAhead = 2;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_underWay = 0;
    std::optional<Error> m_failure;
    qint64 m_conversations = 0;
    qint64 m_events = 0;
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace

int generateCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("generate --db URL --conversations N --days D [--seed S] [--until TIME]"),
        QStringLiteral("Fills a new store with the demo world's behaviour at any size, for "
                       "measuring: departments side by side, each as busy as the demo."));
    line.addOption("conversations", QStringLiteral("About so many."), "N");
    line.addOption("days", QStringLiteral("Days of history."), "D");
    line.addOption("seed", QStringLiteral("The same seed gives the same history (7)."), "S",
                   QStringLiteral("7"));
    line.addOption("until", QStringLiteral("Its present, ISO 8601 (now)."), "TIME");
    if (const auto status = line.read(arguments, 0))
        return *status;
    const auto settings = readSettings(line);
    if (!settings)
        return fail(settings.error());
    QElapsedTimer timer;
    timer.start();
    Filling filling;
    if (const auto opened = filling.open(line.db()); !opened)
        return fail(opened.error());
    auto done =
        DemoCountry(*settings).generate([&](QList<Event> &events) { return filling.take(events); });
    if (done)
        done = filling.waitFor(0);
    if (!done)
        return fail(done.error());
    std::printf("%lld conversations, %lld events in %.1f s\n",
                static_cast<long long>(filling.conversations()),
                static_cast<long long>(filling.events()), double(timer.elapsed()) / 1e3);
    return exitDone;
}

} // namespace Wheelhouse
