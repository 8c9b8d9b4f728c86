// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/logwriter.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "tests/support/eventstream.h"
#include "tests/support/failinglog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// What the writer told, for the test's thread.
class Ear
{
public:
    LogWriter::Options options()
    {
        LogWriter::Options options;
        options.committed = [this](BatchOutcome &&outcome) {
            const std::lock_guard lock(m_mutex);
            m_outcomes.push_back(std::move(outcome));
        };
        options.haltedChanged = [this](const std::optional<Error> &error) {
            const std::lock_guard lock(m_mutex);
            m_halts.push_back(error.has_value());
        };
        options.retryEvery = std::chrono::milliseconds(2);
        return options;
    }
    std::vector<BatchOutcome> outcomes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes;
    }
    QList<quint64> tickets() const
    {
        QList<quint64> tickets;
        for (const BatchOutcome &outcome : outcomes()) {
            for (const Submission &submission : outcome.submissions)
                tickets.append(submission.ticket);
        }
        return tickets;
    }
    QList<bool> halts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_halts;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<BatchOutcome> m_outcomes;
    QList<bool> m_halts;
};

QList<Event> talk(const QString &conversation, int count = 1)
{
    Event event;
    event.conversation = conversation;
    event.body = RatingAsked{};
    return QList<Event>(count, event);
}

QList<quint64> oneTo(quint64 last)
{
    QList<quint64> numbers;
    for (quint64 number = 1; number <= last; ++number)
        numbers.append(number);
    return numbers;
}

} // namespace

class TestLogWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_control = std::make_unique<FailingLogControl>(); }
    void passesOnWhyTheLogCannotBeOpened();
    void answersEachSubmissionOnceInOrderAndNumbered();
    void whatWaitsSharesACommit();
    void aGroupIsBounded();
    void keepsWhatFailedAndCommitsItInOrderLater_data();
    void keepsWhatFailedAndCommitsItInOrderLater();
    void refusesOnlyWhatCanNeverBeKept();
    void runsJobsInTheirPlace();
    void writesWhatStillWaitsWhenItEnds();
    void answersWhatCannotBeWrittenWhenItEnds();
    void realStoreUnderManySubmitters();

private:
    std::unique_ptr<LogWriter> start(Ear &ear)
    {
        auto open = [this]() -> Result<std::unique_ptr<EventLog>> {
            return std::unique_ptr<EventLog>(new FailingLog(*m_control));
        };
        auto writer = LogWriter::start(open, ear.options());
        return writer ? std::move(*writer) : nullptr;
    }
    /// A writer whose thread stands in its first commit, so that more can be queued.
    std::unique_ptr<LogWriter> startHeld(Ear &ear, const QList<Event> &first)
    {
        m_control->hold();
        auto writer = start(ear);
        writer->submit(1, first);
        while (m_control->appends == 0)
            std::this_thread::yield();
        return writer;
    }
    std::unique_ptr<FailingLogControl> m_control;
};

void TestLogWriter::passesOnWhyTheLogCannotBeOpened()
{
    Ear ear;
    const auto writer = LogWriter::start(
        []() -> Result<std::unique_ptr<EventLog>> {
            return Error{ErrorCode::InUse, QStringLiteral("by pid 7"), {}};
        },
        ear.options());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::InUse);
}

void TestLogWriter::answersEachSubmissionOnceInOrderAndNumbered()
{
    Ear ear;
    auto writer = start(ear);
    for (quint64 ticket = 1; ticket <= 500; ++ticket)
        writer->submit(ticket, talk(QStringLiteral("c"), 1 + int(ticket % 3)));
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QCOMPARE(ear.tickets(), oneTo(500));
    qint64 seq = 0;
    for (const BatchOutcome &outcome : ear.outcomes()) {
        QVERIFY(outcome.result);
        QCOMPARE(outcome.result->firstSeq, seq + 1);
        for (const Submission &submission : outcome.submissions) {
            for (const Event &event : submission.events)
                QCOMPARE(event.seq, ++seq);
        }
        QCOMPARE(outcome.result->lastSeq, seq);
    }
}

void TestLogWriter::whatWaitsSharesACommit()
{
    Ear ear;
    auto writer = startHeld(ear, talk(QStringLiteral("c")));
    for (quint64 ticket = 2; ticket <= 300; ++ticket)
        writer->submit(ticket, talk(QStringLiteral("c")));
    QCOMPARE(writer->waiting(), size_t(300));
    m_control->letGo();
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QCOMPARE(m_control->appends.load(), 2);
    QCOMPARE(ear.tickets(), oneTo(300));
}

void TestLogWriter::aGroupIsBounded()
{
    Ear ear;
    auto writer = startHeld(ear, talk(QStringLiteral("c")));
    for (quint64 ticket = 2; ticket <= 51; ++ticket)
        writer->submit(ticket, talk(QStringLiteral("c"), 100));
    m_control->letGo();
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QCOMPARE(m_control->appends.load(), 4);
    QCOMPARE(ear.tickets(), oneTo(51));
}

void TestLogWriter::keepsWhatFailedAndCommitsItInOrderLater_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("no space") << int(ErrorCode::Unavailable);
    QTest::newRow("damaged store") << int(ErrorCode::Corrupt);
}

void TestLogWriter::keepsWhatFailedAndCommitsItInOrderLater()
{
    QFETCH(int, code);
    m_control->failure = ErrorCode(code);
    m_control->failing = -1;
    Ear ear;
    auto writer = start(ear);
    QVERIFY(!writer->halted());
    writer->submit(1, talk(QStringLiteral("c")));
    QTRY_VERIFY(writer->halted());
    QCOMPARE(int(writer->halted()->code), code);
    for (quint64 ticket = 2; ticket <= 40; ++ticket)
        writer->submit(ticket, talk(QStringLiteral("c")));
    QTRY_VERIFY(m_control->appends > 5);
    QVERIFY(ear.outcomes().empty());
    QCOMPARE(ear.halts(), QList<bool>{true});

    m_control->failing = 0;
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QVERIFY(!writer->halted());
    QCOMPARE(ear.tickets(), oneTo(40));
    QCOMPARE(ear.halts(), (QList<bool>{true, false}));
}

void TestLogWriter::refusesOnlyWhatCanNeverBeKept()
{
    m_control->poison = QStringLiteral("bad");
    Ear ear;
    auto writer = startHeld(ear, talk(QStringLiteral("c")));
    for (quint64 ticket = 2; ticket <= 9; ++ticket)
        writer->submit(ticket, talk(ticket == 5 ? QStringLiteral("bad") : QStringLiteral("c"), 2));
    m_control->letGo();
    QTRY_COMPARE(writer->waiting(), size_t(0));
    writer->submit(10, talk(QStringLiteral("c")));
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QCOMPARE(ear.tickets(), oneTo(10));
    for (const BatchOutcome &outcome : ear.outcomes()) {
        const bool bad = outcome.submissions.front().ticket == 5;
        QCOMPARE(outcome.result.ok(), !bad);
        if (bad)
            QCOMPARE(outcome.result.error().code, ErrorCode::Conflict);
    }
    QCOMPARE(ear.outcomes().back().result->lastSeq, 1 + 7 * 2 + 1);
    QVERIFY(!writer->halted());
}

void TestLogWriter::runsJobsInTheirPlace()
{
    Ear ear;
    auto writer = startHeld(ear, talk(QStringLiteral("c"), 3));
    std::atomic<qint64> seen = -1;
    writer->run([&seen](EventLog &log) { seen = log.lastSeq(); });
    writer->submit(2, talk(QStringLiteral("c"), 3));
    m_control->letGo();
    QTRY_COMPARE(writer->waiting(), size_t(0));
    QCOMPARE(seen.load(), 3);
    QCOMPARE(ear.tickets(), oneTo(2));
}

void TestLogWriter::writesWhatStillWaitsWhenItEnds()
{
    Ear ear;
    auto writer = startHeld(ear, talk(QStringLiteral("c")));
    for (quint64 ticket = 2; ticket <= 100; ++ticket)
        writer->submit(ticket, talk(QStringLiteral("c")));
    m_control->letGo();
    writer.reset();
    QCOMPARE(ear.tickets(), oneTo(100));
    for (const BatchOutcome &outcome : ear.outcomes())
        QVERIFY(outcome.result);
}

void TestLogWriter::answersWhatCannotBeWrittenWhenItEnds()
{
    m_control->failing = -1;
    Ear ear;
    auto writer = start(ear);
    std::atomic<bool> ran = false;
    writer->submit(1, talk(QStringLiteral("c")));
    QTRY_VERIFY(writer->halted());
    writer->submit(2, talk(QStringLiteral("c")));
    writer->run([&ran](EventLog &) { ran = true; });
    writer->submit(3, talk(QStringLiteral("c")));
    writer.reset();
    QCOMPARE(ear.tickets(), oneTo(3));
    for (const BatchOutcome &outcome : ear.outcomes())
        QCOMPARE(outcome.result.error().code, ErrorCode::Unavailable);
    QVERIFY(ran);
}

void TestLogWriter::realStoreUnderManySubmitters()
{
    const QTemporaryDir folder;
    Ear ear;
    constexpr int submitters = 4;
    constexpr int each = 200;
    {
        auto writer = LogWriter::start(
            [&folder]() -> Result<std::unique_ptr<EventLog>> {
                auto store = Store::open(folder.path());
                if (!store)
                    return store.error();
                return std::unique_ptr<EventLog>(std::move(*store));
            },
            ear.options());
        QVERIFY(writer);
        std::vector<std::thread> threads;
        for (int from = 0; from < submitters; ++from) {
            threads.emplace_back([&writer, from] {
                EventStream stream{quint64(from)};
                for (int i = 0; i < each; ++i)
                    (*writer)->submit(quint64(from * each + i), stream.take(3));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(ear.tickets().size(), submitters * each);
    auto reader = StoreReader::open(folder.path());
    QVERIFY(reader);
    qint64 seq = 0;
    for (const BatchOutcome &outcome : ear.outcomes()) {
        for (const Submission &submission : outcome.submissions) {
            for (const Event &event : submission.events)
                QCOMPARE(event.seq, ++seq);
        }
    }
    QCOMPARE((*reader)->bounds()->lastSeq, seq);
    QCOMPARE(seq, submitters * each * 3);
}

QTEST_GUILESS_MAIN(TestLogWriter)
#include "tst_logwriter.moc"
