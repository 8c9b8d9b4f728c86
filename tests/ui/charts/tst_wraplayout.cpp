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
