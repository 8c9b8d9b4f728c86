// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/filesaver.h"

#include "tests/support/smalldisk.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Wheelhouse;

class TestFileSaver : public QObject
{
    Q_OBJECT

    FileSaver::Job job(const QByteArray &bytes)
    {
        return {QStringLiteral("Overview - Contacts.csv"), QStringLiteral("CSV table"),
                FileSaver::Job::Maker::Anywhere, [bytes]() -> Result<QByteArray> { return bytes; }};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QFileDialog *dialogOf(QWidget &window)
    {
        return window.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
    }

private Q_SLOTS:
    void proposesANameInTheLastFolderAndWritesWhatIsChosen()
    {
        const QTemporaryDir folder;
        QWidget window;
        FileSaver saver(&window);
        QSignalSpy saved(&saver, &FileSaver::saved);
        QSignalSpy chosen(&saver, &FileSaver::folderChosen);
        saver.setFolder(folder.path());
        saver.ask(job("a,b\r\n"));
        QFileDialog *dialog = dialogOf(window);
        QVERIFY(dialog && dialog->isVisible());
        const QString path = folder.filePath(QStringLiteral("Overview - Contacts.csv"));
        QCOMPARE(dialog->selectedFiles(), QStringList(path));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().toString(), path);
        QCOMPARE(chosen.first().first().toString(), folder.path());
        QCOMPARE(contentOf(path), QByteArray("a,b\r\n"));
    }

    void aCancelledDialogWritesNothing()
    {
        const QTemporaryDir folder;
        QWidget window;
        FileSaver saver(&window);
        saver.setFolder(folder.path());
        saver.ask(job("x"));
        dialogOf(window)->reject();
        QTRY_VERIFY(!dialogOf(window));
        QVERIFY(QDir(folder.path()).isEmpty());
        saver.ask(job("x"));
        QVERIFY(dialogOf(window));
    }

    void thereIsOneDialogAtATime()
    {
        QWidget window;
        FileSaver saver(&window);
        saver.ask(job("x"));
        saver.ask(job("y"));
        QCOMPARE(window.findChildren<QFileDialog *>().size(), 1);
    }

    void aFolderThatIsGoneIsNotProposed()
    {
        QWidget window;
        FileSaver saver(&window);
        saver.setFolder(QStringLiteral("/not/there"));
        saver.ask(job("x"));
        QVERIFY(QFileInfo(dialogOf(window)->directory().path()).isDir());
    }

    void aFailureIsASentenceAndMayBeTriedAgain()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        QVERIFY(disk.makeReadOnly());
        const QTemporaryDir folder;
        QWidget window;
        FileSaver saver(&window);
        QSignalSpy failed(&saver, &FileSaver::failed);
        QSignalSpy saved(&saver, &FileSaver::saved);
        saver.setFolder(disk.path());
        saver.ask(job("x"));
        static_cast<QDialog *>(dialogOf(window))->accept();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(disk.path()));
        QTRY_VERIFY(!dialogOf(window));
        saver.setFolder(folder.path());
        saver.askAgain();
        static_cast<QDialog *>(dialogOf(window))->accept();
        QTRY_COMPARE(saved.count(), 1);
    }

    void aFullDiskIsSaid()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        QVERIFY(disk.fill());
        QWidget window;
        FileSaver saver(&window);
        QSignalSpy failed(&saver, &FileSaver::failed);
        saver.save(job(QByteArray(100'000, 'x')), disk.path() + QStringLiteral("/a.csv"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("full")));
    }

    void paintersPaintInTheGuiThreadAndTheOthersElsewhere()
    {
        const QTemporaryDir folder;
        QWidget window;
        FileSaver saver(&window);
        QSignalSpy saved(&saver, &FileSaver::saved);
        std::atomic<QThread *> made = nullptr;
        FileSaver::Job one = job({});
        one.make = [&made]() -> Result<QByteArray> {
            made = QThread::currentThread();
            return QByteArray("x");
        };
        saver.save(one, folder.filePath(QStringLiteral("a")));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(made.load() != thread());
        one.maker = FileSaver::Job::Maker::Painter;
        saver.save(one, folder.filePath(QStringLiteral("a")));
        QTRY_COMPARE(saved.count(), 2);
        QVERIFY(made.load() == thread());
    }

    void aFileNameIsOneThatEverySystemTakes_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *tag, const QStringList &parts, const QString &name) {
            QTest::newRow(tag) << parts << name;
        };
        row("plain", {QStringLiteral("Overview"), QStringLiteral("Contacts")},
            QStringLiteral("Overview - Contacts.csv"));
        row("refused", {QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\nk")},
            QStringLiteral("a b c d e f g h i j k.csv"));
        row("dots", {QStringLiteral("../..")}, QStringLiteral("Wheelhouse.csv"));
        row("empty", {}, QStringLiteral("Wheelhouse.csv"));
        row("long", {QString(300, u'x')}, QString(120, u'x') + QStringLiteral(".csv"));
    }

    void aFileNameIsOneThatEverySystemTakes()
    {
        QFETCH(QStringList, parts);
        QTEST(exportFileName(parts, QStringLiteral("csv")), "name");
    }
};

QTEST_MAIN(TestFileSaver)
#include "tst_filesaver.moc"
