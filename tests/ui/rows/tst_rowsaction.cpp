// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsaction.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestRowsAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterAndTheMenuHaveIt()
    {
        QPushButton button;
        QAction *action = addRowsAction(button);
        QCOMPARE(button.contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(button.actions(), QList<QAction *>{action});
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.setFocus();
        QSignalSpy triggered(action, &QAction::triggered);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter);
        QCOMPARE(triggered.size(), 2);
    }
};

QTEST_MAIN(TestRowsAction)
#include "tst_rowsaction.moc"
