// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/logwriter.h"

#include <QLoggingCategory>

#include <future>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcStore, "wheelhouse.store")

constexpr std::chrono::hours untilSomethingComes(1);

bool isAboutTheEvents(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::Invalid;
}

} // namespace

Result<std::unique_ptr<LogWriter>> LogWriter::start(const OpenLog &open, Options options)
{
    std::unique_ptr<LogWriter> writer(new LogWriter(std::move(options)));
    std::promise<std::optional<Error>> opened;
    auto failure = opened.get_future();
    writer->m_thread = std::thread([self = writer.get(), &open, &opened] {
        auto log = open();
        if (!log) {
            opened.set_value(log.error());
            return;
        }
        self->m_log = std::move(*log);
        opened.set_value(std::nullopt);
        self->loop();
        self->m_log.reset();
    });
    if (auto error = failure.get())
        return *error;
    return writer;
}

LogWriter::~LogWriter()
{
    m_box.close();
    if (m_thread.joinable())
        m_thread.join();
}

void LogWriter::submit(quint64 ticket, QList<Event> events)
{
    post({{ticket, std::move(events)}, {}});
}

void LogWriter::run(Job job)
{
    post({{}, std::move(job)});
}

void LogWriter::post(Task task)
{
    ++m_waiting;
    const bool taken = m_box.post(std::move(task));
    Q_ASSERT(taken);
}

std::optional<Error> LogWriter::halted() const
{
    const std::lock_guard lock(m_haltedMutex);
    return m_halted;
}

void LogWriter::setHalted(const std::optional<Error> &error)
{
    {
        const std::lock_guard lock(m_haltedMutex);
        if (m_halted == error)
            return;
        m_halted = error;
    }
    if (error)
        qCWarning(lcStore, "writing halted: %ls", qUtf16Printable(error->text()));
    else
        qCInfo(lcStore, "writing goes on");
    if (m_options.haltedChanged)
        m_options.haltedChanged(error);
}

void LogWriter::loop()
{
    using SteadyClock = std::chrono::steady_clock;
    for (;;) {
        const bool closed = m_box.isClosed();
        const bool idle = m_tasks.empty() && m_group.empty();
        auto retryAt = SteadyClock::now();
        if (!closed && idle)
            retryAt += untilSomethingComes;
        else if (!closed && halted())
            retryAt += m_options.retryEvery;
        do {
            const auto left = retryAt - SteadyClock::now();
            for (Task &task : m_box.take(std::chrono::ceil<std::chrono::milliseconds>(left)))
                m_tasks.push_back(std::move(task));
        } while (halted() && !m_box.isClosed() && SteadyClock::now() < retryAt);
        if (m_tasks.empty() && m_group.empty()) {
            if (closed)
                return;
            continue;
        }
        step();
        if (closed && halted()) {
            giveUp();
            return;
        }
    }
}

void LogWriter::step()
{
    if (m_group.empty() && m_tasks.front().job) {
        const Job job = std::move(m_tasks.front().job);
        m_tasks.pop_front();
        job(*m_log);
        --m_waiting;
        return;
    }
    if (m_group.empty())
        takeGroup();
    commitGroup();
}

void LogWriter::takeGroup()
{
    qsizetype events = 0;
    while (!m_tasks.empty() && !m_tasks.front().job && events < maxGroupEvents) {
        events += m_tasks.front().submission.events.size();
        m_group.push_back(std::move(m_tasks.front().submission));
        m_tasks.pop_front();
        if (m_alone > 0) {
            --m_alone;
            return;
        }
    }
}

void LogWriter::commitGroup()
{
    QList<Event> events;
    for (const Submission &submission : m_group)
        events += submission.events;
    auto result = m_log->append(events);
    if (!result && !isAboutTheEvents(result.error())) {
        setHalted(result.error());
        return;
    }
    setHalted(std::nullopt);
    if (!result && m_group.size() > 1) {
        // Each for itself, so that only the one at fault is refused.
        m_alone += m_group.size();
        for (auto each = m_group.rbegin(); each != m_group.rend(); ++each)
            m_tasks.push_front({std::move(*each), {}});
        m_group.clear();
        return;
    }
    auto numbered = events.cbegin();
    for (Submission &submission : m_group) {
        for (Event &event : submission.events)
            event.seq = (numbered++)->seq;
    }
    answer(std::move(result));
}

void LogWriter::answer(Result<CommitResult> result)
{
    if (!result)
        qCWarning(lcStore, "events refused: %ls", qUtf16Printable(result.error().text()));
    const size_t count = m_group.size();
    m_options.committed({std::exchange(m_group, {}), std::move(result)});
    m_waiting -= count;
}

void LogWriter::giveUp()
{
    const Error error = halted().value_or(Error{});
    while (!m_group.empty() || !m_tasks.empty()) {
        if (m_group.empty() && m_tasks.front().job) {
            step();
            continue;
        }
        if (m_group.empty())
            takeGroup();
        answer(error);
    }
}

} // namespace Wheelhouse
