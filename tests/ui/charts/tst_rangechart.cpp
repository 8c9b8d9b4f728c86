// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/rangechart.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

class TestRangeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysReadTheRangeOut()
    {
        Theme theme(qApp);
        RangeChart chart(theme);
        RangePicture picture;
        picture.message = QStringLiteral("from 1 to 3");
        for (const char *name : {"low", "likely", "high"})
            picture.columns.append({QString::fromLatin1(name), double(picture.columns.size()) + 1,
                                    QStringLiteral("%1 said").arg(QLatin1StringView(name))});
        picture.rows = {{QStringLiteral("Hours"), {u"1"_qs, u"2"_qs, u"3"_qs}}};
        picture.ticks = {{0, u"0"_qs}, {4, u"4"_qs}};
        chart.setPicture(picture);
        QCOMPARE(chart.accessibleName(), picture.message);
        chart.show();
        chart.setFocus();
        QTRY_VERIFY(chart.hasFocus());
        QCOMPARE(chart.shownColumn(), 1);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("high said"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.shownColumn(), 2);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("low said"));
    }
};

QTEST_MAIN(TestRangeChart)
#include "tst_rangechart.moc"
