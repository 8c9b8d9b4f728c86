// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "backend/store/storeurl.h"
#include "backend/store/trainingview.h"
#include "backend/store/verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Wheelhouse;

namespace {

/// A store that is told events of one conversation with the bot "radek".
class Telling
{
public:
    Telling() : m_store(std::move(*Store::open(m_folder.path()))) {}

    Telling &tell(EventBody body, const char *conversation = "c1")
    {
        Event event;
        event.atMs = 1'000 * ++m_told;
        event.actor = {ActorKind::Bot, QStringLiteral("radek")};
        event.conversation = QString::fromLatin1(conversation);
        event.customer = QStringLiteral("v1");
        event.body = std::move(body);
        QList<Event> events{event};
        const auto kept = m_store->append(events);
        Q_ASSERT(kept);
        return *this;
    }
    Telling &start(const char *conversation = "c1")
    {
        return tell(
            ConversationStarted{
                QStringLiteral("nova"), QStringLiteral("radek"), QStringLiteral("pl"), {}, {}},
            conversation);
    }
    Telling &customer(const char *message, const char *text, const char *conversation = "c1")
    {
        return tell(CustomerWrote{QString::fromLatin1(message), {}, QString::fromUtf8(text), {}},
                    conversation);
    }
    Telling &bot(BotTurn turn, const char *answers, const char *step, double confidence = 0.3)
    {
        BotWrote wrote;
        wrote.turn = turn;
        wrote.answers = QString::fromLatin1(answers);
        wrote.step = QString::fromLatin1(step);
        wrote.confidence = confidence;
        wrote.choices = {{QStringLiteral("topic:refund"), {}}, {QStringLiteral("person"), {}}};
        return tell(wrote);
    }
    Telling &mark(const char *message, bool wrong)
    {
        return tell(MessageMarked{QString::fromLatin1(message), wrong, QStringLiteral("radek")});
    }
    Telling &decide(const char *message, TrainingDecision decision, const char *topic)
    {
        TrainingDecided body;
        body.bot = QStringLiteral("radek");
        body.conversation = QStringLiteral("c1");
        body.message = QString::fromLatin1(message);
        body.decision = decision;
        body.topic = QString::fromLatin1(topic);
        return tell(body, "");
    }
    QList<TrainingRecord> queue(bool decided = false,
                                qint64 before = std::numeric_limits<qint64>::max(), int limit = 100)
    {
        auto reader = StoreReader::open(m_folder.path());
        return *(*reader)->trainingQueue(QStringLiteral("radek"), decided, before, limit);
    }
    TrainingCounts counts()
    {
        auto reader = StoreReader::open(m_folder.path());
        return *(*reader)->trainingCounts(QStringLiteral("radek"));
    }
    QString path() const { return m_folder.path(); }
    /// As a version 2 of the schema left it; closed.
    void makeOlder()
    {
        m_store.reset();
        auto connection =
            Connection::open(StoreUrl::parse(path())->file, Connection::Access::Write);
        for (const char *statement : {"DROP TABLE training",
                                      "DROP TABLE script_event",
                                      "ALTER TABLE contact DROP COLUMN returned_ms",
                                      "ALTER TABLE contact DROP COLUMN duplicate",
                                      "DROP INDEX contact_stay",
                                      "ALTER TABLE contact DROP COLUMN stay_ms",
                                      "DROP INDEX event_staff",
                                      "ALTER TABLE event DROP COLUMN staff",
                                      "ALTER TABLE contact DROP COLUMN earlier",
                                      "DROP INDEX contact_reach",
                                      "DROP INDEX contact_early",
                                      "ALTER TABLE contact DROP COLUMN reach",
                                      "ALTER TABLE contact DROP COLUMN early_ms",
                                      "DROP TABLE agent_time",
                                      "DROP TABLE held",
                                      "DROP TABLE drafted",
                                      "DROP TABLE shift",
                                      "DROP TABLE shift_set",
                                      "DROP TABLE presence_clock",
                                      "DROP TABLE sheet",
                                      "DROP TABLE frozen",
                                      "DROP TABLE local_day",
                                      "DROP TABLE hours",
                                      "PRAGMA user_version=2"})
            QVERIFY((*connection)->execute(QString::fromLatin1(statement)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    qint64 m_told = 0;
};

} // namespace

class TestTrainingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsAreToldByTheBotsAnswer_data();
    void bandsAreToldByTheBotsAnswer();
    void aMessageTheBotWasNotSureOfIsQueued();
    void aMarkedMessageIsQueuedUntilTheMarkIsTakenBack();
    void aDecidedMessageLeavesTheQueueAndComesBackWhenUndone();
    void pagesGoFromTheNewestBack();
    void theViewIsWhatTheLogSays();
    void anOlderStoreGetsItsQueueFromTheLog();
};

void TestTrainingView::bandsAreToldByTheBotsAnswer_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("band");
    const auto row = [](const char *name, BotTurn turn, const char *step, const char *reason,
                        const char *band) {
        QTest::newRow(name) << int(turn) << QString::fromLatin1(step) << QString::fromLatin1(reason)
                            << QString::fromLatin1(band);
    };
    row("answer", BotTurn::Answer, "refund/start", "topic: money back", "");
    row("did you mean", BotTurn::Question, "did_you_mean", "unsure", "suggested");
    row("not understood", BotTurn::NotUnderstood, "not_understood", "not_understood", "unclear");
    row("let go, not understood", BotTurn::Handover, "handover", "handover: not_understood",
        "unclear");
    row("let go, asked", BotTurn::Handover, "handover", "handover: asked", "");
}

void TestTrainingView::bandsAreToldByTheBotsAnswer()
{
    QFETCH(int, turn);
    QFETCH(QString, step);
    QFETCH(QString, reason);
    QFETCH(QString, band);
    BotWrote wrote;
    wrote.answers = QStringLiteral("m1");
    wrote.turn = BotTurn(turn);
    wrote.step = step;
    wrote.reason = reason;
    QCOMPARE(trainingBand(wrote), band);
    wrote.answers.clear(); // to nobody's message
    QCOMPARE(trainingBand(wrote), QString());
}

void TestTrainingView::aMessageTheBotWasNotSureOfIsQueued()
{
    Telling telling;
    telling.start().customer("m1", "zwrócę „żółwia”").bot(BotTurn::Question, "m1", "did_you_mean");
    telling.customer("m2", "hm").bot(BotTurn::Answer, "m2", "refund/start");
    const auto queue = telling.queue();
    QCOMPARE(queue.size(), 1);
    const TrainingRecord &record = queue.first();
    QCOMPARE(record.message, QStringLiteral("m1"));
    QCOMPARE(record.text, QStringLiteral("zwrócę „żółwia”"));
    QCOMPARE(record.language, QStringLiteral("pl"));
    QCOMPARE(record.band, QStringLiteral("suggested"));
    QCOMPARE(record.confidence, 0.3);
    QCOMPARE(record.near, QStringList{QStringLiteral("refund")});
    QCOMPARE(record.atMs, 3'000);
    QCOMPARE(telling.counts().suggested, 1);
    QCOMPARE(telling.counts().unclear, 0);
}

void TestTrainingView::aMarkedMessageIsQueuedUntilTheMarkIsTakenBack()
{
    Telling telling;
    telling.start().customer("m1", "x").bot(BotTurn::Answer, "m1", "refund/start");
    telling.mark("m1", true);
    QCOMPARE(telling.queue().size(), 1);
    QVERIFY(telling.queue().first().marked);
    QCOMPARE(telling.queue().first().band, QString());
    QCOMPARE(telling.counts().marked, 1);
    telling.mark("m1", false);
    QVERIFY(telling.queue().isEmpty());
}

void TestTrainingView::aDecidedMessageLeavesTheQueueAndComesBackWhenUndone()
{
    Telling telling;
    telling.start().customer("m1", "x").bot(BotTurn::NotUnderstood, "m1", "not_understood");
    telling.decide("m1", TrainingDecision::Assign, "refund");
    QVERIFY(telling.queue().isEmpty());
    const auto decided = telling.queue(true);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().decision, QStringLiteral("assign"));
    QCOMPARE(decided.first().topic, QStringLiteral("refund"));
    QCOMPARE(decided.first().decidedSeq, 4);
    QCOMPARE(telling.counts().decided, 1);
    telling.tell(
        TrainingUndone{QStringLiteral("radek"), QStringLiteral("c1"), QStringLiteral("m1"), {}},
        "");
    QCOMPARE(telling.queue().size(), 1);
    QCOMPARE(telling.counts().unclear, 1);
}

void TestTrainingView::pagesGoFromTheNewestBack()
{
    Telling telling;
    telling.start();
    for (const char *message : {"m1", "m2", "m3", "m4", "m5"})
        telling.customer(message, message).bot(BotTurn::NotUnderstood, message, "not_understood");
    QStringList seen;
    qint64 before = std::numeric_limits<qint64>::max();
    for (int pages = 0; pages < 3; ++pages) {
        const auto page = telling.queue(false, before, 2);
        for (const TrainingRecord &record : page)
            seen.append(record.message);
        before = page.last().seq;
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("m5 m4 m3 m2 m1"));
}

void TestTrainingView::theViewIsWhatTheLogSays()
{
    Telling telling;
    telling.start().customer("m1", "x").bot(BotTurn::NotUnderstood, "m1", "not_understood");
    telling.bot(BotTurn::Question, "m1", "did_you_mean");
    telling.mark("m1", true).decide("m1", TrainingDecision::Noise, "").mark("m2", true);
    telling.tell(ScriptPublished{QStringLiteral("radek"), {}, {}}, "");
    telling.tell(OutageClosed{QStringLiteral("radek"), {}, true}, "");
    const auto report = verifyStore(telling.path());
    QVERIFY(report);
    QVERIFY2(report->clean(), qPrintable(report->problems.join(u'\n')));
}

void TestTrainingView::anOlderStoreGetsItsQueueFromTheLog()
{
    Telling telling;
    telling.tell(ScriptPublished{QStringLiteral("radek"), {}, {}}, "");
    telling.start().customer("m1", "x").bot(BotTurn::NotUnderstood, "m1", "not_understood");
    telling.customer("m2", "y").bot(BotTurn::Question, "m2", "did_you_mean");
    telling.bot(BotTurn::NotUnderstood, "m2", "not_understood");
    telling.customer("m3", "z").bot(BotTurn::Answer, "m3", "refund/start");
    telling.makeOlder();
    QVERIFY(Store::open(telling.path()));
    const auto report = verifyStore(telling.path());
    QVERIFY2(report->clean(), qPrintable(report->problems.join(u'\n')));
    QCOMPARE(telling.counts().unclear, 1);
    QCOMPARE(telling.counts().suggested, 1);
}

QTEST_GUILESS_MAIN(TestTrainingView)
#include "tst_trainingview.moc"
