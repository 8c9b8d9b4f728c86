// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactwalk.h"

#include "backend/store/contactview.h"
#include "core/kpi/cell.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

class ContactWalk
{
public:
    ContactWalk(Connection &connection, const ContactSpanOfTime &span, const ContactPlace &after,
                qsizetype most, const ContactVisitor &visit)
        : m_connection(connection)
        , m_span(span)
        , m_endMs(slotOf(span.toMs - 1) + slotLengthMs)
        , m_place(after)
        , m_left(most)
        , m_visit(visit)
    {}

    Result<std::optional<ContactPlace>> run()
    {
        if (m_span.toMs <= m_span.fromMs)
            return std::optional<ContactPlace>();
        for (const auto step :
             {&ContactWalk::passEarly, &ContactWalk::passStarted, &ContactWalk::passReaching}) {
            if (auto done = (this->*step)(); !done)
                return done.error();
            if (m_stopped)
                return std::optional(m_place);
        }
        return std::optional<ContactPlace>();
    }

private:
    /// Clocks that disagree: what counts before it began.
    Result<void> passEarly()
    {
        if (m_span.byStart || m_place.startedMs < m_endMs)
            return {};
        return passEach(m_connection.run("contact_early", {m_endMs, m_span.toMs, m_place.startedMs,
                                                           m_place.id, qlonglong(m_left + 1)}));
    }

    Result<void> passStarted()
    {
        ContactPlace place = m_place;
        if (place.startedMs >= m_endMs)
            place = {m_endMs, {}};
        auto rows =
            m_connection.run(m_span.ofAgents ? "contact_between_had" : "contact_between",
                             {m_span.fromMs, place.startedMs, place.id, qlonglong(m_left + 1)});
        if (!rows)
            return rows.error();
        while (!m_stopped && rows->next()) {
            if (m_span.ofAgents && rows->blob(3).isEmpty()) {
                passOver({rows->integer(4), rows->text(0)});
                continue;
            }
            const auto contact = contactOfRow(*rows);
            if (!contact)
                return contact.error();
            pass(*contact);
        }
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

    /// What had begun before.
    Result<void> passReaching()
    {
        if (m_span.byStart)
            return {};
        ContactPlace place = m_place;
        if (place.startedMs >= m_span.fromMs)
            place = {m_span.fromMs, {}};
        return passEach(
            m_connection.run("contact_reaching", {m_span.fromMs, m_span.fromMs, place.startedMs,
                                                  place.id, qlonglong(m_left + 1)}));
    }

    Result<void> passEach(Result<Rows> found)
    {
        if (!found)
            return found.error();
        QStringList ids;
        while (found->next())
            ids.append(found->text(0));
        if (const auto failure = found->failure())
            return *failure;
        for (qsizetype i = 0; i < ids.size() && !m_stopped; ++i) {
            auto row = m_connection.run("contact", {ids[i]});
            if (!row)
                return row.error();
            if (!row->next())
                return row->failure().value_or(Error{
                    ErrorCode::Corrupt, QStringLiteral("a contact is in its index only"), ids[i]});
            const auto contact = contactOfRow(*row);
            if (!contact)
                return contact.error();
            pass(*contact);
        }
        return {};
    }

    void pass(const ContactRecord &contact)
    {
        passOver({contact.facts.startedMs, contact.id});
        if (!m_stopped && !(m_span.ofAgents && contact.facts.agent.isEmpty()))
            m_stopped = !m_visit(contact);
    }

    void passOver(const ContactPlace &place)
    {
        if (m_left == 0) {
            m_stopped = true;
            return;
        }
        --m_left;
        m_place = place;
    }

    Connection &m_connection;
    const ContactSpanOfTime m_span;
    const qint64 m_endMs; ///< of the last slot
    ContactPlace m_place;
    qsizetype m_left;
    const ContactVisitor &m_visit;
    bool m_stopped = false;
};

} // namespace

Result<std::optional<ContactPlace>> walkContacts(Connection &connection,
                                                 const ContactSpanOfTime &span,
                                                 const ContactPlace &after, qsizetype most,
                                                 const ContactVisitor &visit)
{
    return ContactWalk(connection, span, after, most, visit).run();
}

} // namespace Wheelhouse
