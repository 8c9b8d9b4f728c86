// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl staff, as a script uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestStaffCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExample();
    void soManyAgentsAreEvaluated();
    void anEndlessQueueIsSaidToBeOne();
    void numbersHaveAllTheirDigits();
    void chatDeflectionAndCaps();
    void nobodyComes();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aWeekComesAsCsv();
    void understaffedIntervalsCarryOver();
    void deferredWorkIsLevelled();
    void badFilesAreNamedWithTheLine_data();
    void badFilesAreNamedWithTheLine();
    void groupsAreSimulated();
    void helpNamesTheDefinitions();

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QString err;

        double number(const char *key) const
        {
            return QJsonDocument::fromJson(out).object().value(QLatin1StringView(key)).toDouble(-1);
        }
        QStringList line(qsizetype index) const
        {
            return QString::fromUtf8(out.split('\n').value(index)).split(u',');
        }
    };

    Ran run(const QString &arguments)
    {
        QProcess ctl;
        ctl.setWorkingDirectory(m_folder.path());
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("staff")) + arguments.split(u' '));
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), ctl.readAllStandardOutput(),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

namespace {

const QString calls = QStringLiteral("--contacts 100 --interval 1800 --aht 180 ");

} // namespace

// 10 erlangs, patience 300 s, 80 % in 20 s: the example of docs/planning.md
void TestStaffCommand::theWorkedExample()
{
    const Ran ran =
        run(calls + QStringLiteral("--target 0.8 --within 20 --patience 300 --shrinkage 0.3"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.number("agents"), 13.0);
    QCOMPARE(ran.number("scheduled"), 19.0);
    QVERIFY(qAbs(ran.number("service_level") - 0.8582) < 5e-5);
    QVERIFY(qAbs(ran.number("abandonment") - 0.02496) < 5e-6);
    QVERIFY(qAbs(ran.number("mean_wait") - 7.489) < 5e-4);
    QVERIFY(qAbs(ran.number("asa") - 6.914) < 5e-4);
    QVERIFY(qAbs(ran.number("occupancy") - 0.75) < 5e-5);
    QVERIFY(qAbs(ran.number("p_wait") - 0.2258) < 5e-5);
}

void TestStaffCommand::soManyAgentsAreEvaluated()
{
    const Ran ran = run(calls + QStringLiteral("--within 19.8 --agents 14 --shrinkage 0.3"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.number("agents"), 14.0);
    QCOMPARE(ran.number("scheduled"), 20.0);
    QVERIFY(qAbs(ran.number("p_wait") - 0.174) < 5e-4);
    QVERIFY(qAbs(ran.number("service_level") - 0.888) < 5e-4);
    QCOMPARE(ran.number("asa"), ran.number("mean_wait"));
}

void TestStaffCommand::anEndlessQueueIsSaidToBeOne()
{
    const Ran ran = run(calls + QStringLiteral("--agents 10"));
    QCOMPARE(ran.status, 0);
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QVERIFY(answer.value(QStringLiteral("mean_wait")).isNull());
    QVERIFY(answer.value(QStringLiteral("asa")).isNull());
    QCOMPARE(ran.number("service_level"), 0.0);
    QCOMPARE(ran.number("p_wait"), 1.0);
    QVERIFY(ran.err.contains(QStringLiteral("grows without end")));
}

void TestStaffCommand::numbersHaveAllTheirDigits()
{
    const QByteArray out = run(calls + QStringLiteral("--agents 14")).out;
    const qsizetype at = out.indexOf("\"asa\":") + 6;
    QVERIFY(out.indexOf(',', at) - at >= 10);
}

void TestStaffCommand::chatDeflectionAndCaps()
{
    const Ran ran = run(QStringLiteral("--contacts 200 --interval 1800 --aht 600 --patience 180 "
                                       "--concurrency 3 --slowdown 0.3 --deflect 0.5 "
                                       "--agents 14"));
    const Ran half = run(QStringLiteral("--contacts 100 --interval 1800 --aht 600 --patience 180 "
                                        "--concurrency 3 --slowdown 0.3 --agents 14"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, half.out);
    const Ran capped =
        run(calls + QStringLiteral("--target 0.8 --within 19.8 --max-occupancy 0.7"));
    QCOMPARE(capped.number("agents"), 15.0);
}

void TestStaffCommand::nobodyComes()
{
    const Ran ran = run(QStringLiteral("--contacts 0 --interval 1800 --aht 180"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.number("agents"), 0.0);
    QCOMPARE(ran.number("service_level"), 1.0);
    QCOMPARE(run(calls + QStringLiteral("--deflect 1")).number("agents"), 0.0);
}

void TestStaffCommand::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &arguments, const char *message) {
        QTest::newRow(qPrintable(arguments)) << arguments << QString::fromUtf8(message);
    };
    const auto more = [&](const char *arguments, const char *message) {
        row(calls + QLatin1StringView(arguments), message);
    };
    row(QStringLiteral("--interval 1800 --aht 180"), "--contacts: is missing");
    row(QStringLiteral("--contacts 1 --aht 180"), "--interval: is missing");
    row(QStringLiteral("--contacts 1 --interval 900"), "--aht: is missing");
    row(QStringLiteral("--contacts -1 --interval 900 --aht 180"), "--contacts: “-1” is no number");
    row(QStringLiteral("--contacts nan --interval 900 --aht 180"), "--contacts: “nan” is no");
    row(QStringLiteral("--contacts inf --interval 900 --aht 180"), "--contacts: “inf” is no");
    row(QStringLiteral("--contacts 1 --interval 0 --aht 180"),
        "--interval: “0” is no number above");
    row(QStringLiteral("--contacts 1 --interval 900 --aht 0"), "--aht: “0” is no number above 0");
    row(QStringLiteral("--contacts 1 --interval 900 --aht many"), "--aht: “many” is no number");
    row(QStringLiteral("--contacts 1e9 --interval 1 --aht 180"), "--contacts: that is more than");
    more("--target 1.1", "--target: “1.1” is no number from 0 and up to 1");
    more("--target -0.1", "--target: “-0.1” is no number");
    more("--within -1", "--within: “-1” is no number");
    more("--patience 0", "--patience: “0” is no number above 0");
    more("--shrinkage 1", "--shrinkage: “1” is no number from 0 and up to 0.99");
    more("--deflect 1.5", "--deflect: “1.5” is no number");
    more("--max-occupancy 0", "--max-occupancy: “0” is no number above 0");
    more("--agents 2.5", "--agents: “2.5” is no whole number");
    more("--agents -3", "--agents: “-3” is no whole number");
    more("--slowdown 0.2", "--slowdown: needs --concurrency");
    more("--concurrency 0 --slowdown 0.2", "--concurrency: “0” is no whole number");
    more("--concurrency 2 --slowdown 1.2", "--slowdown: “1.2” is no number");
    more("--most-agents 3", "--most-agents: needs --profile");
    more("--deferred x", "--deferred: needs --profile");
    more("--profile x", "--contacts: is in the file");
    more("--loud", "Unknown option 'loud'");
    more("extra", "usage: wheelhousectl staff --contacts N");
}

void TestStaffCommand::refusesWhatIsWrong()
{
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith(QStringLiteral("wheelhousectl: ") + message), qPrintable(ran.err));
}

void TestStaffCommand::aWeekComesAsCsv()
{
    write("week.csv", "timestamp,contacts,aht,patience,note\n"
                      "2026-03-02T09:00,50,180,300,\"a, b\"\n"
                      "2026-03-02T09:15,0,180,300,\n");
    const Ran ran = run(QStringLiteral("--profile week.csv --shrinkage 0.3"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.split('\n').value(0),
             QByteArray("timestamp,contacts,aht,patience,note,agents,scheduled,service_level,asa,"
                        "mean_wait,abandonment,occupancy,p_wait,backlog"));
    QVERIFY(ran.out.split('\n').value(1).startsWith(
        "2026-03-02T09:00,50,180,300,\"a, b\",13,19,0.8581"));
    QCOMPARE(ran.out.split('\n').value(2),
             QByteArray("2026-03-02T09:15,0,180,300,,0,0,1,0,0,0,0,0,0"));
}

void TestStaffCommand::understaffedIntervalsCarryOver()
{
    write("short.csv", "timestamp,contacts,agents\n2026-03-02 09:00,50,8\n2026-03-02 09:15,50,8\n"
                       "2026-03-02 09:30,50,14\n");
    const Ran ran = run(QStringLiteral("--profile short.csv --aht 180"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.line(0).value(3), QStringLiteral("scheduled"));
    QCOMPARE(ran.line(0).value(10), QStringLiteral("backlog"));
    // 2 more contacts a handling time than 8 agents finish, for 5 of them
    QVERIFY(ran.line(1).value(10).toDouble() > 5);
    QVERIFY(ran.line(2).value(10).toDouble() > ran.line(1).value(10).toDouble() + 8);
    QVERIFY(ran.line(3).value(10).toDouble() < ran.line(2).value(10).toDouble() / 2);
}

void TestStaffCommand::deferredWorkIsLevelled()
{
    write("day.csv", "timestamp,contacts\n2026-03-02 09:00,50\n2026-03-02 09:15,50\n");
    write("mail.csv", "timestamp,pieces,aht,within\n2026-03-02 09:00,20,600,900\n");
    const Ran ran = run(QStringLiteral("--profile day.csv --aht 180 --deferred mail.csv"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.line(0).last(), QStringLiteral("late"));
    const double both = ran.line(1).value(11).toDouble() + ran.line(2).value(11).toDouble();
    QVERIFY(qAbs(both - 20 * 600 / 900.0) < 1e-6);
    QCOMPARE(ran.line(1).last().toDouble(), 0.0);
    QVERIFY(ran.line(1).value(2).toInt() > 14);
}

void TestStaffCommand::badFilesAreNamedWithTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const char *arguments,
                        const char *message) {
        QTest::newRow(name) << text << QString::fromLatin1(arguments) << QString::fromUtf8(message);
    };
    const QByteArray good = "timestamp,contacts\n2026-03-02 09:00,5\n2026-03-02 09:15,5\n";
    row("no file", good, "--profile none.csv --aht 60", "none.csv: No such file or directory");
    row("negative", good + "2026-03-02 09:30,-5\n", "--profile bad.csv --aht 60",
        "bad.csv:4: contacts: “-5” is no number from 0 and up to 1000000000");
    row("no aht", good, "--profile bad.csv", "bad.csv:1: the header has no column “aht”");
    row("no header", "2026-03-02 09:00,5\n", "--profile bad.csv --aht 60",
        "bad.csv:1: the header has no column “timestamp”");
    row("too much", "timestamp,contacts,patience\n2026-03-02 09:00,1e6,60\n2026-03-02 09:15,1,1\n",
        "--profile bad.csv --aht 900 --target 1",
        "bad.csv:2: more than 1000000 agents would be needed");
    row("deferred", good, "--profile bad.csv --aht 60 --deferred bad.csv",
        "bad.csv:1: the header has no column “pieces”");
    row("no JSON", good, "--groups bad.csv", "bad.csv:1: ");
    row("no groups", "{\"queues\": [{\"skill\": \"a\", \"contacts\": 1, \"aht\": 9}]}",
        "--groups bad.csv", "bad.csv:queues[0].skill: no agent has it");
}

void TestStaffCommand::badFilesAreNamedWithTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    write("bad.csv", text);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith(message), qPrintable(ran.err));
}

void TestStaffCommand::groupsAreSimulated()
{
    write("groups.json", R"({"interval": 1800, "contacts": 20000, "queues": [
        {"skill": "en", "contacts": 60, "aht": 180, "patience": 300},
        {"skill": "fr", "contacts": 40, "aht": 180, "patience": 300}], "groups": [
        {"name": "both", "agents": 13, "skills": ["en", "fr"]}]})");
    const Ran ran = run(QStringLiteral("--groups groups.json"));
    QCOMPARE(ran.status, 0);
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    const QJsonArray occupancy = answer.value(QStringLiteral("groups"))
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value(QStringLiteral("occupancy"))
                                     .toArray();
    QVERIFY(qAbs(occupancy.at(0).toDouble() - 0.75) < 0.02);
    QVERIFY(occupancy.at(1).toDouble() > 0);
    QCOMPARE(answer.value(QStringLiteral("queues")).toArray().size(), 2);
}

void TestStaffCommand::helpNamesTheDefinitions()
{
    const Ran ran = run(QStringLiteral("--help"));
    QCOMPARE(ran.status, 0);
    const QByteArray help = ran.out.simplified();
    QVERIFY(help.contains("who abandons is missed"));
    QVERIFY(help.contains("mean wait of those answered"));
    for (const char *option : {"--profile", "--deferred", "--groups", "--max-occupancy"})
        QVERIFY(help.contains(option));
}

QTEST_GUILESS_MAIN(TestStaffCommand)
#include "tst_staffcommand.moc"
