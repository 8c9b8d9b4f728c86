// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/token.h"
#include "backend/store/store.h"
#include "core/protocol/commands.h"
#include "core/protocol/transcriptview.h"
#include "core/protocol/webchat.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace Wheelhouse;

namespace {

QJsonObject say(const QString &key, const QString &text)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("text"), text}};
}

QJsonObject viewOf(const char *view, const QJsonObject &params = {})
{
    return {{QStringLiteral("view"), QLatin1StringView(view)}, {QStringLiteral("params"), params}};
}

/// The error that answers these bytes.
QJsonObject errorFor(RpcClient &client, const std::string &text)
{
    client.raw().sendText(text);
    const RawFrame frame = client.raw().readFrame();
    return QJsonDocument::fromJson(QByteArray::fromStdString(frame.payload))
        .object()
        .value(QLatin1StringView("error"))
        .toObject();
}

QString codeOf(const QJsonObject &error)
{
    return error.value(QLatin1StringView("data"))
        .toObject()
        .value(QLatin1StringView("code"))
        .toString();
}

QString pathOf(const QJsonObject &error)
{
    return error.value(QLatin1StringView("data"))
        .toObject()
        .value(QLatin1StringView("path"))
        .toString();
}

bool isServed(TestServer &server, const QString &key)
{
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    return chat.call("chat.say", say(key, QStringLiteral("I cannot log in"))).ok();
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QString firstConversation(RpcClient &desk)
{
    const auto live = desk.call("view.open", viewOf("live"));
    const auto shown =
        live ? fromJson<LiveView>(live->value(QLatin1StringView("snapshot")).toObject())
             : Result<LiveView>(live.error());
    return shown && !shown->conversations.isEmpty() ? shown->conversations.first().id : QString();
}

} // namespace

/// What hostile and broken clients send, and what people write.
class TestBadFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameThatBreaksTheRulesEndsItsConnectionOnly_data();
    void aFrameThatBreaksTheRulesEndsItsConnectionOnly();
    void aTruncatedFrameHarmsNobody();
    void aMessageThatIsNoRequestIsAnsweredAndCounted_data();
    void aMessageThatIsNoRequestIsAnsweredAndCounted();
    void aWrongTypeIsAnsweredWithItsPath_data();
    void aWrongTypeIsAnsweredWithItsPath();
    void nothingIsServedBeforeTheSessionIsOpen();
    void anotherProtocolVersionIsNamed();
    void aDirectorSeesFiguresAndNoConversations();
    void halfOpenConnectionsDoNotKeepCustomersOut();
    void aClientThatNeverReadsIsClosedAndTheOthersAreNot();
    void aClientThatAsksWithoutReadingIsDropped();
    void whatIsTooLongIsRefusedPolitely_data();
    void whatIsTooLongIsRefusedPolitely();
    void textIsKeptAsItWasWritten_data();
    void textIsKeptAsItWasWritten();
    void halfACharacterIsRefused();
};

void TestBadFrames::aFrameThatBreaksTheRulesEndsItsConnectionOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("closeCode");
    auto row = [](const char *name, const std::string &bytes, int closeCode) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << closeCode;
    };
    row("oversized", RawClient::frame(1, std::string(600'000, 'x')), 1009);
    row("binary", RawClient::frame(2, std::string("\0\1\2\xff", 4)), 1003);
    row("not UTF-8", RawClient::frame(1, "\xff\xfe\xfd"), 1007);
    row("not masked", RawClient::frame(1, "{}", true, false), 1002);
    row("unknown opcode", RawClient::frame(5, "{}"), 1002);
}

void TestBadFrames::aFrameThatBreaksTheRulesEndsItsConnectionOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, closeCode);
    TestServer server;
    RpcClient desk = server.openDesk();
    RpcClient hostile(server.port(), "/session");
    hostile.raw().send(bytes.toStdString());
    const RawFrame frame = hostile.raw().readFrame();
    QCOMPARE(int(frame.closeCode()), closeCode);
    QVERIFY(desk.call("view.open", viewOf("live")));
    QVERIFY(isServed(server, QStringLiteral("k")));
}

void TestBadFrames::aTruncatedFrameHarmsNobody()
{
    TestServer server;
    {
        RpcClient hostile(server.port(), "/session");
        const std::string whole = RawClient::frame(1, std::string(1000, '{'));
        hostile.raw().send(std::string_view(whole).substr(0, 500));
    }
    QVERIFY(isServed(server, QStringLiteral("k")));
    QTRY_COMPARE(server.server().gauges().sessions.load(), 0);
}

void TestBadFrames::aMessageThatIsNoRequestIsAnsweredAndCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("invalid");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("invalid");
    QTest::newRow("cut off") << QByteArray(R"({"jsonrpc":"2.0","id":1,"meth)")
                             << QStringLiteral("invalid");
    QTest::newRow("a batch") << QByteArray("[]") << QStringLiteral("invalid");
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"view.open"})")
                                << QStringLiteral("invalid");
    QTest::newRow("id of a strange type")
        << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"view.open"})")
        << QStringLiteral("invalid");
    QTest::newRow("params of a strange type")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"view.open","params":[1]})")
        << QStringLiteral("invalid");
    QTest::newRow("a notification")
        << QByteArray(R"({"jsonrpc":"2.0","method":"view.open"})") << QStringLiteral("invalid");
    QTest::newRow("an answer to nothing")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})") << QStringLiteral("invalid");
    QTest::newRow("deeply nested")
        << R"({"jsonrpc":"2.0","id":1,"method":"view.open","params":)" + QByteArray(100'000, '[')
        << QStringLiteral("too_large");
}

void TestBadFrames::aMessageThatIsNoRequestIsAnsweredAndCounted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    TestServer server;
    RpcClient desk = server.openDesk();
    const QJsonObject error = errorFor(desk, text.toStdString());
    QCOMPARE(codeOf(error), code);
    QVERIFY(!error.value(QLatin1StringView("message")).toString().isEmpty());
    QCOMPARE(server.server().gauges().malformed.load(), 1);
    // the connection lives
    const auto unknown = desk.call("tea.make");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(unknown.error().context, QStringLiteral("method"));
}

void TestBadFrames::aWrongTypeIsAnsweredWithItsPath_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("path");
    auto row = [](const char *method, const char *params, const char *path) {
        QTest::newRow(path) << QByteArray(method) << QByteArray(params)
                            << QString::fromLatin1(path);
    };
    row("view.open", R"({"view":["live"]})", "view");
    row("view.open", R"({"view":"live","since":"yesterday"})", "since");
    row("view.open", R"({"view":"overview","params":{"period":28}})", "params.period");
    row("view.open", R"({"view":"overview","params":"28d"})", "params");
    row("view.open", R"({"view":"conversation","params":{"conversation":true}})",
        "params.conversation");
    row("conversation.reply", R"({"conversation":"c","text":7,"key":"k"})", "text");
    row("conversation.transfer", R"({"conversation":"c","to_agent":{}})", "to_agent");
    row("agent.presence", R"({"presence":"dancing"})", "presence");
    row("limit.set", R"({"agent":"admin","chats":1.5})", "chats");
    row("session.open", R"({"token":5,"protocol":1})", "token");
    row("session.login", R"({"name":"ada","password":false})", "password");
}

void TestBadFrames::aWrongTypeIsAnsweredWithItsPath()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, path);
    TestServer server;
    RpcClient desk = server.openDesk();
    const QJsonObject error =
        errorFor(desk, R"({"jsonrpc":"2.0","id":9,"method":")" + method.toStdString() +
                           R"(","params":)" + params.toStdString() + '}');
    QCOMPARE(codeOf(error), QStringLiteral("invalid"));
    QCOMPARE(pathOf(error), path);
}

void TestBadFrames::nothingIsServedBeforeTheSessionIsOpen()
{
    TestServer server;
    RpcClient desk(server.port(), "/session");
    for (const char *method :
         {"view.open", "view.close", "conversation.reply", "limit.set", "tea.make"}) {
        const auto refused = desk.call(method, viewOf("overview"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unauthorised);
    }
    const auto wrong =
        desk.call("session.open", {{QStringLiteral("token"), QStringLiteral("guessed")},
                                   {QStringLiteral("protocol"), protocolVersion}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Unauthorised);
    RpcClient chat(server.port(), "/chat/v1/socket");
    const auto early = chat.call("chat.say", say(QStringLiteral("k"), QStringLiteral("hi")));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Unauthorised);
    const auto forged =
        chat.call("chat.open", {{QStringLiteral("visitor"), QStringLiteral("v123.forged")}});
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, ErrorCode::Unauthorised);
    // a dashboard's methods are not there for a customer
    QVERIFY(chat.call("chat.open"));
    QVERIFY(!chat.call("view.open", viewOf("live")));
}

void TestBadFrames::anotherProtocolVersionIsNamed()
{
    TestServer server;
    RpcClient desk(server.port(), "/session");
    const auto refused = desk.call("session.open", {{QStringLiteral("token"), TestServer::token()},
                                                    {QStringLiteral("protocol"), 77}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(QString::number(protocolVersion)));
    QVERIFY(refused.error().detail.contains(QStringLiteral("77")));
}

void TestBadFrames::aDirectorSeesFiguresAndNoConversations()
{
    QTemporaryDir folder;
    {
        auto store = Store::open(folder.path());
        QVERIFY(store);
        Event event;
        event.atMs = 1;
        event.body = UserSaved{
            QStringLiteral("dora"), QStringLiteral("Dora"), {}, {Role::Director}, {}, true};
        QList<Event> events{event};
        QVERIFY((*store)->append(events));
        QVERIFY((*store)->saveToken({tokenDigest(QStringLiteral("doras-token")).toLatin1(),
                                     QStringLiteral("dora"),
                                     {},
                                     1,
                                     0}));
    }
    TestServer server(folder.path());
    QVERIFY(!server.failure());
    RpcClient director(server.port(), "/session");
    QVERIFY(director.call("session.open", {{QStringLiteral("token"), QStringLiteral("doras-token")},
                                           {QStringLiteral("protocol"), protocolVersion}}));
    QVERIFY(director.call("view.open", viewOf("overview")));
    const QJsonObject reply{{QStringLiteral("conversation"), QStringLiteral("c")},
                            {QStringLiteral("text"), QStringLiteral("hello")},
                            {QStringLiteral("key"), QStringLiteral("k")}};
    for (const auto &refused :
         {director.call("view.open", viewOf("live")),
          director.call("view.open", viewOf("conversation", {{QStringLiteral("conversation"),
                                                              QStringLiteral("c")}})),
          director.call("conversation.join", reply), director.call("conversation.reply", reply),
          director.call("limit.set", {{QStringLiteral("agent"), QStringLiteral("dora")}})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }
}

void TestBadFrames::halfOpenConnectionsDoNotKeepCustomersOut()
{
    TestServer server;
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    std::vector<RawClient> silent;
    for (int i = 0; i < 2'000; ++i) {
        silent.emplace_back(server.port());
        QVERIFY(silent.back().isOpen());
        if (i % 2 == 0)
            silent.back().send("GET /session HT");
        if (i % 400 == 0)
            QVERIFY(chat.call(
                "chat.say", say(QStringLiteral("k%1").arg(i), QStringLiteral("I cannot log in"))));
    }
    QTRY_VERIFY(server.server().counters().open >= 2'000);
    QVERIFY(chat.call("chat.say", say(QStringLiteral("last"), QStringLiteral("payment declined"))));
    QVERIFY(isServed(server, QStringLiteral("new")));
}

void TestBadFrames::aClientThatNeverReadsIsClosedAndTheOthersAreNot()
{
    TestServer server({}, [](ServerConfig &config) {
        config.domain.chat = {10'000, 10'000};
        config.domain.views.softUnsentBytes = 32 << 10;
        config.domain.views.hardUnsentBytes = 256 << 10;
        config.listener.limits.closeTimeoutMs = 300;
    });
    RpcClient chat = server.openChat();
    QVERIFY(chat.call("chat.say", say(QStringLiteral("first"), QStringLiteral("hello"))));
    RpcClient reader = server.openDesk();
    const QString conversation = firstConversation(reader);
    const QJsonObject transcript =
        viewOf("conversation", {{QStringLiteral("conversation"), conversation}});
    QVERIFY(reader.call("view.open", transcript));
    RpcClient sleeper = server.openDesk();
    sleeper.raw().setReceiveBuffer(4096);
    QVERIFY(sleeper.call("view.open", viewOf("live")));
    QVERIFY(sleeper.call("view.open", transcript));
    const DomainGauges &gauges = server.server().gauges();
    QCOMPARE(gauges.sessions.load(), 2);

    const qint64 before = residentBytes();
    const QString text = QString(4'000, QChar(0x4e2d));
    int written = 0;
    while (gauges.slowSessions == 0 && written < 5'000) {
        const auto said = chat.call("chat.say", say(QStringLiteral("k%1").arg(++written), text));
        QVERIFY2(said, said ? "" : qPrintable(said.error().text()));
        QVERIFY(reader.notification("view.delta"));
    }
    QCOMPARE(gauges.slowSessions.load(), 1);
    QTRY_COMPARE(gauges.sessions.load(), 1);
    QCOMPARE(gauges.slowSessions.load(), 1);

    QVERIFY(chat.call("chat.say", say(QStringLiteral("end"), QStringLiteral("the end"))));
    QString last;
    while (last != QStringLiteral("the end")) {
        const auto delta = reader.notification("view.delta");
        QVERIFY(delta);
        const auto change =
            fromJson<TranscriptChange>(delta->value(QLatin1StringView("changes")).toObject());
        QVERIFY(change);
        if (!change->lines.isEmpty())
            last = change->lines.last().text;
    }
    // what was written is kept (about 8 kB each in memory); what was not read is not
    const qint64 kept = qint64(written) * 40'000;
    QVERIFY2(residentBytes() - before < kept + (48 << 20),
             qPrintable(QString::number(residentBytes() - before)));
}

void TestBadFrames::aClientThatAsksWithoutReadingIsDropped()
{
    TestServer server(
        {}, [](ServerConfig &config) { config.listener.limits.maxUnsentBytes = 256 << 10; });
    RpcClient hostile = server.openDesk();
    hostile.raw().setReceiveBuffer(4096);
    std::string requests;
    for (int i = 0; i < 1'000; ++i)
        requests += RawClient::frame(
            1, R"({"jsonrpc":"2.0","id":1,"method":"view.open","params":{"view":"live"}})");
    const ListenerCounters &counters = server.server().counters();
    for (int i = 0; i < 1'000 && counters.droppedSlow == 0; ++i) {
        if (!hostile.raw().send(requests))
            break;
    }
    QTRY_COMPARE(counters.droppedSlow.load(), quint64(1));
    QTRY_COMPARE(server.server().gauges().sessions.load(), 0);
    QVERIFY(isServed(server, QStringLiteral("k")));
}

void TestBadFrames::whatIsTooLongIsRefusedPolitely_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("length");
    QTest::newRow("a text of one character too many")
        << QByteArray("text") << int(chatTextLimit) + 1;
    QTest::newRow("a choice") << QByteArray("choice") << 100'000;
    QTest::newRow("a language") << QByteArray("language") << 100'000;
}

void TestBadFrames::whatIsTooLongIsRefusedPolitely()
{
    QFETCH(QByteArray, field);
    QFETCH(int, length);
    TestServer server;
    RpcClient chat = server.openChat();
    QJsonObject message = say(QStringLiteral("k"), QStringLiteral("hello"));
    message.insert(QString::fromLatin1(field), QString(length, u'x'));
    const auto refused = chat.call("chat.say", message);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    QCOMPARE(refused.error().context, QString::fromLatin1(field));
    QVERIFY(chat.call("chat.say", say(QStringLiteral("k"), QStringLiteral("shorter"))));
}

void TestBadFrames::textIsKeptAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << QStringLiteral(
        "👩‍👩‍👧‍👦 🏳️‍🌈 🎬🍿 1️⃣");
    QTest::newRow("right to left") << QStringLiteral("שלום, הסרט לא נטען \u202eabc\u202c مرحبا");
    QTest::newRow("control characters")
        << QString::fromUtf8("a\0b\x01\x02\x07\x08\x0b\x0c\x1b[31m\x7f\r\n\t\xe2\x80\xa8", 24);
    QTest::newRow("HTML") << QStringLiteral(
        "<script>alert('x')</script><img src=x onerror=\"y\"> &amp; &#0; ${z} `");
    QTest::newRow("SQL and JSON") << QStringLiteral(
        "'; DROP TABLE event; -- \"}],\\u0000 {\"a\":1}");
    QTest::newRow("combining") << QString(QStringLiteral("Z") + QString(500, QChar(0x0334)) +
                                          QStringLiteral("algo"));
    QTest::newRow("not a character")
        << QString(QStringLiteral("x") + QChar(0xfffe) + QChar(0xffff) + QStringLiteral("y"));
    QTest::newRow("100 kB") << QString(100 * 1024, u'x');
    QTest::newRow("the longest") << QString(int(chatTextLimit) / 2, QChar(0x4e2d)) +
                                        QString(int(chatTextLimit) / 2, u'é');
}

void TestBadFrames::textIsKeptAsItWasWritten()
{
    QFETCH(QString, text);
    TestServer server;
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    const auto said = chat.call("chat.say", say(QStringLiteral("k"), text));
    QVERIFY2(said, said ? "" : qPrintable(said.error().text()));
    const auto pushed = chat.notification("chat.lines");
    QVERIFY(pushed);
    const auto lines = fromJson<ChatLines>(*pushed);
    QVERIFY(lines);
    const auto own =
        std::find_if(lines->lines.begin(), lines->lines.end(),
                     [](const ChatLine &line) { return line.from == ActorKind::Customer; });
    QVERIFY(own != lines->lines.end());
    QCOMPARE(own->text, text);

    RpcClient desk = server.openDesk();
    const QString conversation = firstConversation(desk);
    const auto view = desk.call(
        "view.open", viewOf("conversation", {{QStringLiteral("conversation"), conversation}}));
    QVERIFY(view);
    const auto transcript =
        fromJson<TranscriptView>(view->value(QLatin1StringView("snapshot")).toObject());
    QVERIFY(transcript);
    const auto written = std::find_if(
        transcript->lines.begin(), transcript->lines.end(), [](const TranscriptLine &line) {
            return line.kind == QLatin1StringView("message") && line.from == ActorKind::Customer;
        });
    QVERIFY(written != transcript->lines.end());
    QCOMPARE(written->text, text);

    const QString folder = server.folder();
    server.stop();
    auto reader = StoreReader::open(folder);
    QVERIFY(reader);
    const auto events = (*reader)->eventsOf(conversation);
    QVERIFY(events);
    QString kept;
    for (const Event &event : *events) {
        if (const auto *wrote = std::get_if<CustomerWrote>(&event.body))
            kept = wrote->text;
    }
    QCOMPARE(kept, text);
}

void TestBadFrames::halfACharacterIsRefused()
{
    TestServer server;
    RpcClient chat(server.port(), "/chat/v1/socket");
    // UTF-8 cannot carry it, so neither could the log
    const QJsonObject brand = errorFor(
        chat, R"({"jsonrpc":"2.0","id":1,"method":"chat.open","params":{"brand":"\ud800"}})");
    QCOMPARE(codeOf(brand), QStringLiteral("invalid"));
    QVERIFY(chat.call("chat.open"));
    const QJsonObject text = errorFor(
        chat,
        R"({"jsonrpc":"2.0","id":2,"method":"chat.say","params":{"key":"k","text":"half \udc00"}})");
    QCOMPARE(codeOf(text), QStringLiteral("invalid"));
    QCOMPARE(pathOf(text), QStringLiteral("text"));
    QVERIFY(chat.call("chat.say", say(QStringLiteral("k"), QStringLiteral("whole"))));
}

QTEST_GUILESS_MAIN(TestBadFrames)
#include "tst_badframes.moc"
