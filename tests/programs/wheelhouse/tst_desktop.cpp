// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/desktop.h"

#include "programs/wheelhouse/embeddedserver.h"
#include "tests/support/memoryvault.h"
#include "tests/ui/support/fixtures.h"
#include "ui/export/exportbutton.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

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

/// The dashboard on a server of its own, in a folder.
struct OnlineDesk
{
    EmbeddedServer server;
    Desktop desktop;

    explicit OnlineDesk(const QTemporaryDir &folder)
        : server(folder.path())
        , desktop(qApp,
                  std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                              QSettings::IniFormat),
                  std::make_unique<MemoryVault>(), &server)
    {
        desktop.window().openPlace(ConnectionList::thisComputer());
    }
    MessageBar *bar()
    {
        return desktop.window().findChild<MessageBar *>(QStringLiteral("messageBar"));
    }
    bool isMessageSeen() { return bar()->isVisibleTo(&desktop.window()); }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNoTranslationEnglishHasItsPlurals()
    {
        const QLocale before;
        installTranslations(qApp, QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Wheelhouse::Distribution", "%n hour(s)", nullptr, 2),
                 QStringLiteral("2 hours"));
        installTranslations(qApp, QStringLiteral("C"));
        QCOMPARE(QLocale().toString(QTime(9, 30), QLocale::ShortFormat), QStringLiteral("09:30"));
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(before);
    }

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

    void aLinkIsShownOnTheOverview()
    {
        const QTemporaryDir folder;
        OnlineDesk desk(folder);
        QTRY_COMPARE(desk.desktop.link().state(), LinkState::Online);
        desk.desktop.window().showPage(QStringLiteral("live"));
        desk.desktop.openLink(
            QStringLiteral("wheelhouse://overview?period=quarter&channel=webchat&metric=csat"));
        QCOMPARE(desk.desktop.overview().params().period, QStringLiteral("quarter"));
        QCOMPARE(desk.desktop.overview().params().channel, QStringLiteral("webchat"));
        QCOMPARE(desk.desktop.overview().params().metric, QStringLiteral("csat"));
        QVERIFY(desk.desktop.window().windowTitle().startsWith(QStringLiteral("Overview")));
        QVERIFY(!desk.isMessageSeen());
        QTRY_VERIFY(desk.desktop.overview().fresh());
        QVERIFY(!desk.desktop.overview().problem());
    }

    void aBadLinkChangesNothingAndSaysWhy()
    {
        const QTemporaryDir folder;
        OnlineDesk desk(folder);
        QTRY_COMPARE(desk.desktop.link().state(), LinkState::Online);
        const OverviewParams before = desk.desktop.overview().params();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("link was refused")));
        desk.desktop.openLink(QStringLiteral("wheelhouse://overview?period=90d&moon=full"));
        QCOMPARE(desk.desktop.overview().params(), before);
        QVERIFY(desk.isMessageSeen());
        QVERIFY(desk.bar()->text().contains(QStringLiteral("“moon”")));
        desk.desktop.openLink(QStringLiteral("wheelhouse://overview?period=90d"));
        QCOMPARE(desk.desktop.overview().params().period, QStringLiteral("90d"));
        QVERIFY(!desk.isMessageSeen());
    }

    void aLinkWaitsWhereNoServerIsAndConnectsNowhere()
    {
        const QTemporaryDir folder;
        Desktop desktop(qApp,
                        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                    QSettings::IniFormat),
                        std::make_unique<MemoryVault>(), nullptr);
        desktop.openLink(QStringLiteral("wheelhouse://overview?period=90d"));
        QCOMPARE(desktop.link().state(), LinkState::Disconnected);
        auto *bar = desktop.window().findChild<MessageBar *>(QStringLiteral("messageBar"));
        QVERIFY(bar->isVisibleTo(&desktop.window()));
        desktop.window().openPlace(ConnectionList::demo());
        QVERIFY(desktop.window().windowTitle().startsWith(QStringLiteral("Overview")));
        QCOMPARE(desktop.overview().params().period, QStringLiteral("90d"));
    }

    void theLastQuestionComesBack()
    {
        const QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        OverviewParams asked;
        {
            Desk desk(settings);
            asked = desk.desktop.overview().params();
            asked.period = QStringLiteral("quarter");
            asked.topic = QString::fromUtf8("płatność");
            desk.desktop.overview().setParams(asked);
        }
        Desk again(settings);
        QCOMPARE(again.desktop.overview().params(), asked);
    }

    void aCopiedLinkIsSaid()
    {
        const QTemporaryDir folder;
        Desk desk(folder.filePath(QStringLiteral("settings.ini")));
        desk.find<QAction>("overview.copyLink")->trigger();
        QVERIFY(desk.message().startsWith(QStringLiteral("The link is copied")));
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
