// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/import/importprobe.h"

#include <QTest>

using namespace Wheelhouse;

class TestAnonymousBankReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServedCallWaitsAndIsServed();
    void aCallThatDidNotWaitEntersTheQueueAllTheSame();
    void anAbandonedCallEndsInTheQueue();
    void aPhantomIsNeverQueued();
    void aCallOverMidnightStaysInOnePiece();
    void durationsAreTrustedWhereClocksDisagree();
    void rowsThatMakeNoSenseAreRefused();
    void theSameCallTwiceIsRefused();
    void aFileWithoutItsColumnsIsRefused();
};

namespace {

const QByteArray header =
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\t"
    "q_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\n";

QByteArray row(const char *spaced)
{
    return QByteArray(spaced).replace(' ', '\t') + '\n';
}

/// The one conversation of a file of one row.
QList<Event> callOf(ImportProbe &probe, const char *spaced)
{
    const auto done = probe.import(ImportFormat::AnonymousBank, header + row(spaced));
    return done && probe.events().size() == 1 ? probe.events().first() : QList<Event>();
}

} // namespace

void TestAnonymousBankReader::aServedCallWaitsAndIsServed()
{
    ImportProbe probe;
    const QList<Event> call = callOf(
        probe, "AA0101 34540 48178511 2 PE 990201 8:19:42 8:19:47 5 8:19:47 8:20:21 34 AGENT "
               "8:20:21 8:22:05 104 MICHAL");
    QCOMPARE(courseOf(call),
             QStringLiteral("conversation_started+0 queued+5 assigned+39 closed+143"));
    QCOMPARE(call.first().atMs, 917'857'182'000); // 1999-02-01 08:19:42 UTC
    QCOMPARE(call.first().conversation, QStringLiteral("bank-990201-AA0101-34540"));
    QCOMPARE(call.first().channel, QStringLiteral("phone"));
    QCOMPARE(call.first().topic, QStringLiteral("regular"));
    QCOMPARE(call.first().customer, QStringLiteral("bank-48178511"));
    const auto started = std::get<ConversationStarted>(call.first().body);
    QCOMPARE(started.language, QStringLiteral("en"));
    QCOMPARE(started.source, QStringLiteral("import"));
    QCOMPARE(std::get<Assigned>(call[2].body).agent, QStringLiteral("bank-michal"));
    QCOMPARE(std::get<Closed>(call[3].body).reason, CloseReason::HungUp);
    QCOMPARE(probe.report.imported, 1);
    QCOMPARE(probe.report.events, 4);
    QVERIFY(probe.report.odd.isEmpty());
}

void TestAnonymousBankReader::aCallThatDidNotWaitEntersTheQueueAllTheSame()
{
    ImportProbe probe;
    QCOMPARE(courseOf(callOf(probe, "AA0101 1 0 0 NW 990201 7:02:47 7:02:56 9 0:00:00 0:00:00 0 "
                                    "AGENT 7:02:55 7:05:41 166 DORIT")),
             QStringLiteral("conversation_started+0 queued+9 assigned+9 closed+175"));
}

void TestAnonymousBankReader::anAbandonedCallEndsInTheQueue()
{
    ImportProbe probe;
    const QList<Event> call =
        callOf(probe, "AA0101 1 0 2 PS 990201 8:09:16 8:09:22 6 8:09:22 8:09:27 "
                      "5 HANG 0:00:00 0:00:00 0 NO_SERVER");
    QCOMPARE(courseOf(call), QStringLiteral("conversation_started+0 queued+6 closed+11"));
    QCOMPARE(std::get<Closed>(call.last().body).reason, CloseReason::Abandoned);
}

void TestAnonymousBankReader::aPhantomIsNeverQueued()
{
    ImportProbe probe;
    const QList<Event> call =
        callOf(probe, "AA0101 1 0 2 PS 990201 8:09:16 8:09:22 6 8:09:22 8:09:27 "
                      "5 PHANTOM 0:00:00 0:00:00 0 NO_SERVER");
    QCOMPARE(courseOf(call), QStringLiteral("conversation_started+0 closed+11"));
    QCOMPARE(std::get<Closed>(call.last().body).reason, CloseReason::Phantom);
}

void TestAnonymousBankReader::aCallOverMidnightStaysInOnePiece()
{
    ImportProbe probe;
    QCOMPARE(
        courseOf(callOf(probe, "AA0105 1 0 0 NW 990210 23:59:19 23:59:19 0 23:59:29 0:00:26 57 "
                               "AGENT 0:00:26 0:01:00 34 DORIT")),
        QStringLiteral("conversation_started+0 queued+10 assigned+67 closed+101"));
    QVERIFY(probe.report.odd.isEmpty());
}

void TestAnonymousBankReader::durationsAreTrustedWhereClocksDisagree()
{
    ImportProbe probe;
    QCOMPARE(courseOf(callOf(probe, "AA0101 1 0 0 PS 990201 8:00:00 7:59:58 -2 8:00:05 8:00:15 30 "
                                    "AGENT 8:00:15 8:00:25 20 DORIT")),
             QStringLiteral("conversation_started+0 queued+5 assigned+35 closed+55"));
    QCOMPARE(
        textsOf(probe.report.odd),
        (QStringList{QStringLiteral("2: clocks and duration disagree (queue: 10 s and 30 s)"),
                     QStringLiteral("2: clocks and duration disagree (service: 10 s and 20 s)"),
                     QStringLiteral("2: left the voice menu before entering it (-2 s)")}));
    QCOMPARE(probe.report.oddByReason.value(QStringLiteral("clocks and duration disagree")), 2);
    QCOMPARE(probe.report.refusedRows, 0);
}

void TestAnonymousBankReader::rowsThatMakeNoSenseAreRefused()
{
    ImportProbe probe;
    const auto done = probe.import(ImportFormat::AnonymousBank,
                                   header +
                                       row("AA01 1 0 0 PS 990231 8:00:00 8:00:05 5 0:00:00 0:00:00 "
                                           "0 AGENT 8:00:05 8:00:09 4 X") +
                                       row("AA01 2 0 0 PS 990201 8:60:00 8:00:05 5 0:00:00 0:00:00 "
                                           "0 AGENT 8:00:05 8:00:09 4 X") +
                                       row("AA01 3 0 0 PS 990201 8:00:00 8:00:05 5 0:00:00 0:00:00 "
                                           "x AGENT 8:00:05 8:00:09 4 X") +
                                       row("AA01 4 0 0 PS 990201 8:00:00 8:00:05 5 0:00:00 0:00:00 "
                                           "0 LOST 8:00:05 8:00:09 4 X") +
                                       row("AA01 5 0 0 PS 990201 8:00:00 8:00:05 5 0:00:00 0:00:00 "
                                           "0 AGENT 8:00:05 8:00:01 -4 X") +
                                       row("AA01 6 too short") +
                                       row("AA01 7 0 0 PS 990201 8:00:00 8:00:05 5 0:00:00 0:00:00 "
                                           "0 AGENT 8:00:05 8:00:09 4 X"));
    QVERIFY(done.ok());
    QCOMPARE(textsOf(probe.report.refused),
             (QStringList{QStringLiteral("2: malformed date (990231)"),
                          QStringLiteral("3: malformed time (vru_entry “8:60:00”)"),
                          QStringLiteral("4: malformed duration (q_time “x”)"),
                          QStringLiteral("5: unknown outcome (LOST)"),
                          QStringLiteral("6: negative duration (q_time 0, ser_time -4)"),
                          QStringLiteral("7: malformed row (4 fields where 17 belong)")}));
    QCOMPARE(probe.report.read, 7);
    QCOMPARE(probe.report.imported, 1);
    QCOMPARE(probe.report.refusedRows, 6);
}

void TestAnonymousBankReader::theSameCallTwiceIsRefused()
{
    ImportProbe probe;
    const QByteArray call =
        row("AA01 7 0 0 PS 990201 8:00:00 8:00:05 5 0:00:00 0:00:00 0 AGENT 8:00:05 8:00:09 4 X");
    QVERIFY(probe.import(ImportFormat::AnonymousBank, header + call + call).ok());
    QCOMPARE(probe.events().size(), 1);
    QCOMPARE(textsOf(probe.report.refused),
             QStringList{QStringLiteral("3: the same call twice (bank-990201-AA01-7)")});
}

void TestAnonymousBankReader::aFileWithoutItsColumnsIsRefused()
{
    ImportProbe probe;
    const auto done = probe.import(ImportFormat::AnonymousBank, "call_id\tdate\n1\t990201\n");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(done.error().context.endsWith(QStringLiteral("f:1")));
    QVERIFY(!probe.import(ImportFormat::AnonymousBank, "").ok());
}

QTEST_GUILESS_MAIN(TestAnonymousBankReader)
#include "tst_anonymousbankreader.moc"
