// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens Overview pages over the read pool and keeps them up to date with every commit, and answers
// kpi.why and kpi.rows. Domain thread.
#pragma once

#include "backend/service/overviewsource.h"
#include "backend/service/readpool.h"
#include "backend/service/recorder.h"
#include "backend/service/session.h"

namespace Wheelhouse {

class KpiViews
{
public:
    KpiViews(ViewHub &hub, ReadPool &pool, const Clock &clock, const Recorder &recorder)
        : m_hub(hub)
        , m_pool(pool)
        , m_clock(clock)
        , m_recorder(recorder)
    {}

    /// The targets in the store; other kinds are passed over.
    void start(const QList<Event> &settings) { m_targets = TargetBook::of(settings); }

    /// kpi.why: `respond` is called once, on this thread, with a WhyExplained. Errors: those of
    /// whyQuestion() and WhyRun::answer(), and of the store.
    using Respond = std::function<void(const Result<QJsonObject> &)>;
    void explain(const QJsonObject &params, Respond respond);

    /// kpi.rows: likewise with a RowsPage. Errors: those of readFigurePage() and
    /// AgentDesk::maySee().
    void rows(const Session &session, const QJsonObject &params, Respond respond);

    void open(const Caller &caller, const QJsonObject &params, std::optional<qint64> since);
    void apply(const CommitResult &commit, const QList<TrendMark> &marks);
    /// The event of this seq, which is in the store, set business hours: what was read before it is
    /// read anew, whatever the page asks, for it says whether hours are set and measures by them.
    void hoursChanged(qint64 seq);
    /// An event that is in the store: a new target is on every page at once.
    void takeTarget(const Event &event);
    /// Moves pages on whose period has; called about once a second.
    void refresh();

private:
    void load(const QString &name, const OverviewParams &params);

    ViewHub &m_hub;
    ReadPool &m_pool;
    const Clock &m_clock;
    const Recorder &m_recorder;
    TargetBook m_targets;
    QSet<QString> m_names;
};

} // namespace Wheelhouse
