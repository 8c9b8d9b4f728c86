// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/conversations.h"
#include "core/base/clock.h"
#include "core/dialog/scriptreader.h"
#include "resources/resources.h"

namespace Wheelhouse {

/// What the domain thread has in memory, with the bot Radek of the brand nova-player.
class Stage
{
public:
    ManualClock clock;
    Recorder recorder{clock, 7};
    Bots bots;
    Conversations conversations{recorder, bots};

    Stage() { bots.put(trained()); }
    /// Trained once for all tests of a program.
    static LiveBotPtr trained()
    {
        static const LiveBotPtr made = *makeLiveBot(QStringLiteral("radek@1"), radek(), {});
        return made;
    }
    static QJsonObject radek()
    {
        return toJson(*readScript(resource(QStringLiteral("templates/streaming.yaml"))));
    }

    void user(const char *id, const QList<Role> &roles = {Role::Agent})
    {
        Event event;
        event.body = UserSaved{
            QString::fromLatin1(id), QString::fromLatin1(id).toUpper(), {}, roles, {}, true};
        recorder.record(std::move(event));
    }
    void online(const char *id, int chats)
    {
        recorder.record({}, {}, PresenceSet{QString::fromLatin1(id), Presence::Online});
        recorder.record({}, {}, LimitSet{QString::fromLatin1(id), chats});
    }
    /// A second later.
    Result<TakenMessage> say(const char *customer, const char *key, const QString &text,
                             const char *brand = "nova-player")
    {
        clock.advance(1'000);
        CustomerMessage message;
        message.customer = QString::fromLatin1(customer);
        message.channel = QStringLiteral("webchat");
        message.brand = QString::fromLatin1(brand);
        message.language = QStringLiteral("en");
        message.key = QString::fromLatin1(key);
        message.text = text;
        return conversations.say(message);
    }
    const FloorConversation &of(const char *customer) const
    {
        return *recorder.floor().latestOf(QString::fromLatin1(customer));
    }
    /// The kinds recorded since the last call.
    QStringList kinds()
    {
        QStringList names;
        for (const Event &event : recorder.takeRecorded())
            names.append(eventKind(event.body));
        return names;
    }
};

} // namespace Wheelhouse
