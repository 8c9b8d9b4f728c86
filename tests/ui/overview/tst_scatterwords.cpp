// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scatterwords.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/sparkline.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale english(QStringLiteral("en_GB"));

/// Csat goes up with what the bots resolve, `days` days of it.
OverviewView together(int days, double slope)
{
    OverviewView view;
    view.trend.metric = QStringLiteral("contacts");
    view.trend.stepMs = 86'400'000;
    view.toMs = days * view.trend.stepMs;
    Course x;
    Course y;
    Course contacts;
    for (int day = 0; day < days; ++day) {
        x.append(0.4 + 0.01 * day);
        y.append(0.8 + slope * day + 0.002 * (day % 2));
        contacts.append(100 + day);
    }
    view.trend.now = contacts;
    view.tiles = {{QStringLiteral("contacts"), {}, {}, contacts, {}},
                  {QStringLiteral("automated_resolution"), {}, {}, x, {}},
                  {QStringLiteral("csat"), {}, {}, y, {}},
                  {QStringLiteral("waiting_now"), {}, {}, {}, {}}};
    return view;
}

} // namespace

class TestScatterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointADayWithItsContacts()
    {
        const ScatterPicture picture = scatterPicture(together(12, 0.01), {}, {}, english);
        QCOMPARE(picture.points.size(), 12);
        QCOMPARE(picture.points.last().x, 0.51);
        QCOMPARE(picture.points.last().weight, 1.0);
        QVERIFY(picture.points.first().words.contains(QStringLiteral("100 contact")));
    }

    void theDayThatIsNotOverIsLeftOut()
    {
        OverviewView view = together(12, 0.01);
        view.toMs -= 3'600'000;
        QCOMPARE(scatterPicture(view, {}, {}, english).points.size(), 11);
        QCOMPARE(scatterGrid(view, {}, {}, english).rows.size(), 11);
        QCOMPARE(scatterTable(view, {}, {}, english).rows.size(), 11);
    }

    void daysWithoutOneOfThemAreLeftOut()
    {
        OverviewView view = together(12, 0.01);
        view.tiles[2].sparkline[4].reset();
        QCOMPARE(scatterPicture(view, {}, {}, english).points.size(), 11);
    }

    void theMessageSaysHowSureAndThatItIsNoCause()
    {
        const QString up = scatterPicture(together(12, 0.01), {}, {}, english).message;
        QVERIFY2(up.startsWith(QStringLiteral("Where one is higher, so is the other: r = ")),
                 qPrintable(up));
        QVERIFY(up.contains(QStringLiteral("95 % sure")) &&
                up.contains(QStringLiteral("cause of the other")));
        QVERIFY(scatterPicture(together(12, -0.01), {}, {}, english)
                    .message.contains(QStringLiteral("the other is lower")));
        QVERIFY(scatterPicture(together(5, 0.01), {}, {}, english)
                    .message.startsWith(QStringLiteral("Too few")));
    }

    void whatOnlyIsNowHasNoCourse()
    {
        QVERIFY(!metricsWithCourse(Fixtures::overview()).contains(QStringLiteral("waiting_now")));
        QVERIFY(metricsWithCourse(Fixtures::overview()).contains(QStringLiteral("csat")));
    }
};

QTEST_MAIN(TestScatterWords)
#include "tst_scatterwords.moc"
