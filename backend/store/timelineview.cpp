// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/timelineview.h"

namespace Wheelhouse {

namespace {

/// What the trend marks, and what was decided about figures and surveys.
bool isOnTimeAxis(const Event &event)
{
    const EventBody &body = event.body;
    if (std::holds_alternative<LimitSet>(body)) // what the system sets is how an agent begins
        return event.actor.kind != ActorKind::System;
    return std::holds_alternative<Annotated>(body) ||
           std::holds_alternative<ScriptPromoted>(body) ||
           std::holds_alternative<ScriptRetreated>(body) ||
           std::holds_alternative<OutageOpened>(body) ||
           std::holds_alternative<OutageClosed>(body) ||
           std::holds_alternative<CostAssumed>(body) ||
           std::holds_alternative<SurveyShareSet>(body) || std::holds_alternative<TargetSet>(body);
}

} // namespace

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

    if (const QString bot = scriptBot(event.body); !bot.isEmpty()) {
        if (auto put = m_connection.change("script_event_put", {event.seq, bot}); !put)
            return put;
    }
    if (const auto *published = std::get_if<ScriptPublished>(&event.body)) {
        auto put =
            m_connection.change("script_put", {event.scriptVersion, published->bot, event.seq});
        if (!put)
            return put;
        return m_connection.change("annotation_put", {event.seq, event.atMs});
    }
    if (isOnTimeAxis(event))
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
