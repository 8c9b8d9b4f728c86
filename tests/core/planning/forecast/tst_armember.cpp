// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/armember.h"
#include "tests/core/planning/forecast/forecaststory.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestArMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsAPerfectSeason_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("difference");
        QTest::addColumn<bool>("onOutlook");
        QTest::newRow("log") << int(ArSettings::Scale::Log) << 0 << false;
        QTest::newRow("raw") << int(ArSettings::Scale::Raw) << 0 << false;
        QTest::newRow("log by day") << int(ArSettings::Scale::Log) << 1 << false;
        QTest::newRow("raw by day") << int(ArSettings::Scale::Raw) << 1 << false;
        QTest::newRow("on the calendar") << int(ArSettings::Scale::Log) << 0 << true;
    }
    void repeatsAPerfectSeason()
    {
        QFETCH(int, scale);
        QFETCH(int, difference);
        QFETCH(bool, onOutlook);
        const Seen seen(regular(84));
        const auto path = seen.last(ArMember({.name = "x",
                                              .scale = ArSettings::Scale(scale),
                                              .difference = ArSettings::Difference(difference),
                                              .onOutlook = onOutlook}));
        for (int h = 0; h < 28; ++h)
            QVERIFY2(std::abs(path[size_t(h)] / sameEveryWeek(h / 4, h % 4) - 1) < 0.05,
                     qPrintable(QString::number(path[size_t(h)])));
    }

    void anEarlierOriginDoesNotSeeWhatFollows()
    {
        ForecastStory other = regular();
        other.contacts = [](int day, int slot) {
            return day >= 49 ? 777.0 : sameEveryWeek(day, slot);
        };
        const Seen a(regular(), {49 * 4}), b(other, {49 * 4});
        for (const bool onOutlook : {false, true}) {
            const ArMember member({.name = "x", .onOutlook = onOutlook});
            QCOMPARE(member.forecast(b.view())[0].size(), size_t(28));
            QCOMPARE(member.forecast(a.view())[0], member.forecast(b.view())[0]);
        }
    }

    void neverRunsAwayNorBelowZero()
    {
        ForecastStory story = regular();
        story.aheadDays = 60;
        story.contacts = [](int day, int slot) { return std::exp(0.1 * day) * (slot % 2); };
        const double high = std::exp(5.5);
        for (const auto scale : {ArSettings::Scale::Log, ArSettings::Scale::Raw}) {
            for (const double value : Seen(story).last(ArMember({.name = "x", .scale = scale})))
                QVERIFY(value >= 0 && value < 10 * high);
        }
    }

    void saysNothingWithTooLittle()
    {
        const auto path = Seen(regular(2)).last(ArMember({.name = "x"}));
        QVERIFY(
            std::all_of(path.begin(), path.end(), [](double each) { return std::isnan(each); }));
    }

    void tellsWhatItDoes()
    {
        QVERIFY(ArMember({.name = "x", .onOutlook = true})
                    .about()
                    .startsWith(QStringLiteral("the calendar's view")));
    }

private:
    static ForecastStory regular(int days = 56)
    {
        ForecastStory story;
        story.days = days;
        story.contacts = sameEveryWeek;
        return story;
    }
};

QTEST_GUILESS_MAIN(TestArMember)
#include "tst_armember.moc"
