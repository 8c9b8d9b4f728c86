// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "core/base/clock.h"
#include "core/scripts/pilotgroup.h"
#include "tests/support/botpeople.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QString radek = QStringLiteral("radek");
const QString loginQuestion = QStringLiteral("I cannot log in");

QJsonObject of(std::initializer_list<std::pair<QString, QJsonValue>> values)
{
    return QJsonObject(values);
}

/// The script whose topic "login" gives every customer to a person.
QJsonObject handingOver()
{
    QJsonObject script = radekScript();
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    for (qsizetype i = 0; i < topics.size(); ++i) {
        QJsonObject topic = topics.at(i).toObject();
        if (topic.value(QLatin1StringView("id")) != QLatin1StringView("login"))
            continue;
        topic.insert(QStringLiteral("steps"),
                     QJsonArray{of({{QStringLiteral("id"), QStringLiteral("start")},
                                    {QStringLiteral("hand_over"),
                                     of({{QStringLiteral("reason"), QStringLiteral("rule")}})}})});
        topics.replace(i, topic);
    }
    script.insert(QStringLiteral("topics"), topics);
    return script;
}

QJsonObject half()
{
    return of({{QStringLiteral("percent"), 50}});
}

} // namespace

/// Versions, pilots and retreats through the protocol, with real sockets and a real store.
class TestBotsLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextCustomerIsAnsweredByTheNewText();
    void aConversationInProgressGoesOnInTheNewVersion();
    void aFragileCustomerGoesToAPerson();
    void theSameKeyPublishesOnce();
    void twoEditorsAtOnceNeverOverwriteEachOther();
    void aScriptThatIsNotFitLeavesTheLiveBot();
    void aPilotSpeaksToItsShareForGood();
    void aRetreatFromAPilotIsOneCall();
    void aPromotedPilotSpeaksToAll();
    void aRetreatGoesBackToTheVersionBefore();
    void aWorsePilotIsTakenBackByItself();
    void aPilotIsJudgedOverARestart();
    void everythingIsThereAfterARestart();
    void everyTurnTellsWhoSaidItAndWhy();
    void onlyEditorsDecide();
    void aLongScriptPassesAndALongMessageDoesNot();
};

void TestBotsLive::theNextCustomerIsAnsweredByTheNewText()
{
    TestServer server;
    Editor editor(server);
    Visitor before(server);
    QVERIFY(!before.say(loginQuestion).contains(QStringLiteral("NEW TEXT")));
    const auto version = editor.publish(
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("NEW TEXT")));
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    QCOMPARE(*version, QStringLiteral("radek@2"));
    Visitor after(server);
    QVERIFY(after.say(loginQuestion).contains(QStringLiteral("NEW TEXT")));
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), QStringLiteral("radek@2"));
}

void TestBotsLive::aConversationInProgressGoesOnInTheNewVersion()
{
    TestServer server;
    Editor editor(server);
    Visitor visitor(server);
    visitor.say(QStringLiteral("my card was declined"));
    QVERIFY(visitor.choices().contains(QStringLiteral("payment/start#declined")) ||
            !visitor.choices().isEmpty());
    const QString button = visitor.choices().value(0);
    // the step whose buttons the customer sees is gone
    QJsonObject script = radekScript();
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    for (qsizetype i = topics.size() - 1; i >= 0; --i) {
        if (topics.at(i).toObject().value(QLatin1StringView("id")) == QLatin1StringView("payment"))
            topics.removeAt(i);
    }
    script.insert(QStringLiteral("topics"), topics);
    QJsonArray menu = script.value(QLatin1StringView("menu")).toArray();
    for (qsizetype i = menu.size() - 1; i >= 0; --i) {
        if (menu.at(i) == QLatin1StringView("payment"))
            menu.removeAt(i);
    }
    script.insert(QStringLiteral("menu"), menu);
    const auto version = editor.publish(script);
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    // the tap leads nowhere any more, so what came with it is read like any message
    QVERIFY(!visitor.say(loginQuestion, button).isEmpty());
    QVERIFY(!visitor.choices().isEmpty());
    QVERIFY(!visitor.say(QStringLiteral("the film keeps buffering")).isEmpty());
}

void TestBotsLive::aFragileCustomerGoesToAPerson()
{
    TestServer server;
    Editor editor(server);
    QJsonObject script = radekScript();
    script.insert(QStringLiteral("guards"),
                  of({{QStringLiteral("fragile_segments"), QJsonArray{QStringLiteral("vip")}}}));
    QVERIFY(editor.publish(script));
    Visitor usual(server);
    usual.say(loginQuestion);
    QCOMPARE(usual.owner(), Owner::Bot);
    Visitor fragile(server, QStringLiteral("nova-player"), QStringLiteral("vip"));
    fragile.say(loginQuestion);
    QCOMPARE(fragile.owner(), Owner::Queue);

    script.insert(QStringLiteral("guards"), of({{QStringLiteral("new_customer_days"), 1}}));
    QVERIFY(editor.publish(script));
    Visitor newcomer(server);
    newcomer.say(loginQuestion);
    QCOMPARE(newcomer.owner(), Owner::Queue);
}

void TestBotsLive::theSameKeyPublishesOnce()
{
    TestServer server;
    Editor editor(server);
    const QJsonObject command = of({{QStringLiteral("bot"), radek},
                                    {QStringLiteral("revision"), 1},
                                    {QStringLiteral("live"), QStringLiteral("radek@1")},
                                    {QStringLiteral("key"), QStringLiteral("once")}});
    // said twice at once, and again when it is done
    editor.client().post("script.publish", command);
    editor.client().post("script.publish", command);
    const auto first = editor.client().answer();
    const auto second = editor.client().answer();
    QVERIFY(first && second && first->result && second->result);
    QCOMPARE(*first->result, *second->result);
    const auto third = editor.call("script.publish", command);
    QVERIFY(third);
    QCOMPARE(third->value(QLatin1StringView("version")), QStringLiteral("radek@2"));
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), QStringLiteral("radek@2"));
}

void TestBotsLive::twoEditorsAtOnceNeverOverwriteEachOther()
{
    TestServer server;
    Editor ada(server);
    Editor bob(server);
    const QJsonObject adas =
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("A"));
    const QJsonObject bobs =
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("B"));
    const auto edit = [](const QJsonObject &script, const char *key) {
        return of({{QStringLiteral("bot"), radek},
                   {QStringLiteral("revision"), 1},
                   {QStringLiteral("script"), script},
                   {QStringLiteral("key"), QLatin1StringView(key)}});
    };
    QVERIFY(ada.call("script.draft", edit(adas, "ada")));
    const auto late = bob.call("script.draft", edit(bobs, "bob"));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(late.error().context, QStringLiteral("revision"));
    // he sees what he would have overwritten
    QCOMPARE(bob.current().value(QLatin1StringView("revision")), 2);
    QCOMPARE(bob.current().value(QLatin1StringView("script")).toObject(), adas);
    QCOMPARE(bob.draft(radek), adas);

    // both publish the draft they see: one does, the other learns that another version is live
    const auto publish = [](const char *key) {
        return of({{QStringLiteral("bot"), radek},
                   {QStringLiteral("revision"), 2},
                   {QStringLiteral("live"), QStringLiteral("radek@1")},
                   {QStringLiteral("key"), QLatin1StringView(key)}});
    };
    ada.client().post("script.publish", publish("ada publishes"));
    bob.client().post("script.publish", publish("bob publishes"));
    const auto one = ada.client().answer();
    const auto other = bob.client().answer();
    QVERIFY(one && other);
    QCOMPARE(int(one->result.ok()) + int(other->result.ok()), 1);
    const RpcResponse &refused = one->result ? *other : *one;
    QCOMPARE(refused.result.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.result.error().context, QStringLiteral("live"));
    QCOMPARE(refused.current.value(QLatin1StringView("live")), QStringLiteral("radek@2"));
}

void TestBotsLive::aScriptThatIsNotFitLeavesTheLiveBot()
{
    TestServer server;
    Editor editor(server);
    QJsonObject broken = radekScript();
    broken.insert(QStringLiteral("menu"), QJsonArray{QStringLiteral("no such topic")});
    const auto refused = editor.publish(broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY2(refused.error().context.contains(QStringLiteral("menu")),
             qPrintable(refused.error().context));
    const auto checked = editor.call("script.check", of({{QStringLiteral("bot"), radek}}));
    QVERIFY(checked);
    QVERIFY(!checked->value(QLatin1StringView("publishable")).toBool());
    QVERIFY(!checked->value(QLatin1StringView("problems")).toArray().isEmpty());
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), QStringLiteral("radek@1"));
    Visitor visitor(server);
    QVERIFY(visitor.say(loginQuestion).size() > 20);
}

void TestBotsLive::aPilotSpeaksToItsShareForGood()
{
    TestServer server;
    Editor editor(server);
    const auto version = editor.pilot(
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("PILOT")), half());
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    int piloted = 0;
    for (int i = 0; i < 24; ++i) {
        RpcClient client(server.port(), "/chat/v1/socket");
        const auto opened = client.call(
            "chat.open", of({{QStringLiteral("brand"), QStringLiteral("nova-player")}}));
        const QString customer = opened->value(QLatin1StringView("customer")).toString();
        const bool chosen = pilotPlace(*version, customer) < 50;
        piloted += chosen;
        for (const char *key : {"k1", "k2"}) { // sticky: the second answer is the same version's
            QVERIFY(client.call("chat.say", of({{QStringLiteral("key"), QLatin1StringView(key)},
                                                {QStringLiteral("text"), loginQuestion}})));
            const auto pushed = client.notification("chat.lines");
            QVERIFY(pushed);
            const QString said = QString::fromUtf8(QJsonDocument(*pushed).toJson());
            QCOMPARE(said.contains(QStringLiteral("PILOT")), chosen);
        }
    }
    QVERIFY(piloted > 3 && piloted < 21);
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), QStringLiteral("radek@1"));
    QCOMPARE(editor.row(radek)
                 .value(QLatin1StringView("pilot"))
                 .toObject()
                 .value(QLatin1StringView("version")),
             *version);
}

void TestBotsLive::aRetreatFromAPilotIsOneCall()
{
    TestServer server;
    Editor editor(server);
    const auto version =
        editor.pilot(withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("PILOT")),
                     of({{QStringLiteral("channel"), QStringLiteral("webchat")}}));
    QVERIFY(version);
    Visitor visitor(server);
    QVERIFY(visitor.say(loginQuestion).contains(QStringLiteral("PILOT")));
    // another pilot or publication has to wait
    const auto second = editor.publish(radekScript());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    const auto back = editor.call(
        "script.retreat", of({{QStringLiteral("bot"), radek},
                              {QStringLiteral("version"), *version},
                              {QStringLiteral("reason"), QStringLiteral("customers complain")}}));
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->value(QLatin1StringView("version")), QStringLiteral("radek@1"));
    QVERIFY(!Visitor(server).say(loginQuestion).contains(QStringLiteral("PILOT")));
    const auto versions = editor.call("script.versions", of({{QStringLiteral("bot"), radek}}));
    QCOMPARE(versions->value(QLatin1StringView("versions"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1StringView("withdrawn")),
             QStringLiteral("customers complain"));
}

void TestBotsLive::aPromotedPilotSpeaksToAll()
{
    TestServer server;
    Editor editor(server);
    const auto version = editor.pilot(
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("PILOT")), half());
    QVERIFY(editor.call("script.promote", of({{QStringLiteral("bot"), radek},
                                              {QStringLiteral("version"), *version}})));
    for (int i = 0; i < 6; ++i)
        QVERIFY(Visitor(server).say(loginQuestion).contains(QStringLiteral("PILOT")));
    QVERIFY(!editor.row(radek).contains(QLatin1StringView("pilot")));
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), *version);
}

void TestBotsLive::aRetreatGoesBackToTheVersionBefore()
{
    TestServer server;
    Editor editor(server);
    for (const char *text : {"SECOND", "THIRD"})
        QVERIFY(editor.publish(
            withAnswer(radekScript(), QStringLiteral("login"), QString::fromLatin1(text))));
    const auto retreat = [&](const char *from) {
        return editor.call("script.retreat",
                           of({{QStringLiteral("bot"), radek},
                               {QStringLiteral("version"), QLatin1StringView(from)}}));
    };
    const auto stale = retreat("radek@2");
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QVERIFY(retreat("radek@3"));
    QVERIFY(Visitor(server).say(loginQuestion).contains(QStringLiteral("SECOND")));
    const auto first = retreat("radek@2");
    QVERIFY(first);
    QCOMPARE(first->value(QLatin1StringView("version")), QStringLiteral("radek@1"));
    const auto none = retreat("radek@1");
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Invalid);
    // what was taken back can be had again
    const auto third =
        editor.call("script.get", of({{QStringLiteral("bot"), radek},
                                      {QStringLiteral("version"), QStringLiteral("radek@3")}}));
    QVERIFY(third);
    QVERIFY(!third->value(QLatin1StringView("script")).toObject().isEmpty());
}

void TestBotsLive::aWorsePilotIsTakenBackByItself()
{
    TestServer server;
    Editor editor(server);
    const auto version = editor.pilot(handingOver(), half());
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    bool takenBack = false;
    for (int i = 0; i < 200 && !takenBack; ++i) {
        Visitor visitor(server);
        visitor.say(loginQuestion);
        if (visitor.owner() == Owner::Queue)
            visitor.leave();
        else
            visitor.say(QStringLiteral("Yes, thank you"), QStringLiteral("solved:yes"));
        takenBack = !editor.row(radek).contains(QLatin1StringView("pilot"));
        if (i == 4) {
            const auto figures = editor.call("pilot.figures", of({{QStringLiteral("bot"), radek}}));
            QVERIFY(figures);
            QCOMPARE(figures->value(QLatin1StringView("figures")).toArray().size(), 4);
        }
    }
    QVERIFY(takenBack);
    QCOMPARE(editor.row(radek).value(QLatin1StringView("live")), QStringLiteral("radek@1"));
    const auto versions = editor.call("script.versions", of({{QStringLiteral("bot"), radek}}));
    const QString why = versions->value(QLatin1StringView("versions"))
                            .toArray()
                            .first()
                            .toObject()
                            .value(QLatin1StringView("withdrawn"))
                            .toString();
    QVERIFY2(why.contains(QStringLiteral("handover_rate")) ||
                 why.contains(QStringLiteral("automated_resolution")),
             qPrintable(why));
    Visitor last(server);
    last.say(loginQuestion);
    QCOMPARE(last.owner(), Owner::Bot);
}

void TestBotsLive::aPilotIsJudgedOverARestart()
{
    TestServer server;
    QVERIFY(Editor(server).pilot(handingOver(), half()));
    const auto cases = [&] {
        qint64 all = 0;
        const auto figures =
            Editor(server).call("pilot.figures", of({{QStringLiteral("bot"), radek}}));
        const QJsonObject row =
            figures->value(QLatin1StringView("figures")).toArray().first().toObject();
        for (const char *group : {"pilot_cases", "control_cases"})
            all += row.value(QLatin1StringView(group)).toInteger();
        return all;
    };
    for (int i = 0; i < 6; ++i) {
        Visitor visitor(server);
        visitor.say(loginQuestion);
        if (visitor.owner() == Owner::Queue)
            visitor.leave();
        else
            visitor.say(QStringLiteral("yes"), QStringLiteral("solved:yes"));
    }
    QCOMPARE(cases(), 6);
    server.stop();
    server.start();
    QTRY_COMPARE(cases(), 6);
}

void TestBotsLive::everythingIsThereAfterARestart()
{
    TestServer server;
    {
        Editor editor(server);
        QVERIFY(editor.publish(
            withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("SECOND"))));
        QVERIFY(editor.pilot(
            withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("PILOT")),
            of({{QStringLiteral("channel"), QStringLiteral("webchat")}})));
    }
    server.stop();
    const auto report = verifyStore(server.folder());
    QVERIFY2(report && report->clean(),
             report ? qPrintable(report->problems.join(u'\n')) : "cannot be checked");
    server.start();
    QVERIFY(!server.failure());
    QVERIFY(Visitor(server).say(loginQuestion).contains(QStringLiteral("PILOT")));
    Editor editor(server);
    QVERIFY(editor.call("script.retreat",
                        of({{QStringLiteral("bot"), radek},
                            {QStringLiteral("version"), QStringLiteral("radek@3")},
                            {QStringLiteral("key"), QStringLiteral("after the restart")}})));
    QVERIFY(Visitor(server).say(loginQuestion).contains(QStringLiteral("SECOND")));
}

void TestBotsLive::everyTurnTellsWhoSaidItAndWhy()
{
    TestServer server;
    Editor editor(server);
    const auto version = editor.publish(
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("NEW TEXT")));
    QVERIFY(version);
    {
        Visitor visitor(server);
        visitor.say(loginQuestion);
        visitor.say(QStringLiteral("qwertyuiop asdfghjkl"));
        visitor.say(QStringLiteral("I want to talk to a person"));
    }
    server.stop();
    auto reader = StoreReader::open(server.folder());
    QVERIFY(reader);
    int turns = 0;
    const auto read = (*reader)->forEachEvent(0, [&](const Event &event) {
        if (const auto *wrote = std::get_if<BotWrote>(&event.body)) {
            ++turns;
            const QByteArray place = wrote->step.toUtf8() + ": " + wrote->text.toUtf8();
            QTest::qVerify(event.scriptVersion == *version, "version", place, __FILE__, __LINE__);
            QTest::qVerify(!wrote->step.isEmpty(), "step", place, __FILE__, __LINE__);
            QTest::qVerify(!wrote->reason.isEmpty(), "reason", place, __FILE__, __LINE__);
            if (wrote->turn == BotTurn::Answer) {
                QTest::qVerify(event.topic == QStringLiteral("login"), "topic", place, __FILE__,
                               __LINE__);
                QTest::qVerify(wrote->confidence > 0, "confidence", place, __FILE__, __LINE__);
            }
        }
        return true;
    });
    QVERIFY(read);
    QVERIFY(turns >= 4);
}

void TestBotsLive::onlyEditorsDecide()
{
    for (const Role role : {Role::Agent, Role::Planner, Role::Supervisor, Role::Director}) {
        TestServer server(
            {}, [role](ServerConfig &config) { config.domain.trustedAccount.roles = {role}; });
        Editor other(server);
        const QJsonObject params = of({{QStringLiteral("bot"), radek}});
        for (const char *method :
             {"script.draft", "script.publish", "script.pilot", "script.promote", "script.retreat",
              "training.decide", "training.undo", "training.list"}) {
            const auto refused = other.call(method, params);
            QVERIFY2(!refused, method);
            QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        }
        const bool reads = role == Role::Supervisor || role == Role::Director;
        QCOMPARE(other.call("script.list", {}).ok(), reads);
    }
}

void TestBotsLive::aLongScriptPassesAndALongMessageDoesNot()
{
    TestServer server(
        {}, [](ServerConfig &config) { config.listener.limits.maxUnsentBytes = 32 << 20; });
    QJsonObject script = radekScript();
    QJsonObject said;
    for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
        said.insert(language.toString(), QString(3'000, u'x'));
    for (int i = 0; i < 150; ++i)
        script =
            withTopic(script, of({{QStringLiteral("id"), QStringLiteral("long-%1").arg(i)},
                                  {QStringLiteral("title"), said},
                                  {QStringLiteral("steps"),
                                   QJsonArray{of({{QStringLiteral("id"), QStringLiteral("start")},
                                                  {QStringLiteral("say"), said}})}}}));
    Editor editor(server);
    const auto drafted = editor.call("script.draft", of({{QStringLiteral("bot"), radek},
                                                         {QStringLiteral("revision"), 1},
                                                         {QStringLiteral("script"), script}}));
    QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().text()));
    QCOMPARE(editor.draft(radek), script);
    // before anybody has shown who he is, a message has its old limit
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    chat.post("chat.say", of({{QStringLiteral("key"), QStringLiteral("k")},
                              {QStringLiteral("text"), QString(600'000, u'x')}}));
    QVERIFY(!chat.answer());
}

QTEST_GUILESS_MAIN(TestBotsLive)
#include "tst_botslive.moc"
