// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/filterbar.h"

#include "tests/ui/support/fixtures.h"
#include "ui/overview/perioddates.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QString ownZone = QStringLiteral("Europe/Warsaw");

/// On 21 November 2026, a Saturday.
struct Bar
{
    Theme theme{qApp};
    ManualClock clock{Fixtures::nowMs};
    FilterBar bar{theme, clock, QLocale(QStringLiteral("en_GB")), ownZone};
    QSignalSpy chosen{&bar, &FilterBar::paramsChosen};

    QComboBox *box(const char *name)
    {
        return bar.findChild<QComboBox *>(QString::fromLatin1(name));
    }
    void choose(const char *name, const QVariant &data)
    {
        box(name)->setCurrentIndex(box(name)->findData(data));
        Q_EMIT box(name)->activated(box(name)->currentIndex());
    }
    void clickPeriod(const char *period)
    {
        bar.findChild<QAbstractButton *>(QStringLiteral("period.") + QString::fromLatin1(period))
            ->click();
    }
    QStringList offered(const char *name)
    {
        QStringList texts;
        for (int i = 0; i < box(name)->count(); ++i)
            texts.append(box(name)->itemText(i));
        return texts;
    }
    OverviewParams last() { return chosen.last().first().value<OverviewParams>(); }
};

OverviewParams own()
{
    OverviewParams params;
    params.zone = ownZone;
    return params;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosingAChannelAsksForItAndNothingElse()
    {
        Bar it;
        OverviewParams params = own();
        params.metric = QStringLiteral("csat");
        it.bar.setParams(params);
        it.bar.setChoices(Fixtures::overview());
        it.choose("channelFilter", QStringLiteral("email"));
        params.channel = QStringLiteral("email");
        QCOMPARE(it.last(), params);
    }

    void resetKeepsTheMetricAndReturnsToTheOwnZone()
    {
        Bar it;
        OverviewParams params;
        params.period = QStringLiteral("7d");
        params.zone = QStringLiteral("Asia/Tokyo");
        params.comparison = Comparison::None;
        params.topic = QStringLiteral("payment");
        params.team = QStringLiteral("tier-2");
        params.metric = QStringLiteral("csat");
        it.bar.setParams(params);
        auto *reset = it.bar.findChild<QPushButton *>(QStringLiteral("resetFilters"));
        QVERIFY(reset->isEnabled());
        reset->click();
        OverviewParams wanted = own();
        wanted.metric = params.metric;
        QCOMPARE(it.last(), wanted);
        QVERIFY(!reset->isEnabled());
    }

    void aChosenValueStaysOfferedWhenTheStoreHasItNoLonger()
    {
        Bar it;
        OverviewParams params = own();
        params.brand = QStringLiteral("Gone TV");
        it.bar.setParams(params);
        it.bar.setChoices(Fixtures::overview());
        QCOMPARE(it.box("brandFilter")->currentText(), QStringLiteral("Gone TV"));
    }

    void showingParamsAsksNothing()
    {
        Bar it;
        OverviewParams params = own();
        params.period = QStringLiteral("custom");
        params.from = QStringLiteral("2026-03-02");
        params.to = QStringLiteral("2026-03-29");
        params.comparison = Comparison::Year;
        it.bar.setParams(params);
        it.bar.setChoices(Fixtures::overview());
        QCOMPARE(it.chosen.size(), 0);
        QCOMPARE(it.bar.params(), params);
    }

    void hoursAreAChoiceOnlyWhereSomeAreSet()
    {
        Bar it;
        OverviewView view = Fixtures::overview();
        view.hoursSet = false;
        it.bar.setParams(own());
        it.bar.setChoices(view);
        QVERIFY(!it.box("hoursFilter")->isEnabled());
        const QString ask = it.box("hoursFilter")->toolTip();
        it.bar.setMaySetHours(true);
        QVERIFY(!ask.isEmpty() && it.box("hoursFilter")->toolTip() != ask);
        view.hoursSet = true;
        it.bar.setChoices(view);
        QVERIFY(it.box("hoursFilter")->isEnabled());
        QCOMPARE(it.offered("hoursFilter"),
                 (QStringList{QStringLiteral("All hours"), QStringLiteral("Business hours"),
                              QStringLiteral("Outside business hours")}));
        it.choose("hoursFilter", int(HoursWish::Outside));
        OverviewParams wanted = own();
        wanted.hours = HoursWish::Outside;
        QCOMPARE(it.last(), wanted);
        QVERIFY(it.bar.findChild<QPushButton *>(QStringLiteral("resetFilters"))->isEnabled());
        view.hoursSet = false; // a link from elsewhere: it can be taken back
        it.bar.setChoices(view);
        QVERIFY(it.box("hoursFilter")->isEnabled());
        QCOMPARE(it.box("hoursFilter")->currentText(), QStringLiteral("Outside business hours"));
        QSignalSpy asked(&it.bar, &FilterBar::hoursAsked);
        it.bar.findChild<QAbstractButton *>(QStringLiteral("showHours"))->click();
        QCOMPARE(asked.size(), 1);
    }

    void botAndTeamAreThereOnlyWithAChoice()
    {
        Bar it;
        OverviewView view = Fixtures::overview();
        view.bots = {QStringLiteral("julia")};
        view.teams = {QStringLiteral("player"), QStringLiteral("tv")};
        it.bar.setChoices(view);
        QVERIFY(it.box("botFilter")->isHidden());
        QVERIFY(!it.box("teamFilter")->isHidden());
        it.choose("teamFilter", QStringLiteral("tv"));
        QCOMPARE(it.last().team, QStringLiteral("tv"));
        view.teams.clear();
        it.bar.setChoices(view);
        QVERIFY(!it.box("teamFilter")->isHidden()); // until it is taken back
        OverviewParams params = own();
        params.bot = QStringLiteral("radek");
        it.bar.setParams(params);
        QVERIFY(!it.box("botFilter")->isHidden());
        QCOMPARE(it.box("botFilter")->currentText(), QStringLiteral("Radek"));
    }

    void aCustomPeriodBeginsWithTheDaysThatAreShown()
    {
        Bar it;
        auto *dates = it.bar.findChild<PeriodDates *>();
        QVERIFY(dates->isHidden());
        it.bar.setParams(own());
        it.clickPeriod("custom");
        QVERIFY(!dates->isHidden());
        QCOMPARE(it.last().period, QStringLiteral("custom"));
        QCOMPARE(it.last().from, QStringLiteral("2026-10-25"));
        QCOMPARE(it.last().to, QStringLiteral("2026-11-21"));
        it.bar.findChild<QDateEdit *>(QStringLiteral("firstDay"))->setDate({2026, 11, 2});
        QCOMPARE(it.last().from, QStringLiteral("2026-11-02"));
        it.clickPeriod("7d");
        QVERIFY(dates->isHidden());
        OverviewParams week = own();
        week.period = QStringLiteral("7d");
        QCOMPARE(it.last(), week);
    }

    void aCustomPeriodAfterAllBeginsWithWhatTheStoreHas()
    {
        Bar it;
        OverviewParams params = own();
        params.period = QStringLiteral("all");
        it.bar.setParams(params);
        it.clickPeriod("custom"); // before there are figures
        QCOMPARE(it.last().from, QStringLiteral("2026-10-25"));
        it.bar.setParams(params);
        OverviewView view = Fixtures::overview();
        view.fromMs = view.toMs - 3000LL * 86'400'000;
        it.bar.setChoices(view);
        it.clickPeriod("custom"); // at most five years
        QCOMPARE(it.last().from, QStringLiteral("2021-11-22"));
        QCOMPARE(it.last().to, QStringLiteral("2026-11-21"));
    }

    void onlyComparisonsThatMakeSenseAreOffered()
    {
        Bar it;
        OverviewParams params = own();
        params.period = QStringLiteral("today");
        it.bar.setParams(params);
        QCOMPARE(it.offered("comparison").size(), 4);
        QCOMPARE(it.offered("comparison").first(), QStringLiteral("vs yesterday"));
        it.choose("comparison", int(Comparison::Week));
        QCOMPARE(it.last().comparison, Comparison::Week);
        it.clickPeriod("28d"); // four weeks overlap with themselves a week back
        QCOMPARE(it.last().comparison, Comparison::Previous);
        QCOMPARE(it.offered("comparison").size(), 3);
        it.choose("comparison", int(Comparison::Year));
        it.clickPeriod("90d");
        QCOMPARE(it.last().comparison, Comparison::Year);
        it.clickPeriod("all");
        QVERIFY(!it.box("comparison")->isEnabled());
        QCOMPARE(it.box("comparison")->currentText(), QStringLiteral("No comparison"));
        it.clickPeriod("quarter");
        QVERIFY(it.box("comparison")->isEnabled());
        QCOMPARE(it.last().comparison, Comparison::Year);
    }

    void tabGoesInTheOrderOfTheEye()
    {
        Bar it;
        OverviewParams params = own();
        params.period = QStringLiteral("custom");
        params.from = QStringLiteral("2026-03-02");
        params.to = QStringLiteral("2026-03-29");
        it.bar.setParams(params);
        OverviewView view = Fixtures::overview();
        view.bots = {QStringLiteral("julia"), QStringLiteral("radek")};
        view.teams = {QStringLiteral("player"), QStringLiteral("tv")};
        it.bar.setChoices(view);
        it.bar.resize(2000, 60);
        it.bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&it.bar));
        int lastX = -1;
        int stops = 0;
        for (QWidget *next = it.bar.nextInFocusChain(); next != &it.bar;
             next = next->nextInFocusChain()) {
            if (!next->isVisible() || !(next->focusPolicy() & Qt::TabFocus) || next->focusProxy())
                continue;
            const int x = next->mapTo(&it.bar, QPoint()).x();
            QVERIFY2(x > lastX, qPrintable(next->objectName()));
            lastX = x;
            ++stops;
        }
        QCOMPARE(stops, 1 + 2 + 1 + 6 + 2 + 1); // arrow keys go on among the periods
    }

    void aForeignZoneIsShownAndCanBeLeft()
    {
        Bar it;
        it.bar.setParams(own());
        QVERIFY(it.box("zoneFilter")->isHidden());
        OverviewParams params;
        params.zone = QStringLiteral("America/New_York");
        it.bar.setParams(params);
        QVERIFY(!it.box("zoneFilter")->isHidden());
        QCOMPARE(it.box("zoneFilter")->currentText(), QStringLiteral("Time of New York"));
        it.choose("zoneFilter", ownZone);
        QCOMPARE(it.last(), own());
        QVERIFY(it.box("zoneFilter")->isHidden());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
