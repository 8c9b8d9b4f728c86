// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/kpi/cell.h"

#include <QHash>
#include <QSet>

namespace Wheelhouse {

/// How long scripts take from draft to live: a fold of the log that only ever adds to the cells.
///
/// A bot's draft begins with the first ScriptDrafted after its last publication. The next
/// ScriptPublished, for all or as a pilot, is one case of Measure::DraftToLive, in the slot and of
/// the bot of the publication. One that was made of no draft (revision 0) is no case and ends the
/// draft, which it replaces; one whose clock lies before the draft's is left out.
class PublishTimes
{
public:
    /// Appends what the event adds to the cells.
    void apply(const Event &event, QList<CellChange> &changes);

    /// By bot: when the draft began that is not live yet.
    const QHash<QString, qint64> &drafted() const { return m_drafted; }
    /// To go on from where a fold ended.
    void put(const QString &bot, qint64 draftedMs) { m_drafted.insert(bot, draftedMs); }
    /// The bots whose draft began or ended since the last call.
    QSet<QString> takeTouched() { return std::exchange(m_touched, {}); }

private:
    QHash<QString, qint64> m_drafted;
    QSet<QString> m_touched;
};

} // namespace Wheelhouse
