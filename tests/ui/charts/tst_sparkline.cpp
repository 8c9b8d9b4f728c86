// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sparkline.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewValuesStayAsTheyAre()
    {
        const Course course{1.0, std::nullopt, 3.0};
        QCOMPARE(thinned(course, 5), course);
    }

    void manyBecomeMeansOfNeighbours()
    {
        QCOMPARE(thinned({1.0, 3.0, 5.0, 7.0}, 2), (Course{2.0, 6.0}));
    }

    void aGapStaysAGapAndDoesNotCountAsZero()
    {
        QCOMPARE(thinned({4.0, std::nullopt, std::nullopt, std::nullopt}, 2),
                 (Course{4.0, std::nullopt}));
    }

    void nothingToShowPaintsNothing()
    {
        QImage image(60, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const QImage before = image.copy();
        QPainter painter(&image);
        drawSparkline(painter, image.rect(), {}, Qt::blue, Qt::white);
        drawSparkline(painter, image.rect(), {std::nullopt, std::nullopt}, Qt::blue, Qt::white);
        painter.end();
        QCOMPARE(image, before);
    }

    void aGapLeavesItsColumnEmpty()
    {
        QImage image(100, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawSparkline(painter, image.rect(), {1.0, 2.0, std::nullopt, 2.0, 1.0}, Qt::blue,
                      Qt::white);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(qAlpha(image.pixel(48, y)), 0);
    }
};

QTEST_GUILESS_MAIN(TestSparkline)
#include "tst_sparkline.moc"
