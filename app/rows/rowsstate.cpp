// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowsstate.h"

#include <limits>

namespace Wheelhouse {

void RowsState::ask(const RowsParams &params, const std::optional<Figure> &known)
{
    m_known = known;
    m_params = params;
    m_params.after.clear();
    m_head.reset();
    m_rows.clear();
    m_next.clear();
    m_enough = rowsAtFirst;
    m_transcript.setConversation({});
    Q_EMIT restarted();
    askOn();
}

void RowsState::askOn()
{
    m_problem.reset();
    m_asking = true;
    ++m_number;
    Q_EMIT changed();
    Q_EMIT asked();
}

void RowsState::more()
{
    if (m_asking || complete())
        return;
    m_enough = m_rows.size() + std::max(m_rows.size(), rowsAtFirst);
    askOn();
}

void RowsState::all()
{
    m_enough = std::numeric_limits<qsizetype>::max();
    if (!m_asking && !complete())
        askOn();
}

RowsParams RowsState::wanted() const
{
    RowsParams params = m_params;
    params.after = m_next;
    return params;
}

void RowsState::answer(quint64 number, const Result<RowsPage> &answer)
{
    if (number != m_number || !m_asking)
        return;
    m_asking = false;
    if (!answer) {
        m_problem = answer.error();
        Q_EMIT changed();
        return;
    }
    if (!m_head) {
        m_head = *answer;
        m_head->rows.clear();
        if (!m_head->figure)
            m_head->figure = m_known;
    }
    m_rows += answer->rows;
    m_next = answer->next;
    Q_EMIT grown();
    if (!m_next.isEmpty() && m_rows.size() < m_enough)
        askOn();
    else
        Q_EMIT changed();
}

} // namespace Wheelhouse
