// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/format/format.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QLocale locale(const char *name)
{
    return QLocale(QString::fromLatin1(name));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreWrittenByTheLocale()
    {
        QCOMPARE(Format::count(locale("en"), 12'345), text("12,345"));
        QCOMPARE(Format::count(locale("de"), 12'345), text("12.345"));
        QCOMPARE(Format::count(locale("pl"), 12'345), text("12\u00a0345"));
        QCOMPARE(Format::count(locale("ar_EG"), 12'345), text("١٢٬٣٤٥"));
        QCOMPARE(Format::count(locale("en"), -5), text("−5"));
    }

    void noDataIsADashAndNeverZero()
    {
        const QLocale en = locale("en");
        QCOMPARE(Format::count(en, std::nullopt), text("–"));
        QCOMPARE(Format::share(en, std::nullopt), text("–"));
        QCOMPARE(Format::number(en, std::nullopt, 2), text("–"));
        QCOMPARE(Format::duration(en, std::nullopt), text("–"));
        QCOMPARE(Format::relativeChange(en, 1, std::nullopt), text("–"));
        QCOMPARE(Format::relativeChange(en, 1, 0), text("–"));
        QCOMPARE(Format::pointChange(en, std::nullopt, 0.5), text("–"));
        QCOMPARE(Format::durationChange(en, std::nullopt, 5), text("–"));
        QCOMPARE(Format::share(en, qQNaN()), text("–"));
        QCOMPARE(Format::share(en, 0.0), text("0.0 %"));
    }

    void sharesAreWrittenByTheLocale()
    {
        QCOMPARE(Format::share(locale("en"), 0.8642), text("86.4 %"));
        QCOMPARE(Format::share(locale("de"), 0.8642), text("86,4 %"));
        QCOMPARE(Format::share(locale("ar_EG"), 0.5, 0), text("٥٠ %"));
        QCOMPARE(Format::share(locale("en"), 1.0, 0), text("100 %"));
    }

    void shortCounts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("0") << 0.0 << text("0");
        QTest::newRow("940") << 940.0 << text("940");
        QTest::newRow("1000") << 1'000.0 << text("1k");
        QTest::newRow("1234") << 1'234.0 << text("1.2k");
        QTest::newRow("35000") << 35'000.0 << text("35k");
        QTest::newRow("999499") << 999'499.0 << text("999k");
        QTest::newRow("999500") << 999'500.0 << text("1M");
        QTest::newRow("negative") << -1'500.0 << text("−1.5k");
        QTest::newRow("fraction") << 2.5 << text("2.5");
    }

    void shortCounts()
    {
        QFETCH(double, value);
        QFETCH(QString, expected);
        QCOMPARE(Format::shortCount(locale("en"), value), expected);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("joined");
        QTest::newRow("none") << qint64(0) << text("0.0 s") << text("0.0 s");
        QTest::newRow("bot") << qint64(388) << text("0.4 s") << text("0.4 s");
        QTest::newRow("just under ten") << qint64(9'960) << text("10 s") << text("10 s");
        QTest::newRow("seconds") << 48 * second << text("48 s") << text("48 s");
        QTest::newRow("rounds up to a minute")
            << qint64(59'600) << text("1:00") << text("1:00 min");
        QTest::newRow("minutes") << minute + 48 * second << text("1:48") << text("1:48 min");
        QTest::newRow("leading zero")
            << 2 * minute + 5 * second << text("2:05") << text("2:05 min");
        QTest::newRow("rounds up to an hour")
            << hour - 300 << text("1 h 0 min") << text("1 h 0 min");
        QTest::newRow("hours") << 3 * hour + 12 * minute << text("3 h 12 min")
                               << text("3 h 12 min");
        QTest::newRow("days") << 2 * day + 4 * hour << text("2 d 4 h") << text("2 d 4 h");
        QTest::newRow("negative") << qint64(-5'000) << text("0.0 s") << text("0.0 s");
    }

    void durations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, line);
        QFETCH(QString, joined);
        QCOMPARE(Format::duration(locale("en"), ms), line);
        QCOMPARE(Format::durationParts(locale("en"), ms).joined(), joined);
    }

    void durationsUseTheLocalesDigitsAndPoint()
    {
        QCOMPARE(Format::duration(locale("de"), 388), text("0,4 s"));
        QCOMPARE(Format::duration(locale("ar_EG"), minute + 5 * second), text("١:٠٥"));
    }

    void aStopwatchCountsWholeSeconds()
    {
        QCOMPARE(Format::stopwatch(locale("en"), 7'900), text("0:07"));
        QCOMPARE(Format::stopwatch(locale("en"), 3 * hour + 12 * minute + 5 * second),
                 text("3:12:05"));
        QCOMPARE(Format::stopwatch(locale("en"), -1), text("0:00"));
    }

    void ages()
    {
        const QLocale en = locale("en");
        QCOMPARE(Format::age(en, 500), text("now"));
        QCOMPARE(Format::age(en, -3'000), text("now"));
        QCOMPARE(Format::age(en, 12 * second), text("12 s ago"));
        QCOMPARE(Format::age(en, 4 * minute + 59 * second), text("4 min ago"));
        QCOMPARE(Format::age(en, 3 * hour), text("3 h ago"));
        QCOMPARE(Format::age(en, 47 * hour), text("47 h ago"));
        QCOMPARE(Format::age(en, 3 * day), text("3 d ago"));
    }

    void differencesAlwaysCarryTheirSign()
    {
        const QLocale en = locale("en");
        QCOMPARE(Format::signedCount(en, 12), text("+12"));
        QCOMPARE(Format::signedCount(en, -12), text("−12"));
        QCOMPARE(Format::signedCount(en, 0), text("±0"));
        QCOMPARE(Format::relativeChange(en, 106.2, 100), text("+6.2 %"));
        QCOMPARE(Format::relativeChange(en, 88, 100), text("−12.0 %"));
        QCOMPARE(Format::relativeChange(en, 100.01, 100), text("±0.0 %"));
        QCOMPARE(Format::pointChange(en, 0.864, 0.895), text("−3.1 pt"));
        QCOMPARE(Format::pointChange(locale("de"), 0.9, 0.8), text("+10,0 pt"));
        QCOMPARE(Format::durationChange(en, 120'000, 108'000), text("+12 s"));
        QCOMPARE(Format::durationChange(en, 60'000, 150'000), text("−1:30"));
    }

    void everyProblemHasASentenceThatEndsAndNamesNoCode()
    {
        for (int code = int(ErrorCode::Invalid); code <= int(ErrorCode::InUse); ++code) {
            const QString sentence =
                Format::problem({ErrorCode(code), QStringLiteral("raw detail"), {}});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1StringView("raw detail")), qPrintable(sentence));
        }
    }

    void aToolTipShowsMarkupAsText()
    {
        QCOMPARE(Format::toolTip(text("<b>a & b</b>")),
                 text("<qt>&lt;b&gt;a &amp; b&lt;/b&gt;</qt>"));
        QVERIFY(Format::toolTip({}).isEmpty());
    }

    void anInvalidFieldIsNamed()
    {
        QVERIFY(Format::problem({ErrorCode::Invalid, {}, QStringLiteral("text")})
                    .contains(QStringLiteral("“text”")));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
