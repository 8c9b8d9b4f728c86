// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/connection.h"
#include "backend/store/schema.h"
#include "backend/store/storereader.h"
#include "backend/store/storeurl.h"
#include "backend/store/verify.h"
#include "core/protocol/webchat.h"
#include "tests/support/serverprogram.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Wheelhouse;

namespace {

QJsonObject say(const QString &key)
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("text"), QStringLiteral("I cannot log in")}};
}

QJsonObject answeredView(const char *view)
{
    return {{QStringLiteral("view"), QLatin1StringView(view)}};
}

int statusOf(quint16 port, const char *path)
{
    RawClient client(port);
    client.send(std::string("GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return client.readResponse().status;
}

QString databaseFile(const QString &folder)
{
    return StoreUrl::parse(folder)->file;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A store with one conversation in it, closed properly.
void makeStore(const QString &folder)
{
    TestServer server(folder);
    RpcClient chat = server.openChat();
    const auto said = chat.call("chat.say", say(QStringLiteral("k1")));
    Q_ASSERT(said);
}

/// Starts the program, which is to give up with 1 and one sentence that names the cause.
void refusesToStart(const QString &db, const QStringList &options, const QString &sentence)
{
    ServerProgram program(db, options);
    QVERIFY(!program.start());
    QCOMPARE(program.exitCode(), 1);
    const QString said = program.standardError();
    QVERIFY2(said.startsWith(QStringLiteral("wheelhoused: ")), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

} // namespace

/// What can go wrong with the disk, the store and the port.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileNothingCanBeWrittenReadsGoOnAndNothingIsLost_data();
    void whileNothingCanBeWrittenReadsGoOnAndNothingIsLost();
    void aReadOnlyFolderIsOneSentence();
    void aFolderThatIsAFileIsOneSentence();
    void aStoreOfANewerVersionIsLeftAlone();
    void aFileThatIsNoStoreIsLeftAlone();
    void aPortInUseIsOneSentence();
    void aSecondBackendOnAStoreGivesUpAndTheFirstGoesOn();
};

void TestServerFaults::whileNothingCanBeWrittenReadsGoOnAndNothingIsLost_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("disk full") << true;
    QTest::newRow("writes fail") << false;
}

void TestServerFaults::whileNothingCanBeWrittenReadsGoOnAndNothingIsLost()
{
    QFETCH(bool, full);
    std::optional<SmallDisk> disk;
    if (full) {
        disk.emplace();
        if (!disk->isThere())
            QSKIP("only root can mount a small disk");
    }
    TestServer server(full ? disk->path() : QString(), [](ServerConfig &config) {
        config.domain.chat = {1000, 1000};
    });
    QVERIFY(!server.failure());
    const DomainGauges &gauges = server.server().gauges();
    RpcClient chat = server.openChat(QStringLiteral("nova-player"));
    RpcClient desk = server.openDesk();
    QVERIFY(desk.call("view.open", answeredView("live")));
    QVERIFY(chat.call("chat.say", say(QStringLiteral("before"))));
    QCOMPARE(statusOf(server.port(), "/healthz"), 200);

    std::optional<NoWriting> noWriting;
    if (full)
        QVERIFY(disk->fill());
    else
        noWriting.emplace();
    // the log's file has room inside for a while
    QStringList keys;
    for (int i = 0; i < 500 && !gauges.halted; ++i) {
        const qint64 durable = gauges.committedSeq;
        keys.append(QStringLiteral("k%1").arg(i));
        chat.post("chat.say", say(keys.last()));
        QTRY_VERIFY(gauges.halted || gauges.committedSeq > durable);
    }
    QVERIFY(gauges.halted);
    QCOMPARE(statusOf(server.port(), "/healthz"), 503);

    RpcClient other(server.port(), "/chat/v1/socket");
    QVERIFY(other.call("chat.open", {}));
    const auto refused = other.call("chat.say", say(QStringLiteral("other")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    RpcClient reader = server.openDesk();
    const auto live = reader.call("view.open", answeredView("live"));
    QVERIFY2(live, live ? "" : qPrintable(live.error().text()));
    const auto shown = fromJson<LiveView>(live->value(QLatin1StringView("snapshot")).toObject());
    QVERIFY(shown && shown->conversations.size() == 1);
    const QString conversation = shown->conversations.first().id;
    // not to be resumed from: it may show what is not durable yet
    QCOMPARE(live->value(QLatin1StringView("seq")).toInteger(), 0);
    QVERIFY(reader.call("view.open", answeredView("overview")));
    const auto joined =
        reader.call("conversation.join", {{QStringLiteral("conversation"), conversation}});
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, ErrorCode::Unavailable);

    noWriting.reset();
    if (full)
        disk->makeRoom();
    QTRY_VERIFY(!gauges.halted);
    QCOMPARE(statusOf(server.port(), "/healthz"), 200);
    QVERIFY(other.call("chat.say", say(QStringLiteral("other"))));
    QHash<int, TakenMessage> taken;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto answer = chat.answer();
        QVERIFY(answer && answer->result);
        const auto said = fromJson<ChatSaid>(*answer->result);
        QVERIFY(said);
        taken.insert(answer->id.toInt(), {said->message, said->seq});
    }
    QCOMPARE(taken.size(), keys.size());
    const auto again = chat.call("chat.say", say(keys.last()));
    QVERIFY(again);
    QVERIFY(std::any_of(taken.begin(), taken.end(), [&](const TakenMessage &each) {
        return each.message == again->value(QLatin1StringView("message")).toString();
    }));
    const auto healed = reader.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")},
                                                  {QStringLiteral("since"), 0}});
    QVERIFY(healed && healed->contains(QLatin1StringView("snapshot")));

    const QString folder = server.folder();
    server.stop();
    auto store = StoreReader::open(folder);
    QVERIFY(store);
    QStringList kept;
    QVERIFY((*store)->forEachEvent(0, [&](const Event &event) {
        if (const auto *wrote = std::get_if<CustomerWrote>(&event.body))
            kept.append(wrote->key);
        return true;
    }));
    QCOMPARE(kept,
             QStringList{QStringLiteral("before")} + keys + QStringList{QStringLiteral("other")});
    store->reset();
    const auto report = verifyStore(folder);
    QVERIFY(report);
    QVERIFY2(report->clean(), qPrintable(report->problems.join(u'\n')));
}

void TestServerFaults::aReadOnlyFolderIsOneSentence()
{
    if (geteuid() != 0) {
        QTemporaryDir folder;
        makeStore(folder.path());
        QFile::setPermissions(databaseFile(folder.path()), QFile::ReadOwner);
        chmod(qPrintable(folder.path()), 0500);
        refusesToStart(folder.path(), {}, QStringLiteral("wheelhouse.db"));
        chmod(qPrintable(folder.path()), 0700);
        return;
    }
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP("no small disk can be mounted");
    makeStore(disk.path());
    const QByteArray before = bytesOf(databaseFile(disk.path()));
    QVERIFY(disk.makeReadOnly());
    refusesToStart(disk.path(), {}, disk.path());
    QVERIFY(bytesOf(databaseFile(disk.path())) == before);
}

void TestServerFaults::aFolderThatIsAFileIsOneSentence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    refusesToStart(file.fileName() + QStringLiteral("/here"), {},
                   QStringLiteral("data folder cannot be made"));
}

void TestServerFaults::aStoreOfANewerVersionIsLeftAlone()
{
    QTemporaryDir folder;
    makeStore(folder.path());
    {
        auto connection = Connection::open(databaseFile(folder.path()), Connection::Access::Write);
        QVERIFY(connection);
        QVERIFY((*connection)
                    ->execute(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion() + 7)));
    }
    const QByteArray before = bytesOf(databaseFile(folder.path()));
    QVERIFY(!before.isEmpty());
    refusesToStart(folder.path(), {}, QStringLiteral("newer Wheelhouse"));
    QVERIFY(bytesOf(databaseFile(folder.path())) == before);
}

void TestServerFaults::aFileThatIsNoStoreIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'a'));
    file.close();
    refusesToStart(path, {}, QStringLiteral("not a store"));
    QVERIFY(bytesOf(path) == QByteArray(20'000, 'a'));
}

void TestServerFaults::aPortInUseIsOneSentence()
{
    TestServer first;
    QTemporaryDir folder;
    const QString port = QString::number(first.port());
    refusesToStart(folder.path(), {QStringLiteral("--port"), port}, port);
    RpcClient chat = first.openChat();
    QVERIFY(chat.call("chat.say", say(QStringLiteral("k1"))));
}

void TestServerFaults::aSecondBackendOnAStoreGivesUpAndTheFirstGoesOn()
{
    QTemporaryDir folder;
    ServerProgram first(folder.path());
    QVERIFY(first.start());
    refusesToStart(folder.path(), {}, QString::number(first.pid()));
    {
        RpcClient chat(first.port(), "/chat/v1/socket");
        QVERIFY(chat.call("chat.open", {}));
        QVERIFY(chat.call("chat.say", say(QStringLiteral("k1"))));
    }
    QVERIFY(first.stop());
    const auto report = verifyStore(folder.path());
    QVERIFY(report);
    QVERIFY2(report->clean(), qPrintable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
