// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/pilotwatch.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString radek = QStringLiteral("radek");

struct PilotWatchScene : House
{
    PilotWatch watch{shelf, stage.recorder, publisher, *reading.pool, 0.05};

    /// A pilot of half the customers.
    PilotWatchScene()
    {
        QJsonObject pilot = standing();
        pilot.insert(QStringLiteral("percent"), 50);
        const QJsonObject done = result(publisher, "script.pilot", pilot);
        Q_ASSERT(!done.isEmpty());
        keep();
    }
    bool isChosen(const QString &customer) const
    {
        return shelf.bot(radek)->pilot &&
               pilotPlace(shelf.bot(radek)->pilot->version, customer) < 50;
    }
    /// A customer's contact: who is in the pilot is handed over, the others are helped.
    void contact(int number)
    {
        const QByteArray id = "v" + QByteArray::number(number);
        const bool chosen = isChosen(QString::fromLatin1(id));
        const auto said = stage.say(id.constData(), "k",
                                    chosen ? QStringLiteral("I want to talk to a person")
                                           : QStringLiteral("I cannot log in"));
        Q_ASSERT(said);
        const QString conversation = stage.of(id.constData()).row.id;
        stage.recorder.record(conversation, {ActorKind::Customer, QString::fromLatin1(id)},
                              Closed{chosen ? CloseReason::Abandoned : CloseReason::Confirmed});
        watch.take(stage.recorder.recorded());
        keep();
    }
    qint64 cases() const
    {
        const auto rows = watch.figures(radek);
        return rows.isEmpty() ? -1 : rows.first().pilotCases + rows.first().controlCases;
    }
};

} // namespace

class TestPilotWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPilotThatDoesWorseIsTakenBack();
    void contactsFromBeforeThePilotDoNotCount();
    void aRestartCountsAgain();
};

void TestPilotWatch::aPilotThatDoesWorseIsTakenBack()
{
    PilotWatchScene scene;
    QCOMPARE(scene.cases(), 0);
    int contacts = 0;
    while (scene.shelf.bot(radek)->pilot && contacts < 300)
        scene.contact(++contacts);
    QVERIFY(contacts < 300);
    QVERIFY(contacts > 8); // a handful proves nothing
    QCOMPARE(scene.cases(), -1);
    const ScriptVersion *version = scene.shelf.bot(radek)->version(QStringLiteral("radek@2"));
    QVERIFY(version->withdrawn.startsWith(QStringLiteral("worse than the control group")));
    QVERIFY(!scene.stage.bots.pilotOf(radek));
}

void TestPilotWatch::contactsFromBeforeThePilotDoNotCount()
{
    House before;
    QVERIFY(before.stage.say("v", "k", QStringLiteral("I cannot log in")));
    const QString conversation = before.stage.of("v").row.id;
    before.stage.clock.advance(1'000);
    QJsonObject pilot = before.standing();
    pilot.insert(QStringLiteral("percent"), 50);
    QVERIFY(!before.result(before.publisher, "script.pilot", pilot).isEmpty());
    before.keep();
    PilotWatch watch(before.shelf, before.stage.recorder, before.publisher, *before.reading.pool,
                     0.05);
    before.stage.recorder.record(conversation, {ActorKind::Customer, QStringLiteral("v")},
                                 Closed{CloseReason::Confirmed});
    watch.take(before.stage.recorder.recorded());
    const auto rows = watch.figures(radek);
    QCOMPARE(rows.first().pilotCases + rows.first().controlCases, 0);
}

void TestPilotWatch::aRestartCountsAgain()
{
    PilotWatchScene scene;
    for (int i = 0; i < 6; ++i)
        scene.contact(i);
    QCOMPARE(scene.cases(), 6);
    PilotWatch again(scene.shelf, scene.stage.recorder, scene.publisher, *scene.reading.pool, 0.05);
    again.start();
    QVERIFY(scene.reading.runAnswers());
    const auto now = again.figures(radek);
    const auto before = scene.watch.figures(radek);
    QCOMPARE(now, before);
}

QTEST_GUILESS_MAIN(TestPilotWatch)
#include "tst_pilotwatch.moc"
