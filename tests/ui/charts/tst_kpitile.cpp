// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/kpitile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

class CountedTile : public KpiTile
{
public:
    using KpiTile::KpiTile;
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        KpiTile::paintEvent(event);
    }
};

TileContent content(const char *value)
{
    TileContent content;
    content.label = QStringLiteral("Satisfied customers");
    content.value = QString::fromLatin1(value);
    content.spoken = QStringLiteral("86.4 %. n = 1,204");
    content.toolTip = QStringLiteral("csat@1");
    return content;
}

} // namespace

class TestKpiTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShowsToThoseWhoListen()
    {
        Theme theme(qApp);
        KpiTile tile(theme, KpiTile::Shape::Lead);
        tile.setContent(content("86.4"));
        QCOMPARE(tile.accessibleName(), QStringLiteral("Satisfied customers"));
        QCOMPARE(tile.accessibleDescription(), QStringLiteral("86.4 %. n = 1,204"));
        QCOMPARE(tile.toolTip(), QStringLiteral("csat@1"));
    }

    void theSameContentIsNotPaintedAgain()
    {
        Theme theme(qApp);
        CountedTile tile(theme, KpiTile::Shape::Lead);
        tile.resize(220, 140);
        tile.setContent(content("86.4"));
        tile.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tile));
        QTRY_VERIFY(tile.paints > 0);
        QCoreApplication::processEvents();
        const int before = tile.paints;
        tile.setContent(content("86.4"));
        QCoreApplication::processEvents();
        QCOMPARE(tile.paints, before);
        tile.setContent(content("86.5"));
        QTRY_COMPARE(tile.paints, before + 1);
    }

    void aLongLabelTakesASecondLineAndNoMore()
    {
        Theme theme(qApp);
        KpiTile tile(theme, KpiTile::Shape::Lead);
        tile.setContent(content("1"));
        const int one = tile.heightForWidth(400);
        TileContent longer = content("1");
        longer.label = QStringLiteral("First response by people in all of our channels");
        tile.setContent(longer);
        const int two = tile.heightForWidth(190);
        QVERIFY(two > one);
        longer.label = longer.label.repeated(5);
        tile.setContent(longer);
        QCOMPARE(tile.heightForWidth(190), two);
    }

    void theIntervalOfALeadTileIsNeverLeftOut()
    {
        Theme theme(qApp);
        KpiTile tile(theme, KpiTile::Shape::Lead);
        TileContent with = content("86.4");
        with.footnote = QStringLiteral("n = 1,430, 28 % replied");
        with.sparkline = {0.8, 0.9, 0.7};
        TileContent target = with;
        target.targetNote = QString::fromUtf8("✓ ≥ 85 %");
        for (TileContent shown : {with, target}) {
            for (int width = tile.minimumSizeHint().width(); width < 300; width += 4) {
                tile.resize(width, tile.heightForWidth(width));
                shown.interval.clear();
                tile.setContent(shown);
                const QImage without = tile.grab().toImage();
                shown.interval = QString::fromUtf8("85.6–89.1 %");
                tile.setContent(shown);
                QVERIFY2(tile.grab().toImage() != without, qPrintable(QString::number(width)));
            }
        }
    }

    void aCompactTileShortensItsFootnoteForTheInterval()
    {
        Theme theme(qApp);
        KpiTile tile(theme, KpiTile::Shape::Compact);
        TileContent shown = content("91.7");
        shown.footnote = QStringLiteral("n = 3,084 of 13,084 that could have been");
        shown.shortFootnote = QStringLiteral("n = 3,084");
        shown.interval = QString::fromUtf8("90.7–92.7 %");
        tile.resize(tile.minimumSizeHint());
        tile.setContent(shown);
        const QImage shortened = tile.grab().toImage();
        shown.footnote = shown.shortFootnote;
        tile.setContent(shown);
        QCOMPARE(tile.grab().toImage(), shortened);
    }

    void growsWithTheText()
    {
        Theme theme(qApp);
        KpiTile tile(theme, KpiTile::Shape::Compact);
        tile.setContent(content("1"));
        const QSize usual = tile.minimumSizeHint();
        theme.setTextScale(1.5);
        QVERIFY(tile.minimumSizeHint().width() > usual.width());
        QVERIFY(tile.minimumSizeHint().height() > usual.height());
        theme.setTextScale(1);
    }
};

QTEST_MAIN(TestKpiTile)
#include "tst_kpitile.moc"
