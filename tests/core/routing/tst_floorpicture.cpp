// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floorpicture.h"
#include "core/routing/waitestimate.h"
#include "tests/core/routing/story.h"

#include <QTest>

using namespace Wheelhouse;

class TestFloorPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatIsOpenAndWhoIsActive()
    {
        Story story;
        story.user("ada");
        story.user("old", {Role::Agent}, "", false);
        story.online("ada", 3);
        story.start("a");
        story.start("b");
        story.start("over");
        story.queue("b");
        story.close("over");
        const LiveView view = floorPicture(story.floor);
        QCOMPARE(view.asOfMs, story.floor.atMs());
        QCOMPARE(view.conversations,
                 (QList<LiveConversation>{story.the("a").row, story.the("b").row}));
        QCOMPARE(view.agents, QList<LiveAgent>{story.floor.agents().at(QStringLiteral("ada")).row});
        QCOMPARE(view.queues.size(), 1);
        QCOMPARE(view.queues.first().length, 1);
        QCOMPARE(view.queues.first().expectedWaitMs,
                 estimateWait(story.floor, story.floor.queues().begin()->second, 1));
    }
};

QTEST_GUILESS_MAIN(TestFloorPicture)
#include "tst_floorpicture.moc"
