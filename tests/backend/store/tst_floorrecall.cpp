// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/floorrecall.h"
#include "backend/store/sqltext.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "tests/support/randomlog.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

constexpr qint64 recallDayMs = 24 * 3'600'000LL;
constexpr qint64 recallStartMs = 1'795'000'000'000;

struct RecallStore
{
    QTemporaryDir folder;
    std::unique_ptr<StoreReader> reader;
    qint64 atMs = recallStartMs;
    QList<Event> events;

    void tell(EventBody body)
    {
        Event event;
        event.atMs = (atMs += 1'000);
        event.body = std::move(body);
        events.append(event);
    }
    StoreReader &open()
    {
        auto store = Store::open(folder.path());
        const auto done = (*store)->append(events);
        Q_ASSERT(done);
        store->reset();
        reader = std::move(*StoreReader::open(folder.path()));
        return *reader;
    }
};

QStringList saidIn(const QList<Event> &events)
{
    QStringList said;
    for (const Event &event : events)
        said.append(QStringLiteral("%1 %2").arg(event.seq).arg(eventKind(event.body)));
    said.sort();
    return said;
}

} // namespace

class TestFloorRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAnAgentComesWhatCountedThen()
    {
        RecallStore store;
        const QString ada = QStringLiteral("ada");
        store.tell(UserSaved{ada, QStringLiteral("Ada"), {}, {Role::Agent}, {}, true}); // 1
        store.tell(PresenceSet{ada, Presence::Online});                                 // 2
        store.tell(LimitSet{ada, 2});                                                   // 3
        store.tell(PresenceSet{ada, Presence::Away});                                   // 4
        store.tell(PresenceSet{ada, Presence::Away});                                   // 5
        store.tell(LimitSet{ada, 4});                                                   // 6
        store.tell(UserSaved{ada, QStringLiteral("Ada L."), {}, {Role::Agent}, {}, true});
        StoreReader &reader = store.open();
        const auto at = [&](qint64 seq) {
            return saidIn(reader.floorAt(recallStartMs + seq * 1'000).value().events);
        };
        const auto said = [](std::initializer_list<const char *> lines) {
            QStringList list;
            for (const char *line : lines)
                list.append(QString::fromLatin1(line));
            return list;
        };
        QCOMPARE(at(0), QStringList());
        QCOMPARE(at(3), said({"1 user_saved", "2 presence_set", "3 limit_set"}));
        // back to the presence before, so that the fold knows since when it is Away
        QCOMPARE(at(5), said({"1 user_saved", "2 presence_set", "3 limit_set", "4 presence_set",
                              "5 presence_set"}));
        QCOMPARE(at(7), said({"1 user_saved", "2 presence_set", "4 presence_set", "5 presence_set",
                              "6 limit_set", "7 user_saved"}));
    }

    void botsComeWithTheirNameAlone()
    {
        RecallStore store;
        const auto publish = [&](const char *name) {
            store.tell(ScriptPublished{QStringLiteral("radek"),
                                       {},
                                       {{QStringLiteral("name"), QString::fromLatin1(name)},
                                        {QStringLiteral("topics"), QJsonArray{1, 2}}}});
            store.events.last().scriptVersion = QStringLiteral("radek@") + QLatin1StringView(name);
        };
        publish("Radek");
        publish("Radek II");
        StoreReader &reader = store.open();
        const auto script = [&](qint64 seq) {
            const auto scripts = reader.floorAt(recallStartMs + seq * 1'000).value().scripts;
            return scripts.isEmpty() ? QJsonObject()
                                     : std::get<ScriptPublished>(scripts.first().body).script;
        };
        QCOMPARE(script(0), QJsonObject());
        QCOMPARE(script(1), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Radek")}}));
        QCOMPARE(script(2), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Radek II")}}));
    }

    void everyContactThatWasOpenIsFoundHoweverLongItStayed()
    {
        RecallStore store;
        store.events = randomLog(4, {{recallStartMs, recallStartMs + 3 * recallDayMs}}, 2'000);
        // the plain way: from the beginning to the end each conversation has in the log
        std::map<QString, std::pair<qint64, qint64>> spans;
        for (const Event &event : std::as_const(store.events)) {
            if (std::holds_alternative<ConversationStarted>(event.body))
                spans.try_emplace(event.conversation, event.atMs, 0);
        }
        StoreReader &reader = store.open();
        for (auto &[id, span] : spans)
            span.second = reader.contact(id).value()->facts.closedMs;
        for (int i = 0; i < 60; ++i) {
            const qint64 atMs = recallStartMs + i * recallDayMs / 7;
            QSet<QString> found;
            const RecalledFloor recalled = reader.floorAt(atMs).value();
            for (const Event &event : recalled.events)
                found.insert(event.conversation);
            for (const auto &[id, span] : spans) {
                if (span.first <= atMs && (span.second == 0 || span.second > atMs))
                    QVERIFY2(found.contains(id), qPrintable(id));
            }
        }
    }

    void contactsAndStaffAreFoundByTheirIndexes()
    {
        RecallStore store;
        store.open();
        const auto connection = Connection::open(
            store.folder.filePath(QStringLiteral("wheelhouse.db")), Connection::Access::Read);
        QVERIFY(connection.ok());
        for (const auto &[name, index] : {std::pair{"contact_then", "contact_stay"},
                                          {"contact_course", "contact_stay"},
                                          {"event_staff", "event_staff"},
                                          {"contact_ended", "contact_closed"},
                                          {"contact_served", "contact_closed"}}) {
            QString sql = sqlText(name);
            sql.replace(u'?', u'1');
            auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QLatin1StringView(name));
            db.setDatabaseName((*connection)->file());
            QVERIFY(db.open());
            QSqlQuery plan(db);
            QVERIFY2(plan.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + sql), name);
            QString steps;
            while (plan.next())
                steps += plan.value(3).toString() + u'\n';
            QVERIFY2(steps.contains(QLatin1StringView(index)), qPrintable(steps));
            QVERIFY2(!steps.contains(QStringLiteral("SCAN contact")), qPrintable(steps));
            QVERIFY2(!steps.contains(QStringLiteral("SCAN event")), qPrintable(steps));
            plan.finish();
        }
    }
};

QTEST_GUILESS_MAIN(TestFloorRecall)
#include "tst_floorrecall.moc"
