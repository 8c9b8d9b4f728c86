// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "backend/store/contactrecord.h"
#include "core/hours/hoursbook.h"
#include "core/kpi/cell.h"

#include <QCache>
#include <QHash>

namespace Wheelhouse {

/// The view of conversations: each one's facts, folded from its events. Contacts that were touched
/// lately are kept in memory, and a contact is written once a commit however many of its events
/// came. Business hours that are set for a time in which contacts are known already move all that
/// begins from there on, page by page.
class ContactView
{
public:
    explicit ContactView(Connection &connection) : m_connection(connection) {}

    /// Takes the event in. Of those of no conversation only business hours are looked at.
    Result<void> apply(const Event &event);
    /// Writes what `apply` gathered and appends what moves in the cells.
    Result<void> flush(QList<CellChange> &changes);
    /// Drops what was gathered and what was remembered.
    void forget();

private:
    struct Touched
    {
        ContactFacts before;
        bool wasNobodys = false; ///< its customer was not known
        ContactRecord after;
    };
    struct Neighbour
    {
        QString id;
        ContactSpan span;
        qint64 returnedMs = 0;
        bool duplicate = false;
        int earlier = 0;
    };
    Result<Touched *> touch(const QString &id);
    /// The contacts of the same customer around this one, itself among them, by their beginning.
    Result<QList<Neighbour>> neighbours(const ContactRecord &contact);
    /// What this contact means beside the customer's others, and they beside it.
    Result<void> judgeBeside(const ContactRecord &contact);
    Result<void> put(const ContactRecord &contact);
    Result<void> readHours(qint64 beforeSeq);
    Result<void> setHours(const Event &event, const HoursSet &set);
    /// Of all contacts of which something began at `fromMs` or later.
    Result<void> judgeHoursFrom(qint64 fromMs, QList<CellChange> &changes);

    Connection &m_connection;
    std::optional<HoursBook> m_hours;       ///< as of the last event taken; none: not read yet
    std::optional<qint64> m_hoursChangedMs; ///< from here on they are others than they were
    QHash<QString, Touched> m_touched;
    QCache<QString, ContactRecord> m_known{8000};
};

/// The record of a row of sql/contact.sql. Errors: Corrupt.
Result<ContactRecord> contactOfRow(const Rows &row);

} // namespace Wheelhouse
