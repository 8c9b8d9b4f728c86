// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/waterfallchart.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

namespace {

WaterfallPicture between(double before, const QList<double> &changes)
{
    WaterfallPicture picture;
    picture.message = QStringLiteral("it changed");
    const auto level = [&](double at) {
        picture.steps.append({QStringLiteral("level"),
                              {},
                              QStringLiteral("at %1").arg(at),
                              0,
                              at,
                              true,
                              Tone::Neutral});
    };
    level(before);
    double at = before;
    for (const double change : changes) {
        picture.steps.append({QStringLiteral("step"),
                              {},
                              QStringLiteral("by %1").arg(change),
                              at,
                              at + change,
                              false,
                              change > 0 ? Tone::Good : Tone::Bad});
        at += change;
    }
    level(at);
    return picture;
}

} // namespace

class TestWaterfallChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeStepsStandOnTheGround()
    {
        Theme theme(qApp);
        WaterfallChart chart(theme);
        chart.setPicture(between(100, {60, -20}));
        QVERIFY(!chart.span().isCut());
        QCOMPARE(chart.span().low, 0.0);
        QCOMPARE(chart.span().high, 160.0);
    }

    void smallStepsCutTheAxisAndEveryStepStaysInIt()
    {
        Theme theme(qApp);
        WaterfallChart chart(theme);
        chart.setPicture(between(0.87, {-0.029, -0.02, 0.009}));
        QVERIFY(chart.span().isCut());
        QVERIFY(chart.span().low > 0.7 && chart.span().low < 0.821);
        QCOMPARE(chart.span().high, 0.87);
    }

    void belowZeroIsNotCutAway()
    {
        Theme theme(qApp);
        WaterfallChart chart(theme);
        chart.setPicture(between(10, {-15, 20})); // an effect may go below what a level can
        QCOMPARE(chart.span().low, -5.0);
        chart.setPicture(between(0, {}));
        QCOMPARE(chart.span().low, 0.0);
        QVERIFY(!chart.grab().isNull());
        chart.setPicture({});
        QVERIFY(!chart.grab().isNull());
    }

    void theKeyboardReadsStepByStep()
    {
        Theme theme(qApp);
        WaterfallChart chart(theme);
        chart.setPicture(between(100, {60}));
        QCOMPARE(chart.accessibleName(), QStringLiteral("it changed"));
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("by 60"));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.cursor(), 2);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("at 100"));
        QCOMPARE(chart.stepAt(0), 0);
        QCOMPARE(chart.stepAt(-1), -1);
        QCOMPARE(chart.stepAt(10'000), -1);
    }
};

QTEST_MAIN(TestWaterfallChart)
#include "tst_waterfallchart.moc"
