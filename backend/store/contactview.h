// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "backend/store/contactrecord.h"
#include "core/kpi/cell.h"

#include <QCache>
#include <QHash>

namespace Wheelhouse {

/// The view of conversations: each one's facts, folded from its events. Contacts that were touched
/// lately are kept in memory, and a contact is written once a commit however many of its events
/// came.
class ContactView
{
public:
    explicit ContactView(Connection &connection) : m_connection(connection) {}

    /// Takes the event in. Events of no conversation are passed over.
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

    Connection &m_connection;
    QHash<QString, Touched> m_touched;
    QCache<QString, ContactRecord> m_known{8000};
};

/// The record of a row of sql/contact.sql. Errors: Corrupt.
Result<ContactRecord> contactOfRow(const Rows &row);

} // namespace Wheelhouse
