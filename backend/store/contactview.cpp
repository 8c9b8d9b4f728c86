// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactview.h"

#include "core/kpi/contributions.h"

#include <QJsonDocument>

namespace Wheelhouse {

Result<ContactRecord> contactOfRow(const Rows &row)
{
    ContactRecord contact{row.text(0), row.text(1), row.text(2), {}};
    const QJsonDocument document = QJsonDocument::fromJson(row.blob(3));
    auto facts = fromJson<ContactFacts>(document.object());
    if (!document.isObject() || !facts)
        return Error{ErrorCode::Corrupt, QStringLiteral("the contact's facts cannot be read"),
                     contact.id};
    contact.facts = std::move(*facts);
    return contact;
}

Result<ContactView::Touched *> ContactView::touch(const QString &id)
{
    if (const auto found = m_touched.find(id); found != m_touched.end())
        return &*found;
    ContactRecord contact{id, {}, {}, {}};
    if (const std::unique_ptr<ContactRecord> known{m_known.take(id)}) {
        contact = std::move(*known);
    } else {
        auto row = m_connection.run("contact", {id});
        if (!row)
            return row.error();
        if (row->next()) {
            auto stored = contactOfRow(*row);
            if (!stored)
                return stored.error();
            contact = std::move(*stored);
        } else if (const auto failure = row->failure()) {
            return *failure;
        }
    }
    const ContactFacts before = contact.facts;
    return &*m_touched.insert(id, {before, std::move(contact)});
}

Result<void> ContactView::apply(const Event &event)
{
    if (event.conversation.isEmpty())
        return {};
    const auto touched = touch(event.conversation);
    if (!touched)
        return touched.error();
    ContactRecord &contact = (*touched)->after;
    if (!event.customer.isEmpty())
        contact.customer = event.customer;
    if (const auto *assigned = std::get_if<Assigned>(&event.body))
        contact.agent = assigned->agent;
    Wheelhouse::apply(contact.facts, event);
    return {};
}

Result<void> ContactView::put(const ContactRecord &contact)
{
    const ContactFacts &facts = contact.facts;
    return m_connection.change("contact_put",
                               {contact.id, contact.customer, contact.agent, facts.dims.channel,
                                facts.dims.brand, facts.dims.bot, facts.dims.topic, facts.dims.team,
                                facts.dims.language, facts.startedMs, facts.closedMs,
                                QJsonDocument(toJson(facts)).toJson(QJsonDocument::Compact)});
}

Result<void> ContactView::flush(QList<CellChange> &changes)
{
    for (Touched &touched : m_touched) {
        if (auto written = put(touched.after); !written)
            return written;
        addDifference(changes, touched.before, touched.after.facts);
        const QString id = touched.after.id;
        m_known.insert(id, new ContactRecord(std::move(touched.after)));
    }
    m_touched.clear();
    return {};
}

void ContactView::forget()
{
    m_touched.clear();
    m_known.clear();
}

} // namespace Wheelhouse
