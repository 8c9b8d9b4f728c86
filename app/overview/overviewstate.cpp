// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewstate.h"

#include <utility>

namespace Wheelhouse {

OverviewState::OverviewState(const QString &ownZone, QObject *parent)
    : QObject(parent)
    , m_ownZone(ownZone)
{
    m_params.zone = ownZone;
}

void OverviewState::setParams(const OverviewParams &params)
{
    if (params == m_params)
        return;
    m_params = params;
    setFresh(false);
    Q_EMIT paramsChanged();
}

void OverviewState::replace(const OverviewView &view)
{
    m_view = view;
    m_answered = m_params;
    m_loaded = true;
    m_problem.reset();
    m_targets.follow(m_view.targets);
    Q_EMIT changed();
}

void OverviewState::apply(const OverviewChange &change)
{
    applyChange(m_view, change);
    if (change.targets)
        m_targets.follow(m_view.targets);
    Q_EMIT changed();
}

void OverviewState::refuse(const Error &error)
{
    m_problem = error;
    setFresh(false);
    Q_EMIT changed();
}

void OverviewState::setFresh(bool fresh)
{
    if (std::exchange(m_fresh, fresh) != fresh)
        Q_EMIT freshnessChanged();
}

void OverviewState::clear()
{
    m_view = {};
    m_loaded = false;
    m_problem.reset();
    setFresh(false);
    Q_EMIT changed();
}

} // namespace Wheelhouse
