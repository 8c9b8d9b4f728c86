// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/readpool.h"

#include "core/base/threadpriority.h"

#include <future>

namespace Wheelhouse {

Result<std::unique_ptr<ReadPool>> ReadPool::start(const QString &url, PostBack postBack)
{
    std::unique_ptr<ReadPool> pool(new ReadPool(std::move(postBack)));
    std::promise<Result<void>> opened;
    auto outcome = opened.get_future();
    pool->m_thread = std::thread([self = pool.get(), url, &opened] {
        lowerThreadPriority(); // what customers wait for goes first
        auto reader = StoreReader::open(url);
        if (!reader) {
            opened.set_value(reader.error());
            return;
        }
        opened.set_value(Result<void>());
        while (!self->m_jobs.isClosed()) {
            for (const Job &job : self->m_jobs.take(std::chrono::hours(1))) {
                if (Answer answer = job(**reader))
                    self->m_postBack(std::move(answer));
            }
        }
    });
    const Result<void> result = outcome.get();
    if (!result) {
        pool->m_thread.join();
        return result.error();
    }
    return pool;
}

ReadPool::~ReadPool()
{
    m_jobs.close();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace Wheelhouse
