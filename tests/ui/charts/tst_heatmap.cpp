// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

QList<std::optional<double>> ramp()
{
    QList<std::optional<double>> values;
    for (int i = 0; i < 168; ++i)
        values.append(i);
    return values;
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekBeginsAsTheLocaleSays()
    {
        Theme theme(qApp);
        HeatMap british(theme, QLocale(QStringLiteral("en_GB")));
        british.setValues(ramp());
        QVERIFY(british.wordsOf({0, 0}).startsWith(QStringLiteral("Monday")));
        HeatMap american(theme, QLocale(QStringLiteral("en_US")));
        american.setValues(ramp());
        QVERIFY(american.wordsOf({0, 0}).startsWith(QStringLiteral("Sunday")));
        QVERIFY(american.wordsOf({0, 0}).contains(QStringLiteral("144.0")));
    }

    void arrowKeysMoveTheCellAndSayIt()
    {
        Theme theme(qApp);
        HeatMap map(theme, QLocale(QStringLiteral("en_GB")));
        map.setValues(ramp());
        map.resize(500, 300);
        map.show();
        map.setFocus();
        const QPoint start = map.cursorCell();
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.cursorCell(), start + QPoint(1, 1));
        QCOMPARE(map.accessibleDescription(), map.wordsOf(map.cursorCell()));
        QTest::keyClick(&map, Qt::Key_End);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.cursorCell().y(), 23);
    }

    void anHourThatTheWeekDoesNotHaveYetHasNoData()
    {
        Theme theme(qApp);
        HeatMap map(theme, QLocale(QStringLiteral("en_GB")));
        auto values = ramp();
        values[30].reset();
        map.setValues(values);
        QCOMPARE(map.wordsOf({1, 6}), QString::fromUtf8("Tuesday 06:00–07:00: no data"));
    }

    void anIncompleteWeekShowsNothing()
    {
        Theme theme(qApp);
        HeatMap map(theme, QLocale::c());
        map.setValues({1, 2, 3});
        QCOMPARE(map.wordsOf({0, 0}), QString());
        map.resize(300, 200);
        QVERIFY(!map.grab().isNull());
    }
};

QTEST_MAIN(TestHeatMap)
#include "tst_heatmap.moc"
