// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/publisher.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"
#include "tests/support/fakepeer.h"

#include <QJsonArray>

#include <future>

namespace Wheelhouse {

/// What the services of scripts stand on, with the bot Radek published as radek@1 and an editor's
/// session. Answers of the workshop and the read pool are run by `call`.
class House
{
public:
    Stage stage;
    Reading reading;
    Outbox outbox;
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>(1);
    std::optional<Error> halted;
    Workshop workshop{[this](Workshop::Answer answer) { reading.answers.post(std::move(answer)); }};
    ScriptShelf shelf{stage.recorder};
    Publisher publisher{shelf, stage.recorder, stage.bots, workshop, *reading.pool, outbox, halted};
    Session session;

    House()
    {
        outbox.attach(peer);
        outbox.committed(1'000'000);
        session.peer = 1;
        session.user = QStringLiteral("eva");
        session.roles = {Role::Editor};
        shelf.record({}, ScriptPublished{QStringLiteral("radek"), {}, Stage::radek()},
                     QStringLiteral("radek@1"));
        keep();
    }

    /// Makes what was recorded durable, for who reads it in the store.
    void keep()
    {
        reading.writer->submit(++m_ticket, stage.recorder.takeRecorded());
        std::promise<void> done;
        reading.writer->run([&](EventLog &) { done.set_value(); });
        done.get_future().wait();
    }
    /// The answer of an asynchronous service, as the message that was sent.
    template <typename Service>
    QJsonObject call(Service &service, const char *method, QJsonObject params)
    {
        if (!params.contains(QLatin1StringView("key")))
            params.insert(QStringLiteral("key"), QStringLiteral("key-%1").arg(++m_keys));
        const size_t before = peer->frames.size();
        service.call(session, Caller{1, 1, {}}, QString::fromLatin1(method), params);
        while (peer->frames.size() == before && reading.runAnswers()) {
        }
        return peer->last();
    }
    /// Its result; empty when it is an error.
    template <typename Service>
    QJsonObject result(Service &service, const char *method, const QJsonObject &params)
    {
        return call(service, method, params).value(QLatin1StringView("result")).toObject();
    }
    QString error() const { return peer->lastError(); }

    static QJsonObject of(std::initializer_list<std::pair<QString, QJsonValue>> values)
    {
        QJsonObject object{{QStringLiteral("bot"), QStringLiteral("radek")}};
        for (const auto &[name, value] : values)
            object.insert(name, value);
        return object;
    }
    /// The parameters that publish the draft as it stands.
    QJsonObject standing() const
    {
        const ScriptRow row = shelf.row(QStringLiteral("radek"));
        return of({{QStringLiteral("revision"), row.revision}, {QStringLiteral("live"), row.live}});
    }

private:
    quint64 m_ticket = 0;
    int m_keys = 0;
};

} // namespace Wheelhouse
