// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/publishtime.h"

namespace Wheelhouse {

void PublishTimes::apply(const Event &event, QList<CellChange> &changes)
{
    if (const auto *draft = std::get_if<ScriptDrafted>(&event.body)) {
        if (m_drafted.contains(draft->bot))
            return;
        m_drafted.insert(draft->bot, event.atMs);
        m_touched.insert(draft->bot);
        return;
    }
    const auto *published = std::get_if<ScriptPublished>(&event.body);
    if (!published || !m_drafted.contains(published->bot))
        return;
    const qint64 tookMs = event.atMs - m_drafted.take(published->bot);
    m_touched.insert(published->bot);
    if (published->revision == 0 || tookMs < 0)
        return;
    ContactDims dims;
    dims.bot = published->bot;
    changes.append({{slotOf(event.atMs), dims}, {{Measure::DraftToLive, 1, tookMs}}});
}

} // namespace Wheelhouse
