// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoworld.h"
#include "backend/service/timemachine.h"
#include "core/base/random.h"
#include "core/protocol/transcriptview.h"
#include "core/routing/floorcourse.h"
#include "core/routing/floorpicture.h"
#include "tests/backend/service/reading.h"
#include "tests/support/randomlog.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 pastDayMs = 24 * 3'600'000LL;

/// A store in a temporary folder, and what was put into it.
struct PastStore
{
    QTemporaryDir folder;
    QList<Event> log;
    std::unique_ptr<StoreReader> reader;

    void fill(QList<Event> events)
    {
        auto store = Store::open(folder.path());
        QVERIFY(store.ok());
        if (!events.isEmpty())
            QVERIFY((*store)->append(events).ok());
        log = events;
        store->reset();
        auto opened = StoreReader::open(folder.path());
        QVERIFY(opened.ok());
        reader = std::move(*opened);
    }
};

QList<Event> demoDays(int days, double contactsADay = 400)
{
    DemoSettings settings;
    settings.days = days;
    settings.endMs = 1'795'000'000'000;
    settings.contactsADay = contactsADay;
    QList<Event> log;
    const auto done = DemoWorld(settings).generate([&](QList<Event> &events) -> Result<void> {
        log.append(events);
        return {};
    });
    Q_ASSERT(done);
    return log;
}

/// The log folded event by event, as the server does it that runs all the time.
class LiveFold
{
public:
    explicit LiveFold(const QList<Event> &log) : m_log(log) {}
    /// Instants only forward.
    LiveView upTo(qint64 atMs)
    {
        for (; m_next < m_log.size() && m_log.at(m_next).atMs <= atMs; ++m_next) {
            turnTo(m_log.at(m_next).atMs);
            m_floor.apply(m_log.at(m_next));
        }
        turnTo(atMs);
        LiveView view = floorPicture(m_floor);
        view.asOfMs = atMs;
        return view;
    }

private:
    void turnTo(qint64 ms)
    {
        if (std::exchange(m_day, ms / pastDayMs) != ms / pastDayMs)
            m_floor.startDay();
    }
    const QList<Event> &m_log;
    Floor m_floor;
    qsizetype m_next = 0;
    qint64 m_day = 0;
};

QString lineOf(const auto &row)
{
    return QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
}

template <typename Row> void compareRows(const QList<Row> &past, const QList<Row> &live)
{
    QStringList pastLines;
    QStringList liveLines;
    for (const Row &row : past)
        pastLines.append(lineOf(row));
    for (const Row &row : live)
        liveLines.append(lineOf(row));
    QCOMPARE(pastLines, liveLines);
}

Session sessionOf(const QList<Role> &roles)
{
    Session session;
    session.user = QStringLiteral("u");
    session.roles = roles;
    return session;
}

} // namespace

class TestTimeMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAHundredInstantsItIsTheFloorAsItWasLive()
    {
        PastStore store;
        store.fill(demoDays(3, 300));
        const qint64 firstMs = store.log.first().atMs;
        const qint64 lastMs = store.log.last().atMs;
        Random random(5);
        std::vector<qint64> instants;
        for (int i = 0; i < 97; ++i)
            instants.push_back(firstMs + qint64(random.below(quint64(lastMs - firstMs))));
        instants.push_back(lastMs);
        instants.push_back(lastMs - lastMs % pastDayMs);
        instants.push_back(lastMs - lastMs % pastDayMs - 1);
        std::sort(instants.begin(), instants.end());
        LiveFold live(store.log);
        qsizetype conversations = 0;
        for (const qint64 atMs : instants) {
            const auto past = readFloorAt(*store.reader, atMs, lastMs);
            QVERIFY2(past.ok(), past ? "" : qPrintable(past.error().detail));
            const LiveView expected = live.upTo(atMs);
            compareRows(past->floor.conversations, expected.conversations);
            compareRows(past->floor.agents, expected.agents);
            compareRows(past->floor.queues, expected.queues);
            QCOMPARE(past->floor.asOfMs, atMs);
            QCOMPARE(past->firstMs, firstMs);
            conversations += expected.conversations.size();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(conversations > 150);
    }

    void clocksThatDisagreeLoseNoConversation()
    {
        PastStore store;
        constexpr qint64 startMs = 1'795'000'000'000;
        store.fill(randomLog(3, {{startMs, startMs + 2 * pastDayMs}}, 1'500));
        Random random(6);
        for (int i = 0; i < 100; ++i) {
            const qint64 atMs = startMs + 3'600'000 + qint64(random.below(3 * pastDayMs));
            Floor expected;
            for (const Event &event : std::as_const(store.log)) {
                if (event.atMs <= atMs)
                    expected.apply(event);
            }
            const auto past = readFloorAt(*store.reader, atMs, startMs + 90 * pastDayMs);
            QVERIFY2(past.ok(), past ? "" : qPrintable(past.error().detail));
            compareRows(past->floor.conversations, floorPicture(expected).conversations);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theCourseOfADayIsWhatTheEventsSay()
    {
        PastStore store;
        store.fill(demoDays(3));
        const qint64 lastMs = store.log.last().atMs;
        const FloorDayParams params{lastMs - pastDayMs - 7'000, lastMs - 7'000};
        const auto day = readFloorDay(*store.reader, params, lastMs);
        QVERIFY2(day.ok(), day ? "" : qPrintable(day.error().detail));
        QCOMPARE(day->open.size(), pastDayMs / floorStepMs);
        QCOMPARE(day->waiting.size(), pastDayMs / floorStepMs);
        // the second way: the floor itself, event by event, at its most in each step
        Floor floor;
        qsizetype next = 0;
        const auto open = [&] {
            return qint64(std::count_if(floor.conversations().begin(), floor.conversations().end(),
                                        [](const auto &each) { return each.second.open; }));
        };
        qint64 most = 0;
        for (qsizetype step = 0; step < day->open.size(); ++step) {
            const qint64 stepMs = params.fromMs + step * floorStepMs;
            for (; next < store.log.size() && store.log.at(next).atMs <= stepMs; ++next)
                floor.apply(store.log.at(next));
            floor.forgetClosedBefore(stepMs);
            qint64 openPeak = open();
            qint64 waitingPeak = floor.waitingNow();
            for (; next < store.log.size() && store.log.at(next).atMs < stepMs + floorStepMs;) {
                const qint64 nowMs = store.log.at(next).atMs;
                for (; next < store.log.size() && store.log.at(next).atMs == nowMs; ++next)
                    floor.apply(store.log.at(next));
                openPeak = std::max(openPeak, open());
                waitingPeak = std::max(waitingPeak, floor.waitingNow());
            }
            QCOMPARE(day->open.at(step), openPeak);
            QCOMPARE(day->waiting.at(step), waitingPeak);
            most = std::max(most, waitingPeak);
        }
        QVERIFY(most > 0);
    }

    void instantsThatCannotBeAreRefusedWithASentence()
    {
        PastStore store;
        store.fill(demoDays(1));
        const qint64 firstMs = store.log.first().atMs;
        const qint64 nowMs = store.log.last().atMs;
        const auto at = [&](qint64 ms) { return readFloorAt(*store.reader, ms, nowMs).error(); };
        QCOMPARE(at(firstMs - 1).code, ErrorCode::Invalid);
        QVERIFY(at(firstMs - 1).detail.contains(QStringLiteral("nothing was recorded")));
        QCOMPARE(at(nowMs + 1).code, ErrorCode::Invalid);
        QVERIFY(at(nowMs + 1).detail.contains(QStringLiteral("still to come")));
        const auto day = [&](qint64 fromMs, qint64 toMs) {
            return readFloorDay(*store.reader, {fromMs, toMs}, nowMs).error().context;
        };
        QCOMPARE(day(nowMs, nowMs), QStringLiteral("to_ms"));
        QCOMPARE(day(nowMs - 2 * pastDayMs, nowMs), QStringLiteral("to_ms"));
        QCOMPARE(day(nowMs + 1, nowMs + 2), QStringLiteral("from_ms"));
        QCOMPARE(day(firstMs - 10, firstMs), QStringLiteral("to_ms"));
    }

    void anEmptyLogHasNoPast()
    {
        PastStore store;
        store.fill({});
        QCOMPARE(readFloorAt(*store.reader, 1, 2).error().code, ErrorCode::NotFound);
    }

    void aTranscriptEndsAtTheInstant()
    {
        QList<Event> log = demoDays(1);
        QString id;
        QList<qint64> saidMs;
        for (const Event &event : std::as_const(log)) {
            if (id.isEmpty() && std::holds_alternative<ConversationStarted>(event.body))
                id = event.conversation;
            if (event.conversation == id && std::holds_alternative<CustomerWrote>(event.body))
                saidMs.append(event.atMs);
        }
        QVERIFY(!saidMs.isEmpty());
        Reading reading(log);
        ManualClock clock(log.last().atMs);
        TimeMachine machine(*reading.pool, clock, [](const Actor &actor) { return actor.id; });
        const auto ask = [&](qint64 atMs, const QList<Role> &roles) {
            Result<QJsonObject> answer = Error{};
            bool answered = false;
            machine.call(sessionOf(roles), QStringLiteral("floor.transcript"),
                         toJson(FloorTranscriptParams{id, atMs}),
                         [&](const Result<QJsonObject> &given) {
                             answer = given;
                             answered = true;
                         });
            while (!answered && reading.runAnswers())
                continue;
            return answer;
        };
        const auto view = fromJson<TranscriptView>(ask(saidMs.first(), {Role::Agent}).value());
        QVERIFY(view.ok());
        QVERIFY(view->open);
        QVERIFY(!view->lines.isEmpty());
        QVERIFY(view->lines.last().atMs <= saidMs.first());
        const auto whole = fromJson<TranscriptView>(ask(clock.nowMs(), {Role::Agent}).value());
        QVERIFY(whole->lines.size() > view->lines.size());
        QCOMPARE(ask(saidMs.first() - 3'600'000, {Role::Agent}).error().code, ErrorCode::NotFound);
        QCOMPARE(ask(clock.nowMs() + 1, {Role::Agent}).error().code, ErrorCode::Invalid);
        QCOMPARE(ask(clock.nowMs(), {Role::Director}).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestTimeMachine)
#include "tst_timemachine.moc"
