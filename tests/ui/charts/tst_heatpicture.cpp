// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatpicture.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Wheelhouse;

class TestHeatPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekBeginsAsTheLocaleSays()
    {
        QList<std::optional<double>> values;
        for (int i = 0; i < 168; ++i)
            values.append(i);
        const HeatPicture polish{values, QLocale(QStringLiteral("pl_PL"))};
        QCOMPARE(polish.weekday(0), 1);
        QCOMPARE(polish.valueAt(0, 3), 3);
        QCOMPARE(polish.hourName(14), QStringLiteral("14:00"));
        const HeatPicture american{values, QLocale(QStringLiteral("en_US"))};
        QCOMPARE(american.weekday(0), 7);
        QCOMPARE(american.valueAt(0, 3), 147);
        QCOMPARE(american.hourName(14), QStringLiteral("2 PM"));
        QCOMPARE(polish.most(), 167);
    }

    void theFullestHourIsPaintedDarkest()
    {
        QList<std::optional<double>> values(168, 1.0);
        values[2 * 24 + 5] = 100; // Wednesday at five
        values[6 * 24 + 23].reset();
        const HeatPicture picture{values, QLocale(QStringLiteral("pl_PL"))};
        QImage image(600, 260, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const double legend = drawHeat(painter, image.rect(), picture, lightTokens());
        const HeatPlaces places =
            heatPlaces(picture, QFontMetricsF(painter.font(), &image), image.rect());
        painter.end();
        QVERIFY(legend > 300 && legend < 600);
        QCOMPARE(image.pixelColor(places.cell(2, 5).center().toPoint()), lightTokens().heat[1]);
        // one of a hundred: a tenth of the way
        QCOMPARE(image.pixelColor(places.cell(0, 0).center().toPoint()),
                 heatColour(lightTokens(), 0.1));
        // no data is not a shade
        QCOMPARE(image.pixelColor(places.cell(6, 23).center().toPoint()), QColor(Qt::white));
    }
};

QTEST_MAIN(TestHeatPicture)
#include "tst_heatpicture.moc"
