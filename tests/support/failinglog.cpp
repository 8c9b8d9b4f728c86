// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/failinglog.h"

namespace Wheelhouse {

Result<CommitResult> FailingLog::append(QList<Event> &events)
{
    ++m_control.appends;
    m_control.passGate();
    if (const int left = m_control.failing; left != 0) {
        if (left > 0)
            --m_control.failing;
        return Error{m_control.failure, QStringLiteral("there is no space left"), {}};
    }
    for (const Event &event : std::as_const(events)) {
        if (!m_control.poison.isEmpty() && event.conversation == m_control.poison)
            return Error{ErrorCode::Conflict, QStringLiteral("poison"), event.conversation};
    }
    const qint64 first = m_lastSeq + 1;
    for (Event &event : events)
        event.seq = ++m_lastSeq;
    return CommitResult{first, m_lastSeq, {}};
}

} // namespace Wheelhouse
