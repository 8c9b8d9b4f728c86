// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/outagedesk.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct OutageDeskScene : House
{
    OutageDesk desk{shelf, stage.recorder, publisher};

    Result<QJsonObject> ask(const char *method, const QJsonObject &params)
    {
        return desk.call(session, QString::fromLatin1(method), params, halted);
    }
    QJsonObject card(const char *key = "k") const
    {
        return of(
            {{QStringLiteral("title"), QStringLiteral("Chromecast")},
             {QStringLiteral("phrases"), QJsonArray{QStringLiteral("chromecast does not connect")}},
             {QStringLiteral("texts"),
              QJsonObject{{QStringLiteral("en"), QStringLiteral("We repair it.")}}},
             {QStringLiteral("expires_at_ms"), stage.clock.nowMs() + 120'000},
             {QStringLiteral("key"), QLatin1StringView(key)}});
    }
    qsizetype openCards()
    {
        return ask("outage.list", {})->value(QLatin1StringView("outages")).toArray().size();
    }
};

} // namespace

class TestOutageDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsOpenedOnceAndClosedOnce();
    void cardsExpire();
    void editorsAndSupervisorsHaveThem();
    void whatCannotBeWrittenIsRefused();
    void thereAreNotTooMany();
};

void TestOutageDesk::aCardIsOpenedOnceAndClosedOnce()
{
    OutageDeskScene scene;
    const auto opened = scene.ask("outage.open", scene.card());
    QVERIFY(opened);
    QCOMPARE(*scene.ask("outage.open", scene.card()), *opened);
    QCOMPARE(scene.openCards(), 1);
    const QJsonObject close{{QStringLiteral("outage"), opened->value(QLatin1StringView("outage"))},
                            {QStringLiteral("key"), QStringLiteral("c")}};
    QVERIFY(scene.ask("outage.close", close));
    QVERIFY(scene.ask("outage.close", close));
    QCOMPARE(scene.openCards(), 0);
}

void TestOutageDesk::cardsExpire()
{
    OutageDeskScene scene;
    QVERIFY(scene.ask("outage.open", scene.card()));
    scene.stage.recorder.takeRecorded();
    scene.stage.clock.advance(119'999);
    scene.desk.closeExpired();
    QCOMPARE(scene.openCards(), 1);
    scene.stage.clock.advance(1);
    scene.desk.closeExpired();
    QCOMPARE(scene.openCards(), 0);
    const auto recorded = scene.stage.recorder.takeRecorded();
    QCOMPARE(recorded.size(), 1);
    QVERIFY(std::get<OutageClosed>(recorded.first().body).expired);
    QCOMPARE(recorded.first().actor.kind, ActorKind::System);
}

void TestOutageDesk::editorsAndSupervisorsHaveThem()
{
    for (const Role role : {Role::Agent, Role::Planner, Role::Director}) {
        OutageDeskScene scene;
        scene.session.roles = {role};
        QCOMPARE(scene.ask("outage.list", {}).error().code, ErrorCode::Forbidden);
    }
    OutageDeskScene scene;
    scene.session.roles = {Role::Supervisor};
    QVERIFY(scene.ask("outage.open", scene.card()));
}

void TestOutageDesk::whatCannotBeWrittenIsRefused()
{
    OutageDeskScene scene;
    scene.halted = Error{ErrorCode::Unavailable, QStringLiteral("no space"), {}};
    QCOMPARE(scene.ask("outage.open", scene.card()).error().code, ErrorCode::Unavailable);
    QCOMPARE(scene.openCards(), 0);
    scene.halted.reset();
    QJsonObject nobody = scene.card();
    nobody.insert(QStringLiteral("bot"), QStringLiteral("nobody"));
    QCOMPARE(scene.ask("outage.open", nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(scene.ask("outage.open", scene.card("")).error().context, QStringLiteral("key"));
}

void TestOutageDesk::thereAreNotTooMany()
{
    OutageDeskScene scene;
    for (int i = 0; i < 20; ++i)
        QVERIFY(scene.ask("outage.open", scene.card(qPrintable(QString::number(i)))));
    QCOMPARE(scene.ask("outage.open", scene.card("21")).error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestOutageDesk)
#include "tst_outagedesk.moc"
