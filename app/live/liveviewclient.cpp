// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveviewclient.h"

namespace Wheelhouse {

LiveViewClient::LiveViewClient(Link &link, LiveState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_view(link, QStringLiteral("live"))
{
    connect(&link, &Link::targetChanged, this, [this] { m_state.clear(); });
    connect(&m_view, &ViewSubscription::snapshot, this, [this](const QJsonObject &whole) {
        if (const auto view = fromJson<LiveView>(whole))
            m_state.replace(*view);
        else
            m_state.refuse(view.error());
    });
    connect(&m_view, &ViewSubscription::delta, this, [this](const QJsonObject &changes) {
        if (const auto change = fromJson<LiveChange>(changes))
            m_state.apply(*change);
        else
            m_state.refuse(change.error());
    });
    connect(&m_view, &ViewSubscription::refused, &m_state, &LiveState::refuse);
    connect(&m_view, &ViewSubscription::freshChanged, &m_state,
            [this](bool fresh) { m_state.setFresh(fresh && !m_state.problem()); });
}

void LiveViewClient::setWatching(bool watching)
{
    if (watching)
        m_view.open({});
    else
        m_view.close();
}

} // namespace Wheelhouse
