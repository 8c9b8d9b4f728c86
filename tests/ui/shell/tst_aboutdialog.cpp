// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "tests/ui/support/pagechecks.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheVersionsAndTheLicence()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
        Theme theme(qApp);
        auto *dialog = new AboutDialog(theme, {});
        dialog->show();
        QString all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(QStringLiteral("9.8.7")));
        QVERIFY(all.contains(QString::fromLatin1(qVersion())));
        QVERIFY(all.contains(QStringLiteral("GNU General Public License")));
        QCOMPARE(PageChecks::nameless(*dialog), QStringList());
        dialog->close();
    }

    void copiesTheDiagnostics()
    {
        Theme theme(qApp);
        auto *dialog = new AboutDialog(theme, QStringLiteral("facts"));
        dialog->findChild<QPushButton *>(QStringLiteral("copyDiagnostics"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("facts"));
        dialog->close();
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
