// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ladderchart.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

namespace {

LadderPicture threeRungs()
{
    LadderPicture picture;
    picture.message = QStringLiteral("Of 100, 40 were resolved");
    const auto rung = [&](const char *name, qint64 count, QList<LadderPicture::Mark> marks = {}) {
        picture.rungs.append({QString::fromLatin1(name),
                              count,
                              QString::number(count),
                              {},
                              {},
                              QStringLiteral("about %1").arg(QLatin1StringView(name)),
                              std::move(marks)});
    };
    rung("Arrived", 100);
    rung("Answered", 60);
    rung("Resolved", 40,
         {{QStringLiteral("Containment"), QStringLiteral("40 %"), QStringLiteral("of all")},
          {QStringLiteral("Durable"), QStringLiteral("67 %"), QStringLiteral("of answered")}});
    return picture;
}

} // namespace

class TestLadderChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesRungsAndMarksAndSaysWhatTheyMean()
    {
        Theme theme(qApp);
        LadderChart chart(theme);
        chart.setPicture(threeRungs());
        QCOMPARE(chart.accessibleName(), QStringLiteral("Of 100, 40 were resolved"));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("about Resolved"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right); // there is no third
        QCOMPARE(chart.cursor(), (LadderChart::Place{2, 1}));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("of answered"));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.cursor(), (LadderChart::Place{1, -1}));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.cursor(), (LadderChart::Place{0, -1}));
    }

    void thePointerFindsEveryMarkAlsoWhenThereIsLittleRoom()
    {
        Theme theme(qApp);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {900, 320}) {
                LadderChart chart(theme);
                chart.setLayoutDirection(direction);
                chart.setPicture(threeRungs());
                chart.resize(width, chart.sizeHint().height());
                QSet<int> marks;
                for (int y = 0; y < chart.height(); y += 3) {
                    for (int x = 0; x < width; x += 3) {
                        const auto place = chart.placeAt({x, y});
                        if (place.rung == 2)
                            marks.insert(place.mark);
                    }
                }
                QCOMPARE(marks, (QSet<int>{-1, 0, 1}));
                QVERIFY(!chart.grab().isNull());
            }
        }
    }

    void aShorterLadderTakesTheCursorAlong()
    {
        Theme theme(qApp);
        LadderChart chart(theme);
        chart.setPicture(threeRungs());
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        LadderPicture shorter = threeRungs();
        shorter.rungs.removeLast();
        chart.setPicture(shorter);
        QCOMPARE(chart.cursor(), (LadderChart::Place{1, -1}));
        chart.setPicture({});
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.wordsOf(chart.cursor()).isEmpty());
    }
};

QTEST_MAIN(TestLadderChart)
#include "tst_ladderchart.moc"
