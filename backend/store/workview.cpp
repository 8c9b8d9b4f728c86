// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/workview.h"

#include <QJsonDocument>

namespace Wheelhouse {

Result<void> WorkView::apply(const Event &event, QList<CellChange> &changes)
{
    if (!m_work) {
        auto work = read();
        if (!work)
            return work.error();
        m_work = std::move(*work);
    }
    m_work->agents.apply(event, changes);
    m_work->publications.apply(event, changes);
    return {};
}

Result<WorkView::Work> WorkView::read()
{
    Work work;
    if (auto done = readAgents(work.agents); !done)
        return done.error();
    auto rows = m_connection.run("drafted");
    if (!rows)
        return rows.error();
    while (rows->next())
        work.publications.put(rows->text(0), rows->integer(1));
    if (const auto failure = rows->failure())
        return *failure;
    return work;
}

Result<void> WorkView::readAgents(AgentTimes &agents)
{
    auto times = m_connection.run("agent_times");
    if (!times)
        return times.error();
    while (times->next()) {
        const QJsonDocument document = QJsonDocument::fromJson(times->blob(1));
        const auto facts = fromJson<AgentFacts>(document.object());
        if (!document.isObject() || !facts)
            return Error{ErrorCode::Corrupt, QStringLiteral("an agent's time cannot be read"),
                         times->text(0)};
        agents.put(times->text(0), *facts);
    }
    if (const auto failure = times->failure())
        return *failure;
    auto held = m_connection.run("held");
    if (!held)
        return held.error();
    while (held->next())
        agents.putHolder(held->text(0), held->text(1));
    if (const auto failure = held->failure())
        return *failure;
    return {};
}

Result<void> WorkView::writeAgents(AgentTimes &agents)
{
    const AgentTimes::Touched touched = agents.takeTouched();
    for (const QString &id : touched.agents) {
        const QByteArray facts =
            QJsonDocument(toJson(agents.agents().value(id))).toJson(QJsonDocument::Compact);
        if (auto written = m_connection.change("agent_time_put", {id, facts}); !written)
            return written;
    }
    for (const QString &contact : touched.contacts) {
        const QString agent = agents.holders().value(contact);
        auto written = agent.isEmpty() ? m_connection.change("held_remove", {contact})
                                       : m_connection.change("held_put", {contact, agent});
        if (!written)
            return written;
    }
    return {};
}

Result<void> WorkView::flush()
{
    if (!m_work)
        return {};
    if (auto written = writeAgents(m_work->agents); !written)
        return written;
    for (const QString &bot : m_work->publications.takeTouched()) {
        const auto &drafted = m_work->publications.drafted();
        auto written = drafted.contains(bot)
                           ? m_connection.change("drafted_put", {bot, drafted.value(bot)})
                           : m_connection.change("drafted_remove", {bot});
        if (!written)
            return written;
    }
    return {};
}

} // namespace Wheelhouse
