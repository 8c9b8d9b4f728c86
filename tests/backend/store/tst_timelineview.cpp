// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/timelineview.h"

#include "tests/backend/store/testdatabase.h"

#include <QTest>

using namespace Wheelhouse;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scriptsAreAnnotationsToo();
    void spanReachesFromTheEarliestClockToTheLatest();
    void spanGoesOnAfterARestart();
    void forgetsWhatWasNotCommitted();

private:
    QStringList span()
    {
        return *m_database->connection->texts(
            QStringLiteral("SELECT first_ms || '-' || last_ms FROM span"));
    }
    std::unique_ptr<TestDatabase> m_database;
};

static Event at(qint64 seq, qint64 atMs, EventBody body = RatingAsked{})
{
    Event event;
    event.seq = seq;
    event.atMs = atMs;
    event.body = std::move(body);
    return event;
}

void TestTimelineView::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->connection);
}

void TestTimelineView::scriptsAreAnnotationsToo()
{
    TimelineView view(*m_database->connection);
    Event published = at(1, 100, ScriptPublished{QStringLiteral("radek"), {}, {}});
    published.scriptVersion = QStringLiteral("radek@1");
    QVERIFY(view.apply(published));
    QVERIFY(view.apply(at(2, 200, Annotated{QStringLiteral("premiere"), {}})));
    QVERIFY(view.apply(at(3, 300)));
    QCOMPARE(*m_database->connection->texts(QStringLiteral("SELECT seq FROM annotation")),
             QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(*m_database->connection->texts(
                 QStringLiteral("SELECT version || ' ' || bot || ' ' || seq FROM script")),
             QStringList(QStringLiteral("radek@1 radek 1")));
}

void TestTimelineView::spanReachesFromTheEarliestClockToTheLatest()
{
    TimelineView view(*m_database->connection);
    QVERIFY(view.flush());
    QVERIFY(span().isEmpty());
    for (const qint64 atMs : {500, 100, 900, 300})
        QVERIFY(view.apply(at(1, atMs)));
    QVERIFY(view.flush());
    QCOMPARE(span(), QStringList(QStringLiteral("100-900")));
}

void TestTimelineView::spanGoesOnAfterARestart()
{
    {
        TimelineView view(*m_database->connection);
        QVERIFY(view.apply(at(1, 500)));
        QVERIFY(view.flush());
    }
    TimelineView view(*m_database->connection);
    QVERIFY(view.apply(at(2, 700)));
    QVERIFY(view.flush());
    QCOMPARE(span(), QStringList(QStringLiteral("500-700")));
}

void TestTimelineView::forgetsWhatWasNotCommitted()
{
    TimelineView view(*m_database->connection);
    QVERIFY(view.apply(at(1, 500)));
    view.forget();
    QVERIFY(view.flush());
    QVERIFY(span().isEmpty());
    QVERIFY(view.apply(at(1, 800)));
    QVERIFY(view.flush());
    QCOMPARE(span(), QStringList(QStringLiteral("800-800")));
}

QTEST_GUILESS_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
