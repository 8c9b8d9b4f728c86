// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendwords.h"

#include <QTest>

using namespace Wheelhouse;

class TestTrendWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFigureMarksAndZone()
    {
        const Trend trend{QStringLiteral("csat"), 0, 3'600'000, {0.5, std::nullopt}, {0.25, 0.5}};
        OverviewParams asked;
        asked.zone = QStringLiteral("Europe/Warsaw");
        asked.comparison = Comparison::Year;
        const TrendPicture picture =
            trendPicture(trend, {{5, QStringLiteral("publish"), QStringLiteral("v2")}}, asked,
                         QLocale(QStringLiteral("en_GB")));
        QCOMPARE(picture.name, QStringLiteral("Satisfied customers"));
        QCOMPARE(picture.zone.id(), QByteArray("Europe/Warsaw"));
        QCOMPARE(picture.beforeName, QStringLiteral("A year before"));
        QCOMPARE(picture.marks.value(0).words(), QString::fromUtf8("Published · v2"));
        QCOMPARE(picture.words(picture.now.at(0)), QStringLiteral("50.0 %"));
        QCOMPARE(picture.words(picture.now.at(1)), QString::fromUtf8("–"));
        QCOMPARE(picture.beforeWords(picture.before.at(0)), QStringLiteral("25.0 % a year before"));
    }

    void ofTargetsOnlyItsOwnIsMarked()
    {
        OverviewView view;
        view.trend.metric = QStringLiteral("csat");
        view.marks = {{1, QStringLiteral("target"), {}, QStringLiteral("abandonment"), 0.1},
                      {2, QStringLiteral("publish"), QStringLiteral("v2")},
                      {3, QStringLiteral("target"), {}, QStringLiteral("csat"), 0.85}};
        const QList<TrendMark> marks = marksOf(view);
        QCOMPARE(marks, view.marks.sliced(1));
        const TrendPicture picture =
            trendPicture(view.trend, marks, {}, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(picture.marks.last().words(),
                 QString::fromUtf8("Target · Satisfied customers ≥ 85.0 %"));
    }
};

QTEST_MAIN(TestTrendWords)
#include "tst_trendwords.moc"
