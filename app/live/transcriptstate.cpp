// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptstate.h"

#include <utility>

namespace Wheelhouse {

void TranscriptState::setConversation(const QString &id)
{
    if (std::exchange(m_conversation, id) == id)
        return;
    m_lines.replace({});
    m_head = {};
    m_problem.reset();
    m_open = false;
    m_loaded = false;
    setFresh(false);
    Q_EMIT conversationChanged();
    Q_EMIT changed();
}

void TranscriptState::replace(const TranscriptView &view)
{
    m_lines.replace(view.lines);
    m_loaded = true;
    m_problem.reset();
    takeHead(view);
}

void TranscriptState::apply(const TranscriptChange &change)
{
    m_lines.append(change.lines);
    takeHead(change);
}

void TranscriptState::takeHead(const TranscriptView &view)
{
    m_head = view.conversation;
    m_open = view.open;
    Q_EMIT changed();
}

void TranscriptState::refuse(const Error &error)
{
    m_problem = error;
    setFresh(false);
    Q_EMIT changed();
}

void TranscriptState::setFresh(bool fresh)
{
    if (std::exchange(m_fresh, fresh) != fresh)
        Q_EMIT freshnessChanged();
}

} // namespace Wheelhouse
