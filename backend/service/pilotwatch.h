// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/publisher.h"
#include "core/kpi/pilottally.h"

#include <map>

namespace Wheelhouse {

/// Follows what running pilots and their control groups do, and takes a pilot back when one of its
/// guard figures is worse beyond chance. After a restart the contacts closed meanwhile are counted
/// again from the store. Domain thread.
class PilotWatch
{
public:
    PilotWatch(const ScriptShelf &shelf, const Recorder &recorder, Publisher &publisher,
               ReadPool &pool, double alpha)
        : m_shelf(shelf)
        , m_recorder(recorder)
        , m_publisher(publisher)
        , m_pool(pool)
        , m_alpha(alpha)
    {}

    /// Reads what the pilots that run have done so far.
    void start();
    /// A turn's events, after they were recorded.
    void take(const QList<Event> &events);
    /// pilot.figures; empty when no pilot of the bot runs.
    QList<GuardRow> figures(const QString &bot) const;

private:
    struct Watched
    {
        QString version;
        PilotTally tally;
    };
    /// Of the pilot that runs now; made anew when it is another one.
    Watched *watched(const QString &bot);
    void judge(const QString &bot);

    const ScriptShelf &m_shelf;
    const Recorder &m_recorder;
    Publisher &m_publisher;
    ReadPool &m_pool;
    const double m_alpha;
    std::map<QString, Watched> m_watched; ///< by bot
};

} // namespace Wheelhouse
