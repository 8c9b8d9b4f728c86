// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testserver.h"

namespace Wheelhouse {

/// An editor's session: makes keys, remembers where the draft stands.
class Editor
{
public:
    explicit Editor(TestServer &server) : m_client(server.openDesk()) {}

    /// The method with a fresh key.
    Result<QJsonObject> call(const char *method, QJsonObject params);
    /// `script.list`'s row of a bot.
    QJsonObject row(const QString &bot);
    QJsonObject draft(const QString &bot);

    /// Writes a draft on what stands and publishes it; the version, or the error.
    Result<QString> publish(const QJsonObject &script);
    Result<QString> pilot(const QJsonObject &script, const QJsonObject &scope);

    RpcClient &client() { return m_client; }
    /// The `current` of the conflict that came last.
    QJsonObject current() const { return m_current; }

private:
    Result<QString> send(const char *method, const QJsonObject &script, const QJsonObject &scope);

    RpcClient m_client;
    QJsonObject m_current;
    int m_keys = 0;
};

/// A customer in the web chat.
class Visitor
{
public:
    explicit Visitor(TestServer &server, const QString &brand = QStringLiteral("nova-player"),
                     const QString &segment = {})
        : m_client(server.openChat(brand, segment))
    {}

    /// What the bot answers in the turn of this message, its messages joined by " | ".
    QString say(const QString &text, const QString &choice = {});
    /// The bot's messages of the next push that has one.
    QString hear();
    void rate(int score);
    void leave() { m_left = m_client.call("chat.leave").ok(); }
    /// The ids of the buttons under the last message.
    QStringList choices() const { return m_choices; }
    Owner owner() const { return m_state.owner; }
    RpcClient &client() { return m_client; }

private:
    QString botText(const ChatLines &lines);

    RpcClient m_client;
    ChatState m_state;
    QStringList m_choices;
    int m_keys = 0;
    bool m_left = false;
};

/// The shipped script of radek, to be changed by a test.
QJsonObject radekScript();
/// The script in which the first step of a topic says this in every language.
QJsonObject withAnswer(QJsonObject script, const QString &topic, const QString &text);
/// The script with one more topic.
QJsonObject withTopic(QJsonObject script, const QJsonObject &topic);

} // namespace Wheelhouse
