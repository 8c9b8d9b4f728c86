// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/bots.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

class TestBots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublishedBotSpeaksForItsBrand();
    void aPublicationReplacesTheOneBefore();
    void aScriptThatIsNotFitLeavesTheBotAsItWas();
    void versionsCountUp();
};

void TestBots::aPublishedBotSpeaksForItsBrand()
{
    Bots bots;
    QVERIFY(bots.empty());
    QVERIFY(!bots.forBrand({}));
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    const LiveBot *bot = bots.forBrand(QStringLiteral("nova-player"));
    QVERIFY(bot);
    QCOMPARE(bot->script.name, QStringLiteral("Radek"));
    QCOMPARE(bots.byId(QStringLiteral("radek")), bot);
    QCOMPARE(bots.forBrand({}), bot);
    QVERIFY(!bots.forBrand(QStringLiteral("another")));
    QVERIFY(!bots.byId(QStringLiteral("julia")));
    QCOMPARE(
        bot->matcher->match(QStringLiteral("I forgot my password"), QStringLiteral("en")).topic,
        QStringLiteral("login"));
}

void TestBots::aPublicationReplacesTheOneBefore()
{
    Bots bots;
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    QJsonObject renamed = Stage::radek();
    renamed.insert(QStringLiteral("name"), QStringLiteral("Radosław"));
    QVERIFY(bots.publish(QStringLiteral("radek@2"), renamed));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->script.name, QStringLiteral("Radosław"));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->version, QStringLiteral("radek@2"));
}

void TestBots::aScriptThatIsNotFitLeavesTheBotAsItWas()
{
    Bots bots;
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("topics"), 5);
    const auto refused = bots.publish(QStringLiteral("radek@2"), broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("topics"));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->version, QStringLiteral("radek@1"));
}

void TestBots::versionsCountUp()
{
    Bots bots;
    QCOMPARE(bots.nextVersion(QStringLiteral("radek")), QStringLiteral("radek@1"));
    QVERIFY(bots.publish(QStringLiteral("radek@9"), Stage::radek()));
    QCOMPARE(bots.nextVersion(QStringLiteral("radek")), QStringLiteral("radek@10"));
}

QTEST_GUILESS_MAIN(TestBots)
#include "tst_bots.moc"
