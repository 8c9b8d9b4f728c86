// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/turnmaker.h"

#include "tests/core/dialog/randomscript.h"
#include "tests/core/dialog/talk.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

namespace {

const char *const declarations = "variables:\n"
                                 "  invoice: {type: text, pattern: \"[0-9]{6}\"}\n"
                                 "  state: {type: choice, values: [paid, due]}\n"
                                 "  sure: {type: yes_no}\n"
                                 "actions:\n"
                                 "  look:\n"
                                 "    url: https://billing.example/{invoice}\n"
                                 "    retries: 2\n"
                                 "    save: {state: /status}\n";

Script scriptOf(const QByteArray &yaml)
{
    const auto script = readScript(yaml);
    if (!script)
        qFatal("%s", qPrintable(script.error().text()));
    return *script;
}

Script invoiceScript()
{
    return scriptOf(oneTopic(
        {"{id: ask, ask: invoice, say: {en: \"Which invoice?\"}, invalid: {en: Six digits.}, to: "
         "look}",
         "{id: look, call: look, say: {en: One moment.}, to: which, failed: person}",
         "{id: which, if: [{when: {variable: state, is: paid}, to: paid}], else: due}",
         "{id: paid, say: {en: \"{invoice} is paid.\"}, confirm: true, solved: stars}",
         "{id: due, say: {en: It is due.}, confirm: true}", "{id: stars, rate: true, to: end}",
         "{id: person, say: {en: A colleague looks.}, hand_over: {collect: [invoice, sure]}}"},
        declarations));
}

QString last(const DialogTurn &turn)
{
    return turn.says.isEmpty() ? QString() : turn.says.constLast().text;
}

} // namespace

class TestTurnMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFromAQuestionThroughAnActionToTheEnd()
    {
        const Script script = invoiceScript();
        Talk talk(script);
        QCOMPARE(last(talk.write(QStringLiteral("about a"))), QStringLiteral("Which invoice?"));
        const DialogTurn asked = talk.write(QStringLiteral("it is 123456, thanks"));
        QCOMPARE(asked.variables,
                 QList<VariableSet>({{QStringLiteral("invoice"), QStringLiteral("123456")}}));
        QCOMPARE(last(asked), QStringLiteral("One moment."));
        QVERIFY(asked.action);
        QCOMPARE(asked.action->url, QStringLiteral("https://billing.example/123456"));
        QCOMPARE(asked.action->retries, 2);
        QCOMPARE(asked.action->id, talk.state().waitingCall);
        const DialogTurn told = talk.answer(200, "{\"status\": \"paid\"}");
        QCOMPARE(told.answered->saved.value(QStringLiteral("state")), QStringLiteral("paid"));
        QCOMPARE(told.says[0].text, QStringLiteral("123456 is paid."));
        QCOMPARE(told.says[0].reason, QStringLiteral("action"));
        const DialogTurn stars = talk.tap(QStringLiteral("solved:yes"));
        QCOMPARE(stars.solved, std::optional(true));
        QVERIFY(stars.askedRating && !stars.close);
        QCOMPARE(stars.says[0].choices.size(), 5);
        const DialogTurn rated = talk.write(QStringLiteral("4"));
        QCOMPARE(rated.rating, std::optional(4));
        QVERIFY(rated.close);
        QCOMPARE(last(rated), QStringLiteral("The farewell"));
    }

    void anActionThatFailsHandsOverWithWhatIsKnown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("failure");
        QTest::newRow("time-out") << 0 << QByteArray() << QStringLiteral("timeout");
        QTest::newRow("500") << 500 << QByteArray("{\"status\": \"paid\"}") << QString();
        QTest::newRow("HTML") << 200 << QByteArray("<html>ok</html>") << QString();
        QTest::newRow("another value") << 200 << QByteArray("{\"status\": \"lost\"}") << QString();
        QTest::newRow("no value") << 200 << QByteArray("{}") << QString();
        QTest::newRow("redirect") << 302 << QByteArray("{\"status\": \"paid\"}") << QString();
    }
    void anActionThatFailsHandsOverWithWhatIsKnown()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, failure);
        const Script script = invoiceScript();
        Talk talk(script);
        talk.write(QStringLiteral("about a"));
        talk.write(QStringLiteral("123456"));
        const DialogTurn turn = talk.answer(status, body, failure);
        QVERIFY(!turn.answered->failure.isEmpty());
        QCOMPARE(turn.handover, std::optional(HandoverReason::Rule));
        QVERIFY(last(turn).startsWith(QStringLiteral("A colleague looks.")));
        QVERIFY(turn.summary.contains(QStringLiteral("invoice: 123456")));
        QVERIFY(turn.summary.contains(QStringLiteral("sure: not given")));
    }

    void asksAgainAndThenGivesUp()
    {
        const Script script = invoiceScript();
        Talk talk(script);
        talk.write(QStringLiteral("about a"));
        const DialogTurn again = talk.write(QStringLiteral("seven"));
        QCOMPARE(last(again), QStringLiteral("Six digits."));
        QCOMPARE(again.says[0].reason, QStringLiteral("invalid"));
        const DialogTurn given = talk.write(QStringLiteral("twelve and more"));
        QCOMPARE(given.handover, std::optional(HandoverReason::NotUnderstood));
    }

    void aCallForHelpIsNoAnswerToAnOpenQuestion()
    {
        const Script script =
            scriptOf(oneTopic({"{id: ask, ask: word, say: {en: \"Why?\"}, to: end}"},
                              "variables: {word: {type: text}}\n"));
        Talk talk(script);
        talk.write(QStringLiteral("about a"));
        QCOMPARE(talk.write(QStringLiteral("I want to talk to a human")).handover,
                 std::optional(HandoverReason::Asked));
    }

    void offersButtonsForYesNoAndChoices()
    {
        const Script script = scriptOf(
            oneTopic({"{id: one, ask: sure, say: {en: \"Are you sure?\"}, to: two}",
                      "{id: two, ask: state, say: {en: \"In which state is it?\"}, to: end}"},
                     declarations));
        Talk talk(script);
        const DialogTurn one = talk.write(QStringLiteral("about a"));
        QCOMPARE(one.says.constLast().choices.size(), 2);
        QCOMPARE(one.says.constLast().choices[0].label, QStringLiteral("Yes"));
        const DialogTurn two = talk.tap(one.says.constLast().choices[1].id);
        QCOMPARE(two.variables[0].value, QStringLiteral("no"));
        QCOMPARE(two.says[0].choices[1].id, QStringLiteral("a/two#due"));
        QCOMPARE(last(talk.write(QStringLiteral("paid"))), QStringLiteral("The farewell"));
        QVERIFY(!talk.state().closed); // nobody said that it is solved
    }

    void aLateOrUnknownAnswerOfAnActionIsIgnored()
    {
        const Script script = invoiceScript();
        Talk talk(script);
        talk.write(QStringLiteral("about a"));
        talk.write(QStringLiteral("123456"));
        const QString call = talk.state().waitingCall;
        talk.write(QStringLiteral("quantum bicycle soup"));
        QVERIFY(talk.state().waitingCall.isEmpty());
        DialogInput late;
        late.actionResult = ActionResult{call, 200, "{\"status\": \"paid\"}", {}};
        QCOMPARE(respond(script, talk.matcher(), talk.state(), late), DialogTurn());
    }

    void neverFallsSilentWhenAStepIsGone()
    {
        const Script script = invoiceScript();
        const Script without = scriptOf(oneTopic({"{id: other, say: {en: Hi}, confirm: true}"}));
        {
            Talk talk(script); // waits for an action
            talk.write(QStringLiteral("about a"));
            talk.write(QStringLiteral("123456"));
            talk.goOnWith(without);
            const DialogTurn turn = talk.answer(200, "{\"status\": \"paid\"}");
            QCOMPARE(last(turn), QStringLiteral("The say_more"));
            QVERIFY(turn.says[0].reason.startsWith(QStringLiteral("gone")));
            QCOMPARE(turn.says[0].choices.constLast().id, QStringLiteral("person"));
        }
        {
            Talk talk(script); // waits for an answer
            talk.write(QStringLiteral("about a"));
            talk.goOnWith(without);
            QCOMPARE(last(talk.write(QStringLiteral("123456"))),
                     QStringLiteral("The not_understood"));
        }
        {
            Talk talk(script); // may tap a button of the old version
            talk.goOnWith(without);
            QVERIFY(!talk.tap(QStringLiteral("a/paid#x")).says.isEmpty());
        }
    }

    void rotatesAndKeepsToTheChannel()
    {
        const Script script = scriptOf(oneTopic({"{id: s, say: {en: {default: [\"First of these "
                                                 "variants\", \"Number two comes here\"], "
                                                 "sms: Short}}, confirm: true}"}));
        Talk talk(script);
        const QString one = talk.write(QStringLiteral("about a")).says[1].text;
        const QString two = talk.write(QStringLiteral("about a")).says[0].text;
        QVERIFY(one != two);
        Talk sms(script);
        DialogInput input{.text = QStringLiteral("about a")};
        input.channel = QStringLiteral("sms");
        const DialogTurn turn = sms.input(input);
        QCOMPARE(turn.says[1].text, QStringLiteral("Short"));
        // no buttons there: the labels are in the text
        QCOMPARE(turn.says[2].text,
                 QStringLiteral("The confirm_solved\n- The solved_yes\n- The solved_no"));
        QVERIFY(sms.write(QStringLiteral("the solved_yes")).close);
    }

    void looksAtTheScriptsHours()
    {
        const Script script =
            scriptOf(oneTopic({"{id: s, if: [{when: {hours: inside}, to: open}], else: person}",
                               "{id: open, say: {en: Open}, confirm: true}"},
                              "hours: {zone: Europe/Warsaw, days: {mon: [\"08:00-20:00\"]}}\n"));
        const auto at = [&](const char *time) {
            Talk talk(script);
            DialogInput input{.text = QStringLiteral("about a")};
            input.nowMs =
                QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
            return talk.input(input);
        };
        QCOMPARE(at("2026-11-16T10:00:00Z").says[1].text, QStringLiteral("Open"));
        const DialogTurn closed = at("2026-11-16T22:00:00Z");
        QVERIFY(closed.handover);
        QCOMPARE(last(closed), QStringLiteral("The outside_hours"));
    }

    void saysWhenSomebodyWillAnswer()
    {
        Script script = scriptOf(oneTopic({"{id: s, say: {en: x}, to: person}"},
                                          "hours: {zone: UTC, days: {mon: [\"08:00-20:00\"]}}\n"));
        script.texts.outsideHours = {
            {QStringLiteral("en"), Variants(QStringLiteral("Back on {opens}."))}};
        Talk talk(script);
        DialogInput input{.text = QStringLiteral("about a")};
        input.nowMs = QDateTime::fromString(QStringLiteral("2026-11-21T10:00:00Z"), Qt::ISODate)
                          .toMSecsSinceEpoch(); // a Saturday
        QCOMPARE(last(talk.input(input)), QStringLiteral("Back on Monday, 08:00."));
    }

    void stopsStepsThatTurnInCircles()
    {
        // unfit for the checker, and yet it ends
        Script script = *readScript(oneTopic({"{id: s, say: {en: x}, to: person}"}));
        script.topics[0].steps = {{.id = QStringLiteral("a"), .to = QStringLiteral("b")},
                                  {.id = QStringLiteral("b"), .to = QStringLiteral("a")}};
        Talk talk(script);
        QCOMPARE(talk.write(QStringLiteral("about a")).handover,
                 std::optional(HandoverReason::Loop));
    }

    void callsOnlySoManyActions()
    {
        Script script = invoiceScript();
        script.topics[0].steps[1].say = {};
        script.topics[0].steps[1].failed = QStringLiteral("look");
        Talk talk(script);
        talk.write(QStringLiteral("about a"));
        DialogTurn turn = talk.write(QStringLiteral("123456"));
        int calls = 0;
        for (; turn.action && calls < 100; ++calls)
            turn = talk.answer(500, {});
        QCOMPARE(calls, callsAConversation);
        QCOMPARE(turn.handover, std::optional(HandoverReason::Limit));
    }

    void noCheckedScriptLeavesACustomerAlone_data();
    void noCheckedScriptLeavesACustomerAlone();
};

void TestTurnMaker::noCheckedScriptLeavesACustomerAlone_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// Random scripts that pass the checker, random customers, other systems that fail, new versions in
// the middle: every message gets an answer or an action, a person is one sentence away, and it
// ends.
void TestTurnMaker::noCheckedScriptLeavesACustomerAlone()
{
    QFETCH(int, seed);
    Random random(quint64(seed) + 1);
    static const QStringList texts{QStringLiteral("refund money"),
                                   QStringLiteral("invoice letter"),
                                   QStringLiteral("5"),
                                   QStringLiteral("yes"),
                                   QStringLiteral("no"),
                                   QStringLiteral("thanks"),
                                   QStringLiteral("qwerty asdf"),
                                   QStringLiteral("Topic 1"),
                                   QStringLiteral("hello"),
                                   QStringLiteral("parcel"),
                                   QStringLiteral("{word} {wait}"),
                                   QStringLiteral("???")};
    const auto good = [](const Script &script) {
        const auto warnings = flowProblemsOf(script);
        return problemsOf(script).isEmpty() &&
               std::none_of(warnings.begin(), warnings.end(),
                            [](const ScriptProblem &each) { return each.isError(); });
    };
    int fit = 0;
    for (int tries = 0; tries < 200; ++tries) {
        const Script script = RandomScript(random).make();
        const Script next = RandomScript(random).make();
        if (!good(script) || !good(next))
            continue;
        ++fit;
        Talk talk(script);
        const QByteArray document = QJsonDocument(toJson(script)).toJson();
        int turns = 0;
        for (; turns < 200 && !talk.state().handedOver && !talk.state().closed; ++turns) {
            if (random.chance(0.02))
                talk.goOnWith(next);
            const QList<Choice> offered = talk.state().offered;
            DialogTurn turn;
            QString said;
            if (!talk.state().waitingCall.isEmpty() && random.chance(0.8)) {
                turn = random.chance(0.5) ? talk.answer(200, "{\"n\": 5}")
                                          : talk.answer(0, {}, QStringLiteral("timeout"));
                said = QStringLiteral("(action)");
            } else if (!offered.isEmpty() && random.chance(0.6)) {
                said = offered[qsizetype(random.below(quint64(offered.size())))].id;
                turn = talk.tap(said);
            } else {
                said = texts[qsizetype(random.below(quint64(texts.size())))];
                turn = talk.write(said);
            }
            const bool wordless =
                said == QLatin1StringView("???") || said == QLatin1StringView("hello") ||
                said == QLatin1StringView("thanks") || said == QLatin1StringView("yes");
            const bool heard = !turn.says.isEmpty() || turn.action ||
                               (wordless && talk.state().lastStep == QLatin1StringView("say_more"));
            QVERIFY2(heard, said.toUtf8() + '\n' + document);
            QVERIFY2(turn.says.size() <= saysATurn + 3, document);
            if (!talk.state().handedOver && !talk.state().closed)
                QVERIFY2(talk.wouldWrite(QStringLiteral("I want to talk to a person")).handover,
                         document);
        }
        QVERIFY2(turns < 200, document);
    }
    QVERIFY(fit > 10);
}

QTEST_GUILESS_MAIN(TestTurnMaker)
#include "tst_turnmaker.moc"
