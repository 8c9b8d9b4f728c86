// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/publisher.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString radekBot = QStringLiteral("radek");

QString liveVersion(const House &house)
{
    const LiveBot *bot = house.stage.bots.byId(radekBot);
    return bot ? bot->version : QString();
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftBecomesAVersionThatSpeaks();
    void anUnfitDraftChangesNothing();
    void aPilotIsPutBesideAndEnded();
    void goingBackReadsTheStore();
    void whileNothingCanBeWrittenNothingIsPublished();
    void aStartPutsInPlaceWhatIsLiveAndPiloted();
    void cardsAreTrainedIn();
};

void TestPublisher::aDraftBecomesAVersionThatSpeaks()
{
    House house;
    const QJsonObject done = house.result(house.publisher, "script.publish", house.standing());
    QCOMPARE(done.value(QLatin1StringView("version")), QStringLiteral("radek@2"));
    QVERIFY(done.value(QLatin1StringView("failures")).isArray());
    QCOMPARE(liveVersion(house), QStringLiteral("radek@2"));
    QCOMPARE(house.shelf.bot(radekBot)->liveVersion(), QStringLiteral("radek@2"));
    QJsonObject stale = house.standing();
    stale.insert(QStringLiteral("live"), QStringLiteral("radek@1"));
    house.call(house.publisher, "script.publish", stale);
    QCOMPARE(house.error(), QStringLiteral("conflict"));
}

void TestPublisher::anUnfitDraftChangesNothing()
{
    House house;
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("menu"), QJsonArray{QStringLiteral("nowhere")});
    house.shelf.record({}, ScriptDrafted{radekBot, {}, broken, {}});
    house.call(house.publisher, "script.publish", house.standing());
    QCOMPARE(house.error(), QStringLiteral("invalid"));
    QCOMPARE(liveVersion(house), QStringLiteral("radek@1"));
    QCOMPARE(house.shelf.bot(radekBot)->versions.size(), 1);
}

void TestPublisher::aPilotIsPutBesideAndEnded()
{
    House house;
    QJsonObject pilot = house.standing();
    house.call(house.publisher, "script.pilot", pilot);
    QCOMPARE(house.error(), QStringLiteral("invalid")); // for all is no pilot
    pilot.insert(QStringLiteral("percent"), 20);
    QVERIFY(!house.result(house.publisher, "script.pilot", pilot).isEmpty());
    QCOMPARE(house.stage.bots.pilotOf(radekBot)->version, QStringLiteral("radek@2"));
    QCOMPARE(liveVersion(house), QStringLiteral("radek@1"));
    house.publisher.endPilot(radekBot, {}, QStringLiteral("worse"), {});
    QVERIFY(!house.stage.bots.pilotOf(radekBot));
    QCOMPARE(house.shelf.bot(radekBot)->version(QStringLiteral("radek@2"))->withdrawn,
             QStringLiteral("worse"));

    pilot = house.standing();
    pilot.insert(QStringLiteral("percent"), 20);
    QVERIFY(!house.result(house.publisher, "script.pilot", pilot).isEmpty());
    const QJsonObject promote = House::of({{QStringLiteral("version"), QStringLiteral("radek@3")}});
    QVERIFY(!house.result(house.publisher, "script.promote", promote).isEmpty());
    QCOMPARE(liveVersion(house), QStringLiteral("radek@3"));
    house.call(house.publisher, "script.promote", promote);
    QCOMPARE(house.error(), QStringLiteral("conflict"));
}

void TestPublisher::goingBackReadsTheStore()
{
    House house;
    QVERIFY(!house.result(house.publisher, "script.publish", house.standing()).isEmpty());
    house.keep();
    const QJsonObject back =
        house.result(house.publisher, "script.retreat",
                     House::of({{QStringLiteral("version"), QStringLiteral("radek@2")}}));
    QCOMPARE(back.value(QLatin1StringView("version")), QStringLiteral("radek@1"));
    QCOMPARE(liveVersion(house), QStringLiteral("radek@1"));
    house.call(house.publisher, "script.retreat",
               House::of({{QStringLiteral("version"), QStringLiteral("radek@1")}}));
    QCOMPARE(house.error(), QStringLiteral("invalid"));
}

void TestPublisher::whileNothingCanBeWrittenNothingIsPublished()
{
    House house;
    house.halted = Error{ErrorCode::Unavailable, QStringLiteral("no space"), {}};
    house.call(house.publisher, "script.publish", house.standing());
    QCOMPARE(house.error(), QStringLiteral("unavailable"));
    house.session.roles = {Role::Supervisor};
    house.call(house.publisher, "script.publish", house.standing());
    QCOMPARE(house.error(), QStringLiteral("forbidden"));
}

void TestPublisher::aStartPutsInPlaceWhatIsLiveAndPiloted()
{
    House house;
    QJsonObject pilot = house.standing();
    pilot.insert(QStringLiteral("percent"), 20);
    QVERIFY(!house.result(house.publisher, "script.pilot", pilot).isEmpty());
    house.keep();
    auto reader = StoreReader::open(house.reading.folder.path());
    const auto events = ScriptShelf::read(**reader);
    Bots bots;
    ScriptShelf shelf(house.stage.recorder);
    shelf.start(*events);
    Publisher again(shelf, house.stage.recorder, bots, house.workshop, *house.reading.pool,
                    house.outbox, house.halted);
    QVERIFY(again.start(*events));
    QCOMPARE(bots.byId(radekBot)->version, QStringLiteral("radek@1"));
    QCOMPARE(bots.pilotOf(radekBot)->version, QStringLiteral("radek@2"));
}

void TestPublisher::cardsAreTrainedIn()
{
    House house;
    OutageOpened card;
    card.bot = radekBot;
    card.outage = QStringLiteral("outage-1");
    card.title = QStringLiteral("Chromecast");
    card.phrases = {QStringLiteral("chromecast does not connect")};
    card.texts = {{QStringLiteral("en"), QStringLiteral("We are repairing it.")}};
    house.shelf.record({}, card);
    house.publisher.renew(radekBot);
    QVERIFY(house.reading.runAnswers());
    QVERIFY(house.stage.bots.byId(radekBot)->script.topic(QStringLiteral("outage-1")));
    QCOMPARE(liveVersion(house), QStringLiteral("radek@1"));
    house.shelf.record({}, OutageClosed{radekBot, QStringLiteral("outage-1"), true});
    house.publisher.renew(radekBot);
    QVERIFY(house.reading.runAnswers());
    QVERIFY(!house.stage.bots.byId(radekBot)->script.topic(QStringLiteral("outage-1")));
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
