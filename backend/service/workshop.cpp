// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/workshop.h"

namespace Wheelhouse {

Workshop::Workshop(PostBack postBack)
    : m_postBack(std::move(postBack))
    , m_thread([this] { loop(); })
{}

Workshop::~Workshop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        for (const auto &order : m_orders)
            order->cancelled = true;
        m_ready.notify_all();
    }
    m_thread.join();
}

void Workshop::add(const QString &slot, Job job)
{
    auto order = std::make_shared<Order>();
    order->slot = slot;
    order->job = std::move(job);
    const std::lock_guard lock(m_mutex);
    for (const auto &earlier : m_orders) {
        if (!slot.isEmpty() && earlier->slot == slot)
            earlier->cancelled = true;
    }
    m_orders.push_back(std::move(order));
    m_ready.notify_all();
}

void Workshop::cancel(const QString &slot)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &order : m_orders) {
        if (order->slot == slot)
            order->cancelled = true;
    }
}

void Workshop::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_ready.wait(lock, [this] { return m_closed || !m_orders.empty(); });
        if (m_closed)
            return;
        const std::shared_ptr<Order> order = m_orders.front();
        lock.unlock();
        Answer answer;
        if (!order->cancelled)
            answer = order->job(order->cancelled);
        lock.lock();
        // under the lock: an order that comes now finds this one either in work or answered
        if (answer && !order->cancelled)
            m_postBack(std::move(answer));
        m_orders.pop_front();
    }
}

} // namespace Wheelhouse
