// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/channel/webchat.h"
#include "tests/backend/service/stage.h"
#include "tests/support/fakepeer.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QByteArray secret(32, 's');

struct Scene
{
    Stage stage;
    Outbox outbox;
    WebChat chat;
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>(1, "/chat/v1/socket");
    Session session;

    explicit Scene(const WebChat::Limits &limits = {})
        : chat(
              stage.recorder, stage.conversations, stage.bots, outbox,
              [](const Actor &actor) { return actor.id; }, secret, limits)
    {
        outbox.attach(peer);
        outbox.committed(1'000);
        session.peer = peer->id();
        session.isChat = true;
    }
    QJsonObject open(const QString &customer, const ChatOpenParams &params = {})
    {
        const auto opened = chat.open(&session, customer, params);
        return opened ? *opened : QJsonObject();
    }
    Result<QJsonObject> say(const QString &customer, const char *key, const QString &text)
    {
        stage.clock.advance(1'000);
        return chat.say(
            customer, {{}, QString::fromLatin1(key), text, {}, {}, QStringLiteral("nova-player")});
    }
};

/// The keys of the customer's own lines.
QStringList keysOf(const QList<ChatLine> &lines)
{
    QStringList keys;
    for (const ChatLine &line : lines) {
        if (line.from == ActorKind::Customer)
            keys.append(line.key);
    }
    return keys;
}

} // namespace

class TestWebChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitorIsKnownByHisToken();
    void beforeTheFirstMessageTheBotWelcomes();
    void openingAgainShowsWhatWasMissed();
    void whatHappensIsPushedToWhoIsLooking();
    void everySocketOfACustomerIsTold();
    void tooManyMessagesAtOnceAreHeldBack();
    void whatIsTooLongIsRefused();
    void theStateSaysWhoAnswers();
};

void TestWebChat::aVisitorIsKnownByHisToken()
{
    Scene scene;
    const auto customer = scene.chat.customerOf({});
    QVERIFY(customer);
    QVERIFY(scene.chat.isFresh(*customer));
    const QString visitor = scene.open(*customer).value(QLatin1StringView("visitor")).toString();
    QCOMPARE(*scene.chat.customerOf(visitor), *customer);
    QCOMPARE(scene.chat.customerOf(QStringLiteral("v.forged")).error().code,
             ErrorCode::Unauthorised);
    QVERIFY(*scene.chat.customerOf({}) != *customer);
}

void TestWebChat::beforeTheFirstMessageTheBotWelcomes()
{
    Scene scene;
    ChatOpenParams params;
    params.brand = QStringLiteral("nova-player");
    params.language = QStringLiteral("pl");
    const auto opened = fromJson<ChatOpened>(scene.open(QStringLiteral("v"), params));
    QVERIFY(opened && opened->welcome);
    QVERIFY(!opened->welcome->text.isEmpty());
    QCOMPARE(opened->welcome->seq, 0);
    QVERIFY(opened->conversation.isEmpty());
    params.brand = QStringLiteral("unknown");
    const auto nobody = fromJson<ChatOpened>(scene.open(QStringLiteral("w"), params));
    QVERIFY(nobody && !nobody->welcome);
    QCOMPARE(nobody->state.owner, Owner::Nobody);
}

void TestWebChat::openingAgainShowsWhatWasMissed()
{
    Scene scene;
    const QString v = QStringLiteral("v");
    QVERIFY(scene.say(v, "k1", QStringLiteral("I cannot log in")));
    const auto opened = fromJson<ChatOpened>(scene.open(v));
    QVERIFY(opened && opened->lines.size() > 1);
    QCOMPARE(keysOf(opened->lines), QStringList{QStringLiteral("k1")});
    QVERIFY(scene.say(v, "k2", QStringLiteral("I want to talk to a person")));
    ChatOpenParams again;
    again.since = opened->seq;
    const auto missed = fromJson<ChatOpened>(scene.open(v, again));
    QVERIFY(missed);
    QCOMPARE(keysOf(missed->lines), QStringList{QStringLiteral("k2")});
    again.since = missed->seq;
    QVERIFY(fromJson<ChatOpened>(scene.open(v, again))->lines.isEmpty());
    const auto byHttp = scene.chat.lines(v, opened->seq);
    QVERIFY(byHttp);
    QCOMPARE(fromJson<ChatLines>(*byHttp)->lines, missed->lines);
}

void TestWebChat::whatHappensIsPushedToWhoIsLooking()
{
    Scene scene;
    const QString v = QStringLiteral("v");
    scene.open(v);
    QVERIFY(scene.say(v, "k", QStringLiteral("I cannot log in")));
    QVERIFY(scene.say(QStringLiteral("w"), "k", QStringLiteral("I cannot log in")));
    scene.chat.push(scene.stage.recorder.takeRecorded());
    QCOMPARE(scene.peer->frames.size(), size_t(1)); // one frame a turn, and nothing of others
    const auto pushed =
        fromJson<ChatLines>(scene.peer->last().value(QLatin1StringView("params")).toObject());
    QVERIFY(pushed);
    QCOMPARE(keysOf(pushed->lines), QStringList{QStringLiteral("k")});
    scene.chat.sessionGone(scene.session);
    QVERIFY(scene.say(v, "k2", QStringLiteral("hello?")));
    scene.chat.push(scene.stage.recorder.takeRecorded());
    QCOMPARE(scene.peer->frames.size(), size_t(1));
}

void TestWebChat::everySocketOfACustomerIsTold()
{
    Scene scene;
    const QString v = QStringLiteral("v");
    scene.open(v);
    auto second = std::make_shared<FakePeer>(2, "/chat/v1/socket");
    scene.outbox.attach(second);
    Session other = scene.session;
    other.peer = 2;
    QVERIFY(scene.chat.open(&other, v, {}));
    QVERIFY(scene.say(v, "k", QStringLiteral("I cannot log in")));
    scene.chat.push(scene.stage.recorder.takeRecorded());
    QCOMPARE(scene.peer->frames.back().get(), second->frames.back().get());
}

void TestWebChat::tooManyMessagesAtOnceAreHeldBack()
{
    Scene scene({1, 3});
    const QString v = QStringLiteral("v");
    int taken = 0;
    Result<QJsonObject> last = QJsonObject();
    for (int i = 0; i < 10 && last; ++i) {
        last = scene.chat.say(v, {{}, QString::number(i), QStringLiteral("x"), {}, {}, {}});
        taken += last.ok();
    }
    QCOMPARE(taken, 3);
    QCOMPARE(last.error().code, ErrorCode::RateLimited);
    QVERIFY(scene.say(QStringLiteral("w"), "k", QStringLiteral("x")));
    QVERIFY(scene.say(v, "later", QStringLiteral("x")));
}

void TestWebChat::whatIsTooLongIsRefused()
{
    Scene scene;
    const QString tooLong(5'000, u'x');
    const QString v = QStringLiteral("v");
    ChatOpenParams params;
    params.brand = tooLong;
    QCOMPARE(scene.chat.open(&scene.session, v, params).error().context, QStringLiteral("brand"));
    params = {};
    params.language = tooLong;
    QCOMPARE(scene.chat.open(&scene.session, v, params).error().context,
             QStringLiteral("language"));
    const QString k = QStringLiteral("k");
    QCOMPARE(scene.chat.say(v, {{}, k, k, tooLong, {}, {}}).error().context,
             QStringLiteral("choice"));
    QCOMPARE(scene.chat.say(v, {{}, k, k, {}, tooLong, {}}).error().context,
             QStringLiteral("language"));
    QCOMPARE(scene.chat.say(v, {{}, k, k, {}, {}, tooLong}).error().context,
             QStringLiteral("brand"));
    QCOMPARE(scene.chat.rate(v, {{}, k, 5, tooLong}).error().context, QStringLiteral("comment"));
    QVERIFY(scene.stage.recorder.recorded().isEmpty());
}

void TestWebChat::theStateSaysWhoAnswers()
{
    Scene scene;
    const QString v = QStringLiteral("v");
    auto state = [&] { return fromJson<ChatLines>(*scene.chat.lines(v, 0))->state; };
    QCOMPARE(state().owner, Owner::Nobody);
    QVERIFY(scene.say(v, "k", QStringLiteral("I cannot log in")));
    QCOMPARE(state().owner, Owner::Bot);
    QCOMPARE(state().ownerName, QStringLiteral("radek"));
    QVERIFY(scene.say(v, "k2", QStringLiteral("I want to talk to a person")));
    QCOMPARE(state().owner, Owner::Queue);
    QVERIFY(state().open);
    scene.stage.user("ada");
    scene.stage.online("ada", 1);
    QCOMPARE(scene.stage.conversations.assignWaiting(), 1);
    QCOMPARE(state().ownerName, QStringLiteral("ADA"));
    const QString id = scene.stage.of("v").row.id;
    scene.stage.recorder.record(id, {ActorKind::Agent, QStringLiteral("ada")},
                                Closed{CloseReason::ByAgent});
    scene.stage.recorder.record(id, {}, RatingAsked{});
    QVERIFY(state().askRating);
    QVERIFY(!state().open);
    QVERIFY(scene.chat.rate(v, {{}, {}, 5, {}}));
    QVERIFY(state().rated);
    QVERIFY(!state().askRating);
}

QTEST_GUILESS_MAIN(TestWebChat)
#include "tst_webchat.moc"
