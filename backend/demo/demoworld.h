// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demosettings.h"
#include "core/care/event.h"

#include <functional>
#include <memory>

namespace Wheelhouse {

/// The history of a made-up streaming service: a large brand with an able bot and a small one whose
/// bot is young, five languages, agents on shifts, ratings, an evening ten times as busy, an
/// outage, and a script published in between. Deterministic: equal settings give equal events. The
/// bots are the real interpreter on real scripts; queues and waits follow from who is at work.
///
/// The events have the shape the live services give them, in time order, seq 0. At `endMs` the day
/// goes on: conversations are open at bots, in queues and with agents. Customers' ids begin with
/// demoCustomerPrefix. Touches no clock and starts no thread; calls belong to one thread.
class DemoWorld
{
public:
    explicit DemoWorld(const DemoSettings &settings);
    ~DemoWorld();

    /// Takes a batch into a log; may give the events their seq. An error ends the generation.
    using Sink = std::function<Result<void>(QList<Event> &)>;
    static constexpr qsizetype batchSize = 4000;

    /// Once. Errors: those of the sink.
    Result<void> generate(const Sink &sink);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
