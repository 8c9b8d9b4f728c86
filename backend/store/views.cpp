// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/views.h"

namespace Wheelhouse {

Views::Views(Connection &connection)
    : m_contacts(connection)
    , m_cells(connection)
    , m_people(connection)
    , m_timeline(connection)
    , m_training(connection)
    , m_work(connection)
{}

Result<QList<CellChange>> Views::apply(const QList<Event> &events)
{
    QList<CellChange> changes;
    for (const Event &event : events) {
        if (auto done = m_contacts.apply(event); !done)
            return done.error();
        if (auto done = m_work.apply(event, changes); !done)
            return done.error();
        if (auto done = m_people.apply(event); !done)
            return done.error();
        if (auto done = m_timeline.apply(event); !done)
            return done.error();
        if (auto done = m_training.apply(event); !done)
            return done.error();
    }
    if (auto done = m_contacts.flush(changes); !done)
        return done.error();
    if (auto done = m_work.flush(); !done)
        return done.error();
    if (auto done = m_cells.apply(changes); !done)
        return done.error();
    if (auto done = m_timeline.flush(); !done)
        return done.error();
    return changes;
}

void Views::forget()
{
    m_contacts.forget();
    m_cells.forget();
    m_timeline.forget();
    m_work.forget();
}

} // namespace Wheelhouse
