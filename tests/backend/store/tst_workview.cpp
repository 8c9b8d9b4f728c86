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
        randomLog(6, {{workViewMs, workViewMs + 9LL * 86'400'000}}, 600).first(600);
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
    QCOMPARE(cellsOf(found), cellsOf(expected));
    QCOMPARE(rowsOf(database, "agent_time").size(), agents.agents().size());
    QCOMPARE(rowsOf(database, "held").size(), agents.holders().size());
    QCOMPARE(rowsOf(database, "drafted").size(), publications.drafted().size());
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
