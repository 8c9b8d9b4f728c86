// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/scriptdesk.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct ScriptDeskScene : House
{
    ScriptDesk desk{shelf, stage.recorder, workshop, *reading.pool, outbox, halted};
};

} // namespace

class TestScriptDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void botsAndVersionsAreListed();
    void theDraftAndOldVersionsAreShown();
    void aDraftIsWrittenOnTheOneThatStands();
    void aDraftBelongsToItsBot();
    void problemsAreListedWithTheirPath();
    void rolesAndHaltsAreHeld();
};

void TestScriptDesk::botsAndVersionsAreListed()
{
    ScriptDeskScene scene;
    QCOMPARE(scene.result(scene.desk, "script.list", {})
                 .value(QLatin1StringView("bots"))
                 .toArray()
                 .size(),
             1);
    const QJsonObject versions = scene.result(scene.desk, "script.versions", House::of({}));
    QCOMPARE(versions.value(QLatin1StringView("versions")).toArray().size(), 1);
    QCOMPARE(versions.value(QLatin1StringView("live")), QStringLiteral("radek@1"));
    scene.call(scene.desk, "script.versions", {{QStringLiteral("bot"), QStringLiteral("nobody")}});
    QCOMPARE(scene.error(), QStringLiteral("not_found"));
}

void TestScriptDesk::theDraftAndOldVersionsAreShown()
{
    ScriptDeskScene scene;
    QCOMPARE(scene.result(scene.desk, "script.get", House::of({}))
                 .value(QLatin1StringView("script"))
                 .toObject(),
             Stage::radek());
    const QJsonObject first =
        scene.result(scene.desk, "script.get",
                     House::of({{QStringLiteral("version"), QStringLiteral("radek@1")}}));
    QCOMPARE(first.value(QLatin1StringView("script")).toObject(), Stage::radek());
    scene.call(scene.desk, "script.get",
               House::of({{QStringLiteral("version"), QStringLiteral("radek@7")}}));
    QCOMPARE(scene.error(), QStringLiteral("not_found"));
}

void TestScriptDesk::aDraftIsWrittenOnTheOneThatStands()
{
    ScriptDeskScene scene;
    QJsonObject edit = House::of({{QStringLiteral("revision"), 1},
                                  {QStringLiteral("script"), Stage::radek()},
                                  {QStringLiteral("key"), QStringLiteral("k")}});
    const QJsonObject done = scene.result(scene.desk, "script.draft", edit);
    QCOMPARE(done.value(QLatin1StringView("revision")), 2);
    QCOMPARE(scene.result(scene.desk, "script.draft", edit), done);
    edit.insert(QStringLiteral("key"), QStringLiteral("other"));
    scene.call(scene.desk, "script.draft", edit);
    QCOMPARE(scene.error(), QStringLiteral("conflict"));
    QVERIFY(!scene.peer->last()
                 .value(QLatin1StringView("error"))
                 .toObject()
                 .value(QLatin1StringView("data"))
                 .toObject()
                 .value(QLatin1StringView("current"))
                 .toObject()
                 .value(QLatin1StringView("script"))
                 .toObject()
                 .isEmpty());
}

void TestScriptDesk::aDraftBelongsToItsBot()
{
    ScriptDeskScene scene;
    for (const char *bot : {"", "A bot", "julia"}) {
        scene.call(scene.desk, "script.draft",
                   {{QStringLiteral("bot"), QLatin1StringView(bot)},
                    {QStringLiteral("script"), Stage::radek()}});
        QCOMPARE(scene.error(), QStringLiteral("invalid"));
    }
}

void TestScriptDesk::problemsAreListedWithTheirPath()
{
    ScriptDeskScene scene;
    const QJsonObject fine = scene.result(scene.desk, "script.check", House::of({}));
    QVERIFY(fine.value(QLatin1StringView("publishable")).toBool());
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("menu"), QJsonArray{QStringLiteral("nowhere")});
    const QJsonObject checked =
        scene.result(scene.desk, "script.check", House::of({{QStringLiteral("script"), broken}}));
    QVERIFY(!checked.value(QLatin1StringView("publishable")).toBool());
    const QJsonObject problem =
        checked.value(QLatin1StringView("problems")).toArray().first().toObject();
    QVERIFY(problem.value(QLatin1StringView("path")).toString().startsWith(QStringLiteral("menu")));
    QVERIFY(problem.value(QLatin1StringView("error")).toBool());
}

void TestScriptDesk::rolesAndHaltsAreHeld()
{
    ScriptDeskScene scene;
    scene.session.roles = {Role::Director};
    QVERIFY(!scene.result(scene.desk, "script.list", {}).isEmpty());
    scene.call(scene.desk, "script.draft", House::of({}));
    QCOMPARE(scene.error(), QStringLiteral("forbidden"));
    scene.session.roles = {Role::Editor};
    scene.halted = Error{ErrorCode::Unavailable, QStringLiteral("no space"), {}};
    scene.call(scene.desk, "script.draft", House::of({}));
    QCOMPARE(scene.error(), QStringLiteral("unavailable"));
    QVERIFY(!scene.result(scene.desk, "script.list", {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestScriptDesk)
#include "tst_scriptdesk.moc"
