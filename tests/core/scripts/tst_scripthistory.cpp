// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/scripthistory.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

/// Tells events about the bot "radek" and folds them.
class Telling
{
public:
    ScriptHistory history;

    const BotHistory &bot() const { return *history.bot(QStringLiteral("radek")); }
    Telling &tell(EventBody body, const char *version = "")
    {
        Event event;
        event.seq = ++m_seq;
        event.atMs = 1'000 * m_seq;
        event.actor = {ActorKind::Agent, QStringLiteral("eva")};
        event.scriptVersion = QString::fromLatin1(version);
        event.body = std::move(body);
        history.apply(event);
        return *this;
    }
    Telling &publish(const char *version, int revision = 0, std::optional<PilotScope> pilot = {})
    {
        return tell(
            ScriptPublished{radek, QStringLiteral("note"), document(version), pilot, revision, {}},
            version);
    }
    Telling &retreat(const char *from, const char *to)
    {
        return tell(ScriptRetreated{radek, QString::fromLatin1(to), QStringLiteral("worse"), {}},
                    from);
    }
    static QJsonObject document(const char *name)
    {
        return {{QStringLiteral("name"), QLatin1StringView(name)},
                {QStringLiteral("format"), 2},
                {QStringLiteral("languages"), QJsonArray{QStringLiteral("en")}},
                {QStringLiteral("topics"),
                 QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("refund")}}}}};
    }
    static inline const QString radek = QStringLiteral("radek");

private:
    qint64 m_seq = 0;
};

TrainingDecided assigned(const char *message, const char *topic, const char *key = "")
{
    TrainingDecided body;
    body.bot = Telling::radek;
    body.conversation = QStringLiteral("c1");
    body.message = QString::fromLatin1(message);
    body.text = QStringLiteral("money");
    body.language = QStringLiteral("en");
    body.topic = QString::fromLatin1(topic);
    body.key = QString::fromLatin1(key);
    return body;
}

} // namespace

class TestScriptHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublicationIsLiveAndTheNextDraft();
    void aPilotLeavesTheLiveVersion();
    void aPromotedPilotIsLive();
    void aRetreatGoesBackOneVersionAfterTheOther();
    void aRetreatFromAPilotLeavesTheLiveVersion();
    void aRetreatMayNameAnyVersion();
    void versionsCountUpOverWithdrawnOnes();
    void everyChangeOfTheDraftIsARevision();
    void decisionsBecomeRegressionCases();
    void aDecisionTakenAnewReplacesTheOneBefore();
    void openCardsAreKnownUntilClosed();
    void aKeyTellsWhatItDid();
    void onlyTheLastKeysAreKept();
    void eventsAboutOtherThingsChangeNothing();
};

void TestScriptHistory::aPublicationIsLiveAndTheNextDraft()
{
    Telling telling;
    QVERIFY(!telling.history.bot(Telling::radek));
    telling.publish("radek@1");
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@1"));
    QCOMPARE(telling.bot().draft.script, Telling::document("radek@1"));
    QCOMPARE(telling.bot().draft.revision, 1);
    QCOMPARE(telling.bot().before(), QString());
    const ScriptVersion *version = telling.bot().version(QStringLiteral("radek@1"));
    QVERIFY(version);
    QCOMPARE(version->by, QStringLiteral("eva"));
    QCOMPARE(version->seq, 1);
    QVERIFY(!version->piloted);
}

void TestScriptHistory::aPilotLeavesTheLiveVersion()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@2", 1, PilotScope{{}, {}, 10});
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@1"));
    QVERIFY(telling.bot().pilot);
    QCOMPARE(telling.bot().pilot->version, QStringLiteral("radek@2"));
    QCOMPARE(telling.bot().pilot->scope.percent, 10.0);
    QCOMPARE(telling.bot().pilot->sinceMs, 2'000);
    QCOMPARE(telling.bot().draft.revision, 1); // made from the draft as it stands
}

void TestScriptHistory::aPromotedPilotIsLive()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@2", 1, PilotScope{{}, {}, 10});
    telling.tell(ScriptPromoted{Telling::radek, {}}, "radek@2");
    QVERIFY(!telling.bot().pilot);
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@2"));
    QCOMPARE(telling.bot().before(), QStringLiteral("radek@1"));
}

void TestScriptHistory::aRetreatGoesBackOneVersionAfterTheOther()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@2").publish("radek@3");
    QCOMPARE(telling.bot().before(), QStringLiteral("radek@2"));
    telling.retreat("radek@3", "radek@2");
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@2"));
    QCOMPARE(telling.bot().version(QStringLiteral("radek@3"))->withdrawn, QStringLiteral("worse"));
    telling.retreat("radek@2", "radek@1");
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@1"));
    QCOMPARE(telling.bot().before(), QString());
}

void TestScriptHistory::aRetreatFromAPilotLeavesTheLiveVersion()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@2", 1, PilotScope{{}, {}, 10});
    QCOMPARE(telling.bot().before(), QStringLiteral("radek@1"));
    telling.retreat("radek@2", "radek@1");
    QVERIFY(!telling.bot().pilot);
    QCOMPARE(telling.bot().live, QStringList{QStringLiteral("radek@1")});
}

void TestScriptHistory::aRetreatMayNameAnyVersion()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@2").publish("radek@3");
    telling.retreat("radek@3", "radek@1");
    QCOMPARE(telling.bot().live, QStringList{QStringLiteral("radek@1")});
    telling.retreat("radek@1", "radek@3"); // withdrawn before, wanted again
    QCOMPARE(telling.bot().liveVersion(), QStringLiteral("radek@3"));
}

void TestScriptHistory::versionsCountUpOverWithdrawnOnes()
{
    Telling telling;
    telling.publish("radek@1").publish("radek@12").retreat("radek@12", "radek@1");
    QCOMPARE(telling.bot().nextVersion(), QStringLiteral("radek@13"));
}

void TestScriptHistory::everyChangeOfTheDraftIsARevision()
{
    Telling telling;
    telling.publish("radek@1");
    telling.tell(ScriptDrafted{Telling::radek, {}, Telling::document("draft"), {}});
    QCOMPARE(telling.bot().draft.revision, 2);
    QCOMPARE(telling.bot().draft.seq, 2);
    telling.tell(assigned("m1", "refund"));
    QCOMPARE(telling.bot().draft.revision, 3);
    QCOMPARE(telling.bot().draft.seq, 2); // the last that wrote it whole
    telling.tell(TrainingUndone{Telling::radek, QStringLiteral("c1"), QStringLiteral("m1"), {}});
    QCOMPARE(telling.bot().draft.revision, 4);
    QCOMPARE(telling.bot().draft.script, Telling::document("draft"));
}

void TestScriptHistory::decisionsBecomeRegressionCases()
{
    Telling telling;
    telling.publish("radek@1").tell(assigned("m1", "refund"));
    TrainingDecided noise = assigned("m2", "");
    noise.decision = TrainingDecision::Noise;
    TrainingDecided people = assigned("m3", "");
    people.decision = TrainingDecision::People;
    telling.tell(noise).tell(people);
    const auto cases = telling.bot().cases();
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[0].topic, QStringLiteral("refund"));
    QCOMPARE(cases[1].topic, QString());
    QCOMPARE(cases[2].topic, QStringLiteral("people"));
}

void TestScriptHistory::aDecisionTakenAnewReplacesTheOneBefore()
{
    Telling telling;
    telling.publish("radek@1").tell(assigned("m1", "refund"));
    TrainingDecided noise = assigned("m1", "");
    noise.decision = TrainingDecision::Noise;
    telling.tell(noise);
    QCOMPARE(telling.bot().cases().size(), 1);
    QCOMPARE(telling.bot().draft.script, Telling::document("radek@1"));
}

void TestScriptHistory::openCardsAreKnownUntilClosed()
{
    Telling telling;
    OutageOpened card;
    card.bot = Telling::radek;
    card.outage = QStringLiteral("outage-1");
    telling.publish("radek@1").tell(card);
    QVERIFY(telling.history.outage(QStringLiteral("outage-1")));
    telling.tell(OutageClosed{Telling::radek, QStringLiteral("outage-1"), true});
    QVERIFY(!telling.history.outage(QStringLiteral("outage-1")));
}

void TestScriptHistory::aKeyTellsWhatItDid()
{
    Telling telling;
    telling.publish("radek@1").tell(assigned("m1", "refund", "k1"));
    const DoneCommand done = telling.bot().done.value(QStringLiteral("k1"));
    QCOMPARE(done.seq, 2);
    QCOMPARE(done.revision, 2);
}

void TestScriptHistory::onlyTheLastKeysAreKept()
{
    Telling telling;
    for (qsizetype i = 0; i <= BotHistory::keysKept; ++i)
        telling.tell(assigned("m1", "refund", qPrintable(QStringLiteral("k%1").arg(i))));
    QCOMPARE(telling.bot().done.size(), BotHistory::keysKept);
    QVERIFY(!telling.bot().done.contains(QStringLiteral("k0")));
    QVERIFY(telling.bot().done.contains(QStringLiteral("k1")));
}

void TestScriptHistory::eventsAboutOtherThingsChangeNothing()
{
    Telling telling;
    telling.tell(Annotated{QStringLiteral("premiere"), {}});
    QVERIFY(telling.history.bots().empty());
}

QTEST_GUILESS_MAIN(TestScriptHistory)
#include "tst_scripthistory.moc"
