// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recentservers.h"

#include "tests/support/shellfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Wheelhouse;

class TestRecentServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhileThereAreNone()
    {
        ShellFixture f;
        RecentServers recent(f.theme, f.list);
        QVERIFY(recent.isHidden());
        f.list.remember(ShellFixture::savedServer());
        recent.refresh();
        QVERIFY(!recent.isHidden());
    }

    void aRowConnects()
    {
        ShellFixture f;
        f.list.remember(ShellFixture::savedServer());
        RecentServers recent(f.theme, f.list);
        QSignalSpy chosen(&recent, &RecentServers::chosen);
        auto *row = recent.findChild<QPushButton *>(QStringLiteral("recent"));
        QCOMPARE(row->text(), QStringLiteral("ania at care.example.com"));
        row->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ConnectionProfile>(), ShellFixture::savedServer());
    }

    void forgettingRemovesTheRowAndTheServer()
    {
        ShellFixture f;
        f.list.remember(ShellFixture::savedServer());
        RecentServers recent(f.theme, f.list);
        QSignalSpy forgotten(&recent, &RecentServers::forgotten);
        recent.findChild<QToolButton *>()->click();
        QCOMPARE(forgotten.size(), 1);
        QTRY_VERIFY(recent.isHidden());
        QVERIFY(f.list.servers().isEmpty());
    }

    void onlyTheLatestAreShown()
    {
        ShellFixture f;
        for (int i = 0; i < 6; ++i)
            f.list.remember(ConnectionList::server(
                QUrl(QStringLiteral("wss://s%1.example.com/session").arg(i)), {}, false));
        RecentServers recent(f.theme, f.list);
        QCOMPARE(recent.findChildren<QPushButton *>(QStringLiteral("recent")).size(),
                 RecentServers::shown);
    }
};

QTEST_MAIN(TestRecentServers)
#include "tst_recentservers.moc"
