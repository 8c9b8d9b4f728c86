// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

TrendPicture picture()
{
    TrendPicture picture;
    picture.name = QStringLiteral("Contacts");
    picture.fromMs = 1'795'132'800'000; // a Friday, 00:00 UTC
    picture.stepMs = 86'400'000;
    picture.now = {10.0, std::nullopt, 30.0, 40.0};
    picture.before = {9.0, 8.0, 7.0, 6.0};
    picture.marks = {
        {picture.fromMs + 1000, QStringLiteral("Premiere"), QStringLiteral("Season 2")}};
    picture.beforeName = QStringLiteral("A year before");
    picture.sayBefore = [](const QString &figure) {
        return figure + QStringLiteral(" a year before");
    };
    picture.say = [](double value) { return QString::number(value); };
    return picture;
}

} // namespace

class TestTrendChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCarryTimeValueAndComparison()
    {
        Theme theme(qApp);
        TrendChart chart(theme, QLocale(QStringLiteral("en_GB")));
        chart.setPicture(picture());
        QCOMPARE(chart.wordsOf(2), QStringLiteral("Sun 22 Nov: 30, 7 a year before"));
        QVERIFY(chart.wordsOf(1).contains(QChar(0x2013)));
        QCOMPARE(chart.wordsOf(9), QStringLiteral("No data"));
    }

    void arrowKeysWalkAndSayTheValue()
    {
        Theme theme(qApp);
        TrendChart chart(theme, QLocale(QStringLiteral("en_GB")));
        chart.setPicture(picture());
        chart.resize(500, 260);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cursor(), 3);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor(), 2);
        QCOMPARE(chart.accessibleDescription(), chart.wordsOf(2));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor(), 0);
    }

    void picturesOfEveryKindAreDrawn()
    {
        Theme theme(qApp);
        TrendChart chart(theme, QLocale::c());
        chart.resize(400, 220);
        QVERIFY(!chart.grab().isNull());
        TrendPicture one = picture();
        for (const Course &course :
             {Course{}, Course{5.0}, Course{std::nullopt, std::nullopt}, Course{0.0, 0.0, 0.0}}) {
            one.now = course;
            chart.setPicture(one);
            QVERIFY(!chart.grab().isNull());
        }
        one.quantity = Quantity::Share;
        one.now = {0.81, 0.86, 0.84};
        chart.setPicture(one);
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
