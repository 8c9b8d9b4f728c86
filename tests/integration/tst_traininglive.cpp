// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "core/base/clock.h"
#include "tests/support/botpeople.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QString radekBot = QStringLiteral("radek");
const QString strange = QStringLiteral("zorblax frumious bandersnatch");

QJsonArray rows(const Result<QJsonObject> &page)
{
    return page ? page->value(QLatin1StringView("rows")).toArray() : QJsonArray();
}

QJsonObject about(const QJsonObject &row)
{
    return {{QStringLiteral("bot"), radekBot},
            {QStringLiteral("conversation"), row.value(QLatin1StringView("conversation"))},
            {QStringLiteral("message"), row.value(QLatin1StringView("message"))}};
}

QJsonObject decision(const QJsonObject &row, const char *what, const char *topic = "",
                     const char *title = "")
{
    QJsonObject params = about(row);
    params.insert(QStringLiteral("decision"), QLatin1StringView(what));
    params.insert(QStringLiteral("topic"), QLatin1StringView(topic));
    params.insert(QStringLiteral("title"), QLatin1StringView(title));
    return params;
}

QJsonObject ofBot()
{
    return {{QStringLiteral("bot"), radekBot}};
}

QJsonObject card(qint64 nowMs, qint64 forMs = 3'600'000)
{
    return {{QStringLiteral("bot"), radekBot},
            {QStringLiteral("title"), QStringLiteral("Chromecast is down")},
            {QStringLiteral("phrases"), QJsonArray{QStringLiteral("chromecast does not connect"),
                                                   QStringLiteral("cannot cast to my chromecast")}},
            {QStringLiteral("texts"),
             QJsonObject{{QStringLiteral("en"), QStringLiteral("WE ARE REPAIRING IT")}}},
            {QStringLiteral("expires_at_ms"), nowMs + forMs}};
}

bool draftHas(const QJsonObject &draft, const QString &topic, const QString &phrase)
{
    for (const QJsonValue &each : draft.value(QLatin1StringView("topics")).toArray()) {
        if (each.toObject().value(QLatin1StringView("id")) != topic)
            continue;
        for (const QJsonValue &own :
             each.toObject().value(QLatin1StringView("phrases")).toObject()) {
            if (own.toArray().contains(QJsonValue(phrase)))
                return true;
        }
    }
    return false;
}

} // namespace

/// The trainer's queue and outage cards through the protocol.
class TestTrainingLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotUnderstoodBecomesAPhraseAndACase();
    void aDecisionIsUndone();
    void twoTrainersDoNotOverwriteEachOther();
    void aNewTopicGivesItsCustomersToAPerson();
    void anAgentMarksAWrongAnswer();
    void theQueueIsReadByPages();
    void aCaseThatFailsIsListed();
    void fourLinesAnswerAnOutage();
    void aCardExpiresByItself();
    void aCardIsClosed();
    void cardsThatCannotBeAreNamed();
};

void TestTrainingLive::whatWasNotUnderstoodBecomesAPhraseAndACase()
{
    TestServer server;
    Editor editor(server);
    Visitor(server).say(strange);
    const auto page = editor.call("training.list", ofBot());
    QCOMPARE(rows(page).size(), 1);
    const QJsonObject row = rows(page).first().toObject();
    QCOMPARE(row.value(QLatin1StringView("text")), strange);
    QVERIFY(QStringList({QStringLiteral("unclear"), QStringLiteral("suggested")})
                .contains(row.value(QLatin1StringView("band")).toString()));
    QCOMPARE(page->value(QLatin1StringView("unclear")).toInt() +
                 page->value(QLatin1StringView("suggested")).toInt(),
             1);

    QVERIFY(editor.call("training.decide", decision(row, "assign", "login")));
    QVERIFY(rows(editor.call("training.list", ofBot())).isEmpty());
    QVERIFY(draftHas(editor.draft(radekBot), QStringLiteral("login"), strange));
    const auto checked = editor.call("script.check", ofBot());
    QVERIFY(checked);
    QCOMPARE(checked->value(QLatin1StringView("cases")), 1);
    QVERIFY(checked->value(QLatin1StringView("failures")).toArray().isEmpty());

    const QJsonObject stands = editor.row(radekBot);
    QJsonObject publish = ofBot();
    publish.insert(QStringLiteral("revision"), stands.value(QLatin1StringView("revision")));
    publish.insert(QStringLiteral("live"), stands.value(QLatin1StringView("live")));
    QVERIFY(editor.call("script.publish", publish));
    Visitor again(server);
    again.say(strange);
    RpcClient desk = server.openDesk();
    server.stop();
    const auto report = verifyStore(server.folder());
    QVERIFY2(report && report->clean(), qPrintable(report->problems.join(u'\n')));
}

void TestTrainingLive::aDecisionIsUndone()
{
    TestServer server;
    Editor editor(server);
    Visitor(server).say(strange);
    const QJsonObject before = editor.draft(radekBot);
    const QJsonObject row = rows(editor.call("training.list", ofBot())).first().toObject();
    const auto decided = editor.call("training.decide", decision(row, "people"));
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QVERIFY(editor.draft(radekBot) != before);
    QJsonObject list = ofBot();
    list.insert(QStringLiteral("decided"), true);
    const QJsonObject done = rows(editor.call("training.list", list)).first().toObject();
    QCOMPARE(done.value(QLatin1StringView("decision")), QStringLiteral("people"));
    QJsonObject undo = about(row);
    undo.insert(QStringLiteral("decided_seq"), done.value(QLatin1StringView("decided_seq")));
    QVERIFY(editor.call("training.undo", undo));
    QCOMPARE(editor.draft(radekBot), before);
    QCOMPARE(rows(editor.call("training.list", ofBot())).size(), 1);
    QCOMPARE(editor.call("script.check", ofBot())->value(QLatin1StringView("cases")).toInt(), 0);
}

void TestTrainingLive::twoTrainersDoNotOverwriteEachOther()
{
    TestServer server;
    Editor ada(server);
    Editor bob(server);
    Visitor(server).say(strange);
    const QJsonObject row = rows(ada.call("training.list", ofBot())).first().toObject();
    QJsonObject adas = decision(row, "assign", "login");
    adas.insert(QStringLiteral("key"), QStringLiteral("ada"));
    QVERIFY(ada.call("training.decide", adas));
    QJsonObject bobs = decision(row, "noise");
    bobs.insert(QStringLiteral("key"), QStringLiteral("bob"));
    const auto late = bob.call("training.decide", bobs);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(bob.current().value(QLatin1StringView("topic")), QStringLiteral("login"));
    // an editor's draft made before the decision is stale as well
    QJsonObject edit = ofBot();
    edit.insert(QStringLiteral("revision"), 1);
    edit.insert(QStringLiteral("script"), radekScript());
    edit.insert(QStringLiteral("key"), QStringLiteral("edit"));
    const auto stale = bob.call("script.draft", edit);
    QVERIFY(!stale);
    QVERIFY(draftHas(bob.current().value(QLatin1StringView("script")).toObject(),
                     QStringLiteral("login"), strange));
}

void TestTrainingLive::aNewTopicGivesItsCustomersToAPerson()
{
    TestServer server;
    Editor editor(server);
    Visitor(server).say(strange);
    const QJsonObject row = rows(editor.call("training.list", ofBot())).first().toObject();
    const auto known = editor.call("training.decide", decision(row, "new_topic", "login", "X"));
    QVERIFY(!known);
    QCOMPARE(known.error().context, QStringLiteral("topic"));
    QVERIFY(
        editor.call("training.decide", decision(row, "new_topic", "bandersnatch", "Bandersnatch")));
    const auto checked = editor.call("script.check", ofBot());
    QVERIFY2(checked->value(QLatin1StringView("publishable")).toBool(),
             QJsonDocument(*checked).toJson());
    QVERIFY(draftHas(editor.draft(radekBot), QStringLiteral("bandersnatch"), strange));
}

void TestTrainingLive::anAgentMarksAWrongAnswer()
{
    TestServer server;
    Editor editor(server);
    Visitor visitor(server);
    visitor.say(QStringLiteral("I cannot log in"));
    QVERIFY(rows(editor.call("training.list", ofBot())).isEmpty());
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
    // the bot's answer is marked; what is queued is the customer's message
    QString answer;
    QString asked;
    auto reader = StoreReader::open(server.folder());
    const auto events = (*reader)->eventsOf(conversation);
    for (const Event &event : *events) {
        if (const auto *wrote = std::get_if<BotWrote>(&event.body);
            wrote && !wrote->answers.isEmpty())
            answer = wrote->message;
        if (const auto *wrote = std::get_if<CustomerWrote>(&event.body))
            asked = wrote->message;
    }
    QJsonObject mark{{QStringLiteral("conversation"), conversation},
                     {QStringLiteral("message"), answer},
                     {QStringLiteral("wrong"), true}};
    QVERIFY(editor.call("message.mark", mark));
    const auto page = editor.call("training.list", ofBot());
    QCOMPARE(rows(page).size(), 1);
    QCOMPARE(rows(page).first().toObject().value(QLatin1StringView("message")), asked);
    QVERIFY(rows(page).first().toObject().value(QLatin1StringView("marked")).toBool());
    QCOMPARE(page->value(QLatin1StringView("marked")), 1);
    mark.remove(QStringLiteral("wrong"));
    QVERIFY(editor.call("message.mark", mark));
    QVERIFY(rows(editor.call("training.list", ofBot())).isEmpty());
    mark.insert(QStringLiteral("message"), QStringLiteral("nothing"));
    QCOMPARE(editor.call("message.mark", mark).error().code, ErrorCode::NotFound);
}

void TestTrainingLive::theQueueIsReadByPages()
{
    TestServer server;
    Editor editor(server);
    for (int i = 0; i < 5; ++i)
        Visitor(server).say(strange + QString::number(i));
    QJsonObject list = ofBot();
    list.insert(QStringLiteral("limit"), 2);
    QStringList seen;
    for (int pages = 0; pages < 5; ++pages) {
        const auto page = editor.call("training.list", list);
        for (const QJsonValue &row : rows(page))
            seen.append(row.toObject().value(QLatin1StringView("text")).toString().right(1));
        const QJsonValue next = page->value(QLatin1StringView("next"));
        if (next.toInteger() == 0)
            break;
        list.insert(QStringLiteral("before"), next);
    }
    QCOMPARE(seen.join(QString()), QStringLiteral("43210"));
}

void TestTrainingLive::aCaseThatFailsIsListed()
{
    TestServer server;
    Editor editor(server);
    Visitor(server).say(strange);
    const QJsonObject row = rows(editor.call("training.list", ofBot())).first().toObject();
    QVERIFY(editor.call("training.decide", decision(row, "assign", "login")));
    // an editor throws the phrase out again
    QJsonObject edit = ofBot();
    edit.insert(QStringLiteral("revision"),
                editor.row(radekBot).value(QLatin1StringView("revision")));
    edit.insert(QStringLiteral("script"), radekScript());
    QVERIFY(editor.call("script.draft", edit));
    const auto checked = editor.call("script.check", ofBot());
    const QJsonArray failures = checked->value(QLatin1StringView("failures")).toArray();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().toObject().value(QLatin1StringView("text")), strange);
    QCOMPARE(failures.first().toObject().value(QLatin1StringView("expected")),
             QStringLiteral("login"));
    QJsonObject publish = ofBot();
    publish.insert(QStringLiteral("revision"),
                   editor.row(radekBot).value(QLatin1StringView("revision")));
    publish.insert(QStringLiteral("live"), QStringLiteral("radek@1"));
    const auto published = editor.call("script.publish", publish);
    QVERIFY(published);
    QCOMPARE(published->value(QLatin1StringView("failures")).toArray().size(), 1);
}

void TestTrainingLive::fourLinesAnswerAnOutage()
{
    TestServer server;
    Editor editor(server);
    const auto opened = editor.call("outage.open", card(SystemClock().nowMs()));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    QTRY_VERIFY(Visitor(server)
                    .say(QStringLiteral("my chromecast does not connect"))
                    .contains(QStringLiteral("WE ARE REPAIRING IT")));
    // versions published meanwhile have it as well, and so has the server after a restart
    QVERIFY(editor.publish(
        withAnswer(radekScript(), QStringLiteral("login"), QStringLiteral("SECOND"))));
    QVERIFY(Visitor(server)
                .say(QStringLiteral("chromecast does not connect"))
                .contains(QStringLiteral("WE ARE REPAIRING IT")));
    const auto overview = editor.call(
        "view.open", {{QStringLiteral("view"), QStringLiteral("overview")},
                      {QStringLiteral("params"),
                       QJsonObject{{QStringLiteral("period"), QStringLiteral("today")}}}});
    QVERIFY(QJsonDocument(*overview).toJson().contains("Chromecast is down"));
    server.stop();
    server.start();
    QVERIFY(Visitor(server)
                .say(QStringLiteral("chromecast does not connect"))
                .contains(QStringLiteral("WE ARE REPAIRING IT")));
    QCOMPARE(Editor(server)
                 .call("outage.list", {})
                 ->value(QLatin1StringView("outages"))
                 .toArray()
                 .size(),
             1);
}

void TestTrainingLive::aCardExpiresByItself()
{
    ManualClock clock;
    TestServer server({}, [&](ServerConfig &config) { config.clock = &clock; });
    Editor editor(server);
    QVERIFY(editor.call("outage.open", card(clock.nowMs(), 120'000)));
    QTRY_VERIFY(Visitor(server)
                    .say(QStringLiteral("chromecast does not connect"))
                    .contains(QStringLiteral("WE ARE REPAIRING IT")));
    clock.advance(121'000);
    QTRY_VERIFY(
        editor.call("outage.list", {})->value(QLatin1StringView("outages")).toArray().isEmpty());
    QTRY_VERIFY(!Visitor(server)
                     .say(QStringLiteral("chromecast does not connect"))
                     .contains(QStringLiteral("WE ARE REPAIRING IT")));
}

void TestTrainingLive::aCardIsClosed()
{
    TestServer server;
    Editor editor(server);
    QJsonObject open = card(SystemClock().nowMs());
    open.insert(QStringLiteral("key"), QStringLiteral("the same"));
    const auto opened = editor.call("outage.open", open);
    QCOMPARE(*editor.call("outage.open", open), *opened);
    const QJsonObject close{{QStringLiteral("outage"), opened->value(QLatin1StringView("outage"))}};
    QVERIFY(editor.call("outage.close", close));
    QVERIFY(editor.call("outage.close", close)); // closed is closed
    QTRY_VERIFY(!Visitor(server)
                     .say(QStringLiteral("chromecast does not connect"))
                     .contains(QStringLiteral("WE ARE REPAIRING IT")));
}

void TestTrainingLive::cardsThatCannotBeAreNamed()
{
    TestServer server;
    Editor editor(server);
    for (const char *field : {"title", "phrases", "texts", "expires_at_ms"}) {
        QJsonObject flawed = card(SystemClock().nowMs());
        flawed.remove(QLatin1StringView(field));
        const auto refused = editor.call("outage.open", flawed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().context, QString::fromLatin1(field));
    }
    QJsonObject nobody = card(SystemClock().nowMs());
    nobody.insert(QStringLiteral("bot"), QStringLiteral("nobody"));
    QCOMPARE(editor.call("outage.open", nobody).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTrainingLive)
#include "tst_traininglive.moc"
