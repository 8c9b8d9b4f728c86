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
