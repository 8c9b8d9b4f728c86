// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/workview.h"

#include "core/kpi/cell.h"
#include "tests/backend/store/testdatabase.h"
#include "tests/support/randomlog.h"

#include <QTest>

using namespace Wheelhouse;

class TestWorkView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromTheFile_data();
    void goesOnFromTheFile();
    void keepsTheShiftsThatWereSetLast();
    void keepsNoneThatEnded();
    void saysWhatItCannotRead();
};

namespace {

constexpr qint64 workViewMs = 1'700'000'100'000;

QMap<std::pair<qint64, QString>, QByteArray> cellsOf(const QList<CellChange> &changes)
{
    QMap<std::pair<qint64, QString>, Cell> cells;
    for (const CellChange &change : changes) {
        for (const CellDelta &delta : change.deltas)
            cells[{change.key.slotMs, change.key.dims.team + u'/' + change.key.dims.bot}].apply(
                delta);
    }
    QMap<std::pair<qint64, QString>, QByteArray> bytes;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        bytes.insert(cell.key(), cell->encode());
    return bytes;
}

Event workEvent(qint64 atMs, EventBody body, const char *conversation = "")
{
    Event event;
    event.atMs = workViewMs + atMs;
    event.conversation = QString::fromLatin1(conversation);
    event.body = std::move(body);
    return event;
}

QList<Event> numbered(QList<Event> events)
{
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].seq = i + 1;
    return events;
}

QStringList rowsOf(const TestDatabase &database, const char *table)
{
    return *database.connection->texts(
        QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(QLatin1StringView(table)));
}

} // namespace

void TestWorkView::goesOnFromTheFile_data()
{
    QTest::addColumn<qsizetype>("atOnce");
    QTest::newRow("after each") << qsizetype(1);
    QTest::newRow("after seven") << qsizetype(7);
    QTest::newRow("after many") << qsizetype(400);
}

void TestWorkView::goesOnFromTheFile()
{
    QFETCH(const qsizetype, atOnce);
    const QList<Event> log =
        numbered(randomLog(6, {{workViewMs, workViewMs + 9LL * 86'400'000}}, 600).first(600));
    AgentTimes agents;
    PublishTimes publications;
    QList<CellChange> expected, found;
    for (const Event &event : log) {
        agents.apply(event, expected);
        publications.apply(event, expected);
    }
    const TestDatabase database;
    for (qsizetype i = 0; i < log.size(); i += atOnce) {
        WorkView view(*database.connection);
        for (const Event &event : log.mid(i, atOnce))
            QVERIFY(view.apply(event, found));
        QVERIFY(view.flush());
    }
    QVERIFY(expected.size() > 200);
    Cell all;
    for (const CellChange &change : expected) {
        for (const CellDelta &delta : change.deltas)
            all.apply(delta);
    }
    QVERIFY(all.count(Measure::ShiftKept) > 0 && all.count(Measure::ShiftExtra) > 0);
    QCOMPARE(cellsOf(found), cellsOf(expected));
    QCOMPARE(rowsOf(database, "agent_time").size(), agents.agents().size());
    QCOMPARE(rowsOf(database, "held").size(), agents.holders().size());
    QCOMPARE(rowsOf(database, "drafted").size(), publications.drafted().size());
    QCOMPARE(rowsOf(database, "presence_clock").size(), 1);
    QVERIFY(agents.shifts().ahead().size() > 1);
}

void TestWorkView::keepsTheShiftsThatWereSetLast()
{
    constexpr qint64 hour = 3'600'000;
    const TestDatabase database;
    WorkView view(*database.connection);
    QList<CellChange> changes;
    Event event = workEvent(0, {});
    const QString ann = QStringLiteral("ann"), bob = QStringLiteral("bob");
    const auto set = [&](const ShiftsSet &body) {
        ++event.seq;
        event.body = body;
        QVERIFY(view.apply(event, changes));
    };
    set({ann, 0, 100 * hour, {{8 * hour, 12 * hour}, {20 * hour, 30 * hour}}, QStringLiteral("k")});
    set({bob, 0, 100 * hour, {{8 * hour, 16 * hour}}, {}});
    set({ann, 10 * hour, 24 * hour, {{13 * hour, 14 * hour}}, {}});
    QVERIFY(view.flush());
    const auto rows = database.connection->texts(QStringLiteral(
        "SELECT agent || ' ' || (from_ms / 3600000) || '-' || (to_ms / 3600000) FROM shift"));
    QCOMPARE(rows->join(u' '), QStringLiteral("ann 8-10 ann 13-14 ann 24-30 bob 8-16"));
    QCOMPARE(database.connection
                 ->texts(QStringLiteral("SELECT seq || agent || key FROM shift_set ORDER BY seq"))
                 ->join(u' '),
             QStringLiteral("1annk 2bob 3ann"));
}

void TestWorkView::keepsNoneThatEnded()
{
    const TestDatabase database;
    WorkView view(*database.connection);
    QList<CellChange> changes;
    const QString bot = QStringLiteral("radek");
    QVERIFY(
        view.apply(workEvent(0, PresenceSet{QStringLiteral("ann"), Presence::Online}), changes));
    QVERIFY(view.apply(workEvent(0, Assigned{QStringLiteral("ann"), {}}, "a"), changes));
    QVERIFY(view.apply(workEvent(0, Assigned{QStringLiteral("ann"), {}}, "b"), changes));
    QVERIFY(view.apply(workEvent(0, ScriptDrafted{bot, {}, {}, {}}), changes));
    QVERIFY(view.flush());
    QCOMPARE(rowsOf(database, "held"), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(rowsOf(database, "drafted"), QStringList(bot));

    view.forget(); // as after a transaction that failed
    QVERIFY(view.apply(workEvent(5'000, Closed{}, "a"), changes));
    ScriptPublished published;
    published.bot = bot;
    published.revision = 1;
    QVERIFY(view.apply(workEvent(9'000, published), changes));
    QVERIFY(view.flush());
    QCOMPARE(rowsOf(database, "held"), QStringList(QStringLiteral("b")));
    QVERIFY(rowsOf(database, "drafted").isEmpty());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].deltas.first(), (CellDelta{Measure::AgentOnline, 5'000, -1}));
    QCOMPARE(changes[1].deltas.first(), (CellDelta{Measure::DraftToLive, 1, 9'000}));
}

void TestWorkView::saysWhatItCannotRead()
{
    const TestDatabase database;
    QVERIFY(database.connection->execute(
        QStringLiteral("INSERT INTO agent_time (id, facts) VALUES ('ann', '[7]')")));
    WorkView view(*database.connection);
    QList<CellChange> changes;
    const auto done = view.apply(workEvent(0, RatingAsked{}), changes);
    QCOMPARE(done.error().code, ErrorCode::Corrupt);
    QCOMPARE(done.error().context, QStringLiteral("ann"));
}

QTEST_GUILESS_MAIN(TestWorkView)
#include "tst_workview.moc"
