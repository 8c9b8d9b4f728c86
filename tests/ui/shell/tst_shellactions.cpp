// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellactions.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestShellActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsShareAKeyOrAnId()
    {
        QWidget window;
        ShellActions actions(&window);
        for (const char *page : {"overview", "live", "conversations"})
            actions.addPage(QString::fromLatin1(page), QString::fromLatin1(page));
        QSet<QKeySequence> keys;
        QSet<QString> ids;
        int keyCount = 0;
        for (const QAction *action : actions.all()) {
            QVERIFY(!action->text().isEmpty());
            ids.insert(action->objectName());
            for (const QKeySequence &key : action->shortcuts()) {
                keys.insert(key);
                ++keyCount;
            }
        }
        QCOMPARE(keys.size(), keyCount);
        QCOMPARE(ids.size(), actions.all().size());
    }

    void pagesAreNumberedInOrder()
    {
        QWidget window;
        ShellActions actions(&window);
        QCOMPARE(actions.addPage(QStringLiteral("a"), {})->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(actions.addPage(QStringLiteral("b"), {})->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_2));
        for (int i = 2; i < 9; ++i)
            actions.addPage(QStringLiteral("p%1").arg(i), {});
        QVERIFY(actions.addPage(QStringLiteral("tenth"), {})->shortcut().isEmpty());
    }

    void everyActionWorksInTheWindow()
    {
        QWidget window;
        ShellActions actions(&window);
        for (QAction *action : actions.all())
            QVERIFY(window.actions().contains(action));
    }
};

QTEST_MAIN(TestShellActions)
#include "tst_shellactions.moc"
