// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/userbadge.h"

#include "tests/support/shellfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestUserBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnceSomebodyIsSignedIn()
    {
        ShellFixture f;
        UserBadge badge(f.context());
        QVERIFY(badge.isHidden());
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(!badge.isHidden());
        QCOMPARE(badge.accessibleName(), QStringLiteral("Signed in as Ania Kowalska, Supervisor"));
    }

    void aUserWithoutANameIsShownByTheId()
    {
        ShellFixture f;
        f.server.session.user.name.clear();
        UserBadge badge(f.context());
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(badge.accessibleName().contains(QStringLiteral("u1")));
    }
};

QTEST_MAIN(TestUserBadge)
#include "tst_userbadge.moc"
