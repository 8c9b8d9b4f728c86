// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/peopleview.h"

#include "tests/backend/store/testdatabase.h"
#include "tests/support/eventstream.h"

#include <QTest>

using namespace Wheelhouse;

class TestPeopleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhereAUserWasSavedLast();
    void remembersPresenceAndLimitApart();
    void passesOverOtherEvents();
};

static Event at(qint64 seq, EventBody body)
{
    Event event;
    event.seq = seq;
    event.body = std::move(body);
    return event;
}

void TestPeopleView::remembersWhereAUserWasSavedLast()
{
    const TestDatabase database;
    PeopleView view(*database.connection);
    QVERIFY(view.apply(at(3, UserSaved{QStringLiteral("ann"), {}, {}, {}, {}, true})));
    QVERIFY(view.apply(at(4, UserSaved{QStringLiteral("bob"), {}, {}, {}, {}, true})));
    QVERIFY(view.apply(at(9, UserSaved{QStringLiteral("ann"), {}, {}, {}, {}, false})));
    QCOMPARE(*database.connection->texts(
                 QStringLiteral("SELECT id || ' ' || seq FROM user ORDER BY id")),
             QStringList({QStringLiteral("ann 9"), QStringLiteral("bob 4")}));
}

void TestPeopleView::remembersPresenceAndLimitApart()
{
    const TestDatabase database;
    PeopleView view(*database.connection);
    QVERIFY(view.apply(at(1, PresenceSet{QStringLiteral("ann"), Presence::Online})));
    QVERIFY(view.apply(at(2, LimitSet{QStringLiteral("ann"), 4})));
    QVERIFY(view.apply(at(3, LimitSet{QStringLiteral("bob"), 2})));
    QVERIFY(view.apply(at(5, PresenceSet{QStringLiteral("ann"), Presence::Away})));
    QCOMPARE(*database.connection->texts(QStringLiteral(
                 "SELECT id || ' ' || presence_seq || ' ' || limit_seq FROM agent ORDER BY id")),
             QStringList({QStringLiteral("ann 5 2"), QStringLiteral("bob 0 3")}));
}

void TestPeopleView::passesOverOtherEvents()
{
    const TestDatabase database;
    PeopleView view(*database.connection);
    QVERIFY(view.apply(at(1, RatingAsked{})));
    QCOMPARE(*database.connection->number(QStringLiteral(
                 "SELECT (SELECT count(*) FROM user) + (SELECT count(*) FROM agent)")),
             0);
}

QTEST_GUILESS_MAIN(TestPeopleView)
#include "tst_peopleview.moc"
