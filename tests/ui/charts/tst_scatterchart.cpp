// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scatterchart.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

namespace {

ScatterPicture threePoints()
{
    ScatterPicture picture;
    picture.message = QStringLiteral("they go together");
    picture.points = {{0, 0, 1, QStringLiteral("Monday")},
                      {5, 10, 0.25, QStringLiteral("Tuesday")},
                      {10, 5, 0, QStringLiteral("Wednesday")}};
    picture.xTicks = {{0, QStringLiteral("0")}, {10, QStringLiteral("10")}};
    picture.yTicks = {{0, QStringLiteral("0")}, {10, QStringLiteral("10")}};
    picture.latestName = QStringLiteral("Wed");
    return picture;
}

} // namespace

class TestScatterChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsStandWhereTheirValuesAre()
    {
        Theme theme(qApp);
        ScatterChart chart(theme);
        chart.setPicture(threePoints());
        chart.resize(500, 320);
        QVERIFY(!chart.grab().isNull());
        const QPointF low = chart.placeOf(0);
        const QPointF top = chart.placeOf(1);
        const QPointF right = chart.placeOf(2);
        QCOMPARE(top.x(), (low.x() + right.x()) / 2);
        QCOMPARE(right.y(), (low.y() + top.y()) / 2);
        QVERIFY(top.y() < low.y() && right.x() > low.x());
    }

    void theArrowsMoveThroughTime()
    {
        Theme theme(qApp);
        ScatterChart chart(theme);
        chart.setPicture(threePoints());
        chart.show();
        chart.activateWindow();
        chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart.hasFocus());
        QCOMPARE(chart.accessibleName(), QStringLiteral("they go together"));
        QCOMPARE(chart.wordsOf(chart.shownPoint()), QStringLiteral("Wednesday"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Tuesday"));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.shownPoint(), 0);
    }

    void thePointerReadsTheNearestPoint()
    {
        Theme theme(qApp);
        ScatterChart chart(theme);
        chart.setPicture(threePoints());
        chart.resize(500, 320);
        chart.show();
        QTest::mouseMove(&chart, (chart.placeOf(1) + QPointF(3, 3)).toPoint());
        QTRY_COMPARE(chart.shownPoint(), 1);
        QTest::mouseMove(&chart, QPoint(2, 2));
        QTRY_VERIFY(chart.shownPoint() != 1);
    }
};

QTEST_MAIN(TestScatterChart)
#include "tst_scatterchart.moc"
