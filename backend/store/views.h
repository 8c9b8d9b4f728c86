// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/cellview.h"
#include "backend/store/contactview.h"
#include "backend/store/peopleview.h"
#include "backend/store/timelineview.h"
#include "backend/store/trainingview.h"
#include "backend/store/workview.h"

namespace Wheelhouse {

/// Counts up when the views of the same log become others: a measure more, a rule changed.
inline constexpr int foldVersion = 9;

/// Every view of the log, brought up to date in the transaction that adds the events. Building them
/// anew is the same code on an empty database.
class Views
{
public:
    explicit Views(Connection &connection);

    /// The events carry their seq. Returns what moved in the cells, one change a cell.
    Result<QList<CellChange>> apply(const QList<Event> &events);
    /// To be called when the transaction was not committed: memory must not be ahead of the file.
    void forget();

private:
    ContactView m_contacts;
    CellView m_cells;
    PeopleView m_people;
    TimelineView m_timeline;
    TrainingView m_training;
    WorkView m_work;
};

} // namespace Wheelhouse
