// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/publishtime.h"

#include <QTest>

using namespace Wheelhouse;

class TestPublishTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsFromTheFirstDraftToThePublication();
    void aPilotCountsAndEachBotForItself();
    void whatIsMadeOfNoDraftIsNoCase();
    void aBrokenClockIsLeftOut();
    void goesOnFromWhereItEnded();
};

namespace {

constexpr qint64 shelfStartMs = 1'700'000'100'000;

/// Drafts and publications at seconds from the start.
class Shelf
{
public:
    Shelf &draft(qint64 second, const char *bot = "radek")
    {
        return write(second, ScriptDrafted{QString::fromLatin1(bot), {}, {}, {}});
    }
    Shelf &publish(qint64 second, const char *bot = "radek", int revision = 3, bool pilot = false)
    {
        ScriptPublished published;
        published.bot = QString::fromLatin1(bot);
        published.revision = revision;
        if (pilot)
            published.pilot = PilotScope{};
        return write(second, published);
    }
    Shelf &write(qint64 second, EventBody body)
    {
        Event event;
        event.atMs = shelfStartMs + second * 1000;
        event.body = std::move(body);
        times.apply(event, changes);
        return *this;
    }
    /// "bot slot: duration", in seconds from the start.
    QStringList cases() const
    {
        QStringList told;
        for (const CellChange &change : changes) {
            for (const CellDelta &delta : change.deltas) {
                if (delta.measure == Measure::DraftToLive && delta.count == 1)
                    told.append(QStringLiteral("%1 %2: %3")
                                    .arg(change.key.dims.bot)
                                    .arg((change.key.slotMs - shelfStartMs) / 1000)
                                    .arg(delta.valueMs / 1000));
            }
        }
        return told;
    }
    PublishTimes times;
    QList<CellChange> changes;
};

} // namespace

void TestPublishTime::runsFromTheFirstDraftToThePublication()
{
    Shelf shelf;
    shelf.publish(0).draft(100).draft(200).publish(2000).publish(2100).draft(3000).publish(3060);
    QCOMPARE(shelf.cases().join(u','), QStringLiteral("radek 1800: 1900,radek 2700: 60"));
}

void TestPublishTime::aPilotCountsAndEachBotForItself()
{
    Shelf shelf;
    shelf.draft(0, "radek").draft(10, "hania").publish(50, "hania", 1, true);
    shelf.publish(60, "hania").publish(70, "radek");
    QCOMPARE(shelf.cases().join(u','), QStringLiteral("hania 0: 40,radek 0: 70"));
    ContactDims dims;
    dims.bot = QStringLiteral("hania");
    QCOMPARE(shelf.changes.first().key.dims, dims);
}

void TestPublishTime::whatIsMadeOfNoDraftIsNoCase()
{
    Shelf shelf;
    shelf.draft(0).publish(50, "radek", 0).publish(60).draft(70).publish(80);
    QCOMPARE(shelf.cases().join(u','), QStringLiteral("radek 0: 10"));
}

void TestPublishTime::aBrokenClockIsLeftOut()
{
    Shelf shelf;
    shelf.draft(100).publish(50).draft(60).publish(60);
    QCOMPARE(shelf.cases().join(u','), QStringLiteral("radek 0: 0"));
}

void TestPublishTime::goesOnFromWhereItEnded()
{
    Shelf before;
    before.draft(0, "radek").draft(5, "hania").publish(6, "hania");
    QCOMPARE(before.times.takeTouched(),
             (QSet<QString>{QStringLiteral("radek"), QStringLiteral("hania")}));
    QVERIFY(before.times.takeTouched().isEmpty());
    Shelf after;
    for (auto each = before.times.drafted().cbegin(); each != before.times.drafted().cend(); ++each)
        after.times.put(each.key(), *each);
    after.publish(30, "radek").publish(31, "hania");
    QCOMPARE(after.cases().join(u','), QStringLiteral("radek 0: 30"));
}

QTEST_GUILESS_MAIN(TestPublishTime)
#include "tst_publishtime.moc"
