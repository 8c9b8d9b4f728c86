// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/readpool.h"
#include "backend/store/logwriter.h"
#include "backend/store/store.h"
#include "core/base/mailbox.h"

#include <QTemporaryDir>

namespace Wheelhouse {

/// A store in a temporary folder with its writer and read pool; what the pool posts back is run by
/// the test.
class Reading
{
public:
    QTemporaryDir folder;
    Mailbox<ReadPool::Answer> answers;
    std::unique_ptr<LogWriter> writer;
    std::unique_ptr<ReadPool> pool;

    explicit Reading(QList<Event> events = {})
    {
        LogWriter::Options options;
        options.committed = [](BatchOutcome &&) {};
        const QString path = folder.path();
        auto started = LogWriter::start(
            [&]() -> Result<std::unique_ptr<EventLog>> {
                auto store = Store::open(path);
                if (!store)
                    return store.error();
                if (auto committed = (*store)->append(events); !committed)
                    return committed.error();
                return std::unique_ptr<EventLog>(std::move(*store));
            },
            options);
        Q_ASSERT(started);
        writer = std::move(*started);
        auto reading = ReadPool::start(
            path, [this](ReadPool::Answer answer) { answers.post(std::move(answer)); });
        Q_ASSERT(reading);
        pool = std::move(*reading);
    }
    ~Reading()
    {
        writer.reset();
        pool.reset();
    }

    /// Waits for the next answers and runs them; false when none came in ten seconds.
    bool runAnswers()
    {
        const auto taken = answers.take(std::chrono::seconds(10));
        for (const ReadPool::Answer &answer : taken)
            answer();
        return !taken.empty();
    }
};

} // namespace Wheelhouse
