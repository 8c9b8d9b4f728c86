// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptreplay.h"

#include "core/dialog/turnevents.h"
#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoChangeWhenTheScriptIsTheSame()
    {
        const Script script = live();
        const QList<Event> events =
            talk(script, {QStringLiteral("about a"), QStringLiteral("yes")});
        const auto replayed = replayDialog(script, matcherFor(script), events);
        QVERIFY(replayed);
        QCOMPARE(replayed->recorded.end, DialogEnd::Solved);
        QCOMPARE(replayed->draft, replayed->recorded);
        QCOMPARE(replayed->conversation, QStringLiteral("c1"));
        QCOMPARE(replayed->lastMessage, QStringLiteral("yes"));
    }

    void saysWhatADraftWouldHaveChanged()
    {
        Script draft = live();
        draft.topics[0].phrases.set(QStringLiteral("en"),
                                    {QStringLiteral("about a"), QStringLiteral("zzyzx wqwq")});
        const QList<Event> events =
            talk(live(), {QStringLiteral("zzyzx wqwq"), QStringLiteral("kkjj vvff")});
        const auto replayed = replayDialog(draft, matcherFor(draft), events);
        QVERIFY(replayed);
        QCOMPARE(replayed->recorded.text(), QStringLiteral("handed over (not_understood)"));
        QCOMPARE(replayed->draft.end, DialogEnd::NotUnderstood); // of the second message alone
        QCOMPARE(replayed->draft.topic, QStringLiteral("a"));
        QVERIFY(replayed->recorded.topic.isEmpty());
    }

    void stopsWhereAPersonTookOver()
    {
        QList<Event> events =
            talk(live(), {QStringLiteral("I want to talk to a person"), QStringLiteral("about a")});
        const auto replayed = replayDialog(live(), matcherFor(live()), events);
        QCOMPARE(replayed->lastMessage, QStringLiteral("I want to talk to a person"));
        QCOMPARE(replayed->draft.reason, HandoverReason::Asked);
    }

    void answersActionsAsTheyWereAnswered()
    {
        const Script script =
            *readScript(oneTopic({"{id: s, call: look, to: t, failed: person}",
                                  "{id: t, say: {en: \"It is {v}.\"}, confirm: true}"},
                                 "variables: {v: {type: text}}\nactions: {look: {url: "
                                 "\"https://a.example/\", save: {v: /a/b}}}\n"));
        QList<Event> events = talk(script, {QStringLiteral("about a")});
        const auto failed = replayDialog(script, matcherFor(script), events);
        QCOMPARE(failed->draft.end, DialogEnd::HandedOver);
        events.append(event(ActionAnswered{
            QStringLiteral("a/s#1"), 200, {{QStringLiteral("v"), QStringLiteral("here")}}, {}}));
        const auto answered = replayDialog(script, matcherFor(script), events);
        QCOMPARE(answered->draft.end, DialogEnd::Answered);
    }

    void leavesOutWhatNoBotServed()
    {
        Event started = event(ConversationStarted{});
        QVERIFY(!replayDialog(live(), matcherFor(live()), {started}));
        started.body = ConversationStarted{.bot = QStringLiteral("t")};
        QVERIFY(!replayDialog(live(), matcherFor(live()), {started}));
        const QList<Event> joined{
            started,
            event(CustomerWrote{.message = QStringLiteral("m"), .text = QStringLiteral("x")}),
            event(HandedOver{HandoverReason::Joined, {}})};
        QVERIFY(!replayDialog(live(), matcherFor(live()), joined));
        QVERIFY(!replayDialog(live(), matcherFor(live()), {}));
    }

private:
    static Script live()
    {
        return *readScript(oneTopic({"{id: s, say: {en: Hi}, confirm: true}"}));
    }

    static Event event(const EventBody &body)
    {
        Event made;
        made.conversation = QStringLiteral("c1");
        made.body = body;
        return made;
    }

    static QList<Event> talk(const Script &script, const QStringList &texts)
    {
        const ScriptMatcher matcher = matcherFor(script);
        QList<Event> events{
            event(ConversationStarted{.bot = script.bot, .language = QStringLiteral("en")})};
        DialogState state;
        apply(state, events[0]);
        int ids = 0;
        for (const QString &text : texts) {
            DialogInput input;
            input.messageId = QStringLiteral("m%1").arg(++ids);
            input.text = text;
            QList<Event> more{event(CustomerWrote{.message = input.messageId, .text = text})};
            apply(state, more[0]);
            for (const Event &each :
                 turnEvents(respond(script, *matcher.matcher, state, input), input.messageId,
                            [&] { return QString::number(++ids); }))
                more.append(event(each.body)), more.last().topic = each.topic;
            for (qsizetype i = 1; i < more.size(); ++i)
                apply(state, more[i]);
            events += more;
        }
        return events;
    }
};

QTEST_GUILESS_MAIN(TestScriptReplay)
#include "tst_scriptreplay.moc"
