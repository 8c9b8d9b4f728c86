// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/series.h"

#include "core/planning/series/wallclock.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainHistory();
    void addsUpFinerRows();
    void takesWhatFilesHold_data();
    void takesWhatFilesHold();
    void saysWhereAndWhatIsWrong_data();
    void saysWhereAndWhatIsWrong();
    void anIntervalThatIsNoneIsRefused();
    void daylightSavingIsNoAnomaly();
    void aZoneInTheTextIsPutOnTheClock();
    void timesKeepTheOrderOfTheFile();
    void timesAreCheckedAsWell_data();
    void timesAreCheckedAsWell();
};

namespace {

const QString seriesFile = QStringLiteral("in.csv");

Result<Series> read(QByteArray text, std::optional<int> freqMinutes = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readSeries(buffer, seriesFile, freqMinutes);
}

/// "2003-08-14 09:30:00 12; ..."
QString textOf(const Series &series)
{
    QStringList points;
    for (const SeriesPoint &point : series.points)
        points << QString::fromLatin1(formatLocalTime(point.at)) + u' ' +
                      QString::number(point.value);
    return points.join(u"; ");
}

} // namespace

void TestSeries::readsAPlainHistory()
{
    const auto series = read("timestamp,value\n2003-08-14T09:00,1\n2003-08-14 09:30:00,2\n"
                             "2003-08-14 10:00:00,3\n");
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->stepSeconds, 1800);
    QCOMPARE(textOf(*series),
             QStringLiteral("2003-08-14 09:00:00 1; 2003-08-14 09:30:00 2; 2003-08-14 10:00:00 3"));
    QCOMPARE(series->warnings, QStringList());
}

void TestSeries::addsUpFinerRows()
{
    const auto series = read("timestamp,value\n2003-08-14 09:00,1\n2003-08-14 09:15,2\n"
                             "2003-08-14 09:30,3\n2003-08-14 09:45,4\n",
                             30);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->stepSeconds, 1800);
    QCOMPARE(textOf(*series), QStringLiteral("2003-08-14 09:00:00 3; 2003-08-14 09:30:00 7"));
}

void TestSeries::takesWhatFilesHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QByteArray &text, const char *points,
                        const char *warning) {
        QTest::newRow(name) << text << QString::fromUtf8(points) << QString::fromUtf8(warning);
    };
    const char *three = "2003-08-14 09:00:00 1; 2003-08-14 09:30:00 2.5; 2003-08-14 10:00:00 0";
    row("decimal comma",
        "timestamp;value\n2003-08-14 09:00;1\n2003-08-14 09:30;2,5\n"
        "2003-08-14 10:00;0\n",
        three, "");
    row("a byte order mark, CR LF, quotes and another order",
        "\xef\xbb\xbf\"Value\",\"queue\",\"Timestamp\"\r\n\"1\",a,2003-08-14 09:00\r\n2.5,a,"
        "2003-08-14 09:30\r\n0,a,\"2003-08-14 10:00\"\r\n",
        three, "");
    row("unsorted",
        "timestamp,value\n2003-08-14 10:00,0\n2003-08-14 09:00,1\n2003-08-14 09:30,2.5\n", three,
        "in.csv:3: the rows are not in the order of time");
    row("all zero", "timestamp,value\n2003-08-14 09:00,0\n2003-08-14 09:30,0\n",
        "2003-08-14 09:00:00 0; 2003-08-14 09:30:00 0", "");
    const char *two = "2003-08-14 09:00:00 1; 2003-08-14 10:00:00 3";
    const QByteArray gapped = "timestamp,value\n2003-08-14 09:00,1\n2003-08-14 09:30,%\n"
                              "2003-08-14 10:00,3\n";
    row("an empty value", QByteArray(gapped).replace("%", ""), two,
        "in.csv:3: rows without a value");
    row("NaN", QByteArray(gapped).replace("%", "NaN"), two, "in.csv:3: rows without a value");
    row("infinity", QByteArray(gapped).replace("%", "-inf"), two, "in.csv:3: rows without a value");
    row("negative", QByteArray(gapped).replace("%", "-4"), two,
        "in.csv:3: rows with a negative value");
    row("the same row again",
        "timestamp,value\n2003-08-14 09:00,1\n2003-08-14 10:00,3\n2003-08-14 09:00,1\n", two,
        "in.csv:4: times that are there again");
}

void TestSeries::takesWhatFilesHold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, points);
    QFETCH(QString, warning);
    const auto series = read(text, 30);
    QVERIFY2(series, series ? "" : qPrintable(series.error().text()));
    QCOMPARE(textOf(*series), points);
    QCOMPARE(series->warnings.isEmpty(), warning.isEmpty());
    const QString warnings = series->warnings.join(u'|');
    QVERIFY2(warnings.contains(warning), qPrintable(warnings));
}

void TestSeries::saysWhereAndWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &text, const char *where,
                        const char *what) {
        QTest::newRow(name) << text << QString::fromUtf8(where) << QString::fromUtf8(what);
    };
    const QByteArray head = "timestamp,value\n2003-08-14 09:00,1\n";
    row("empty", "", "in.csv:1", "empty");
    row("header only", "timestamp,value\n", "in.csv:1", "no row below the header");
    row("no header", "2003-08-14 09:00,1\n2003-08-14 09:30,1\n", "in.csv:1", "“timestamp”");
    row("gaps only", "timestamp,value\n2003-08-14 09:00,\n2003-08-14 09:30,NA\n", "in.csv:3",
        "no row has a value");
    row("negative only", "timestamp,value\n2003-08-14 09:00,-1\n", "in.csv:2",
        "no row has a value");
    row("no time", head + "14.08.2003 09:30,1\n", "in.csv:3", "“14.08.2003 09:30” is no time");
    row("no number", head + "2003-08-14 09:30,many\n", "in.csv:3", "“many” is no number");
    row("no count", head + "2003-08-14 09:30,1e15\n", "in.csv:3", "1e15 is more than");
    row("a decimal comma between commas", head + "2003-08-14 09:30,1,5\n", "in.csv:3",
        "decimal comma");
    row("thousands or not", "timestamp;value\n2003-08-14 09:00;5\n2003-08-14 09:30;1.234\n",
        "in.csv:3", "thousands");
    row("a quote without end", head + "\"2003-08-14 09:30,1\n", "in.csv:3", "no end");
    row("binary",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
        "in.csv:1", "no text");
    QByteArray mixed = "timestamp,value\n";
    for (int i = 0; i < 2 * 24; ++i)
        mixed += formatLocalTime(i * 3600) + ",4\n";
    for (int i = 2 * 48; i < 4 * 48; ++i)
        mixed += formatLocalTime(i * 1800) + ",2\n";
    row("mixed intervals", mixed, "in.csv:2", "60 min apart; that cannot be parted");
}

void TestSeries::saysWhereAndWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const auto series = read(text, 30);
    QVERIFY(!series);
    QCOMPARE(series.error().code, ErrorCode::Invalid);
    if (QByteArray(QTest::currentDataTag()) != "mixed intervals")
        QCOMPARE(series.error().context, where);
    QVERIFY2(series.error().detail.contains(what), qPrintable(series.error().text()));
}

void TestSeries::anIntervalThatIsNoneIsRefused()
{
    for (const int minutes : {0, -30, 4, 7, 61, 1440}) {
        const auto series = read("timestamp,value\n2003-08-14 09:00,1\n", minutes);
        QVERIFY(!series);
        QVERIFY(series.error().detail.contains(QString::number(minutes)));
    }
}

void TestSeries::daylightSavingIsNoAnomaly()
{
    // three days in Berlin, as a program writes them that counts 30 minutes in UTC
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    for (const char *first : {"2003-10-25", "2003-03-29"}) {
        QByteArray text = "timestamp,value\n";
        const qint64 from = berlin.toUtc(*parseLocalTime(first));
        const qint64 to = berlin.toUtc(*parseLocalTime(first) + 3 * secondsADay);
        for (qint64 utc = from; utc < to; utc += 1800)
            text += formatLocalTime(berlin.fromUtc(utc)) + ",20\n";
        const bool autumn = QByteArray(first) == "2003-10-25";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto known = readSeries(buffer, seriesFile, 60, &berlin);
        const auto guessed = read(text, 60);
        for (const auto *series : {&known, &guessed}) {
            QVERIFY2(*series, *series ? "" : qPrintable(series->error().text()));
            QCOMPARE((*series)->points.size(), size_t(autumn ? 72 : 71));
            for (const SeriesPoint &point : (*series)->points)
                QCOMPARE(point.value, 40.0);
            QCOMPARE((*series)->warnings.size(), autumn ? 1 : 0); // and no word of disorder
        }
    }
    // and as one that writes 24 rows a day
    QByteArray text = "timestamp,value\n";
    const LocalSeconds midnight = *parseLocalTime("2003-03-30");
    for (int hour = 0; hour < 24; ++hour)
        text += formatLocalTime(midnight + hour * 3600) + (hour == 2 ? ",0\n" : ",40\n");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto series = readSeries(buffer, seriesFile, 60, &berlin);
    QVERIFY(series);
    QCOMPARE(series->points.size(), size_t(23));
    QCOMPARE(series->warnings.size(), 1);
    QVERIFY2(series->warnings[0].startsWith(QStringLiteral("in.csv:4: ")),
             qPrintable(series->warnings[0]));
}

void TestSeries::aZoneInTheTextIsPutOnTheClock()
{
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    QByteArray text("timestamp,value\n2003-08-14T07:00:00Z,1\n2003-08-14T09:30:00+02:00,2\n");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto series = readSeries(buffer, seriesFile, 30, &berlin);
    QVERIFY(series);
    QCOMPARE(textOf(*series), QStringLiteral("2003-08-14 09:00:00 1; 2003-08-14 09:30:00 2"));
    buffer.seek(0);
    const auto times = readTimes(buffer, seriesFile, &berlin);
    QVERIFY(times);
    QCOMPARE(formatLocalTime(times->times.front()), QByteArray("2003-08-14 09:00:00"));
}

void TestSeries::timesKeepTheOrderOfTheFile()
{
    QByteArray text("timestamp\n2003-08-15 09:00\n2003-08-14 09:00\n2003-08-15 09:00\n");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto times = readTimes(buffer, seriesFile);
    QVERIFY(times);
    QCOMPARE(times->times.size(), size_t(3));
    QCOMPARE(formatLocalTime(times->times[1]), QByteArray("2003-08-14 09:00:00"));
    QCOMPARE(times->times[0], times->times[2]);
    QCOMPARE(times->lines, (std::vector<qint64>{2, 3, 4}));
}

void TestSeries::timesAreCheckedAsWell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("in.csv:1");
    QTest::newRow("header only") << QByteArray("timestamp\n") << QStringLiteral("in.csv:1");
    QTest::newRow("no column") << QByteArray("time\n2003-08-14\n") << QStringLiteral("in.csv:1");
    QTest::newRow("no time") << QByteArray("timestamp\n2003-08-14\n2003-08-32\n")
                             << QStringLiteral("in.csv:3");
}

void TestSeries::timesAreCheckedAsWell()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto times = readTimes(buffer, seriesFile);
    QVERIFY(!times);
    QCOMPARE(times.error().context, where);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
