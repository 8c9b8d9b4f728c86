// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl import and kpi, as a script uses them.

#include "backend/store/store.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestCtlKpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importReportsEveryRow();
    void importingTwiceImportsOnce();
    void theLadderHoldsEveryContact();
    void saysWhatCanStillMove();
    void oneBadFileDoesNotStopTheOthers();
    void figuresComeAsCsv();
    void groupsStepsAndZones();
    void hoursOfTheWeekAreNamed();
    void rowsAddUpToTheFigure();
    void eachAgentHasALine();
    void agentsTimeIsToldInHours();
    void whyHoldsToBusinessHours();
    void definitionsNeedNoStore();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aStoreInUseIsNotImportedInto();
    void theRealCallsGiveTheirFigures();

private:
    struct Ran
    {
        int status = -1;
        QStringList out;
        QStringList err;
    };
    static QStringList linesOf(const QByteArray &text)
    {
        return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    }
    static Ran run(const QStringList &arguments)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), linesOf(ctl.readAllStandardOutput()),
                linesOf(ctl.readAllStandardError())};
    }
    Ran onStore(const QString &command)
    {
        return run(command.split(u' ') + QStringList{QStringLiteral("--db"), path("store")});
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Ran importCalls()
    {
        return onStore(QStringLiteral("import --format anonymous-bank ") + path("calls.tsv"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// Two days, three calls: one served after 10 s, one after 30 s, one that left after 40 s; and a row
// that makes no sense.
const char *const calls =
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\t"
    "q_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\n"
    "AA01\t1\t0\t0\tPS\t990201\t9:00:00\t9:00:05\t5\t9:00:05\t9:00:15\t10\tAGENT\t9:00:15\t9:02:"
    "15\t"
    "120\tDORIT\n"
    "AA01\t2\t0\t0\tIN\t990201\t23:30:00\t23:30:05\t5\t23:30:05\t23:30:35\t30\tAGENT\t23:30:35\t"
    "23:31:35\t60\tDORIT\n"
    "AA01\t3\t0\t0\tPS\t990202\t9:00:00\t9:00:05\t5\t9:00:05\t9:00:45\t40\tHANG\t0:00:00\t0:00:"
    "00\t0\t"
    "NO_SERVER\n"
    "AA01\t4\t0\t0\tPS\t990202\t9:00:00\t9:00:05\t5\t9:00:05\t9:00:45\tx\tHANG\t0:00:00\t0:00:"
    "00\t0\t"
    "NO_SERVER\n";

} // namespace

void TestCtlKpi::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path("calls.tsv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(calls);
}

void TestCtlKpi::importReportsEveryRow()
{
    const Ran ran = importCalls();
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QStringList());
    QCOMPARE(ran.err,
             (QStringList{path("calls.tsv") + QStringLiteral(":5: malformed duration (q_time “x”)"),
                          QStringLiteral("  1 × malformed duration"),
                          path("calls.tsv") +
                              QStringLiteral(": 4 rows read, 3 imported as 3 conversations (11 "
                                             "events), 0 known before, 1 refused, 0 odd")}));
    QCOMPARE(onStore(QStringLiteral("verify")).out,
             QStringList{QStringLiteral("11 events, 0 problems")});
}

void TestCtlKpi::importingTwiceImportsOnce()
{
    importCalls();
    const Ran again = importCalls();
    QCOMPARE(again.status, 0);
    QVERIFY(again.err.last().contains(QStringLiteral("0 imported as 0 conversations (0 events), 3 "
                                                     "known before")));
    QCOMPARE(onStore(QStringLiteral("kpi --metric contacts")).out.last().section(u',', 1),
             QStringLiteral("contacts,count,3,,,3,3"));
}

void TestCtlKpi::theLadderHoldsEveryContact()
{
    importCalls();
    const Ran ran = onStore(QStringLiteral("kpi --ladder"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.value(0), QStringLiteral("kind,id,count,of,value,low,high,meaning"));
    QVERIFY(ran.out.value(1).startsWith(QStringLiteral("rung,arrived,3,3,1,,,")));
    QVERIFY(ran.out.value(3).startsWith(QStringLiteral("rung,tried,0,3,0,,,")));
    QCOMPARE(ran.out.filter(QStringLiteral("mark,")).size(), 8);
    QVERIFY(onStore(QStringLiteral("kpi --ladder --where channel=email"))
                .out.value(1)
                .startsWith(QStringLiteral("rung,arrived,0,0,,,,")));
    QCOMPARE(onStore(QStringLiteral("kpi --ladder --where mood=good")).status, 2);
}

void TestCtlKpi::saysWhatCanStillMove()
{
    importCalls();
    const Ran now = onStore(QStringLiteral("kpi --metric contacts,roar"));
    QCOMPARE(now.status, 0);
    QCOMPARE(now.err.size(), 1);
    QVERIFY2(now.err[0].startsWith(
                 QStringLiteral("note: roar is judged to the end only before 1999-01-26")),
             qPrintable(now.err[0]));
    QCOMPARE(onStore(QStringLiteral("kpi --metric roar --from 1999-01-01 --to 1999-01-20")).err,
             QStringList());
}

void TestCtlKpi::oneBadFileDoesNotStopTheOthers()
{
    const Ran ran = onStore(QStringLiteral("import --format anonymous-bank %1 %2")
                                .arg(path("nothing.tsv"), path("calls.tsv")));
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains(
        QStringLiteral("wheelhousectl: %1: there is no such file").arg(path("nothing.tsv"))));
    QVERIFY(ran.err.last().contains(QStringLiteral("3 imported")));
}

void TestCtlKpi::figuresComeAsCsv()
{
    importCalls();
    const Ran ran = onStore(QStringLiteral("kpi --metric contacts,abandonment@1,wait_mean,csat "
                                           "--from 1999-02-01T02:00:00+02:00 --to 1999-02-03"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out,
             (QStringList{QStringLiteral("start,metric,unit,value,low,high,sample,asked"),
                          QStringLiteral("1999-02-01T00:00:00+00:00,contacts,count,3,,,3,3"),
                          QStringLiteral("1999-02-01T00:00:00+00:00,abandonment,share,0.3333333333,"
                                         "0.06149194472,0.7923403992,3,3"),
                          QStringLiteral("1999-02-01T00:00:00+00:00,wait_mean,ms,20000,,,2,2"),
                          QStringLiteral("1999-02-01T00:00:00+00:00,csat,share,,,,0,0")}));
}

void TestCtlKpi::groupsStepsAndZones()
{
    importCalls();
    const Ran ran = onStore(QStringLiteral("kpi --metric contacts --step day --zone Asia/Jerusalem "
                                           "--from 1999-02-01 --to 1999-02-03 --by topic "
                                           "--where channel=phone --where language=he"));
    QCOMPARE(
        ran.out,
        (QStringList{QStringLiteral("start,topic,metric,unit,value,low,high,sample,asked"),
                     QStringLiteral("1999-02-01T00:00:00+02:00,internet,contacts,count,0,,,0,0"),
                     QStringLiteral("1999-02-01T00:00:00+02:00,regular,contacts,count,1,,,1,1"),
                     QStringLiteral("1999-02-02T00:00:00+02:00,internet,contacts,count,1,,,1,1"),
                     QStringLiteral("1999-02-02T00:00:00+02:00,regular,contacts,count,1,,,1,1")}));
    QCOMPARE(onStore(QStringLiteral("kpi --metric contacts --where channel=fax"))
                 .out.last()
                 .section(u',', 1),
             QStringLiteral("contacts,count,0,,,0,0"));
}

void TestCtlKpi::hoursOfTheWeekAreNamed()
{
    importCalls();
    const Ran ran = onStore(QStringLiteral(
        "kpi --metric contacts --step hour_of_week --from 1999-02-01 --to 1999-02-15"));
    QCOMPARE(ran.out.size(), 169);
    QCOMPARE(ran.out[1 + 9], QStringLiteral("Mon 09:00,contacts,count,1,,,1,1"));
    QCOMPARE(ran.out.last(), QStringLiteral("Sun 23:00,contacts,count,0,,,0,0"));
}

void TestCtlKpi::rowsAddUpToTheFigure()
{
    importCalls();
    const Ran ran =
        onStore(QStringLiteral("kpi --metric wait_mean --rows --from 1999-02-01 --to 1999-02-03"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.size(), 3); // the one that left has no wait of an answered visit
    QCOMPARE(ran.out.first().trimmed(),
             QStringLiteral("conversation,started,channel,brand,bot,topic,team,language,agent,"
                            "counted,part,whole,value"));
    QCOMPARE(ran.out.at(1).trimmed().section(u',', -4), QStringLiteral("part,1,1,30000"));
    QCOMPARE(ran.out.at(2).trimmed().section(u',', -4), QStringLiteral("part,1,1,10000"));
    const Ran left = onStore(QStringLiteral("kpi --metric abandonment --rows"));
    QCOMPARE(left.out.filter(QStringLiteral(",part,1,1,")).size(), 1);
    QCOMPARE(left.out.filter(QStringLiteral(",whole,0,1,")).size(), 2);
    const Ran waiting = onStore(QStringLiteral("kpi --metric waiting_now --rows"));
    QCOMPARE(waiting.status, 2);
    QVERIFY(waiting.err.last().contains(QStringLiteral("--metric")));
}

void TestCtlKpi::eachAgentHasALine()
{
    importCalls();
    const QString period = QStringLiteral(" --from 1999-02-01 --to 1999-02-03");
    const Ran ran =
        onStore(QStringLiteral("kpi --metric served,handling_mean --by agent") + period);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.size(), 3); // one person took both calls: 120 s and 60 s
    QCOMPARE(ran.out[0].trimmed(),
             QStringLiteral("start,agent,metric,unit,value,low,high,sample,asked"));
    const QString agent = ran.out[1].section(u',', 1, 1);
    QVERIFY(agent.endsWith(QStringLiteral("DORIT"), Qt::CaseInsensitive));
    QCOMPARE(ran.out[1].section(u',', 2, 4), QStringLiteral("served,count,2"));
    QCOMPARE(ran.out[2].section(u',', 2, 4), QStringLiteral("handling_mean,ms,90000"));
    const Ran rows =
        onStore(QStringLiteral("kpi --metric served --rows --where agent=%1").arg(agent) + period);
    QCOMPARE(rows.status, 0);
    QCOMPARE(rows.out.size(), 3);
    const Ran nobody =
        onStore(QStringLiteral("kpi --metric served --rows --where agent=x") + period);
    QCOMPARE(nobody.out.size(), 1);
    const Ran stepped = onStore(QStringLiteral("kpi --metric served --by agent --step day"));
    QCOMPARE(stepped.status, 2);
    QVERIFY(stepped.err.last().contains(QStringLiteral("--step")));
    const Ran time = onStore(QStringLiteral("kpi --metric occupancy --by agent"));
    QCOMPARE(time.status, 2);
    QVERIFY(time.err.last().contains(QStringLiteral("--metric")));
}

void TestCtlKpi::agentsTimeIsToldInHours()
{
    importCalls();
    const QString period = QStringLiteral(" --from 1999-02-01 --to 1999-02-03");
    // nobody knows when who took the calls was there
    const Ran ran = onStore(QStringLiteral("kpi --metric occupancy,concurrency") + period);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.value(1).section(u',', 1), QStringLiteral("occupancy,share,,,,0.00,0.00"));
    QCOMPARE(ran.out.value(2).section(u',', 1), QStringLiteral("concurrency,number,,,,0.00,0.00"));
    QCOMPARE(ran.err.filter(QStringLiteral("its sample is in hours")).size(), 2);
    const Ran rows = onStore(QStringLiteral("kpi --metric concurrency --rows") + period);
    QCOMPARE(rows.status, 2);
    QVERIFY(rows.err.last().contains(QStringLiteral("--metric")));
    QVERIFY(rows.err.last().contains(QStringLiteral("agents' time")));
}

void TestCtlKpi::whyHoldsToBusinessHours()
{
    importCalls();
    QFile hours(path("hours.json"));
    QVERIFY(hours.open(QIODevice::WriteOnly));
    hours.write(
        R"({"zone": "Asia/Jerusalem", "weekly": {"mon": ["08:00-12:00"], "tue": ["08:00-12:00"]}})");
    hours.close();
    QCOMPARE(onStore(QStringLiteral("hours --from 1999-01-01 --set ") + hours.fileName()).status,
             0);
    const auto ends = [this](const char *which) {
        const Ran ran = onStore(
            QStringLiteral("kpi --why contacts --by channel --zone Asia/Jerusalem --from "
                           "1999-02-02 --to 1999-02-03 --against-from 1999-02-01 --against-to "
                           "1999-02-02 --hours ") +
            QString::fromLatin1(which));
        return ran.err.value(0).section(u',', 0, 1);
    };
    QCOMPARE(ends("all"), QStringLiteral("Contacts: 1 before, 2 after"));
    QCOMPARE(ends("inside"), QStringLiteral("Contacts: 1 before, 1 after"));
    QCOMPARE(ends("outside"), QStringLiteral("Contacts: 0 before, 1 after"));
}

void TestCtlKpi::definitionsNeedNoStore()
{
    const Ran ran = run({QStringLiteral("kpi"), QStringLiteral("--definitions")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.first(), QStringLiteral("id,version,unit,clock,better,name,definition"));
    QVERIFY(ran.out.size() > 30);
}

void TestCtlKpi::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *command, int status, const char *message) {
        QTest::newRow(command) << QString::fromLatin1(command) << status
                               << QString::fromUtf8(message);
    };
    row("kpi", 2, "metrics: no metric was asked for");
    row("kpi --metric happiness", 2, "metrics: no metric is called “happiness”");
    row("kpi --metric contacts --by colour", 2, "by: no dimension is called “colour”");
    row("kpi --metric contacts --where colour", 2, "--where: “colour” is not DIMENSION=VALUE");
    row("kpi --metric contacts --step year", 2,
        "--step: none, slot, hour, day, week or hour_of_week");
    row("kpi --metric contacts --zone Mars", 2, "--zone: no time zone is called “Mars”");
    row("kpi --metric contacts --from soon", 2, "--from: “soon” is no ISO 8601 date or time");
    row("kpi --metric contacts --to 1999-02-31", 2,
        "--to: “1999-02-31” is no ISO 8601 date or time");
    row("kpi --metric contacts --from 1999-02-02 --to 1999-02-01", 2,
        "to: the period ends before it begins");
    row("kpi --metric contacts extra", 2, "usage: wheelhousectl kpi --db URL --metric");
    row("import --format fax x", 2, "--format is one of twcs, ibm-twitter, anonymous-bank");
    row("import --format twcs", 2, "usage: wheelhousectl import --format FORMAT FILE... --db URL");
}

void TestCtlKpi::refusesWhatIsWrong()
{
    QFETCH(QString, command);
    QFETCH(QString, message);
    importCalls();
    const Ran ran = onStore(command);
    QTEST(ran.status, "status");
    QCOMPARE(ran.out, QStringList());
    QVERIFY2(ran.err.value(0).startsWith(QStringLiteral("wheelhousectl: ") + message),
             qPrintable(ran.err.value(0)));
}

void TestCtlKpi::aStoreInUseIsNotImportedInto()
{
    const auto store = Store::open(path("store"));
    QVERIFY(store.ok());
    QCOMPARE(importCalls().status, 1);
    QCOMPARE((*store)->lastSeq(), 0);
}

void TestCtlKpi::theRealCallsGiveTheirFigures()
{
    const QString file =
        sharedPath(QStringLiteral("data/anonymous_bank_calls/calls_1999-02_first70pct.tsv.gz"));
    if (!QFile::exists(file))
        QSKIP("the shared data are not here");
    QCOMPARE(onStore(QStringLiteral("import --format anonymous-bank ") + file).status, 0);
    QStringList values;
    for (const QString &line :
         onStore(
             QStringLiteral("kpi --metric contacts,served,"
                            "abandoned,abandonment,phantom,wait_mean,service_level,handling_mean"))
             .out)
        values.append(line.section(u',', 3, 3).left(6));
    QCOMPARE(values.join(u' '),
             QStringLiteral("value 24223 19844 4170 0.1736 209 38790. 0.6080 170932"));
}

QTEST_GUILESS_MAIN(TestCtlKpi)
#include "tst_ctlkpi.moc"
