// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl schedule, as a script uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Wheelhouse;

class TestScheduleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsThePlanAsCsvAndTheGapBeside();
    void peopleGetAColumnOfTheirOwn();
    void whatPeopleCannotCoverIsLeftOpenWithTheReason();
    void endsWithTheBestPlanWhenInterrupted();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void wrongArgumentsAreToldApart_data();
    void wrongArgumentsAreToldApart();

private:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };
    static Ran run(const QStringList &arguments)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("schedule")) + arguments);
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    QString write(const QByteArray &json)
    {
        QFile file(m_folder->filePath(QStringLiteral("p.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("no problem file");
        return file.fileName();
    }
    /// One day of four slots, one person needed in two of them; `more` are further fields.
    QString smallProblem(const QByteArray &more = {})
    {
        return write("{\"slots_per_day\": 4, \"days\": 1,\n"
                     "\"shift_types\": [{\"slots\": 2, \"paid\": 12}],\n"
                     "\"demand\": [[0, 1, 1, 0]]" +
                     more + "}\n");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestScheduleCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestScheduleCommand::printsThePlanAsCsvAndTheGapBeside()
{
    const Ran ran = run({smallProblem(), QStringLiteral("--seconds"), QStringLiteral("20")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QStringLiteral("day,start_slot,slots,break_offset,count\n0,1,2,,1\n"));
    QVERIFY(ran.err.contains(QStringLiteral("best 12.00 bound 12.00 gap 0.000 %")));
}

void TestScheduleCommand::peopleGetAColumnOfTheirOwn()
{
    const Ran ran = run({smallProblem(",\n\"people\": [{\"name\": \"Ann, the first\"}]"),
                         QStringLiteral("--seconds"), QStringLiteral("2")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QStringLiteral("day,start_slot,slots,break_offset,count,person\n"
                                     "0,1,2,,1,\"Ann, the first\"\n"));
}

void TestScheduleCommand::whatPeopleCannotCoverIsLeftOpenWithTheReason()
{
    const QString file =
        smallProblem(",\n\"people\": [{\"name\": \"Ann\", \"available\": [{\"to\": 1}]}]");
    const Ran ran = run({file, QStringLiteral("--seconds"), QStringLiteral("1")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QStringLiteral("day,start_slot,slots,break_offset,count,person\n"
                                     "0,1,2,,1,\n"));
    QVERIFY2(ran.err.contains(file + QStringLiteral(":4: warning: day 0 06:00 (2 slots): "
                                                    "availability: 1 people are needed, 0 can")),
             qPrintable(ran.err));
    QVERIFY(ran.err.contains(QStringLiteral("1 people short; kept from it are: availability 1")));
}

void TestScheduleCommand::endsWithTheBestPlanWhenInterrupted()
{
    QByteArray demand;
    for (int slot = 0; slot < 288; ++slot)
        demand += (slot > 0 ? "," : "") + QByteArray::number(10 + slot * 7 % 13);
    const QString file = write(
        "{\"slots_per_day\": 288, \"days\": 1, \"shift_types\": [{\"slots\": 90, \"paid\": 7.5,"
        "\"break\": \"6 slots, starting at slots/2 + {-5,0,5}\"}, {\"slots\": 61, \"paid\": 5}],"
        "\"demand\": [[" +
        demand + "]]}");
    QProcess ctl;
    ctl.start(
        programPath(QStringLiteral("wheelhousectl")),
        {QStringLiteral("schedule"), file, QStringLiteral("--seconds"), QStringLiteral("3600")});
    QVERIFY(ctl.waitForStarted());
    ctl.setReadChannel(QProcess::StandardError);
    QVERIFY(ctl.waitForReadyRead()); // it has a plan
    ctl.terminate();
    QVERIFY(ctl.waitForFinished());
    QCOMPARE(ctl.exitStatus(), QProcess::NormalExit);
    QCOMPARE(ctl.exitCode(), 0);
    QVERIFY(ctl.readAllStandardOutput().count('\n') > 2);
}

void TestScheduleCommand::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{\n,") << QStringLiteral("p.json:2: is no JSON");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("p.json:1: is no JSON");
    QTest::newRow("a field") << QByteArray("{\n\"days\": 1,\n\"slots_per_day\": -3}")
                             << QStringLiteral("p.json:3: slots_per_day: must be 1 to");
    const QByteArray start = "{\"slots_per_day\": 4, \"days\": 1,\n\"shift_types\": "
                             "[{\"slots\": 2, \"paid\": 12, \"starts\": [0]}],\n\"demand\": ";
    QTest::newRow("demand that no shift can cover")
        << start + "[[1, 1, 0,\n1]]}"
        << QStringLiteral(
               "p.json:4: demand[0][3]: 1 people are needed on day 0 18:00, and no shift");
    QTest::newRow("no staff") << start + "[[1, 1, 0, 0]],\n\"people\": []}"
                              << QStringLiteral("p.json:4: people: is empty");
    QTest::newRow("rules that collide")
        << start + "[[1, 1, 0, 0]],\n\"people\": [{\"name\": \"Ann\"},\n"
                   "{\"name\": \"Bob\", \"min_hours\": 24}]}"
        << QStringLiteral("p.json:5: people[1]: Bob: min hours: 24 h cannot be reached, 12 h are");
}

void TestScheduleCommand::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const Ran ran = run({write(json), QStringLiteral("--seconds"), QStringLiteral("1")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

void TestScheduleCommand::wrongArgumentsAreToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                 << status;
    };
    row("", 2);
    row("a.json b.json", 2);
    row("a.json --seconds soon", 2);
    row("a.json --seconds -1", 2);
    row("a.json --seconds nan", 2);
    row("a.json --seconds inf", 2);
    row("a.json --seed x", 2);
    row("a.json --speed 3", 2);
    row("/nonexistent/a.json", 1);
    row("/", 1);
    row("--help", 0);
}

void TestScheduleCommand::wrongArgumentsAreToldApart()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(arguments).status, status);
}

QTEST_GUILESS_MAIN(TestScheduleCommand)
#include "tst_schedulecommand.moc"
