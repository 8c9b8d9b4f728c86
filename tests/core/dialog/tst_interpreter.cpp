// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/interpreter.h"

#include "core/base/random.h"
#include "core/dialog/scriptreader.h"
#include "resources/resources.h"
#include "tests/core/dialog/talk.h"

#include <QTest>

using namespace Wheelhouse;

class TestInterpreter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readScript(resource(QStringLiteral("templates/streaming.yaml")));
        QVERIFY(read.ok());
        m_script = *read;
    }

    void greetsWithTheMenuInTheCustomersLanguage()
    {
        const DialogTurn turn = greeting(m_script, QStringLiteral("pl-PL"));
        QCOMPARE(turn.says.size(), 1);
        QCOMPARE(turn.says[0].turn, BotTurn::Greeting);
        QCOMPARE(turn.says[0].text, m_script.texts.greeting.in(QStringLiteral("pl")).text());
        QCOMPARE(turn.says[0].choices.size(), m_script.menu.size());
    }

    void answersByTopicAndAsksWhetherItIsSolved()
    {
        Talk talk(m_script);
        talk.greet(QStringLiteral("en"));
        const DialogTurn turn = talk.write(QStringLiteral("I forgot my password"));
        QCOMPARE(turn.topic, QStringLiteral("login"));
        QVERIFY(turn.confidence >= 0.5);
        QCOMPARE(turn.says.size(), 2);
        QCOMPARE(turn.says[0].turn, BotTurn::Answer);
        QCOMPARE(turn.says[0].step, QStringLiteral("login/start"));
        QCOMPARE(turn.says[1].turn, BotTurn::ConfirmSolved);
        QCOMPARE(turn.says[1].choices.size(), 2);
    }

    void greetsFirstWhenItHasNotYet()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.write(QStringLiteral("I forgot my password"));
        QCOMPARE(turn.says[0].turn, BotTurn::Greeting);
        QVERIFY(turn.says[0].choices.isEmpty());
        QCOMPARE(turn.says[1].turn, BotTurn::Answer);
    }

    void greetsOnceOnABareHello()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.write(QStringLiteral("привет"));
        QCOMPARE(turn.says.size(), 1);
        QCOMPARE(turn.says[0].text, m_script.texts.greeting.in(QStringLiteral("ru")).text());
    }

    void followsQuickReplies()
    {
        Talk talk(m_script, QStringLiteral("fr"));
        const DialogTurn asked = talk.tap(QStringLiteral("topic:payment"));
        QCOMPARE(asked.topic, QStringLiteral("payment"));
        QCOMPARE(asked.says.constLast().turn, BotTurn::Question);
        const Choice twice = asked.says.constLast().choices[1];
        const DialogTurn answered = talk.tap(twice.id);
        QCOMPARE(answered.says[0].step, QStringLiteral("payment/twice"));
        QVERIFY(answered.says[0].text.startsWith(QStringLiteral("Deux lignes")));
    }

    void takesATypedLabelForTheButton()
    {
        Talk talk(m_script);
        talk.tap(QStringLiteral("topic:payment"));
        const DialogTurn turn = talk.write(QStringLiteral("i was charged TWICE."));
        QCOMPARE(turn.says[0].step, QStringLiteral("payment/twice"));
    }

    void closesWhenSolved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("choice");
        QTest::newRow("tapped") << QStringLiteral("Yes") << QStringLiteral("solved:yes");
        QTest::newRow("typed") << QStringLiteral("yes, it works now") << QString();
        QTest::newRow("thanks") << QStringLiteral("thank you!") << QString();
        QTest::newRow("thumb") << QStringLiteral("👍") << QString();
    }

    void closesWhenSolved()
    {
        QFETCH(QString, text);
        QFETCH(QString, choice);
        Talk talk(m_script);
        talk.write(QStringLiteral("I forgot my password"));
        const DialogTurn turn = talk.input({.text = text, .choice = choice});
        QCOMPARE(turn.solved, std::optional(true));
        QVERIFY(turn.close);
        QVERIFY(!turn.handover);
        QCOMPARE(turn.says.constLast().turn, BotTurn::Farewell);
        QCOMPARE(talk.write(QStringLiteral("bye")), DialogTurn());
    }

    void handsOverWhenNotSolved()
    {
        Talk talk(m_script);
        talk.write(QStringLiteral("I forgot my password"));
        const DialogTurn turn =
            talk.input({.text = QStringLiteral("no, not yet"), .expectedWaitMs = 170'000});
        QCOMPARE(turn.solved, std::optional(false));
        QCOMPARE(turn.handover, std::optional(HandoverReason::NotSolved));
        QCOMPARE(turn.says.size(), 1);
        QCOMPARE(turn.says[0].turn, BotTurn::Handover);
        QCOMPARE(turn.says[0].promisedMs, 180'000); // what "about 3 minutes" says
        QVERIFY(turn.says[0].text.contains(QStringLiteral("about 3 minutes")));
        QVERIFY(turn.summary.contains(QStringLiteral("I forgot my password")));
        QVERIFY(turn.summary.contains(QStringLiteral("Topic: login")));
    }

    void isSilentAfterTheHandover()
    {
        Talk talk(m_script);
        talk.write(QStringLiteral("agent"));
        QCOMPARE(talk.write(QStringLiteral("I forgot my password")), DialogTurn());
    }

    void handsOverToWhoAsks_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"agent", u"człowiek", u"оператор", u"conseiller", u"人工"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void handsOverToWhoAsks()
    {
        QFETCH(QString, text);
        Talk talk(m_script);
        QCOMPARE(talk.write(text).handover, std::optional(HandoverReason::Asked));
    }

    void promisesNothingItDoesNotKnow()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.write(QStringLiteral("agent"));
        QCOMPARE(turn.says.constLast().text,
                 m_script.texts.handover.in(QStringLiteral("en")).text());
        QCOMPARE(turn.says.constLast().promisedMs, 0);
    }

    void saysWhenNobodyIsAtWork()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.input(
            {.text = QStringLiteral("agent"), .expectedWaitMs = 60'000, .insideHours = false});
        QCOMPARE(turn.says.constLast().text,
                 m_script.texts.outsideHours.in(QStringLiteral("en")).text());
        QCOMPARE(turn.says.constLast().promisedMs, 0);
        QVERIFY(turn.handover);
    }

    void handsOverTheSecondTimeItDoesNotUnderstand()
    {
        Talk talk(m_script);
        const DialogTurn first = talk.write(QStringLiteral("quantum bicycle soup"));
        QCOMPARE(first.says.constLast().turn, BotTurn::NotUnderstood);
        QVERIFY(!first.handover);
        const DialogTurn second = talk.write(QStringLiteral("purple elephants dancing"));
        QCOMPARE(second.handover, std::optional(HandoverReason::NotUnderstood));
    }

    void forgetsADoubtOnceItUnderstands()
    {
        Talk talk(m_script);
        talk.write(QStringLiteral("quantum bicycle soup"));
        talk.write(QStringLiteral("I forgot my password"));
        QVERIFY(!talk.write(QStringLiteral("quantum bicycle soup")).handover);
    }

    void asksWhatIsMeantWhenItIsHalfSure()
    {
        Talk talk(m_script);
        talk.greet(QStringLiteral("en"));
        const DialogTurn turn = talk.write(QStringLiteral("where is my money and my film"));
        QCOMPARE(turn.says.size(), 1);
        QCOMPARE(turn.says[0].step, QStringLiteral("did_you_mean"));
        QCOMPARE(turn.says[0].turn, BotTurn::Question);
        QVERIFY(turn.says[0].choices.size() >= 2);
        QCOMPARE(turn.says[0].choices.constLast().id, QStringLiteral("person"));
        QVERIFY(turn.topic.isEmpty());
    }

    void takesSeveralQuestionsOneAfterTheOther()
    {
        Talk talk(m_script);
        talk.greet(QStringLiteral("en"));
        const DialogTurn both =
            talk.write(QStringLiteral("I forgot my password. And how do I get my money back?"));
        QCOMPARE(both.topic, QStringLiteral("login"));
        QCOMPARE(both.says[0].step, QStringLiteral("several"));
        QCOMPARE(both.says[1].step, QStringLiteral("login/start"));
        const DialogTurn next = talk.tap(QStringLiteral("solved:yes"));
        QCOMPARE(next.solved, std::optional(true));
        QVERIFY(!next.close);
        QCOMPARE(next.topic, QStringLiteral("refund"));
        QCOMPARE(next.says[0].step, QStringLiteral("several"));
        QVERIFY(next.says[1].step.startsWith(QStringLiteral("refund/")));
        QVERIFY(talk.tap(QStringLiteral("solved:yes")).close);
    }

    void theSensitiveOneOfSeveralQuestionsComesFirst()
    {
        Talk talk(m_script);
        const DialogTurn turn =
            talk.write(QStringLiteral("I forgot my password. I think my account was hacked."));
        QVERIFY(turn.handover);
    }

    void givesSensitiveTopicsToAPersonAtOnce()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.write(QStringLiteral("I think my account was hacked"));
        QCOMPARE(turn.topic, QStringLiteral("security"));
        QCOMPARE(turn.handover, std::optional(HandoverReason::Sensitive));
        QCOMPARE(turn.says.constLast().turn, BotTurn::Handover);
        QVERIFY(turn.summary.contains(QStringLiteral("hacked")));
    }

    void doesNotTurnInCircles()
    {
        Talk talk(m_script);
        const QString text = QStringLiteral("the video does not play");
        QVERIFY(!talk.write(text).handover);
        QVERIFY(!talk.write(text).handover);
        const DialogTurn third = talk.write(text);
        QCOMPARE(third.handover, std::optional(HandoverReason::Loop));
        QCOMPARE(third.says.size(), 1);
    }

    void doesNotAnswerSmileysWithNonsense()
    {
        Talk talk(m_script);
        talk.greet(QStringLiteral("pl"));
        const DialogTurn turn = talk.write(QStringLiteral("😀😀😀"));
        QCOMPARE(turn.says.size(), 1);
        QCOMPARE(turn.says[0].turn, BotTurn::Question);
        QVERIFY(turn.topic.isEmpty());
        QCOMPARE(talk.write(QStringLiteral("   ")), DialogTurn());
        QVERIFY(!talk.state().handedOver);
    }

    void answersAMessageOnce()
    {
        Talk talk(m_script);
        talk.write(QStringLiteral("I forgot my password"));
        const DialogInput again{QStringLiteral("m1"), QStringLiteral("I forgot my password")};
        QCOMPARE(respond(m_script, talk.matcher(), talk.state(), again), DialogTurn());
    }

    void readsTheTextWhenAButtonIsNoLongerInTheScript()
    {
        Talk talk(m_script);
        const DialogTurn turn = talk.input({.text = QStringLiteral("I forgot my password"),
                                            .choice = QStringLiteral("gone/step#x")});
        QCOMPARE(turn.topic, QStringLiteral("login"));
    }

    void answersInTheLanguageOfTheMessage()
    {
        Talk talk(m_script, QStringLiteral("en"));
        talk.greet(QStringLiteral("en"));
        const DialogTurn turn = talk.write(QStringLiteral("nie przychodzi kod weryfikacyjny"));
        QCOMPARE(turn.topic, QStringLiteral("login"));
        QVERIFY(turn.says[0].text.startsWith(QStringLiteral("Zaraz")));
    }

    void recognisesWhatCustomersWrite_data();
    void recognisesWhatCustomersWrite();
    void findsAnEndOnEveryWay_data();
    void findsAnEndOnEveryWay();

private:
    Script m_script;
};

void TestInterpreter::recognisesWhatCustomersWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char16_t *text, const char *topic) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromLatin1(topic);
    };
    row(u"hi, my card got declined when I tried to pay", "payment");
    row(u"you charged me twice this month!!", "payment");
    row(u"cant log in, says wrong password", "login");
    row(u"The movie is buffering all the time since yesterday", "playback");
    row(u"how can i cancel my subscripton", "subscription");
    row(u"how do I get the app on my samsung tv", "device");
    row(u"I want my money back please", "refund");
    row(u"is your service down? nothing works", "outage");
    row(u"Dzień dobry, wczoraj zapłaciłam kartą i płatność została odrzucona", "payment");
    row(u"nie moge sie zalogowac na swoje konto", "login");
    row(u"film się zacina co minutę", "playback");
    row(u"chciałbym anulować subskrypcję", "subscription");
    row(u"proszę o zwrot pieniędzy", "refund");
    row(u"Здравствуйте, деньги списали два раза, дважды!", "payment");
    row(u"не приходит письмо для сброса пароля", "login");
    row(u"видео постоянно зависает", "playback");
    row(u"как отменить подписку?", "subscription");
    row(u"Bonjour, mon paiement est refusé depuis hier", "payment");
    row(u"comment résilier mon abonnement ?", "subscription");
    row(u"la vidéo se fige toutes les minutes", "playback");
    row(u"付款一直失败怎么办", "payment");
    row(u"视频卡顿很严重", "playback");
    row(u"怎么取消会员订阅", "subscription");
    row(u"我要申请退款", "refund");
}

void TestInterpreter::recognisesWhatCustomersWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, topic);
    Talk talk(m_script);
    const DialogTurn turn = talk.write(text);
    // answered, or among the topics it asks about when it is not sure
    const QList<Choice> offered = turn.says.constLast().choices;
    const bool isOffered = turn.says.constLast().step == QLatin1StringView("did_you_mean") &&
                           std::any_of(offered.begin(), offered.end(), [&](const Choice &choice) {
                               return choice.id == QStringLiteral("topic:") + topic;
                           });
    QVERIFY2(turn.topic == topic || isOffered, qPrintable(turn.topic));
}

void TestInterpreter::findsAnEndOnEveryWay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    for (const char *file : {"scripts/julia.yaml", "templates/streaming.yaml"}) {
        for (const char *language : {"en", "pl", "ru", "fr", "zh"})
            QTest::addRow("%s %s", file, language)
                << QString::fromLatin1(file) << QString::fromLatin1(language);
    }
}

// Customers who tap and write at random: whatever they do, the bot says something sensible in their
// language and lets go in the end.
void TestInterpreter::findsAnEndOnEveryWay()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    const Script script = *readScript(resource(file));
    const QList<TrainingPhrase> phrases = script.phrases();
    Random random(7);
    for (int walk = 0; walk < 60; ++walk) {
        Talk talk(script, language);
        talk.greet(language);
        int turns = 0;
        for (; turns < 60 && !talk.state().handedOver && !talk.state().closed; ++turns) {
            const QList<Choice> offered = talk.state().offered;
            DialogInput input;
            if (!offered.isEmpty() && random.chance(0.7)) {
                const Choice choice = offered[qsizetype(random.below(quint64(offered.size())))];
                input.choice = choice.id;
                input.text = choice.label;
            } else {
                input.text = phrases[qsizetype(random.below(quint64(phrases.size())))].text;
            }
            input.expectedWaitMs = qint64(random.below(2)) * 90'000;
            const DialogTurn turn = talk.input(input);
            QVERIFY2(!turn.says.isEmpty(), qPrintable(input.text));
            for (const BotSay &say : turn.says) {
                QVERIFY(!say.text.trimmed().isEmpty() && !say.text.contains(u'{'));
                for (const Choice &choice : say.choices)
                    QVERIFY(!choice.id.isEmpty() && !choice.label.isEmpty());
            }
            QCOMPARE(turn.handover.has_value(), !turn.summary.isEmpty());
        }
        QVERIFY2(turns < 60, "talked in circles");
        for (const int times : talk.state().answered)
            QVERIFY(times <= 2);
    }
}

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
