// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/series.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainHistory();
    void addsUpFinerRows();
    void timesKeepTheOrderOfTheFile();
};

namespace {

const QString name = QStringLiteral("in.csv");

Result<Series> read(QByteArray text, std::optional<int> freqMinutes = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readSeries(buffer, name, freqMinutes);
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

void TestSeries::timesKeepTheOrderOfTheFile()
{
    QByteArray text("timestamp\n2003-08-15 09:00\n2003-08-14 09:00\n2003-08-15 09:00\n");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto times = readTimes(buffer, name);
    QVERIFY(times);
    QCOMPARE(times->size(), size_t(3));
    QCOMPARE(formatLocalTime(times->at(1)), QByteArray("2003-08-14 09:00:00"));
    QCOMPARE(times->at(0), times->at(2));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
