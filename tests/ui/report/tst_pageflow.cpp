// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pageflow.h"

#include "tests/ui/report/textrecorder.h"

#include <QPainter>
#include <QTest>

using namespace Wheelhouse;

class TestPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsLieBelowEachOtherUntilThePageIsFull()
    {
        PageFlow flow({800, 1000});
        const QRectF first = flow.take(300);
        flow.space(10);
        const QRectF second = flow.take(300);
        QCOMPARE(second.top(), first.bottom() + 10);
        QCOMPARE(flow.pageCount(), 1);
        const QRectF third = flow.take(400);
        QCOMPARE(flow.pageCount(), 2);
        QCOMPARE(third.top(), first.top());
        QVERIFY(third.bottom() < 1000);
    }

    void whatIsTallerThanAPageTurnsOnce()
    {
        PageFlow flow({800, 1000});
        flow.take(100);
        flow.take(5000);
        QCOMPARE(flow.pageCount(), 2);
    }

    void roomAtTheTopOfAPageIsNotWasted()
    {
        PageFlow flow({800, 1000});
        flow.take(100);
        flow.turn();
        const double top = flow.top();
        flow.space(50);
        QCOMPARE(flow.top(), top);
    }

    void everyPageKnowsItsNumber()
    {
        PageFlow flow({800, 1000});
        flow.turn();
        flow.onEachPage([](QPainter &painter, int page, int count) {
            painter.drawText(QPointF(10, 10), QStringLiteral("%1 of %2").arg(page).arg(count));
        });
        TextRecorder sheet(flow.paper());
        QPainter painter(&sheet);
        flow.paint(painter, 1);
        painter.end();
        QCOMPARE(sheet.all(), QStringLiteral("1 of 2\n"));
    }
};

QTEST_MAIN(TestPageFlow)
#include "tst_pageflow.moc"
