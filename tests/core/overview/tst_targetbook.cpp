// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/targetbook.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

Event targetEvent(qint64 seq, const char *metric, std::optional<double> value)
{
    Event event;
    event.seq = seq;
    event.atMs = seq * 1'000;
    event.actor = {ActorKind::Agent, QStringLiteral("ada")};
    event.body = TargetSet{QString::fromLatin1(metric), value, {}};
    return event;
}

} // namespace

class TestTargetBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestOfEachMetricHolds()
    {
        const TargetBook book =
            TargetBook::of({targetEvent(1, "csat", 0.8), targetEvent(2, "abandonment", 0.05),
                            targetEvent(5, "csat", 0.85)});
        const QList<TargetEntry> latest = book.latest();
        QCOMPARE(latest.size(), 2);
        QCOMPARE(latest.first().metric, QStringLiteral("abandonment"));
        QCOMPARE(latest.last(),
                 (TargetEntry{QStringLiteral("csat"), 0.85, 5, 5'000, QStringLiteral("ada")}));
        QCOMPARE(book.seqOf(QStringLiteral("csat")), 5);
        QCOMPARE(book.seqOf(QStringLiteral("handover_rate")), 0);
        QCOMPARE(targetAmong(latest, QStringLiteral("csat")), std::optional(0.85));
        QCOMPARE(targetAmong(latest, QStringLiteral("handover_rate")), std::nullopt);
    }

    void whatWasTakenAwayIsKnownButNoTarget()
    {
        const TargetBook book =
            TargetBook::of({targetEvent(1, "csat", 0.8), targetEvent(2, "csat", {})});
        QCOMPARE(book.latest().size(), 1);
        QCOMPARE(book.seqOf(QStringLiteral("csat")), 2);
        QCOMPARE(targetAmong(book.latest(), QStringLiteral("csat")), std::nullopt);
    }

    void theHistoryBeginsWithTheNewestAndEnds()
    {
        TargetBook book;
        for (qint64 seq = 1; seq <= 2 * mostTargetChanges; ++seq)
            QVERIFY(book.take(targetEvent(seq, seq % 2 ? "csat" : "abandonment", 0.5)));
        QCOMPARE(book.history({}).size(), mostTargetChanges);
        QCOMPARE(book.history({}).first().seq, 2 * mostTargetChanges);
        const QList<TargetEntry> own = book.history(QStringLiteral("csat"));
        QCOMPARE(own.size(), mostTargetChanges);
        QCOMPARE(own.first().seq, 2 * mostTargetChanges - 1);
        QCOMPARE(own.last().seq, 1);
    }

    void otherEventsAreNone()
    {
        Event event;
        event.body = SurveyShareSet{};
        TargetBook book;
        QVERIFY(!book.take(event));
        QVERIFY(book.latest().isEmpty());
    }

    void whatANewerVersionSetDoesNotHoldHere()
    {
        const TargetBook book =
            TargetBook::of({targetEvent(1, "of_tomorrow", 3), targetEvent(2, "csat", 40)});
        QCOMPARE(targetAmong(book.latest(), QStringLiteral("of_tomorrow")), std::nullopt);
        QCOMPARE(targetAmong(book.latest(), QStringLiteral("csat")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestTargetBook)
#include "tst_targetbook.moc"
