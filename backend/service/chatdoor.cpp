// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/chatdoor.h"

#include "core/protocol/jsonrpc.h"

#include <QUrlQuery>

namespace Wheelhouse {

void ChatDoor::call(HttpCall &&call)
{
    Caller caller{0, {}, std::move(call.reply)};
    const QByteArray path = QByteArray::fromStdString(call.request.path);
    const QByteArray method = path.startsWith("/chat/v1/") ? "chat." + path.mid(9) : QByteArray();
    QJsonObject params;
    QString visitor;
    if (call.request.method == "GET") {
        const QUrlQuery query(QString::fromStdString(call.request.query));
        params.insert(QStringLiteral("since"),
                      query.queryItemValue(QStringLiteral("since")).toLongLong());
        const QByteArray bearer =
            QByteArray::fromStdString(std::string(call.request.header("Authorization")));
        if (bearer.startsWith("Bearer "))
            visitor = QString::fromLatin1(bearer.mid(7).trimmed());
    } else {
        const auto body = decodeObject(QByteArray::fromStdString(call.request.body));
        if (!body) {
            ++m_gauges.malformed;
            respond(caller, body.error());
            return;
        }
        params = *body;
        visitor = params.value(QLatin1StringView("visitor")).toString();
    }
    this->call(nullptr, caller, QString::fromLatin1(method), params, visitor);
}

void ChatDoor::call(Session *session, const Caller &caller, const QString &method,
                    const QJsonObject &params, const QString &visitor)
{
    const bool opens = method == QLatin1StringView("chat.open");
    const QString token =
        session && opens ? params.value(QLatin1StringView("visitor")).toString() : visitor;
    if (session && !opens && session->customer.isEmpty()) {
        respond(caller, Error{ErrorCode::Unauthorised, QStringLiteral("open the chat first"),
                              QStringLiteral("chat.open")});
        return;
    }
    if (!session && !opens && token.isEmpty()) {
        respond(caller, Error{ErrorCode::Unauthorised, QStringLiteral("a visitor token is needed"),
                              QStringLiteral("visitor")});
        return;
    }
    const auto customer =
        session && !opens ? Result<QString>(session->customer) : m_webChat.customerOf(token);
    if (!customer) {
        respond(caller, customer.error());
        return;
    }
    withCustomer(*customer, [this, caller, method, params, customer = *customer] {
        const auto found = m_sessions.find(caller.peer);
        Session *session = found == m_sessions.end() ? nullptr : &found->second;
        if (!session && !caller.http)
            return;
        const bool reads =
            method == QLatin1StringView("chat.open") || method == QLatin1StringView("chat.lines");
        if (m_halted && !reads)
            respond(caller, *m_halted);
        else
            respond(caller, answer(session, customer, method, params));
    });
}

Result<QJsonObject> ChatDoor::answer(Session *session, const QString &customer,
                                     const QString &method, const QJsonObject &params)
{
    if (method == QLatin1StringView("chat.open")) {
        const auto asked = fromJson<ChatOpenParams>(params);
        return asked ? m_webChat.open(session, customer, *asked) : asked.error();
    }
    if (method == QLatin1StringView("chat.say")) {
        auto asked = fromJson<ChatSay>(params);
        if (!asked)
            return asked.error();
        ++m_gauges.customerMessages;
        if (session) {
            asked->brand = session->brand;
            asked->segment = session->segment;
            if (asked->language.isEmpty())
                asked->language = session->language;
        }
        return m_webChat.say(customer, *asked);
    }
    if (method == QLatin1StringView("chat.rate")) {
        const auto asked = fromJson<ChatRate>(params);
        return asked ? m_webChat.rate(customer, *asked) : asked.error();
    }
    if (method == QLatin1StringView("chat.leave"))
        return m_webChat.leave(customer);
    if (method == QLatin1StringView("chat.lines"))
        return m_webChat.lines(customer, params.value(QLatin1StringView("since")).toInteger());
    return unknownMethod(method);
}

void ChatDoor::withCustomer(const QString &customer, std::function<void()> then)
{
    if (m_recorder.floor().latestOf(customer) || m_webChat.isFresh(customer)) {
        then();
        return;
    }
    m_pool.run([this, customer, then = std::move(then)](StoreReader &reader) -> ReadPool::Answer {
        QList<Event> events;
        if (const auto latest = reader.latestOfCustomer(customer); latest && !latest->isEmpty()) {
            if (const auto found = reader.eventsOf(*latest))
                events = *found;
        }
        return [this, customer, events, then] {
            if (!m_recorder.floor().latestOf(customer))
                m_recorder.adopt(events);
            if (events.isEmpty())
                m_webChat.setFresh(customer);
            then();
        };
    });
}

void ChatDoor::respond(const Caller &caller, const Result<QJsonObject> &result)
{
    m_outbox.respond(caller, result, m_recorder.seq());
}

} // namespace Wheelhouse
