// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactview.h"

#include "backend/store/contactreach.h"
#include "backend/store/contactwalk.h"
#include "backend/store/eventrow.h"
#include "core/kpi/contributions.h"

#include <QJsonDocument>

#include <utility>

namespace Wheelhouse {

namespace {

constexpr qsizetype contactsAPage = 2000;
constexpr qint64 farFutureMs = 253'402'300'800'000; // the year 10000

} // namespace

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
    Touched touched{contact.facts, contact.customer.isEmpty(), std::move(contact)};
    return &*m_touched.insert(id, std::move(touched));
}

Result<void> ContactView::apply(const Event &event)
{
    if (!m_hours) {
        if (auto read = readHours(event.seq); !read)
            return read;
    }
    if (const auto *set = std::get_if<HoursSet>(&event.body))
        return setHours(event, *set);
    if (event.conversation.isEmpty())
        return {};
    const auto touched = touch(event.conversation);
    if (!touched)
        return touched.error();
    ContactRecord &contact = (*touched)->after;
    if (contact.customer.isEmpty())
        contact.customer = event.customer;
    if (const auto *assigned = std::get_if<Assigned>(&event.body))
        contact.agent = assigned->agent;
    Wheelhouse::apply(contact.facts, event);
    return {};
}

Result<void> ContactView::readHours(qint64 beforeSeq)
{
    const auto events = eventsOfRows(m_connection.run("event_hours", {beforeSeq}));
    if (!events)
        return events.error();
    auto book = HoursBook::of(*events);
    if (!book)
        return book.error();
    m_hours = std::move(*book);
    return {};
}

Result<void> ContactView::setHours(const Event &event, const HoursSet &set)
{
    if (auto taken = m_hours->take(set, event.atMs); !taken)
        return taken;
    const qint64 fromMs = HoursBook::beginOf(set, event.atMs);
    m_hoursChangedMs = std::min(fromMs, m_hoursChangedMs.value_or(fromMs));
    return m_connection.change("hours_put", {event.seq});
}

Result<void> ContactView::judgeHoursFrom(qint64 fromMs, QList<CellChange> &changes)
{
    std::optional<ContactPlace> place = ContactPlace();
    while (place) {
        QList<ContactRecord> page;
        const auto next = walkContacts(m_connection, {fromMs, farFutureMs}, *place, contactsAPage,
                                       [&](const ContactRecord &contact) {
                                           page.append(contact);
                                           return true;
                                       });
        if (!next)
            return next.error();
        for (ContactRecord &contact : page) {
            const OffHours off = judgeOffHours(contact.facts, *m_hours);
            if (off == contact.facts.offHours)
                continue;
            if (const auto touched = m_touched.find(contact.id); touched != m_touched.end()) {
                touched->after.facts.offHours = off;
                if (auto written = put(touched->after); !written)
                    return written;
                continue;
            }
            const ContactFacts before = contact.facts;
            contact.facts.offHours = off;
            if (auto written = put(contact); !written)
                return written;
            addDifference(changes, before, contact.facts);
            m_known.remove(contact.id);
        }
        place = *next;
    }
    return {};
}

Result<void> ContactView::put(const ContactRecord &contact)
{
    const ContactFacts &facts = contact.facts;
    const ContactReach reach = reachOf(facts);
    return m_connection.change("contact_put",
                               {contact.id, contact.customer, contact.agent, facts.dims.channel,
                                facts.dims.brand, facts.dims.bot, facts.dims.topic, facts.dims.team,
                                facts.dims.language, facts.startedMs, facts.closedMs,
                                QJsonDocument(toJson(facts)).toJson(QJsonDocument::Compact),
                                facts.beside.returnedMs, int(facts.beside.duplicate),
                                facts.beside.earlier, reach.slotCount, reach.earlyMs});
}

Result<QList<ContactView::Neighbour>> ContactView::neighbours(const ContactRecord &contact)
{
    const QVariantList place{contact.customer, contact.facts.startedMs, contact.id,
                             returnNeighbours + 1};
    auto rows = m_connection.run("contact_near", place + place); // those before, those after
    if (!rows)
        return rows.error();
    QList<Neighbour> found;
    while (rows->next())
        found.append({rows->text(0),
                      {rows->text(1), rows->text(2), rows->integer(3), rows->integer(4)},
                      rows->integer(5),
                      rows->integer(6) != 0,
                      int(rows->integer(7))});
    if (const auto failure = rows->failure())
        return *failure;
    return found;
}

Result<void> ContactView::judgeBeside(const ContactRecord &contact)
{
    const auto found = neighbours(contact);
    if (!found)
        return found.error();
    std::vector<ContactSpan> spans;
    size_t own = 0;
    for (const Neighbour &each : *found) {
        if (each.id == contact.id)
            own = spans.size();
        spans.push_back(each.span);
    }
    for (size_t i = 0; i < spans.size(); ++i) {
        const Neighbour &each = found->at(qsizetype(i));
        ReturnVerdict verdict = judgeReturn(spans, i);
        // of earlier contacts only what follows is known here in full, of later ones what precedes
        const bool judgesReturn = i <= own, judgesEarlier = i >= own;
        const bool mayMove = (judgesReturn && (verdict.returnedMs != 0 || each.returnedMs != 0)) ||
                             (judgesEarlier && (verdict.duplicate != each.duplicate ||
                                                verdict.earlier != each.earlier));
        if (!mayMove)
            continue;
        const auto touched = touch(each.id);
        if (!touched)
            return touched.error();
        ReturnVerdict &stands = (*touched)->after.facts.beside;
        if (!judgesEarlier) {
            verdict.duplicate = stands.duplicate;
            verdict.earlier = stands.earlier;
        }
        if (!judgesReturn) {
            verdict.returnedMs = stands.returnedMs;
            verdict.returnedChannel = stands.returnedChannel;
        }
        if (verdict == stands)
            continue;
        stands = verdict;
        if (auto written = put((*touched)->after); !written)
            return written;
    }
    return {};
}

Result<void> ContactView::flush(QList<CellChange> &changes)
{
    QStringList moved;
    for (Touched &touched : m_touched) {
        touched.after.facts.offHours = judgeOffHours(touched.after.facts, *m_hours);
        if (auto written = put(touched.after); !written)
            return written;
        const ContactFacts &before = touched.before, &after = touched.after.facts;
        if (!touched.after.customer.isEmpty() &&
            (touched.wasNobodys || before.startedMs != after.startedMs ||
             before.closedMs != after.closedMs || before.dims.topic != after.dims.topic))
            moved.append(touched.after.id);
    }
    // in any order: the last one judged has seen all the others
    for (const QString &id : std::as_const(moved)) {
        const ContactRecord contact = m_touched.constFind(id)->after;
        if (auto judged = judgeBeside(contact); !judged)
            return judged;
    }
    if (const auto fromMs = std::exchange(m_hoursChangedMs, std::nullopt)) {
        if (auto judged = judgeHoursFrom(*fromMs, changes); !judged)
            return judged;
    }
    for (Touched &touched : m_touched) {
        addDifference(changes, touched.before, touched.after.facts);
        const QString id = touched.after.id;
        m_known.insert(id, new ContactRecord(std::move(touched.after)));
    }
    m_touched.clear();
    return {};
}

void ContactView::forget()
{
    m_hours.reset();
    m_hoursChangedMs.reset();
    m_touched.clear();
    m_known.clear();
}

} // namespace Wheelhouse
