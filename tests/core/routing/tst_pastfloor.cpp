// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floorpicture.h"
#include "core/routing/pastfloor.h"
#include "tests/core/routing/story.h"

#include <QTest>

using namespace Wheelhouse;

class TestPastFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryEventItIsTheFloorOfThatMoment()
    {
        Story story;
        QList<LiveView> then;
        const auto note = [&] {
            while (then.size() < story.events.size())
                then.append(floorPicture(story.floor));
        };
        story.user("ada"), note();
        story.tell({}, PresenceSet{QStringLiteral("ada"), Presence::Online}), note();
        story.tell({}, LimitSet{QStringLiteral("ada"), 2}), note();
        story.start("a"), note();
        story.tell(QStringLiteral("a"), Queued{QStringLiteral("nova"), 0}), note();
        story.assign("a", "ada"), note();
        story.start("b"), note();
        story.close("a"), note();
        for (qsizetype i = 0; i < story.events.size(); ++i) {
            QList<Event> shuffled = story.events;
            std::reverse(shuffled.begin(), shuffled.end());
            const qint64 atMs = story.events.at(i).atMs;
            QCOMPARE(floorPicture(foldPast({{}, shuffled, {}}, atMs)), then.at(i));
            QCOMPARE(floorPicture(foldPast({{}, shuffled, {}}, atMs + 999)), then.at(i));
        }
    }

    void countsOfTodayBeginAtMidnight()
    {
        constexpr qint64 dayMs = 24 * 3'600'000LL;
        Story story;
        story.user("ada");
        story.start("a");
        story.assign("a", "ada");
        story.close("a");
        story.pass(dayMs - 2 * story.floor.atMs());
        story.start("b");
        story.assign("b", "ada");
        const auto handled = [&](qint64 atMs, const QHash<QString, qint64> &others = {}) {
            const Floor floor = foldPast({{}, story.events, others}, atMs);
            return floor.agent(QStringLiteral("ada"))->row.handledToday;
        };
        QCOMPARE(handled(story.events.at(3).atMs), 1);
        QCOMPARE(handled(dayMs - 1), 1);
        QCOMPARE(handled(dayMs), 0);
        story.pass(dayMs);
        story.close("b");
        QCOMPARE(handled(story.floor.atMs()), 1);
        QCOMPARE(handled(story.floor.atMs(), {{QStringLiteral("ada"), 4}}), 5);
    }

    void botsHaveTheNameOfTheirScript()
    {
        Story names;
        names.tell({}, ScriptPublished{QStringLiteral("radek"),
                                       {},
                                       {{QStringLiteral("name"), QStringLiteral("Radek")}}});
        Story story;
        story.start("a");
        const Floor floor = foldPast({names.events, story.events, {}}, story.floor.atMs());
        QCOMPARE(floor.conversation(QStringLiteral("a"))->row.ownerName, QStringLiteral("Radek"));
    }
};

QTEST_GUILESS_MAIN(TestPastFloor)
#include "tst_pastfloor.moc"
