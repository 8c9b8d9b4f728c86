// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers floor.at, floor.day and floor.transcript: the floor as it was, from the log, on the read
// pool; the writer never waits for it. Domain thread.
#pragma once

#include "backend/service/readpool.h"
#include "backend/service/session.h"
#include "backend/service/transcript.h"
#include "core/base/clock.h"
#include "core/protocol/pastfloor.h"

namespace Wheelhouse {

/// The floor at a past instant. Errors: Invalid (in the future, before the log begins), NotFound
/// (an empty log), those of the store.
Result<FloorAt> readFloorAt(StoreReader &reader, qint64 atMs, qint64 nowMs);

/// The course of a day. Errors: Invalid (the end before the start, too long, all in the future or
/// before the log begins), NotFound (an empty log), those of the store.
Result<FloorDay> readFloorDay(StoreReader &reader, const FloorDayParams &params, qint64 nowMs);

class TimeMachine
{
public:
    TimeMachine(ReadPool &pool, const Clock &clock, NameOf nameOf)
        : m_pool(pool)
        , m_clock(clock)
        , m_nameOf(std::move(nameOf))
    {}

    /// True for a method that `call` knows.
    bool knows(const QString &method) const;

    /// `respond` is called once, on this thread. Errors: Forbidden for whoever does not see the
    /// floor, those above; of a transcript also NotFound (it had not begun, or there is none).
    using Respond = std::function<void(const Result<QJsonObject> &)>;
    void call(const Session &session, const QString &method, const QJsonObject &params,
              Respond respond);

private:
    void at(const QJsonObject &params, Respond respond);
    void day(const QJsonObject &params, Respond respond);
    void transcript(const QJsonObject &params, Respond respond);

    ReadPool &m_pool;
    const Clock &m_clock;
    NameOf m_nameOf;
};

} // namespace Wheelhouse
