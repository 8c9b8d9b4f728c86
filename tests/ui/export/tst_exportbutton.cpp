// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportbutton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestExportButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBePressedBeforeThereIsSomethingToChoose()
    {
        Theme theme(qApp);
        ExportButton button(theme, QStringLiteral("Export the trend"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.accessibleName(), QStringLiteral("Export the trend"));
        button.addEntry(QStringLiteral("csv"), QStringLiteral("Table as CSV"));
        QVERIFY(button.isEnabled());
        QVERIFY(!button.icon().isNull());
    }

    void theKeyboardAloneChoosesAnEntry()
    {
        Theme theme(qApp);
        QWidget window;
        auto *button = new ExportButton(theme, QStringLiteral("Export"), &window);
        QSignalSpy first(button->addEntry(QStringLiteral("a"), QStringLiteral("First")),
                         &QAction::triggered);
        QSignalSpy second(button->addEntry(QStringLiteral("b"), QStringLiteral("Second")),
                          &QAction::triggered);
        window.resize(300, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = button->findChild<QMenu *>();
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(first.count(), 0);
        QCOMPARE(second.count(), 1);
        QVERIFY(!menu->isVisible());
    }

    void growsWithTheText()
    {
        Theme theme(qApp);
        ExportButton button(theme, QStringLiteral("Export"));
        const QSize usual = button.size();
        theme.setTextScale(1.5);
        QCOMPARE(button.size(), usual * 1.5);
        theme.setTextScale(1);
    }
};

QTEST_MAIN(TestExportButton)
#include "tst_exportbutton.moc"
