// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads beside the writer: jobs run on a thread with its own StoreReader, their answers come back
// on the domain thread. A slow query never delays a customer.
#pragma once

#include "backend/store/storereader.h"
#include "core/base/mailbox.h"

#include <functional>
#include <thread>

namespace Wheelhouse {

class ReadPool
{
public:
    /// What to do on the domain thread with the job's findings.
    using Answer = std::function<void()>;
    using Job = std::function<Answer(StoreReader &)>;
    using PostBack = std::function<void(Answer)>;

    /// Errors: those of StoreReader::open.
    static Result<std::unique_ptr<ReadPool>> start(const QString &url, PostBack postBack);
    ~ReadPool();

    /// Runs after the jobs before it.
    void run(Job job) { m_jobs.post(std::move(job)); }

private:
    explicit ReadPool(PostBack postBack) : m_postBack(std::move(postBack)) {}

    PostBack m_postBack;
    Mailbox<Job> m_jobs;
    std::thread m_thread;
};

} // namespace Wheelhouse
