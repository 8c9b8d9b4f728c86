// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl as an operator uses it on a store: users, tokens, verify, backup, restore.

#include "backend/auth/passwordhash.h"
#include "backend/auth/token.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "tests/support/eventstream.h"
#include "tests/support/testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestCtlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAUserWhoCanSignIn();
    void changesOnlyWhatIsGiven();
    void listsUsersAsCsv();
    void aTokenIsPrintedOnceAndKeptAsDigest();
    void aDisabledUserLosesTheTokens();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void saysWhoHoldsTheStore();
    void verifiesAndTellsWhatIsWrong();
    void backsUpAndRestores();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();

private:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };
    static Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
        ctl.write(input);
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    Ran user(QStringList arguments, const QByteArray &input = {})
    {
        arguments.prepend(QStringLiteral("user"));
        return run(arguments + QStringList{QStringLiteral("--db"), store()}, input);
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString store() const { return path("store"); }
    UserSaved saved(const char *id)
    {
        const auto reader = StoreReader::open(store());
        if (!reader)
            return {};
        return (*reader)->user(QString::fromLatin1(id))->value_or(UserSaved{});
    }
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCtlStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Store::open(store()));
}

void TestCtlStore::addsAUserWhoCanSignIn()
{
    const Ran ran = user(words("add ann --role director,editor --display Ann --team night"),
                         "pąssword\nsecond line\n");
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.status, 0);
    const UserSaved ann = saved("ann");
    QCOMPARE(ann.name, QStringLiteral("Ann"));
    QCOMPARE(ann.team, QStringLiteral("night"));
    QCOMPARE(ann.roles, (QList<Role>{Role::Director, Role::Editor}));
    QVERIFY(ann.active);
    QVERIFY(verifyPassword(QStringLiteral("pąssword"), ann.passwordHash));
    QVERIFY(!verifyPassword(QStringLiteral("password"), ann.passwordHash));
}

void TestCtlStore::changesOnlyWhatIsGiven()
{
    QCOMPARE(user(words("add ann --role planner --display Ann"), "one").status, 0);
    const UserSaved before = saved("ann");
    QCOMPARE(user(words("set ann --team day")).status, 0);
    QCOMPARE(saved("ann").team, QStringLiteral("day"));
    QCOMPARE(saved("ann").roles, before.roles);
    QCOMPARE(saved("ann").passwordHash, before.passwordHash);
    QCOMPARE(user(words("set ann --password"), "two").status, 0);
    QVERIFY(verifyPassword(QStringLiteral("two"), saved("ann").passwordHash));
    QCOMPARE(user(words("set bob --team day")).status, 1);
}

void TestCtlStore::listsUsersAsCsv()
{
    QCOMPARE(user(words("add bob --no-password")).status, 0);
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("ann"), QStringLiteral("--no-password"),
                   QStringLiteral("--display"), QStringLiteral("Ann \"A\", of <b>")})
                 .status,
             0);
    const Ran ran = user(words("list"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QStringLiteral("user,name,team,roles,active\r\n"
                                     "\"ann\",\"Ann \"\"A\"\", of <b>\",\"\",\"agent\",yes\r\n"
                                     "\"bob\",\"bob\",\"\",\"agent\",yes\r\n"));
}

void TestCtlStore::aTokenIsPrintedOnceAndKeptAsDigest()
{
    QCOMPARE(user(words("add ann --no-password")).status, 0);
    const Ran ran = user(words("token ann --label laptop --days 7"));
    QCOMPARE(ran.status, 0);
    const QString token = ran.out.trimmed();
    QVERIFY(looksLikeToken(token));
    const auto reader = StoreReader::open(store());
    const auto record = (*reader)->token(tokenDigest(token).toLatin1());
    QVERIFY(record && *record);
    QCOMPARE((*record)->user, QStringLiteral("ann"));
    QCOMPARE((*record)->label, QStringLiteral("laptop"));
    QCOMPARE((*record)->expiresMs - (*record)->createdMs, 7LL * 24 * 3'600'000);
    QCOMPARE(user(words("token ann --days 0")).status, 0);
    QCOMPARE((*reader)->tokensOf(QStringLiteral("ann"))->last().expiresMs, 0);
    QCOMPARE(user(words("token bob")).status, 1);
}

void TestCtlStore::aDisabledUserLosesTheTokens()
{
    QCOMPARE(user(words("add ann --no-password")).status, 0);
    QCOMPARE(user(words("token ann")).status, 0);
    QCOMPARE(user(words("disable ann")).status, 0);
    QVERIFY(!saved("ann").active);
    QVERIFY((*StoreReader::open(store()))->tokensOf(QStringLiteral("ann"))->isEmpty());
    QCOMPARE(user(words("token ann")).status, 1);
    QCOMPARE(user(words("enable ann")).status, 0);
    QVERIFY(saved("ann").active);
    QCOMPARE(user(words("token ann")).status, 0);
}

void TestCtlStore::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *arguments, int status, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << status
                                 << QString::fromLatin1(says);
    };
    row("add", 2, "usage: wheelhousectl user add");
    row("add ann bob", 2, "usage");
    row("add ann --role king", 2, "supervisor");
    row("add ann --colour red", 2, "colour");
    row("add an/n --no-password", 2, "name");
    row("add ann", 2, "no password");
    row("add carl --no-password", 1, "already");
    row("disable ann", 1, "no such user");
    row("token carl --days many", 2, "--days");
    row("sing", 2, "usage");
}

void TestCtlStore::refusesWhatIsWrong()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    QCOMPARE(user(words("add carl --no-password")).status, 0);
    const Ran ran = user(arguments.split(u' '));
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.out, QString());
    QCOMPARE((*StoreReader::open(store()))->users()->size(), 1);
}

void TestCtlStore::saysWhoHoldsTheStore()
{
    const auto held = Store::open(store());
    const Ran ran = user(words("add ann --no-password"));
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(user(words("list")).status, 0);
}

void TestCtlStore::verifiesAndTellsWhatIsWrong()
{
    {
        const auto store = Store::open(this->store());
        QList<Event> events = EventStream(1).take(300);
        QVERIFY((*store)->append(events));
    }
    const QStringList verify{QStringLiteral("verify"), QStringLiteral("--db"), store()};
    Ran ran = run(verify);
    QCOMPARE(ran.out, QStringLiteral("300 events, 0 problems\n"));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.status, 0);
    {
        const auto connection =
            Connection::open(StoreUrl::parse(store())->file, Connection::Access::Write);
        QVERIFY((*connection)->execute(QStringLiteral("DELETE FROM annotation")));
    }
    ran = run(verify);
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains(u"annotation"));
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--db"), path("none")}).status, 1);
    QCOMPARE(run({QStringLiteral("verify")}).status, 2);
}

void TestCtlStore::backsUpAndRestores()
{
    QCOMPARE(user(words("add ann --no-password")).status, 0);
    const QString copy = path("copy.db");
    QCOMPARE(run({QStringLiteral("backup"), copy, QStringLiteral("--db"), store()}).status, 0);
    QCOMPARE(run({QStringLiteral("backup"), copy, QStringLiteral("--db"), store()}).status, 1);
    QCOMPARE(run({QStringLiteral("restore"), copy, QStringLiteral("--db"), store()}).status, 1);
    const QStringList elsewhere{QStringLiteral("--db"), path("other")};
    QCOMPARE(run(QStringList{QStringLiteral("restore"), copy} + elsewhere).status, 0);
    QCOMPARE(run(QStringList(QStringLiteral("verify")) + elsewhere).out,
             QStringLiteral("1 events, 0 problems\n"));
}

void TestCtlStore::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"verify", "backup", "restore", "kpi", "import", "user add", "user set", "user list",
          "user disable", "user enable", "user token"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCtlStore::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const Ran ran = run(command.split(u' ') + QStringList(QStringLiteral("--help")));
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.startsWith(QStringLiteral("usage: wheelhousectl ") + command));
    QCOMPARE(ran.err, QString());
}

QTEST_GUILESS_MAIN(TestCtlStore)
#include "tst_ctlstore.moc"
