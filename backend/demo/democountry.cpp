// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/democountry.h"

#include "backend/demo/arrivalplan.h"
#include "backend/demo/demopeople.h"
#include "backend/demo/demoworld.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Wheelhouse {

namespace {

constexpr double busiestADay = 1300; // what the demo's eighteen people are planned for
constexpr size_t batchesAhead = 2;

qint64 arrivalsOf(const DemoSettings &settings)
{
    ArrivalPlan plan(settings);
    qint64 arrivals = 0;
    while (plan.next())
        ++arrivals;
    return arrivals;
}

/// Batches on their way from the thread that makes them, a few at a time.
class Belt
{
public:
    /// Waits until there is room. False: nobody takes them any more.
    bool put(QList<Event> batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_batches.size() < batchesAhead; });
        if (m_stopped)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }
    /// Waits for the next; empty when there is none any more.
    QList<Event> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_finished || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        QList<Event> batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QList<Event>> m_batches;
    bool m_finished = false;
    bool m_stopped = false;
};

class Department
{
public:
    Department(const DemoSettings &settings, int number)
        : m_suffix(number > 0 ? QStringLiteral(".%1").arg(number + 1) : QString())
    {
        m_thread = std::thread([this, settings] {
            // The belt refuses only when the country has stopped, and that error is known there.
            const auto made = DemoWorld(settings).generate([this](QList<Event> &events) {
                return m_belt.put(std::move(events))
                           ? Result<void>()
                           : Result<void>(Error{ErrorCode::Unavailable,
                                                QStringLiteral("nobody takes the events"),
                                                {}});
            });
            Q_UNUSED(made)
            m_belt.finish();
        });
    }
    ~Department()
    {
        m_belt.stop();
        m_thread.join();
    }

    /// Null when there is no more.
    const Event *next()
    {
        while (m_at == m_batch.size()) {
            m_batch = m_belt.take();
            m_at = 0;
            if (m_batch.isEmpty())
                return nullptr;
            if (!m_suffix.isEmpty())
                erase_if(m_batch, [](const Event &event) { return isTheFirstsAlone(event); });
        }
        return &m_batch.at(m_at);
    }
    Event take()
    {
        Event event = std::move(m_batch[m_at++]);
        if (!m_suffix.isEmpty())
            rename(event);
        return event;
    }

private:
    /// Scripts, their keepers and what everybody notices are the same for all.
    static bool isTheFirstsAlone(const Event &event)
    {
        if (!event.conversation.isEmpty() || std::holds_alternative<PresenceSet>(event.body) ||
            std::holds_alternative<LimitSet>(event.body))
            return false;
        const auto *saved = std::get_if<UserSaved>(&event.body);
        return !saved || demoAgentIndex(saved->user) < 0;
    }

    void rename(Event &event) const
    {
        const auto own = [this](QString &id) {
            if (demoAgentIndex(id) >= 0)
                id += m_suffix;
        };
        own(event.actor.id);
        if (auto *assigned = std::get_if<Assigned>(&event.body))
            own(assigned->agent);
        else if (auto *transferred = std::get_if<Transferred>(&event.body))
            own(transferred->toAgent);
        else if (auto *presence = std::get_if<PresenceSet>(&event.body))
            own(presence->agent);
        else if (auto *limit = std::get_if<LimitSet>(&event.body))
            own(limit->agent);
        else if (auto *saved = std::get_if<UserSaved>(&event.body))
            own(saved->user);
    }

    const QString m_suffix;
    Belt m_belt;
    QList<Event> m_batch;
    qsizetype m_at = 0;
    std::thread m_thread;
};

} // namespace

DemoCountry::DemoCountry(const DemoCountrySettings &settings)
{
    DemoSettings world;
    world.seed = settings.seed;
    world.days = settings.days;
    world.endMs = settings.endMs;
    world.zone = settings.zone;
    // A premiere and an outage bring more than the average day: the plan says how much.
    world.contactsADay = busiestADay;
    const auto wanted = double(settings.conversations);
    double planned = 0;
    while (planned < wanted) {
        m_worlds.append(world);
        planned += double(std::max<qint64>(1, arrivalsOf(world)));
        world.seed += 1'000'003; // worlds take the numbers after theirs as well
    }
    for (DemoSettings &each : m_worlds)
        each.contactsADay = busiestADay * wanted / planned;
}

Result<void> DemoCountry::generate(const Sink &sink)
{
    std::vector<std::unique_ptr<Department>> departments;
    for (const DemoSettings &world : std::as_const(m_worlds))
        departments.push_back(std::make_unique<Department>(world, int(departments.size())));
    QList<Event> batch;
    while (true) {
        Department *first = nullptr;
        qint64 firstMs = 0;
        for (const auto &each : departments) {
            const Event *next = each->next();
            if (next && (!first || next->atMs < firstMs)) {
                first = each.get();
                firstMs = next->atMs;
            }
        }
        if (first)
            batch.append(first->take());
        if (!batch.isEmpty() && (!first || batch.size() >= DemoWorld::batchSize)) {
            if (auto taken = sink(batch); !taken)
                return taken;
            batch.clear();
        }
        if (!first)
            return {};
    }
}

} // namespace Wheelhouse
