// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewclient.h"

namespace Wheelhouse {

OverviewClient::OverviewClient(Link &link, OverviewState &state, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_state(state)
    , m_view(link, QStringLiteral("overview"))
    , m_rows(link, state.rows())
{
    connect(&state, &OverviewState::paramsChanged, this, &OverviewClient::follow);
    connect(&state.why(), &WhyState::asked, this, &OverviewClient::carryWhy);
    carryCost();
    carryAgents();
    carryHours();
    carryTargets();
    connect(&link, &Link::targetChanged, this, [this] { m_state.clear(); });
    connect(&m_view, &ViewSubscription::snapshot, this, [this](const QJsonObject &whole) {
        if (const auto view = fromJson<OverviewView>(whole))
            m_state.replace(*view);
        else
            m_state.refuse(view.error());
    });
    connect(&m_view, &ViewSubscription::delta, this, [this](const QJsonObject &changes) {
        if (const auto change = fromJson<OverviewChange>(changes))
            m_state.apply(*change);
        else
            m_state.refuse(change.error());
    });
    connect(&m_view, &ViewSubscription::refused, &m_state, &OverviewState::refuse);
    connect(&m_view, &ViewSubscription::freshChanged, &m_state,
            [this](bool fresh) { m_state.setFresh(fresh && !m_state.problem()); });
}

void OverviewClient::carryWhy()
{
    WhyState &why = m_state.why();
    const quint64 number = why.number();
    if (!m_link.isOnline()) {
        why.answer(number, Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
        return;
    }
    m_link.rpc().call(QStringLiteral("kpi.why"), toJson(why.params()), &why,
                      [&why, number](const Result<QJsonObject> &answer) {
                          why.answer(number, answer ? fromJson<WhyExplained>(*answer)
                                                    : Result<WhyExplained>(answer.error()));
                      });
}

void OverviewClient::carryCost()
{
    CostState &cost = m_state.cost();
    cost.setCarrier([this, &cost](const QString &method, const QJsonObject &params,
                                  const CostState::Answered &answered) {
        if (m_link.isOnline())
            m_link.rpc().call(method, params, &cost, answered);
        else
            answered(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
    });
    connect(&m_link, &Link::stateChanged, &cost, [this, &cost] {
        if (m_link.isOnline())
            cost.setRights(m_link.roles());
    });
    cost.setRights(m_link.roles());
    connect(&m_link, &Link::targetChanged, &cost, &CostState::clear);
}

void OverviewClient::carryAgents()
{
    AgentsState &agents = m_state.agents();
    agents.setCarrier([this, &agents](const QString &method, const QJsonObject &params,
                                      const AgentsState::Answered &answered) {
        if (m_link.isOnline())
            m_link.rpc().call(method, params, &agents, answered);
        else
            answered(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
    });
    connect(&m_link, &Link::targetChanged, &agents, &AgentsState::clear);
}

void OverviewClient::carryHours()
{
    HoursState &hours = m_state.hours();
    hours.setCarrier([this, &hours](const QString &method, const QJsonObject &params,
                                    const HoursState::Answered &answered) {
        if (m_link.isOnline())
            m_link.rpc().call(method, params, &hours, answered);
        else
            answered(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
    });
    connect(&m_link, &Link::stateChanged, &hours, [this, &hours] {
        if (m_link.isOnline())
            hours.setRights(m_link.roles());
    });
    hours.setRights(m_link.roles());
    connect(&m_link, &Link::targetChanged, &hours, &HoursState::clear);
}

void OverviewClient::carryTargets()
{
    MetricTargets &targets = m_state.targets();
    targets.setCarrier([this, &targets](const QString &method, const QJsonObject &params,
                                        const MetricTargets::Answered &answered) {
        if (m_link.isOnline())
            m_link.rpc().call(method, params, &targets, answered);
        else
            answered(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
    });
    connect(&m_link, &Link::stateChanged, &targets, [this, &targets] {
        if (m_link.isOnline())
            targets.setRights(m_link.roles());
    });
    targets.setRights(m_link.roles());
    connect(&m_link, &Link::targetChanged, &targets, &MetricTargets::clear);
}

void OverviewClient::setWatching(bool watching)
{
    m_watching = watching;
    follow();
}

void OverviewClient::follow()
{
    if (m_watching)
        m_view.open(toJson(m_state.params()));
    else
        m_view.close();
}

} // namespace Wheelhouse
