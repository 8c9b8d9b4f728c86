// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Wheelhouse;

namespace {

QJsonObject say(const char *key, const QString &text, const QString &choice = {})
{
    return {{QStringLiteral("key"), QLatin1StringView(key)},
            {QStringLiteral("text"), text},
            {QStringLiteral("choice"), choice},
            {QStringLiteral("language"), QStringLiteral("en")}};
}

QJsonObject about(const QString &conversation)
{
    return {{QStringLiteral("conversation"), conversation}};
}

/// The lines of the next chat.lines notifications until one satisfies `enough`.
template <typename Enough> QList<ChatLine> linesUntil(RpcClient &chat, Enough enough)
{
    QList<ChatLine> lines;
    for (;;) {
        const auto params = chat.notification("chat.lines");
        if (!params)
            return lines;
        const auto pushed = fromJson<ChatLines>(*params);
        if (!pushed)
            return lines;
        lines += pushed->lines;
        if (enough(*pushed))
            return lines;
    }
}

} // namespace

/// The whole line with real sockets and a real store: a customer writes, the bot answers, a person
/// takes over, a rating comes, the view moves, and everything is there after a restart.
class TestSupportLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsServedFromBotToRating();
    void theSameKeyIsTheSameMessage();
    void onlyTheOwnerReplies();
    void aRestartForgetsNothing();
};

void TestSupportLine::aCustomerIsServedFromBotToRating()
{
    TestServer server;
    QVERIFY2(!server.failure(), server.failure() ? qPrintable(server.failure()->text()) : "");
    RpcClient desk = server.openDesk();
    const auto live = desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}});
    QVERIFY(live);

    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    const auto said =
        chat.call("chat.say", say("k1", QStringLiteral("I cannot log in to my account")));
    QVERIFY2(said, said ? "" : qPrintable(said.error().text()));
    const auto answered = linesUntil(chat, [](const ChatLines &pushed) {
        return std::any_of(pushed.lines.begin(), pushed.lines.end(),
                           [](const ChatLine &line) { return line.from == ActorKind::Bot; });
    });
    QVERIFY(!answered.isEmpty());

    const auto delta = desk.notification("view.delta");
    QVERIFY(delta);
    const auto change = fromJson<LiveChange>(delta->value(QLatin1StringView("changes")).toObject());
    QVERIFY(change);
    QCOMPARE(change->conversations.size(), 1);
    const LiveConversation row = change->conversations.first();
    QCOMPARE(row.owner, Owner::Bot);
    QCOMPARE(row.topic, QStringLiteral("login"));

    QVERIFY(chat.call("chat.say", say("k2", QStringLiteral("I want to talk to a person"))));
    linesUntil(chat, [](const ChatLines &pushed) { return pushed.state.owner == Owner::Queue; });
    QVERIFY(desk.call("conversation.join", about(row.id)));
    const auto joined = linesUntil(
        chat, [](const ChatLines &pushed) { return pushed.state.owner == Owner::Agent; });
    QVERIFY(!joined.isEmpty());

    QJsonObject reply = about(row.id);
    reply.insert(QStringLiteral("text"), QStringLiteral("Hello, this is Ada."));
    reply.insert(QStringLiteral("key"), QStringLiteral("a1"));
    QVERIFY(desk.call("conversation.reply", reply));
    const auto heard = linesUntil(chat, [](const ChatLines &pushed) {
        return !pushed.lines.isEmpty() && pushed.lines.last().from == ActorKind::Agent;
    });
    QCOMPARE(heard.last().text, QStringLiteral("Hello, this is Ada."));
    QCOMPARE(heard.last().name, QStringLiteral("Ada"));

    QVERIFY(desk.call("conversation.close", about(row.id)));
    linesUntil(chat, [](const ChatLines &pushed) { return pushed.state.askRating; });
    QVERIFY(chat.call(
        "chat.rate", {{QStringLiteral("score"), 5}, {QStringLiteral("key"), QStringLiteral("r")}}));

    const auto overview = desk.call(
        "view.open", {{QStringLiteral("view"), QStringLiteral("overview")},
                      {QStringLiteral("params"),
                       QJsonObject{{QStringLiteral("period"), QStringLiteral("today")}}}});
    QVERIFY2(overview, overview ? "" : qPrintable(overview.error().text()));
    const auto view =
        fromJson<OverviewView>(overview->value(QLatin1StringView("snapshot")).toObject());
    QVERIFY2(view, view ? "" : qPrintable(view.error().text()));
    QHash<QString, Figure> now;
    for (const Tile &tile : view->tiles)
        now.insert(tile.metric, tile.now);
    QCOMPARE(now.value(QStringLiteral("contacts")).value, 1.0);
    QCOMPARE(now.value(QStringLiteral("csat")).value, 1.0);
    QCOMPARE(now.value(QStringLiteral("handover_rate")).value, 1.0);
}

void TestSupportLine::theSameKeyIsTheSameMessage()
{
    TestServer server;
    RpcClient chat = server.openChat();
    const auto once = chat.call("chat.say", say("same", QStringLiteral("payment failed")));
    const auto again = chat.call("chat.say", say("same", QStringLiteral("payment failed")));
    QVERIFY(once && again);
    QCOMPARE(*once, *again);
}

void TestSupportLine::onlyTheOwnerReplies()
{
    TestServer server;
    RpcClient desk = server.openDesk();
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    QVERIFY(chat.call("chat.say", say("k1", QStringLiteral("login does not work"))));
    const auto live = desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}});
    QVERIFY(live);
    const auto view = fromJson<LiveView>(live->value(QLatin1StringView("snapshot")).toObject());
    QVERIFY(view && view->conversations.size() == 1);
    QJsonObject reply = about(view->conversations.first().id);
    reply.insert(QStringLiteral("text"), QStringLiteral("Hello"));
    reply.insert(QStringLiteral("key"), QStringLiteral("a1"));
    const auto refused = desk.call("conversation.reply", reply);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestSupportLine::aRestartForgetsNothing()
{
    TestServer server;
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    QVERIFY(chat.call("chat.say", say("k1", QStringLiteral("I cannot log in to my account"))));
    server.stop();
    server.start();
    QVERIFY(!server.failure());
    RpcClient desk = server.openDesk();
    const auto live = desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}});
    QVERIFY(live);
    const auto view = fromJson<LiveView>(live->value(QLatin1StringView("snapshot")).toObject());
    QVERIFY(view && view->conversations.size() == 1);
    QCOMPARE(view->conversations.first().topic, QStringLiteral("login"));
    QVERIFY(view->conversations.first().messages >= 2);
}

QTEST_GUILESS_MAIN(TestSupportLine)
#include "tst_supportline.moc"
