// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/livebot.h"
#include "core/scripts/outagecard.h"
#include "tests/backend/service/stage.h"

#include <QJsonArray>
#include <QTest>

using namespace Wheelhouse;

class TestLiveBot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentBecomesABotThatMatches();
    void anOutageCardIsATopicOfIt();
    void whatIsNotFitIsNamed();
    void whoIsCancelledGivesUp();
    void onlyWhatHasNoErrorIsPublishable();
    void casesThatFailAreListed();
};

void TestLiveBot::aDocumentBecomesABotThatMatches()
{
    const auto bot = makeLiveBot(QStringLiteral("radek@1"), Stage::radek(), {});
    QVERIFY(bot);
    QCOMPARE((*bot)->version, QStringLiteral("radek@1"));
    QCOMPARE((*bot)->document, Stage::radek());
    const Match match =
        (*bot)->matcher->match(QStringLiteral("I forgot my password"), QStringLiteral("en"));
    QCOMPARE(match.topic, QStringLiteral("login"));
    QVERIFY(match.confidence >= (*bot)->bands.answerFrom);
    QVERIFY((*bot)->bands.suggestFrom <= (*bot)->bands.answerFrom);
}

void TestLiveBot::anOutageCardIsATopicOfIt()
{
    OutageOpened card;
    card.bot = QStringLiteral("radek");
    card.outage = QStringLiteral("outage-1");
    card.title = QStringLiteral("Chromecast");
    card.phrases = {QStringLiteral("chromecast does not connect"),
                    QStringLiteral("nothing happens on my chromecast")};
    card.texts = {{QStringLiteral("en"), QStringLiteral("We are repairing it.")}};
    const auto bot = makeLiveBot(QStringLiteral("radek@1"), Stage::radek(), {card});
    QVERIFY2(bot, bot ? "" : qPrintable(bot.error().text()));
    const Match match =
        (*bot)->matcher->match(QStringLiteral("chromecast does not connect"), QStringLiteral("en"));
    QCOMPARE(match.topic, QStringLiteral("outage-1"));
    QVERIFY(match.confidence >= (*bot)->bands.answerFrom);
    QCOMPARE((*bot)->document, Stage::radek()); // the card is beside the script, not in it
}

void TestLiveBot::whatIsNotFitIsNamed()
{
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("topics"), 5);
    const auto bot = makeLiveBot({}, broken, {});
    QVERIFY(!bot);
    QCOMPARE(bot.error().context, QStringLiteral("topics"));
}

void TestLiveBot::whoIsCancelledGivesUp()
{
    const std::atomic_bool cancelled = true;
    const auto bot = makeLiveBot({}, Stage::radek(), {}, &cancelled);
    QVERIFY(!bot);
    QCOMPARE(bot.error().code, ErrorCode::Unavailable);
}

void TestLiveBot::onlyWhatHasNoErrorIsPublishable()
{
    QVERIFY(publishable(Stage::radek()));
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("menu"), QJsonArray{QStringLiteral("nowhere")});
    QVERIFY(!publishable(broken));
}

void TestLiveBot::casesThatFailAreListed()
{
    const auto bot = makeLiveBot({}, Stage::radek(), {});
    const QJsonArray failures = failuresOf(
        **bot,
        {{QStringLiteral("I forgot my password"), QStringLiteral("en"), QStringLiteral("login")},
         {QStringLiteral("I forgot my password"), QStringLiteral("en"),
          QStringLiteral("payment")}});
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().toObject().value(QLatin1StringView("found")),
             QStringLiteral("login"));
}

QTEST_GUILESS_MAIN(TestLiveBot)
#include "tst_livebot.moc"
