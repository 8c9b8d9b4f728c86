// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcriptsource.h"

namespace Wheelhouse {

void TranscriptSource::start(const LiveConversation &row, bool open, const QList<Event> &events)
{
    m_view.conversation = row;
    m_view.open = open;
    for (const Event &event : events) {
        if (auto line = transcriptLine(event, m_nameOf))
            m_view.lines.append(std::move(*line));
    }
    m_ready = true;
}

void TranscriptSource::append(const Event &event, const LiveConversation &row, bool open)
{
    if (!m_ready)
        return;
    m_view.conversation = row;
    m_view.open = open;
    m_change.conversation = row;
    m_change.open = open;
    if (auto line = transcriptLine(event, m_nameOf)) {
        m_view.lines.append(*line);
        m_change.lines.append(std::move(*line));
    }
    m_changed = true;
}

std::optional<QJsonObject> TranscriptSource::takeChange()
{
    if (!m_changed)
        return std::nullopt;
    m_changed = false;
    return toJson(std::exchange(m_change, {}));
}

} // namespace Wheelhouse
