// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bots through the live backend, over real websockets into a real store: turns a second that are
// durable, and how long from "publish" until the first customer is answered by the new text.
#include "backend/service/server.h"
#include "bench/chatload.h"
#include "core/dialog/scriptreader.h"
#include "resources/resources.h"
#include "tests/support/rpcclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

const QString token = QStringLiteral("bench-token-bench-token-bench-token");

using Moment = std::chrono::steady_clock::time_point;

double msSince(Moment start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// The shipped script whose topic "login" says this, with so many topics more of 20 phrases each.
QJsonObject scriptSaying(const QString &text, int moreTopics)
{
    QJsonObject script = toJson(*readScript(resource(QStringLiteral("templates/streaming.yaml"))));
    const QJsonArray languages = script.value(QLatin1StringView("languages")).toArray();
    QJsonObject said;
    for (const QJsonValue &language : languages)
        said.insert(language.toString(), text);
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    for (qsizetype i = 0; i < topics.size(); ++i) {
        QJsonObject topic = topics.at(i).toObject();
        if (topic.value(QLatin1StringView("id")) != QLatin1StringView("login"))
            continue;
        QJsonArray steps = topic.value(QLatin1StringView("steps")).toArray();
        QJsonObject step = steps.first().toObject();
        step.insert(QStringLiteral("say"), said);
        steps.replace(0, step);
        topic.insert(QStringLiteral("steps"), steps);
        topics.replace(i, topic);
    }
    for (int i = 0; i < moreTopics; ++i) {
        QJsonArray phrases;
        for (int phrase = 0; phrase < 20; ++phrase)
            phrases.append(QStringLiteral("thing%1 does kind%2 of odd%3 work")
                               .arg(i)
                               .arg(phrase)
                               .arg((i * 31 + phrase * 7) % 997));
        topics.append(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("topic-%1").arg(i)},
                        {QStringLiteral("title"), said},
                        {QStringLiteral("phrases"), QJsonObject{{QStringLiteral("en"), phrases}}},
                        {QStringLiteral("steps"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("start")},
                                                {QStringLiteral("say"), said},
                                                {QStringLiteral("confirm"), true}}}}});
    }
    script.insert(QStringLiteral("topics"), topics);
    return script;
}

/// Times from sending script.publish to a new customer hearing the new text, sorted.
std::vector<double> publishTimes(quint16 port, int moreTopics, int rounds)
{
    RpcClient desk(port, "/session");
    std::vector<double> times;
    if (!desk.call("session.open", {{QStringLiteral("token"), token},
                                    {QStringLiteral("protocol"), protocolVersion}}))
        return times;
    for (int round = 0; round < rounds; ++round) {
        const auto stands =
            desk.call("script.get", {{QStringLiteral("bot"), QStringLiteral("radek")}});
        if (!stands)
            return times;
        const QString text = QStringLiteral("NEW TEXT %1-%2").arg(moreTopics).arg(round);
        const auto drafted =
            desk.call("script.draft",
                      {{QStringLiteral("bot"), QStringLiteral("radek")},
                       {QStringLiteral("revision"), stands->value(QLatin1StringView("revision"))},
                       {QStringLiteral("script"), scriptSaying(text, moreTopics)},
                       {QStringLiteral("key"), QStringLiteral("draft ") + text}});
        RpcClient chat(port, "/chat/v1/socket");
        const auto opened =
            chat.call("chat.open", {{QStringLiteral("brand"), QStringLiteral("nova-player")}});
        if (!drafted || !opened)
            return times;
        const Moment start = std::chrono::steady_clock::now();
        const auto published =
            desk.call("script.publish",
                      {{QStringLiteral("bot"), QStringLiteral("radek")},
                       {QStringLiteral("revision"), drafted->value(QLatin1StringView("revision"))},
                       {QStringLiteral("live"), stands->value(QLatin1StringView("live"))},
                       {QStringLiteral("key"), QStringLiteral("publish ") + text}});
        chat.post("chat.say", {{QStringLiteral("key"), QStringLiteral("k")},
                               {QStringLiteral("text"), QStringLiteral("I cannot log in")}});
        const auto heard = chat.notification("chat.lines");
        const double ms = msSince(start);
        if (!published || !heard || !QJsonDocument(*heard).toJson().contains(text.toUtf8())) {
            std::fprintf(stderr, "the new text did not come: %s\n",
                         published ? "" : qPrintable(published.error().text()));
            return times;
        }
        times.push_back(ms);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    ServerConfig config;
    config.storeUrl = folder.path();
    config.domain.chat = {1e9, 1e9};
    config.domain.trustedToken = token;
    config.domain.trustedAccount = {
        QStringLiteral("admin"), QStringLiteral("Ada"), {}, {Role::Admin}};
    const auto server = Server::start(std::move(config));
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().text()));
        return 1;
    }
    for (const int moreTopics : {0, 100, 480}) {
        const quint16 port = (*server)->port();
        const auto times = publishTimes(port, moreTopics, 7);
        if (times.empty())
            return 1;
        std::printf("%d topics and %d phrases more: publish to first customer answered "
                    "p50 %.0f ms, max %.0f ms\n",
                    moreTopics, moreTopics * 20, times[times.size() / 2], times.back());
        ChatLoad load(port, 400);
        if (!load.isReady()) {
            std::fprintf(stderr, "the customers could not connect\n");
            return 1;
        }
        const auto full = load.runClosed(8);
        std::printf("  400 customers at once: %.0f durable bot turns/s, answered p50 %.1f ms, "
                    "p99 %.1f ms, refused %lld\n",
                    double(full.botReplies) / full.seconds, full.ackAt(0.5), full.ackAt(0.99),
                    static_cast<long long>(full.refused));
    }
    return 0;
}
