// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/wraplayout.h"

#include <QFrame>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestWrapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsThatDoNotFitGoToTheNextLine()
    {
        QWidget bar;
        auto *layout = new WrapLayout(10, &bar);
        QList<QFrame *> items;
        for (int i = 0; i < 3; ++i) {
            items.append(new QFrame(&bar));
            items.last()->setFixedSize(100, 30);
            layout->addWidget(items.last());
        }
        QCOMPARE(layout->heightForWidth(320), 30);
        QCOMPARE(layout->heightForWidth(319), 70);
        layout->setGeometry({0, 0, 220, 70});
        QCOMPARE(items.at(2)->pos(), QPoint(0, 40));
    }

    void aGroupStandsTogetherWhereItCan()
    {
        QWidget bar;
        auto *layout = new WrapLayout(10, &bar);
        QList<QFrame *> items;
        for (int i = 0; i < 4; ++i) {
            if (i == 2)
                layout->beginGroup();
            items.append(new QFrame(&bar));
            items.last()->setFixedSize(100, 30);
            layout->addWidget(items.last());
        }
        const auto placed = [&](int width) {
            layout->setGeometry({0, 0, width, layout->heightForWidth(width)});
            QStringList at;
            for (const QFrame *item : items)
                at.append(QStringLiteral("%1,%2").arg(item->x()).arg(item->y()));
            return at.join(u' ');
        };
        QCOMPARE(placed(430), QStringLiteral("0,0 110,0 220,0 330,0"));
        QCOMPARE(placed(429), QStringLiteral("0,0 110,0 0,40 110,40"));
        QCOMPARE(placed(210), QStringLiteral("0,0 110,0 0,40 110,40"));
        QCOMPARE(placed(209), QStringLiteral("0,0 0,40 0,80 0,120"));
        items.at(0)->setFixedWidth(50);
        items.at(1)->hide();
        items.at(2)->setFixedWidth(40);
        items.at(3)->setFixedWidth(130);
        placed(170); // no line takes the group whole
        QCOMPARE(items.at(2)->pos(), QPoint(60, 0));
        QCOMPARE(items.at(3)->pos(), QPoint(0, 40));
    }

    void hiddenItemsTakeNoRoom()
    {
        QWidget bar;
        auto *layout = new WrapLayout(10, &bar);
        auto *hidden = new QFrame(&bar);
        hidden->setFixedSize(100, 30);
        layout->addWidget(hidden);
        hidden->hide();
        QCOMPARE(layout->heightForWidth(50), 0);
    }
};

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
