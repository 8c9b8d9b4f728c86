// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptclient.h"

namespace Wheelhouse {

TranscriptClient::TranscriptClient(Link &link, TranscriptState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_view(link, QStringLiteral("conversation"))
{
    connect(&state, &TranscriptState::conversationChanged, this, &TranscriptClient::follow);
    connect(&link, &Link::targetChanged, this, [this] { m_state.setConversation({}); });
    connect(&m_view, &ViewSubscription::snapshot, this, [this](const QJsonObject &whole) {
        if (const auto view = fromJson<TranscriptView>(whole))
            m_state.replace(*view);
        else
            m_state.refuse(view.error());
    });
    connect(&m_view, &ViewSubscription::delta, this, [this](const QJsonObject &changes) {
        if (const auto change = fromJson<TranscriptChange>(changes))
            m_state.apply(*change);
        else
            m_state.refuse(change.error());
    });
    connect(&m_view, &ViewSubscription::refused, &m_state, &TranscriptState::refuse);
    connect(&m_view, &ViewSubscription::freshChanged, &m_state,
            [this](bool fresh) { m_state.setFresh(fresh && !m_state.problem()); });
    follow();
}

void TranscriptClient::follow()
{
    if (m_state.conversation().isEmpty())
        m_view.close();
    else
        m_view.open(toJson(TranscriptParams{m_state.conversation()}));
}

} // namespace Wheelhouse
