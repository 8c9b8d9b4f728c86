// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/iconbutton.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestIconButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesAndSaysWhatItsActionDoes()
    {
        Theme theme(qApp);
        QAction action(QStringLiteral("Back"));
        action.setShortcut(Qt::ALT | Qt::Key_Left);
        action.setEnabled(false);
        IconButton button(theme, QStringLiteral("arrow-left"), action.text());
        button.follow(&action);
        QVERIFY(!button.icon().isNull());
        QCOMPARE(button.accessibleName(), QStringLiteral("Back"));
        QCOMPARE(button.toolTip(), QStringLiteral("Back (Alt+Left)"));
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        QVERIFY(button.isEnabled());
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.size(), 1);
    }

    void itGrowsWithTheText()
    {
        Theme theme(qApp);
        IconButton button(theme, QStringLiteral("link"), QStringLiteral("Copy"));
        const QSize plain = button.size();
        theme.setTextScale(1.5);
        QCOMPARE(button.size(), plain * 1.5);
        theme.setTextScale(1);
    }
};

QTEST_MAIN(TestIconButton)
#include "tst_iconbutton.moc"
