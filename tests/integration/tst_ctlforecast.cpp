// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl forecast, as a script uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestCtlForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowForEachTimeAskedFor();
    void readsTheHistoryFromStandardInput();
    void explainsOnStandardError();
    void listsItsMembers();
    void switchesMembersOff();
    void eventsAndLikeDaysLift();
    void zonesAreReadOnTheWall();
    void warnsAndStillAnswers();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

private:
    struct Ran
    {
        int status = -1;
        QStringList out;
        QString err;
        double mean(int row) const { return out.value(row).section(u',', 1, 1).toDouble(); }
    };
    static Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("forecast")) + arguments);
        ctl.write(input);
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(),
                QString::fromUtf8(ctl.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    QStringList files(const QString &more = {}) const
    {
        const QStringList needed{QStringLiteral("--history"), path("history.csv"),
                                 QStringLiteral("--future"),  path("future.csv"),
                                 QStringLiteral("--freq"),    QStringLiteral("60")};
        return needed + more.split(u' ', Qt::SkipEmptyParts);
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_history;
};

namespace {

QByteArray timeAt(int day, int hour)
{
    const QDate date = QDate(2026, 1, 5).addDays(day);
    return date.toString(Qt::ISODate).toLatin1() + QByteArray(hour < 10 ? " 0" : " ") +
           QByteArray::number(hour) + ":00:00";
}

// Six weeks from Monday 5 January 2026, 9 to 13 o'clock; 4 February tripled.
QByteArray sixWeeks()
{
    QByteArray text("timestamp,value\n");
    for (int day = 0; day < 42; ++day) {
        for (int hour = 9; hour < 13; ++hour) {
            const int value = (20 + 5 * (day % 7)) * (hour - 8) + (day * hour) % 5;
            text +=
                timeAt(day, hour) + ',' + QByteArray::number(day == 30 ? 3 * value : value) + '\n';
        }
    }
    return text;
}

} // namespace

void TestCtlForecast::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = sixWeeks();
    write("history.csv", m_history);
    QByteArray future("timestamp\n");
    for (int day = 42; day < 49; ++day) {
        for (int hour = 9; hour < 13; ++hour)
            future += timeAt(day, hour) + '\n';
    }
    write("future.csv", future);
}

void TestCtlForecast::aRowForEachTimeAskedFor()
{
    const Ran ran = run(files());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.out.size(), 29);
    QCOMPARE(ran.out[0], QStringLiteral("timestamp,mean,lo80,hi80,lo95,hi95"));
    QVERIFY(ran.out[1].startsWith(QStringLiteral("2026-02-16 09:00:00,")));
    for (int row = 1; row < 29; ++row) {
        const int day = (row - 1) / 4, slot = (row - 1) % 4;
        const double usual = (20 + 5 * day) * (slot + 1) + 2;
        QVERIFY2(std::abs(ran.mean(row) / usual - 1) < 0.15, qPrintable(ran.out[row]));
    }
}

void TestCtlForecast::readsTheHistoryFromStandardInput()
{
    QStringList arguments = files();
    arguments[1] = QStringLiteral("-");
    QCOMPARE(run(arguments, m_history).out, run(files()).out);
}

void TestCtlForecast::explainsOnStandardError()
{
    const Ran ran = run(files(QStringLiteral("--explain")));
    QCOMPARE(ran.out, run(files()).out);
    for (const char *word :
         {"WAPE", "MASE", "naive", "in 95 %", "weight %", "calendar:", "day after a closure"})
        QVERIFY2(ran.err.contains(QLatin1StringView(word)), word);
}

void TestCtlForecast::listsItsMembers()
{
    const Ran ran = run({QStringLiteral("--members"), QStringLiteral("list")});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.filter(QStringLiteral("naive-week")).size() == 1);
    QVERIFY(ran.out.size() > 10);
}

void TestCtlForecast::switchesMembersOff()
{
    const Ran one = run(files(QStringLiteral("--members naive-week")));
    QCOMPARE(one.mean(1), 20.0 + (35 * 9) % 5);
    const Ran others = run(files(QStringLiteral("--members=-naive-week,-calendar --explain")));
    QCOMPARE(others.status, 0);
    QVERIFY(!others.err.contains(QStringLiteral("naive-week:")));
}

void TestCtlForecast::eventsAndLikeDaysLift()
{
    const Ran plain = run(files());
    const Ran like = run(files(QStringLiteral("--like 2026-02-18=2026-02-04")));
    QCOMPARE(like.out[1], plain.out[1]);
    QVERIFY(like.mean(11) > 2 * plain.mean(11)); // Wednesday
    write("events.csv", "date,name\n2026-02-04,premiere\n2026-02-18,premiere\n");
    const Ran events = run(files(QStringLiteral("--events ") + path("events.csv")));
    QVERIFY(events.mean(11) > 1.1 * plain.mean(11));
    write("events.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                        "DTSTART;VALUE=DATE:20260204\r\nRRULE:FREQ=WEEKLY;INTERVAL=2\r\n"
                        "SUMMARY:premiere\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QCOMPARE(run(files(QStringLiteral("--events ") + path("events.ics"))).out, events.out);
}

void TestCtlForecast::zonesAreReadOnTheWall()
{
    QStringList arguments = files(QStringLiteral("--zone Europe/Berlin"));
    QCOMPARE(run(arguments).out, run(files()).out);
}

void TestCtlForecast::warnsAndStillAnswers()
{
    write("history.csv", "timestamp,value\n2026-02-15 09:00:00,12\n");
    const Ran ran = run(files());
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.size(), 29);
    QCOMPARE(ran.mean(1), 12.0);
    QVERIFY(ran.err.contains(QStringLiteral("warning: short history")));
}

void TestCtlForecast::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QByteArray none;
    const auto row = [](const char *name, const char *more, const QByteArray &history, int status,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(more) << history << status
                            << QString::fromLatin1(says);
    };
    row("an option", "--wrong", none, 2, "wrong");
    row("freq", "--freq 7", none, 2, "--freq");
    row("freq is a word", "--freq often", none, 2, "--freq");
    row("zone", "--zone Mars/Olympus", none, 2, "--zone");
    row("a member", "--members nobody", none, 2, "nobody");
    row("like", "--like tomorrow", none, 2, "--like");
    row("like a day far off", "--like 2026-02-18=1999-01-01", none, 2, "--like");
    row("no such events", "--events nowhere.csv", none, 1, "nowhere.csv");
    row("empty", "", "\n", 1, "history.csv");
    row("no numbers", "", "timestamp,value\n2026-01-05 09:00:00,many\n", 1, "history.csv:2");
    row("in the past", "", "timestamp,value\n2026-09-01 09:00:00,3\n", 1, "future.csv:2");
    row("off the slots", "", "timestamp,value\n2026-01-05 09:30:00,3\n", 1, "future.csv:2");
}

void TestCtlForecast::refusesWhatIsWrong()
{
    QFETCH(QString, more);
    QFETCH(QByteArray, history);
    QFETCH(int, status);
    QFETCH(QString, says);
    if (!history.isEmpty())
        write("history.csv", history);
    const Ran ran = run(files(more));
    QCOMPARE(ran.status, status);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCtlForecast)
#include "tst_ctlforecast.moc"
