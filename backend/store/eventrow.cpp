// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/eventrow.h"

namespace Wheelhouse {

namespace {

/// SQLite turns the two noncharacters of the first plane into question marks; JSON can escape them.
QString payloadOf(const EventBody &body)
{
    QString text = QString::fromUtf8(encodeBody(body));
    text.replace(QChar(0xfffe), QLatin1StringView("\\ufffe"));
    text.replace(QChar(0xffff), QLatin1StringView("\\uffff"));
    return text;
}

} // namespace

QVariantList eventValues(const Event &event)
{
    return {event.seq,      event.atMs,          eventKind(event.body), nameOf(event.actor.kind),
            event.actor.id, event.conversation,  event.customer,        event.channel,
            event.topic,    event.scriptVersion, payloadOf(event.body)};
}

Result<Event> eventOfRow(const Rows &row)
{
    Event event;
    event.seq = row.integer(0);
    const QString place = QStringLiteral("event %1").arg(event.seq);
    auto body = decodeBody(row.text(2), row.text(10).toUtf8());
    if (!body)
        return Error{ErrorCode::Corrupt, body.error().text(), place};
    const auto actorKind = enumOf<ActorKind>(row.text(3));
    if (!actorKind)
        return Error{ErrorCode::Corrupt, QStringLiteral("its actor is of no known kind"), place};
    event.atMs = row.integer(1);
    event.actor = {*actorKind, row.text(4)};
    event.conversation = row.text(5);
    event.customer = row.text(6);
    event.channel = row.text(7);
    event.topic = row.text(8);
    event.scriptVersion = row.text(9);
    event.body = std::move(*body);
    return event;
}

Result<QList<Event>> eventsOfRows(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<Event> events;
    while (rows->next()) {
        auto event = eventOfRow(*rows);
        if (!event)
            return event.error();
        events.append(std::move(*event));
    }
    if (const auto failure = rows->failure())
        return *failure;
    return events;
}

} // namespace Wheelhouse
