// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/scriptshelf.h"
#include "tests/backend/service/house.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString theBot = QStringLiteral("radek");

const QJsonObject *documentOf(const QList<Event> &events, const QString &version)
{
    for (const Event &event : events) {
        const auto *published = std::get_if<ScriptPublished>(&event.body);
        if (published && event.scriptVersion == version)
            return &published->script;
    }
    return nullptr;
}

} // namespace

class TestScriptShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInUseIsReadWhole();
    void whatIsRecordedIsInTheHistoryAtOnce();
    void aConflictShowsWhereTheScriptStands();
    void aKeyHasOneToSixtyFourCharacters();
};

void TestScriptShelf::onlyWhatIsInUseIsReadWhole()
{
    House house;
    for (const char *version : {"radek@2", "radek@3", "radek@4"})
        house.shelf.record(QStringLiteral("eva"),
                           ScriptPublished{theBot, {}, Stage::radek(), {}, 1, {}},
                           QString::fromLatin1(version));
    house.shelf.record({}, ScriptRetreated{theBot, QStringLiteral("radek@3"), {}, {}},
                       QStringLiteral("radek@4"));
    house.keep();
    auto reader = StoreReader::open(house.reading.folder.path());
    const auto events = ScriptShelf::read(**reader);
    QVERIFY(events);
    QCOMPARE(events->size(), 5);
    QVERIFY(!documentOf(*events, QStringLiteral("radek@3"))->isEmpty()); // live
    QVERIFY(!documentOf(*events, QStringLiteral("radek@1"))->isEmpty()); // the draft began there
    QVERIFY(documentOf(*events, QStringLiteral("radek@2"))->isEmpty());
    QVERIFY(documentOf(*events, QStringLiteral("radek@4"))->isEmpty());
    ScriptShelf again(house.stage.recorder);
    again.start(*events);
    QCOMPARE(toJson(again.row(theBot)), toJson(house.shelf.row(theBot)));
    QCOMPARE(again.bot(theBot)->draft.script, Stage::radek());
}

void TestScriptShelf::whatIsRecordedIsInTheHistoryAtOnce()
{
    House house;
    const qint64 seq =
        house.shelf.record(QStringLiteral("eva"),
                           ScriptDrafted{theBot, QStringLiteral("note"), {}, QStringLiteral("k")});
    QCOMPARE(seq, house.stage.recorder.seq());
    const ScriptRow row = house.shelf.row(theBot);
    QCOMPARE(row.revision, 2);
    QCOMPARE(row.draftBy, QStringLiteral("eva"));
    QCOMPARE(row.draftNote, QStringLiteral("note"));
    QCOMPARE(*house.shelf.done(theBot, QStringLiteral("k")),
             (QJsonObject{{QStringLiteral("seq"), seq}, {QStringLiteral("revision"), 2}}));
    QVERIFY(!house.shelf.done(theBot, QStringLiteral("another")));
}

void TestScriptShelf::aConflictShowsWhereTheScriptStands()
{
    House house;
    QVERIFY(house.shelf.current(theBot, QJsonObject()).isEmpty());
    QVERIFY(house.shelf.current(theBot, Error{ErrorCode::Invalid, {}, {}}).isEmpty());
    const QJsonObject stands = house.shelf.current(theBot, conflict({}, "live"));
    QCOMPARE(stands.value(QLatin1StringView("live")), QStringLiteral("radek@1"));
    QVERIFY(!stands.contains(QLatin1StringView("script")));
    QCOMPARE(house.shelf.current(theBot, conflict({}, "revision"))
                 .value(QLatin1StringView("script"))
                 .toObject(),
             Stage::radek());
    QCOMPARE(house.shelf.row(QStringLiteral("nobody")).bot, QStringLiteral("nobody"));
}

void TestScriptShelf::aKeyHasOneToSixtyFourCharacters()
{
    QVERIFY(checkKey(QStringLiteral("k")));
    QVERIFY(checkKey(QString(64, u'k')));
    QVERIFY(!checkKey({}));
    QVERIFY(!checkKey(QString(65, u'k')));
}

QTEST_GUILESS_MAIN(TestScriptShelf)
#include "tst_scriptshelf.moc"
