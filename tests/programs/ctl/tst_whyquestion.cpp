// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl kpi --why, as a script uses it.

#include "backend/import/gzipfile.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestWhyQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aShareByHand();
    void aCountHasDifferencesOnly();
    void theDimensionThatExplainsMostIsNamed();
    void periodsOfUnequalLengthAreSaid();
    void whatMayStillMoveIsSaid();
    void onlyTheFilteredCount();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void partsOfTheRealCallsFollowFromTheirFigures();

private:
    struct Ran
    {
        int status = -1;
        QStringList out;
        QStringList err;
    };
    static Ran run(const QStringList &arguments)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        const auto lines = [](const QByteArray &text) {
            return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        };
        return {ctl.exitCode(), lines(ctl.readAllStandardOutput()),
                lines(ctl.readAllStandardError())};
    }
    Ran kpi(const QString &options, const char *store = "store")
    {
        return run(QStringList{QStringLiteral("kpi"), QStringLiteral("--db"), path(store)} +
                   options.split(u' ', Qt::SkipEmptyParts));
    }
    Ran import(const QString &file, const char *store)
    {
        return run({QStringLiteral("import"), QStringLiteral("--format"),
                    QStringLiteral("anonymous-bank"), file, QStringLiteral("--db"), path(store)});
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

namespace {

const QString dayBefore = QStringLiteral("--from 1999-02-02 --to 1999-02-03 "
                                         "--against-from 1999-02-01 --against-to 1999-02-02 "
                                         "--zone Asia/Jerusalem ");

/// Calls of a topic on a day, a minute apart, the first of them hung up after 40 s, the others
/// served after 10 s.
void addCalls(QByteArray &table, int hour, const char *topic, const char *day, int hungUp,
              int calls)
{
    for (int i = 0; i < calls; ++i) {
        const QByteArray at =
            QByteArray::number(hour) + ':' + QByteArray::number(i).rightJustified(2, '0') + ':';
        const QByteArray served = "15\t10\tAGENT\t" + at + "15\t" + at + "45\t30\tDORIT\n";
        const QByteArray left = "45\t40\tHANG\t0:00:00\t0:00:00\t0\tNO_SERVER\n";
        const QByteArray number = QByteArray::number(table.count('\n'));
        table += "AA01\t" + number + "\t0\t0\t" + topic + '\t' + day + '\t' + at + "00\t" + at +
                 "05\t5\t" + at + "05\t" + at + (i < hungUp ? left : served);
    }
}

/// The calls of 1 to 4 February of a gzipped month.
bool takeFourDays(const QString &calls, const QString &to)
{
    constexpr int dateField = 5;
    auto month = GzipFile::open(calls);
    QFile days(to);
    if (!month || !days.open(QIODevice::WriteOnly))
        return false;
    days.write((*month)->readLine());
    while (!(*month)->atEnd()) {
        const QByteArray line = (*month)->readLine();
        if (line.split('\t').value(dateField) <= "990204")
            days.write(line);
    }
    return true;
}

} // namespace

void TestWhyQuestion::initTestCase()
{
    QByteArray table = "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\t"
                       "vru_time\tq_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\t"
                       "server\n";
    addCalls(table, 9, "PS", "990201", 2, 10);
    addCalls(table, 11, "NW", "990201", 4, 10);
    addCalls(table, 9, "PS", "990202", 3, 15);
    addCalls(table, 11, "NW", "990202", 4, 5);
    QFile file(path("calls.tsv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    QCOMPARE(import(path("calls.tsv"), "store").status, 0);
}

// Regular calls: 2 of 10 hung up, then 3 of 15; prospective ones 4 of 10, then 4 of 5; together
// 0.3 and 0.35, mean 0.325. regular: mix 0.25 * (0.2 - 0.325), rate 0; prospective: mix
// -0.25 * (0.6 - 0.325), rate 0.375 * 0.4.
void TestWhyQuestion::aShareByHand()
{
    const Ran ran = kpi(dayBefore + QStringLiteral("--why abandonment --by topic"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(
        ran.out,
        (QStringList{
            QStringLiteral("metric,unit,dimension,step,value,joined,from_level,to_level,change,"
                           "mix,rate,before,after,sample_before,sample_after"),
            QStringLiteral("abandonment,share,topic,start,,,0,0.3,,,,0.3,0.35,20,20"),
            QStringLiteral("abandonment,share,topic,effect,prospective,,0.3,0.38125,0.08125,"
                           "-0.06875,0.15,0.4,0.8,10,5"),
            QStringLiteral("abandonment,share,topic,effect,regular,,0.38125,0.35,-0.03125,"
                           "-0.03125,0,0.2,0.2,10,15"),
            QStringLiteral("abandonment,share,topic,end,,,0,0.35,0.05,-0.1,0.15,0.3,0.35,20,20")}));
    QCOMPARE(ran.err.size(), 2);
    QVERIFY(ran.err[0].startsWith(
        QStringLiteral("Abandoned in the queue: 30.0 % (20 cases) before, 35.0 % (20 cases) after, "
                       "+5.0 points, no more than chance alone does (95 % interval -")));
    QCOMPARE(ran.err[1],
             QStringLiteral("By topic: -10.0 points from another mix of values, +15.0 points from "
                            "values that became different themselves (rate); largest: prospective "
                            "+8.1 points (mix -6.9 points, rate +15.0 points), regular -3.1 points "
                            "(mix -3.1 points, rate 0.0 points)."));
}

void TestWhyQuestion::aCountHasDifferencesOnly()
{
    const Ran ran = kpi(dayBefore + QStringLiteral("--why contacts --by topic"));
    QCOMPARE(ran.out.mid(1),
             (QStringList{QStringLiteral("contacts,count,topic,start,,,0,20,,,,20,20,20,20"),
                          QStringLiteral("contacts,count,topic,effect,prospective,,20,15,-5,,,10,5,"
                                         "10,5"),
                          QStringLiteral("contacts,count,topic,effect,regular,,15,20,5,,,10,15,10,"
                                         "15"),
                          QStringLiteral("contacts,count,topic,end,,,0,20,0,,,20,20,20,20")}));
    QCOMPARE(ran.err, (QStringList{QStringLiteral("Contacts: 20 before, 20 after, 0."),
                                   QStringLiteral("By topic: prospective -5, regular +5.")}));
}

void TestWhyQuestion::theDimensionThatExplainsMostIsNamed()
{
    const Ran ran = kpi(dayBefore + QStringLiteral("--why abandonment --by channel,topic"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.size(), 1 + 3 + 4);
    QVERIFY(ran.out[1].startsWith(QStringLiteral("abandonment,share,channel,start")));
    QVERIFY(ran.err[1].startsWith(QStringLiteral("Of these dimensions topic explains most")));
    QVERIFY(ran.err[2].startsWith(QStringLiteral("By channel: ")));
    QVERIFY(ran.err[3].startsWith(QStringLiteral("By topic: ")));
}

void TestWhyQuestion::periodsOfUnequalLengthAreSaid()
{
    const QString unequal = QStringLiteral("--from 1999-02-02 --to 1999-02-03 --against-from "
                                           "1999-01-31 --against-to 1999-02-02 --by topic --why ");
    QVERIFY(kpi(unequal + QStringLiteral("contacts"))
                .err.contains(QStringLiteral("The period has 24 h, the one it is compared with "
                                             "48 h: that alone changes a count.")));
    QCOMPARE(kpi(unequal + QStringLiteral("abandonment")).err.size(), 2);
}

void TestWhyQuestion::whatMayStillMoveIsSaid()
{
    const Ran ran = kpi(dayBefore + QStringLiteral("--why roar --by topic"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err[1], QStringLiteral("By topic: nothing changed.")); // there is no bot
    QVERIFY(ran.err.last().startsWith(
        QStringLiteral("note: roar is judged to the end only before 1999-01-26")));
}

void TestWhyQuestion::onlyTheFilteredCount()
{
    const Ran ran =
        kpi(dayBefore + QStringLiteral("--why abandonment --by channel --where topic=regular"));
    QCOMPARE(ran.out.last(),
             QStringLiteral("abandonment,share,channel,end,,,0,0.2,0,0,0,0.2,0.2,10,15"));
}

void TestWhyQuestion::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &options, int status, const char *message) {
        QTest::newRow(qPrintable(options)) << options << status << QString::fromUtf8(message);
    };
    const auto why = [&](const char *options) {
        return dayBefore + QStringLiteral("--why ") + QString::fromLatin1(options);
    };
    row(why("happiness --by topic"), 2, "--why: no metric is called “happiness”");
    row(why("wait_p50 --by topic"), 2,
        "--why: “wait_p50” has no parts that add up, as percentiles");
    row(why("waiting_now --by topic"), 2, "--why: “waiting_now” is known at this moment only");
    row(why("contacts"), 2, "--by: no dimension was asked for");
    row(why("contacts --by colour"), 2, "--by: no dimension is called “colour”");
    row(why("contacts --by topic,topic"), 2, "--by: “topic” is there twice");
    row(why("contacts --by topic --where colour=red"), 2,
        "--where: no dimension is called “colour”");
    row(why("contacts --by topic --zone Mars"), 2, "--zone: no time zone is called “Mars”");
    row(why("contacts --by topic --metric contacts"), 2, "--metric: does not go with --why");
    row(why("contacts --by topic --step day"), 2, "--step: does not go with --why");
    row(why("contacts --by topic --ladder"), 2, "--ladder: does not go with --why");
    row(why("contacts --by topic --to 1999-02-02"), 2, "--to: the period ends before it begins");
    row(why("contacts --by topic --against-to 1999-02-01"), 2,
        "--against-to: the period ends before it begins");
    row(why("contacts --by topic --against-to 1999-02-02T00:00:01"), 2,
        "--against-from: the two periods overlap");
    row(why("contacts --by topic --against-from soon"), 2,
        "--against-from: “soon” is no ISO 8601 date or time");
    row(QStringLiteral("--why contacts --by topic --from 1999-02-02 --to 1999-02-03"), 2,
        "--against-from: is missing: --why compares two whole periods");
    row(QStringLiteral("--metric contacts --against-from 1999-02-02"), 2,
        "--against-from: goes with --why only");
    row(why("csat --by topic"), 1, "--from: there are no cases in the period");
}

void TestWhyQuestion::refusesWhatIsWrong()
{
    QFETCH(QString, options);
    QFETCH(QString, message);
    const Ran ran = kpi(options);
    QTEST(ran.status, "status");
    QCOMPARE(ran.out, QStringList());
    QVERIFY2(ran.err.value(0).startsWith(QStringLiteral("wheelhousectl: ") + message),
             qPrintable(ran.err.value(0)));
}

// What --metric says of each topic in both periods, put into the formulas of docs/statistics.md.
void TestWhyQuestion::partsOfTheRealCallsFollowFromTheirFigures()
{
    const QString calls =
        sharedPath(QStringLiteral("data/anonymous_bank_calls/calls_1999-02_first70pct.tsv.gz"));
    if (!QFile::exists(calls))
        QSKIP("the shared data are not here");
    QVERIFY(takeFourDays(calls, path("four-days.tsv")));
    QCOMPARE(import(path("four-days.tsv"), "real").status, 0);
    struct Topic
    {
        std::array<double, 2> cases{};
        std::array<double, 2> ratio{};
    };
    const QStringList periods{QStringLiteral("1999-02-01 --to 1999-02-03"),
                              QStringLiteral("1999-02-03 --to 1999-02-05")};
    for (const char *metric : {"abandonment", "wait_mean"}) {
        const QString id = QString::fromLatin1(metric);
        QMap<QString, Topic> topics;
        std::array<double, 2> cases{};
        std::array<double, 2> overall{};
        for (size_t period = 0; period < 2; ++period) {
            const Ran ran = kpi(
                QStringLiteral("--by topic --metric %1 --from %2").arg(id, periods[int(period)]),
                "real");
            for (const QString &line : ran.out.mid(1)) {
                const QStringList fields = line.split(u',');
                Topic &topic = topics[fields[1]];
                topic.ratio[period] = fields[4].toDouble();
                topic.cases[period] = fields[7].toDouble();
                cases[period] += topic.cases[period];
                overall[period] += topic.cases[period] * topic.ratio[period];
            }
            overall[period] /= cases[period];
        }
        const Ran ran =
            kpi(QStringLiteral("--by topic --why %1 --from %2 --against-from %3")
                    .arg(id, periods[1],
                         QString(periods[0])
                             .replace(QStringLiteral("--to"), QStringLiteral("--against-to"))),
                "real");
        double sum = 0;
        int compared = 0;
        for (const QString &line : ran.out.mid(2, ran.out.size() - 3)) {
            const QStringList fields = line.split(u',');
            sum += fields[8].toDouble();
            if (fields[3] != QLatin1StringView("effect"))
                continue;
            const Topic &topic = topics[fields[4]];
            const double before = topic.cases[0] / cases[0];
            const double after = topic.cases[1] / cases[1];
            const double mix = (after - before) * ((topic.ratio[0] + topic.ratio[1]) / 2 -
                                                   (overall[0] + overall[1]) / 2);
            const double rate = (before + after) / 2 * (topic.ratio[1] - topic.ratio[0]);
            const double margin = 1e-8 * overall[0];
            QVERIFY(std::abs(fields[9].toDouble() - mix) < margin);
            QVERIFY(std::abs(fields[10].toDouble() - rate) < margin);
            ++compared;
        }
        QVERIFY(compared >= 3);
        QVERIFY(std::abs(sum - (overall[1] - overall[0])) < 1e-8 * overall[0]);
    }
}

QTEST_GUILESS_MAIN(TestWhyQuestion)
#include "tst_whyquestion.moc"
