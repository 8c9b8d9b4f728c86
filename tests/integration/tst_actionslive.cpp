// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "tests/support/botpeople.h"
#include "tests/support/oddserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Wheelhouse;

namespace {

QJsonObject in(const QJsonObject &script, const QString &text)
{
    QJsonObject said;
    for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
        said.insert(language.toString(), text);
    return said;
}

/// A script with a topic that looks an invoice up at this address and tells its state.
QJsonObject invoiceScript(const std::string &url, int timeoutMs = 2'000, int retries = 0)
{
    QJsonObject script = radekScript();
    QJsonObject variables = script.value(QLatin1StringView("variables")).toObject();
    variables.insert(QStringLiteral("state"),
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}});
    script.insert(QStringLiteral("variables"), variables);
    script.insert(
        QStringLiteral("actions"),
        QJsonObject{
            {QStringLiteral("invoice_state"),
             QJsonObject{{QStringLiteral("url"), QString::fromStdString(url)},
                         {QStringLiteral("timeout_ms"), timeoutMs},
                         {QStringLiteral("retries"), retries},
                         {QStringLiteral("save"),
                          QJsonObject{{QStringLiteral("state"), QStringLiteral("/state")}}}}}});
    const QJsonObject look{{QStringLiteral("id"), QStringLiteral("look_up")},
                           {QStringLiteral("call"), QStringLiteral("invoice_state")},
                           {QStringLiteral("say"), in(script, QStringLiteral("ONE MOMENT"))},
                           {QStringLiteral("to"), QStringLiteral("tell")},
                           {QStringLiteral("failed"), QStringLiteral("sorry")}};
    const QJsonObject tell{{QStringLiteral("id"), QStringLiteral("tell")},
                           {QStringLiteral("say"), in(script, QStringLiteral("IT IS {state}"))},
                           {QStringLiteral("confirm"), true}};
    const QJsonObject sorry{{QStringLiteral("id"), QStringLiteral("sorry")},
                            {QStringLiteral("say"), in(script, QStringLiteral("CANNOT SEE IT"))},
                            {QStringLiteral("confirm"), true}};
    QJsonObject phrases;
    for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
        phrases.insert(language.toString(),
                       QJsonArray{QStringLiteral("what about my invoice"),
                                  QStringLiteral("is the invoice paid"),
                                  QStringLiteral("state of invoice number seven")});
    return withTopic(script, {{QStringLiteral("id"), QStringLiteral("invoice")},
                              {QStringLiteral("title"), in(script, QStringLiteral("Invoice"))},
                              {QStringLiteral("phrases"), phrases},
                              {QStringLiteral("steps"), QJsonArray{look, tell, sorry}}});
}

const QString question = QStringLiteral("what about my invoice");
const std::string json = "application/json";

void openLoopback(ServerConfig &config)
{
    config.domain.bots.actions.allowed = {
        AddressRange::parse(QStringLiteral("127.0.0.0/8")).value()};
    config.domain.bots.actions.retryPauseMs = 1;
}

/// The events of a kind in a stopped server's log.
template <typename Body> QList<Body> kept(const QString &folder)
{
    QList<Body> all;
    auto reader = StoreReader::open(folder);
    const auto read = (*reader)->forEachEvent(0, [&](const Event &event) {
        if (const auto *body = std::get_if<Body>(&event.body))
            all.append(*body);
        return true;
    });
    Q_ASSERT(read);
    return all;
}

} // namespace

/// A script's actions, through real sockets, at servers that behave as badly as servers do.
class TestActionsLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsSavedAndTold();
    void aBadServerLeadsToTheFallback_data();
    void aBadServerLeadsToTheFallback();
    void withoutLeaveThisComputerIsNotCalled();
    void aPersonWhoTookOverIsNotInterrupted();
    void aMessageWhileWaitingIsAnsweredAndNothingTwice();
    void anActionLostInARestartLeadsToTheFallback();
    void oneSlowActionHoldsNobodyElseUp();
};

void TestActionsLive::anAnswerIsSavedAndTold()
{
    const OddServer billing(
        [](const std::string &) { return OddServer::response(200, json, R"({"state":"paid"})"); });
    TestServer server({}, openLoopback);
    const auto version = Editor(server).publish(invoiceScript(billing.url("/invoices/7")));
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    {
        Visitor visitor(server);
        const QString first = visitor.say(question);
        QVERIFY2(first.contains(QStringLiteral("ONE MOMENT")), qPrintable(first));
        const QString second = visitor.hear();
        QVERIFY2(second.startsWith(QStringLiteral("IT IS paid")), qPrintable(second));
    }
    server.stop();
    const auto called = kept<ActionCalled>(server.folder());
    const auto answered = kept<ActionAnswered>(server.folder());
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().step, QStringLiteral("invoice/look_up"));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().call, called.first().call);
    QCOMPARE(answered.first().status, 200);
    QCOMPARE(answered.first().saved.value(QStringLiteral("state")), QStringLiteral("paid"));
    const auto report = verifyStore(server.folder());
    QVERIFY(report && report->clean());
}

void TestActionsLive::aBadServerLeadsToTheFallback_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *name, const std::string &answer, const char *failure) {
        QTest::newRow(name) << QByteArray::fromStdString(answer) << QString::fromLatin1(failure);
    };
    row("hangs", {}, "timed_out");
    row("500", OddServer::response(500, json, "{}"), "status");
    row("HTML", OddServer::response(200, "text/html", "<html><body>Log in</body></html>"),
        "content_type");
    row("50 MB", OddServer::response(200, json, std::string(50'000'000, ' ')), "too_large");
    row("not JSON after all", OddServer::response(200, json, "<html>"), "");
    row("JSON without the value", OddServer::response(200, json, "{}"), "");
    for (const char *inside : {"http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/",
                               "http://[::1]:1/", "http://192.168.0.1:8080/admin"})
        row(inside, OddServer::response(302, json, "", std::string("Location: ") + inside + "\r\n"),
            "refused");
}

void TestActionsLive::aBadServerLeadsToTheFallback()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, failure);
    const OddServer billing([&](const std::string &) { return answer.toStdString(); });
    TestServer server({}, openLoopback);
    QVERIFY(Editor(server).publish(
        invoiceScript(billing.url("/invoices/7"), failure == u"timed_out" ? 200 : 9'000)));
    {
        Visitor visitor(server);
        QVERIFY(visitor.say(question).contains(QStringLiteral("ONE MOMENT")));
        const QString after = visitor.hear();
        QVERIFY2(after.startsWith(QStringLiteral("CANNOT SEE IT")), qPrintable(after));
    }
    server.stop();
    const auto answered = kept<ActionAnswered>(server.folder());
    QCOMPARE(answered.size(), 1);
    QVERIFY(!answered.first().failure.isEmpty());
    if (!failure.isEmpty())
        QVERIFY2(answered.first().failure.contains(failure), qPrintable(answered.first().failure));
}

void TestActionsLive::withoutLeaveThisComputerIsNotCalled()
{
    const OddServer inside([](const std::string &) {
        return OddServer::response(200, json, R"({"state":"secret"})");
    });
    TestServer server;
    QVERIFY(Editor(server).publish(invoiceScript(inside.url())));
    Visitor visitor(server);
    visitor.say(question);
    QVERIFY(visitor.hear().startsWith(QStringLiteral("CANNOT SEE IT")));
    QVERIFY(inside.requests().empty());
}

void TestActionsLive::aPersonWhoTookOverIsNotInterrupted()
{
    std::atomic_bool go = false;
    const OddServer billing([&](const std::string &) {
        while (!go)
            std::this_thread::yield();
        return OddServer::response(200, json, R"({"state":"paid"})");
    });
    TestServer server({}, openLoopback);
    Editor editor(server);
    QVERIFY(editor.publish(invoiceScript(billing.url(), 10'000)));
    Visitor visitor(server);
    visitor.say(question);
    RpcClient desk = server.openDesk();
    const auto live = desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}});
    const QString conversation = live->value(QLatin1StringView("snapshot"))
                                     .toObject()
                                     .value(QLatin1StringView("conversations"))
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value(QLatin1StringView("id"))
                                     .toString();
    const QJsonObject about{{QStringLiteral("conversation"), conversation}};
    QVERIFY(desk.call("conversation.join", about));
    go = true;
    QJsonObject reply = about;
    reply.insert(QStringLiteral("key"), QStringLiteral("a1"));
    reply.insert(QStringLiteral("text"), QStringLiteral("Ada here."));
    QVERIFY(desk.call("conversation.reply", reply));
    QVERIFY(visitor.client().call("chat.lines").ok());
    server.stop();
    bool tookOver = false;
    auto reader = StoreReader::open(server.folder());
    const auto read = (*reader)->forEachEvent(0, [&](const Event &event) {
        tookOver = tookOver || std::holds_alternative<Assigned>(event.body);
        QTest::qVerify(!(tookOver && std::holds_alternative<BotWrote>(event.body)),
                       "the bot is silent", "after a person took over", __FILE__, __LINE__);
        return true;
    });
    QVERIFY(read && tookOver);
}

void TestActionsLive::aMessageWhileWaitingIsAnsweredAndNothingTwice()
{
    std::atomic_bool go = false;
    const OddServer billing([&](const std::string &) {
        while (!go)
            std::this_thread::yield();
        return OddServer::response(200, json, R"({"state":"paid"})");
    });
    TestServer server({}, openLoopback);
    QVERIFY(Editor(server).publish(invoiceScript(billing.url(), 10'000)));
    {
        Visitor visitor(server);
        visitor.say(question);
        QVERIFY(!visitor.say(QStringLiteral("I cannot log in")).isEmpty());
        go = true;
        QVERIFY(!visitor.say(QStringLiteral("the film stops and buffers")).isEmpty());
    }
    server.stop();
    // the answer that came too late is not told into another topic
    for (const BotWrote &wrote : kept<BotWrote>(server.folder()))
        QVERIFY(!wrote.text.contains(QStringLiteral("IT IS paid")));
}

void TestActionsLive::anActionLostInARestartLeadsToTheFallback()
{
    const OddServer billing([](const std::string &) { return std::string(); });
    TestServer server({}, openLoopback);
    QVERIFY(Editor(server).publish(invoiceScript(billing.url(), 10'000)));
    {
        Visitor visitor(server);
        QVERIFY(visitor.say(question).contains(QStringLiteral("ONE MOMENT")));
        QTRY_COMPARE(billing.requests().size(), size_t(1));
    }
    server.stop();
    server.start();
    QTRY_VERIFY([&] {
        const auto texts = kept<BotWrote>(server.folder());
        return std::any_of(texts.begin(), texts.end(), [](const BotWrote &wrote) {
            return wrote.text == QStringLiteral("CANNOT SEE IT");
        });
    }());
}

void TestActionsLive::oneSlowActionHoldsNobodyElseUp()
{
    const OddServer billing([](const std::string &) { return std::string(); });
    TestServer server({}, openLoopback);
    QVERIFY(Editor(server).publish(invoiceScript(billing.url(), 5'000)));
    std::vector<std::unique_ptr<Visitor>> waiting;
    for (int i = 0; i < 10; ++i) {
        waiting.push_back(std::make_unique<Visitor>(server));
        waiting.back()->say(question);
    }
    Visitor other(server);
    QVERIFY(other.say(QStringLiteral("I cannot log in")).size() > 20);
}

QTEST_GUILESS_MAIN(TestActionsLive)
#include "tst_actionslive.moc"
