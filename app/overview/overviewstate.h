// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"
#include "app/hours/hoursstate.h"
#include "app/overview/agentsstate.h"
#include "app/overview/metrictargets.h"
#include "app/overview/whystate.h"
#include "app/rows/rowsstate.h"
#include "core/base/error.h"
#include "core/protocol/overviewview.h"

#include <QObject>

namespace Wheelhouse {

/// What the page Overview shows: the figures, the question they answer, and whether they are true
/// now. OverviewClient feeds it from a server; a test feeds it by hand. GUI thread.
class OverviewState : public QObject
{
    Q_OBJECT

public:
    /// `ownZone` is that of the user, in which he asks unless he says otherwise.
    explicit OverviewState(const QString &ownZone = OverviewParams().zone,
                           QObject *parent = nullptr);

    const QString &ownZone() const { return m_ownZone; }

    const OverviewView &view() const { return m_view; }
    /// False until the first figures: the page says "loading" and shows no zeroes.
    bool loaded() const { return m_loaded; }

    const OverviewParams &params() const { return m_params; }
    /// The question that view() answers: an earlier one until the new figures are there.
    const OverviewParams &answered() const { return m_answered; }
    /// Asks another question. The old figures stay, not fresh, until the new ones are there.
    void setParams(const OverviewParams &params);

    /// False while disconnected, waiting for an answer, or refused: figures are greyed with their
    /// age.
    bool fresh() const { return m_fresh; }
    /// The time of the newest event in the figures; 0 when not loaded.
    qint64 asOfMs() const { return m_view.asOfMs; }
    /// Why the server refused the question; nothing when it did not.
    const std::optional<Error> &problem() const { return m_problem; }

    /// What is asked about a change in these figures.
    WhyState &why() { return m_why; }
    /// The contacts behind one of these figures.
    RowsState &rows() { return m_rows; }
    /// What they save, and who answered the survey.
    CostState &cost() { return m_cost; }
    /// The same by agent.
    AgentsState &agents() { return m_agents; }
    /// The business hours that a filter is by.
    HoursState &hours() { return m_hours; }
    /// What the figures are to reach.
    MetricTargets &targets() { return m_targets; }
    const MetricTargets &targets() const { return m_targets; }

    /// For whoever feeds it. replace() and refuse() settle the question; apply() is one delta.
    void replace(const OverviewView &view);
    void apply(const OverviewChange &change);
    void refuse(const Error &error);
    void setFresh(bool fresh);
    /// Forgets everything but the question: another server is coming.
    void clear();

Q_SIGNALS:
    void changed();
    void freshnessChanged();
    void paramsChanged();

private:
    const QString m_ownZone;
    WhyState m_why;
    RowsState m_rows;
    CostState m_cost;
    AgentsState m_agents;
    HoursState m_hours;
    MetricTargets m_targets;
    OverviewView m_view;
    OverviewParams m_params;
    OverviewParams m_answered;
    std::optional<Error> m_problem;
    bool m_loaded = false;
    bool m_fresh = false;
};

} // namespace Wheelhouse
