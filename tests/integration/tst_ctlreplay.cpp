// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl replay against a running server, and wheelhousectl demo.

#include "backend/store/storereader.h"
#include "tests/support/testpaths.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Wheelhouse;

namespace {

// an agent's word before the customer's is left out; so is what neither of them said
const char *const chats = R"([
{"convo_id": 1, "original": [["agent", "Hi!"], ["customer", "Please give me a person"],
  ["agent", "I am one. What is it?"], ["customer", "My parcel came too late"],
  ["action", "a note is made"], ["agent", "I am sorry, here is a voucher."]]},
{"convo_id": 2, "original": [["customer", "Is anybody there?"], ["agent", "Yes."]]}
])";

struct Ran
{
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments)
{
    QProcess ctl;
    ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
    if (!ctl.waitForFinished(50'000) || ctl.exitStatus() != QProcess::NormalExit)
        return {};
    return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
            QString::fromUtf8(ctl.readAllStandardError())};
}

} // namespace

class TestCtlReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(path("chats.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(chats);
    }

    void customersAndAgentsSayWhatTheyHadSaid()
    {
        TestServer server;
        QVERIFY(!server.failure());
        const Ran ran = replay(server, {QStringLiteral("--token"), TestServer::token()});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.startsWith(QStringLiteral(
                     "2 of 2 dialogues, 3 customer and 3 agent messages acknowledged, 0 refused")),
                 qPrintable(ran.out + ran.err));
        server.stop();
        const QHash<QString, int> kinds = kindsIn(server.folder());
        QCOMPARE(kinds.value(QStringLiteral("conversation_started")), 2);
        QCOMPARE(kinds.value(QStringLiteral("customer_wrote")), 3);
        QCOMPARE(kinds.value(QStringLiteral("agent_wrote")), 3);
        QCOMPARE(kinds.value(QStringLiteral("closed")), 2);
    }

    void withoutATokenOnlyCustomersSpeak()
    {
        TestServer server;
        const Ran ran = replay(server, {});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QStringLiteral("3 customer and 0 agent messages acknowledged")),
                 qPrintable(ran.out));
        QVERIFY(ran.out.contains(QStringLiteral("3 agent messages left out")));
    }

    void aWrongTokenIsSaidAtOnce()
    {
        TestServer server;
        const Ran ran = replay(server, {QStringLiteral("--token"), QStringLiteral("wrong")});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("no url") << QStringLiteral("--conversations FILE") << 2;
        QTest::newRow("a strange url")
            << QStringLiteral("--conversations FILE --url ftp://host") << 2;
        QTest::newRow("no speed") << QStringLiteral(
                                         "--conversations FILE --url http://host --speed 0")
                                  << 2;
        QTest::newRow("a format of calls")
            << QStringLiteral("--conversations FILE --url http://host --format anonymous-bank")
            << 2;
        QTest::newRow("no file") << QStringLiteral("--conversations NONE --url http://host") << 1;
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        arguments.replace(QStringLiteral("FILE"), path("chats.json"));
        arguments.replace(QStringLiteral("NONE"), path("none.json"));
        const Ran ran =
            run(QStringList(QStringLiteral("replay")) + arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.status, status);
        QVERIFY(!ran.err.isEmpty());
    }

    void realConversationsAreReadAndPlayed()
    {
        const QString file = sharedPath(QStringLiteral("data/ibm_twitter_care/dev.json.gz"));
        if (!QFile::exists(file))
            QSKIP("needs the shared data: ibm_twitter_care");
        TestServer server;
        const Ran ran = run({QStringLiteral("replay"), QStringLiteral("--conversations"), file,
                             QStringLiteral("--url"), urlOf(server), QStringLiteral("--speed"),
                             QStringLiteral("100000"), QStringLiteral("--limit"),
                             QStringLiteral("30"), QStringLiteral("--token"), TestServer::token()});
        QVERIFY2(ran.out.startsWith(QStringLiteral("30 of 30 dialogues")),
                 qPrintable(ran.out + ran.err));
    }

    void demoMakesAStore()
    {
        const QStringList arguments{QStringLiteral("demo"),
                                    QStringLiteral("--db"),
                                    path("demo"),
                                    QStringLiteral("--days"),
                                    QStringLiteral("1"),
                                    QStringLiteral("--until"),
                                    QStringLiteral("2026-11-20T18:30:00Z")};
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.endsWith(QStringLiteral(" events\n")));
        QCOMPARE(run(arguments).out, ran.out);
        QVERIFY(kindsIn(path("demo")).value(QStringLiteral("conversation_started")) > 500);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QString urlOf(TestServer &server)
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(server.port());
    }
    Ran replay(TestServer &server, const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("replay"), QStringLiteral("--conversations"),
                               path("chats.json"), QStringLiteral("--url"), urlOf(server),
                               QStringLiteral("--speed"), QStringLiteral("1000")} +
                   more);
    }
    static QHash<QString, int> kindsIn(const QString &url)
    {
        QHash<QString, int> kinds;
        const auto reader = StoreReader::open(url);
        const auto read = reader ? (*reader)->forEachEvent(0,
                                                           [&](const Event &event) {
                                                               ++kinds[eventKind(event.body)];
                                                               return true;
                                                           })
                                 : Result<void>(reader.error());
        return read ? kinds : QHash<QString, int>();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCtlReplay)
#include "tst_ctlreplay.moc"
