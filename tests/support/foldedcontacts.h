// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace Wheelhouse {

/// The facts of every contact straight from the events: folded one by one, and then all contacts of
/// a customer judged beside one another.
inline QHash<QString, ContactFacts> foldedContacts(const QList<Event> &events)
{
    QHash<QString, ContactFacts> contacts;
    QHash<QString, QString> customers;
    for (const Event &event : events) {
        if (event.conversation.isEmpty())
            continue;
        apply(contacts[event.conversation], event);
        if (customers.value(event.conversation).isEmpty())
            customers.insert(event.conversation, event.customer);
    }
    QMap<QString, QMap<std::pair<qint64, QString>, ContactFacts *>> byCustomer;
    for (auto each = contacts.begin(); each != contacts.end(); ++each) {
        const QString customer = customers.value(each.key());
        if (!customer.isEmpty())
            byCustomer[customer].insert({each->startedMs, each.key()}, &*each);
    }
    for (const auto &ofOne : byCustomer) {
        std::vector<ContactSpan> spans;
        for (const ContactFacts *facts : ofOne)
            spans.push_back(
                {facts->dims.channel, facts->dims.topic, facts->startedMs, facts->closedMs});
        size_t i = 0;
        for (ContactFacts *facts : ofOne)
            facts->beside = judgeReturn(spans, i++);
    }
    return contacts;
}

} // namespace Wheelhouse
