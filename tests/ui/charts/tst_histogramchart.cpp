// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/histogramchart.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

namespace {

HistogramPicture threeBins()
{
    HistogramPicture picture;
    picture.message = QStringLiteral("half within two");
    picture.bins = {{0.2, 0.1, QStringLiteral("first")},
                    {0.5, 0.6, QStringLiteral("second")},
                    {0.3, 0.3, QStringLiteral("third")}};
    picture.ticks = {{0, QStringLiteral("0")}, {3, QStringLiteral("3")}};
    picture.levels = {{0, QStringLiteral("0 %")}, {0.6, QStringLiteral("60 %")}};
    picture.marks = {{1.4, QStringLiteral("p50")}, {1.5, QStringLiteral("p90")}};
    picture.nowName = QStringLiteral("now");
    picture.beforeName = QStringLiteral("before");
    return picture;
}

} // namespace

class TestHistogramChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsNameSaysItsMessage()
    {
        Theme theme(qApp);
        HistogramChart chart(theme);
        chart.setPicture(threeBins());
        QCOMPARE(chart.accessibleName(), QStringLiteral("half within two"));
    }

    void theArrowsReadTheBinsAndStopAtTheEnds()
    {
        Theme theme(qApp);
        HistogramChart chart(theme);
        chart.setPicture(threeBins());
        chart.resize(500, 300);
        chart.show();
        chart.activateWindow();
        chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart.hasFocus());
        QCOMPARE(chart.shownBin(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("second"));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.shownBin(), 2);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.shownBin(), 0);
        chart.setPicture({}); // fewer bins than the one read out
        QCOMPARE(chart.wordsOf(chart.shownBin()), QString());
        QVERIFY(!chart.grab().isNull());
    }

    void aTallerBarHasMoreOfItsColour()
    {
        Theme theme(qApp);
        HistogramChart chart(theme);
        HistogramPicture picture = threeBins();
        picture.beforeName.clear();
        picture.marks.clear();
        chart.setPicture(picture);
        chart.resize(500, 300);
        const QImage image = chart.grab().toImage();
        const QRgb bar = image.pixel(280, 220);
        const auto coloured = [&](int x) {
            int found = 0;
            for (int y = 0; y < image.height(); ++y)
                found += image.pixel(x, y) == bar;
            return found;
        };
        QVERIFY(coloured(280) > coloured(430) && coloured(430) > coloured(120));
    }
};

QTEST_MAIN(TestHistogramChart)
#include "tst_histogramchart.moc"
