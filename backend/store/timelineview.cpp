// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/timelineview.h"

namespace Wheelhouse {

Result<void> TimelineView::apply(const Event &event)
{
    if (!m_span) {
        auto row = m_connection.run("span");
        if (!row)
            return row.error();
        if (row->next())
            m_span = {row->integer(0), row->integer(1)};
        else
            m_span = {event.atMs, event.atMs}, m_spanChanged = true;
    }
    if (event.atMs < m_span->firstMs)
        m_span->firstMs = event.atMs, m_spanChanged = true;
    if (event.atMs > m_span->lastMs)
        m_span->lastMs = event.atMs, m_spanChanged = true;

    if (const auto *published = std::get_if<ScriptPublished>(&event.body)) {
        auto put =
            m_connection.change("script_put", {event.scriptVersion, published->bot, event.seq});
        if (!put)
            return put;
        return m_connection.change("annotation_put", {event.seq, event.atMs});
    }
    if (std::holds_alternative<Annotated>(event.body))
        return m_connection.change("annotation_put", {event.seq, event.atMs});
    return {};
}

Result<void> TimelineView::flush()
{
    if (!m_spanChanged)
        return {};
    m_spanChanged = false;
    return m_connection.change("span_put", {m_span->firstMs, m_span->lastMs});
}

void TimelineView::forget()
{
    m_span.reset();
    m_spanChanged = false;
}

} // namespace Wheelhouse
