// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/desktop.h"

#include "tests/support/memoryvault.h"
#include "tests/ui/support/fixtures.h"
#include "ui/export/exportbutton.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// The dashboard without a server, its Overview fed by hand.
struct Desk
{
    Desktop desktop;

    explicit Desk(const QString &settings)
        : desktop(qApp, std::make_unique<QSettings>(settings, QSettings::IniFormat),
                  std::make_unique<MemoryVault>(), nullptr)
    {
        desktop.window().openPlace(ConnectionList::demo());
        desktop.overview().replace(Fixtures::overview());
    }

    template <typename Widget> Widget *find(const char *name = "")
    {
        return desktop.window().findChild<Widget *>(QString::fromLatin1(name));
    }
    QFileDialog *dialog()
    {
        auto *button = find<ExportButton>("exportChannels");
        button->findChild<QAction *>(QStringLiteral("csv"))->trigger();
        return find<QFileDialog>("exportDialog");
    }
    QString message() { return find<MessageBar>("messageBar")->text(); }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportIsSaidAndItsFolderRemembered()
    {
        const QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        const QString exports = folder.filePath(QStringLiteral("exports"));
        QVERIFY(QDir().mkpath(exports));
        {
            Desk desk(settings);
            QFileDialog *dialog = desk.dialog();
            dialog->setDirectory(exports);
            dialog->selectFile(QStringLiteral("channels.csv"));
            static_cast<QDialog *>(dialog)->accept();
            QTRY_COMPARE(desk.message(), QString::fromUtf8("“channels.csv” was saved."));
            QVERIFY(QFile::exists(exports + QStringLiteral("/channels.csv")));
        }
        Desk again(settings);
        QCOMPARE(again.dialog()->directory().path(), exports);
    }

    void aFailureIsSaidWithAWayToSaveElsewhere()
    {
        const QTemporaryDir folder;
        const QString exports = folder.filePath(QStringLiteral("exports"));
        QVERIFY(QDir().mkpath(exports));
        Desk desk(folder.filePath(QStringLiteral("settings.ini")));
        QFileDialog *dialog = desk.dialog();
        dialog->setDirectory(exports);
        dialog->selectFile(QStringLiteral("channels.csv"));
        const QString path = dialog->selectedFiles().value(0);
        QVERIFY(QDir(exports).removeRecursively());
        Q_EMIT dialog->fileSelected(path); // the dialog itself would not take it any more
        dialog->reject();
        QTRY_VERIFY(desk.message().contains(QStringLiteral("was not saved")));
        QTRY_VERIFY(!desk.find<QFileDialog>("exportDialog"));
        desk.find<QPushButton>("messageAction")->click();
        QVERIFY(desk.find<QFileDialog>("exportDialog"));
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
