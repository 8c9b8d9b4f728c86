// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/mousenavigation.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

using namespace Wheelhouse;

class TestMouseNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSideButtonsWorkAlsoOverATable()
    {
        QStackedWidget window;
        auto *page = new QTableWidget(20, 3);
        window.addWidget(page);
        window.resize(400, 300);
        MouseNavigation mouse(page);
        QSignalSpy back(&mouse, &MouseNavigation::back);
        QSignalSpy forward(&mouse, &MouseNavigation::forward);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QWindow *handle = window.windowHandle();
        QTest::mouseClick(handle, Qt::BackButton, {}, {150, 120});
        QCOMPARE(back.size(), 1);
        QTest::mouseClick(handle, Qt::ForwardButton, {}, {150, 120});
        QCOMPARE(forward.size(), 1);
        QTest::mouseClick(handle, Qt::LeftButton, {}, {150, 120});
        QVERIFY(page->currentItem() || page->currentRow() >= 0); // the rest goes through
        QCOMPARE(back.size() + forward.size(), 2);
    }

    void aPageThatIsNotSeenHearsNothing()
    {
        QStackedWidget window;
        auto *page = new QWidget;
        window.addWidget(page);
        window.addWidget(new QWidget);
        window.resize(400, 300);
        MouseNavigation mouse(page);
        QSignalSpy back(&mouse, &MouseNavigation::back);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setCurrentIndex(1);
        QTest::mouseClick(window.windowHandle(), Qt::BackButton, {}, {150, 120});
        QCOMPARE(back.size(), 0);
        window.setCurrentIndex(0);
        QTest::mouseClick(window.windowHandle(), Qt::BackButton, {}, {150, 120});
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestMouseNavigation)
#include "tst_mousenavigation.moc"
