// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/botpeople.h"

#include "core/dialog/scriptreader.h"
#include "resources/resources.h"

#include <QJsonArray>

namespace Wheelhouse {

Result<QJsonObject> Editor::call(const char *method, QJsonObject params)
{
    if (!params.contains(QLatin1StringView("key")))
        params.insert(QStringLiteral("key"), QStringLiteral("key-%1").arg(++m_keys));
    const int id = m_client.post(method, params);
    for (;;) {
        const auto reply = m_client.answer();
        if (!reply)
            return reply.error();
        if (reply->id.toInt() != id)
            continue;
        m_current = reply->current;
        return reply->result;
    }
}

QJsonObject Editor::row(const QString &bot)
{
    const auto list = call("script.list", {});
    if (list) {
        for (const QJsonValue &each : list->value(QLatin1StringView("bots")).toArray()) {
            if (each.toObject().value(QLatin1StringView("bot")) == bot)
                return each.toObject();
        }
    }
    return {};
}

QJsonObject Editor::draft(const QString &bot)
{
    const auto got = call("script.get", {{QStringLiteral("bot"), bot}});
    return got ? got->value(QLatin1StringView("script")).toObject() : QJsonObject();
}

Result<QString> Editor::publish(const QJsonObject &script)
{
    return send("script.publish", script, {});
}

Result<QString> Editor::pilot(const QJsonObject &script, const QJsonObject &scope)
{
    return send("script.pilot", script, scope);
}

Result<QString> Editor::send(const char *method, const QJsonObject &script,
                             const QJsonObject &scope)
{
    const QString bot = script.value(QLatin1StringView("bot")).toString();
    const QJsonObject stands = row(bot);
    const auto drafted = call(
        "script.draft", {{QStringLiteral("bot"), bot},
                         {QStringLiteral("revision"), stands.value(QLatin1StringView("revision"))},
                         {QStringLiteral("script"), script}});
    if (!drafted)
        return drafted.error();
    QJsonObject command = scope;
    command.insert(QStringLiteral("bot"), bot);
    command.insert(QStringLiteral("revision"), drafted->value(QLatin1StringView("revision")));
    command.insert(QStringLiteral("live"), stands.value(QLatin1StringView("live")));
    const auto published = call(method, command);
    if (!published)
        return published.error();
    return published->value(QLatin1StringView("version")).toString();
}

QString Visitor::botText(const ChatLines &lines)
{
    QStringList said;
    m_state = lines.state;
    for (const ChatLine &line : lines.lines) {
        if (line.from != ActorKind::Bot || line.text.isEmpty())
            continue;
        said.append(line.text);
        m_choices.clear();
        for (const Choice &choice : line.choices)
            m_choices.append(choice.id);
    }
    return said.join(QStringLiteral(" | "));
}

QString Visitor::say(const QString &text, const QString &choice)
{
    const auto taken =
        m_client.call("chat.say", {{QStringLiteral("key"), QStringLiteral("k%1").arg(++m_keys)},
                                   {QStringLiteral("text"), text},
                                   {QStringLiteral("choice"), choice},
                                   {QStringLiteral("language"), QStringLiteral("en")}});
    if (!taken)
        return QStringLiteral("refused: ") + taken.error().text();
    const QString key = QStringLiteral("k%1").arg(m_keys);
    for (;;) {
        const auto pushed = m_client.notification("chat.lines");
        const auto lines = pushed ? fromJson<ChatLines>(*pushed) : pushed.error();
        if (!lines)
            return QStringLiteral("nothing came");
        const bool own = std::any_of(lines->lines.begin(), lines->lines.end(),
                                     [&](const ChatLine &line) { return line.key == key; });
        const QString said = botText(*lines);
        if (own)
            return said;
    }
}

QString Visitor::hear()
{
    for (;;) {
        const auto pushed = m_client.notification("chat.lines");
        const auto lines = pushed ? fromJson<ChatLines>(*pushed) : pushed.error();
        if (!lines)
            return QStringLiteral("nothing came");
        const QString said = botText(*lines);
        if (!said.isEmpty())
            return said;
    }
}

void Visitor::rate(int score)
{
    m_left = m_client
                 .call("chat.rate", {{QStringLiteral("score"), score},
                                     {QStringLiteral("key"), QStringLiteral("rating")}})
                 .ok();
}

QJsonObject radekScript()
{
    const auto script = readScript(resource(QStringLiteral("templates/streaming.yaml")));
    Q_ASSERT(script);
    return toJson(*script);
}

QJsonObject withAnswer(QJsonObject script, const QString &topicId, const QString &text)
{
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    for (qsizetype i = 0; i < topics.size(); ++i) {
        QJsonObject topic = topics.at(i).toObject();
        if (topic.value(QLatin1StringView("id")) != topicId)
            continue;
        QJsonArray steps = topic.value(QLatin1StringView("steps")).toArray();
        QJsonObject step = steps.first().toObject();
        QJsonObject said;
        for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
            said.insert(language.toString(), text);
        step.insert(QStringLiteral("say"), said);
        steps.replace(0, step);
        topic.insert(QStringLiteral("steps"), steps);
        topics.replace(i, topic);
    }
    script.insert(QStringLiteral("topics"), topics);
    return script;
}

QJsonObject withTopic(QJsonObject script, const QJsonObject &topic)
{
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    topics.append(topic);
    script.insert(QStringLiteral("topics"), topics);
    return script;
}

} // namespace Wheelhouse
