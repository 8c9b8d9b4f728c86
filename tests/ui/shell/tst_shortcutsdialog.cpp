// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Wheelhouse;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatHasAKeyAndNothingElse()
    {
        QAction with(QStringLiteral("Try now"));
        with.setShortcut(QKeySequence(Qt::Key_F5));
        QAction without(QStringLiteral("Sign out"));
        auto *dialog = new ShortcutsDialog({&with, &without});
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Try now")));
        QVERIFY(texts.contains(QStringLiteral("F5")));
        QVERIFY(!texts.contains(QStringLiteral("Sign out")));
        dialog->close();
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
