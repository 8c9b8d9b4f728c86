// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/importbatch.h"

#include "tests/backend/import/importprobe.h"

#include <QTest>

using namespace Wheelhouse;

class TestImportBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsAreKeptWhole();
    void knownOnesAreLeftAlone();
    void aStoreThatCannotSayStopsIt();
    void theStartStaysFirst();
};

namespace {

QList<Event> conversation(int number, int events)
{
    ConversationMaker maker(QStringLiteral("c%1").arg(number), QStringLiteral("u"),
                            QStringLiteral("phone"));
    for (int i = 0; i < events; ++i)
        maker.add(i + 1, ActorKind::System, {}, Queued{});
    return maker.inTimeOrder();
}

} // namespace

void TestImportBatch::conversationsAreKeptWhole()
{
    ImportReport report;
    QList<qsizetype> batches;
    const ImportSink sink{[](const QString &) { return Result<bool>(false); },
                          [&](QList<Event> &events) {
                              batches.append(events.size());
                              return Result<void>();
                          },
                          {}};
    ImportBatch batch(sink, report);
    for (int i = 0; i < 10; ++i)
        QVERIFY(batch.add(conversation(i, 1'500), 3).ok());
    QVERIFY(batch.flush().ok());
    batch.progress(1);
    QCOMPARE(batches, (QList<qsizetype>{4'500, 4'500, 4'500, 1'500}));
    QCOMPARE(report.imported, 30);
    QCOMPARE(report.conversations, 10);
    QCOMPARE(report.events, 15'000);
}

void TestImportBatch::knownOnesAreLeftAlone()
{
    ImportReport report;
    qsizetype taken = 0;
    const ImportSink sink{
        [](const QString &id) { return Result<bool>(id == QStringLiteral("c1")); },
        [&](QList<Event> &events) {
            taken += events.size();
            return Result<void>();
        },
        {}};
    ImportBatch batch(sink, report);
    QVERIFY(batch.isNew(QStringLiteral("c1")));
    QVERIFY(batch.add(conversation(1, 2), 5).ok());
    QVERIFY(!batch.isNew(QStringLiteral("c1")));
    QVERIFY(batch.add(conversation(2, 2), 5).ok());
    QVERIFY(batch.flush().ok());
    QCOMPARE(taken, 2);
    QCOMPARE(report.known, 5);
    QCOMPARE(report.imported, 5);
    QCOMPARE(report.conversations, 1);
}

void TestImportBatch::aStoreThatCannotSayStopsIt()
{
    ImportReport report;
    const ImportSink sink{
        [](const QString &) {
            return Result<bool>(Error{ErrorCode::Corrupt, QStringLiteral("no"), {}});
        },
        [](QList<Event> &) { return Result<void>(); },
        {}};
    QVERIFY(!ImportBatch(sink, report).add(conversation(1, 2), 1).ok());
}

void TestImportBatch::theStartStaysFirst()
{
    ConversationMaker maker(QStringLiteral("c"), QStringLiteral("u"), QStringLiteral("twitter"));
    maker.add(10'000, ActorKind::Customer, {}, ConversationStarted{});
    maker.add(10'000, ActorKind::Customer, {}, CustomerWrote{});
    maker.add(40'000, ActorKind::Customer, {}, CustomerWrote{});
    maker.add(5'000, ActorKind::Agent, {}, AgentWrote{});
    QCOMPARE(courseOf(maker.inTimeOrder()),
             QStringLiteral("conversation_started+0 customer_wrote+0 agent_wrote+-5 "
                            "customer_wrote+30"));
}

QTEST_GUILESS_MAIN(TestImportBatch)
#include "tst_importbatch.moc"
