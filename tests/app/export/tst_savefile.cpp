// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/savefile.h"

#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTest>

using namespace Wheelhouse;

class TestSaveFile : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void replacesWhatWasThereAndLeavesNothingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("zażółć – 中.csv"));
        QVERIFY(saveFile(path, "first").ok());
        QVERIFY(saveFile(path, "second").ok());
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderThatIsGoneIsSaid()
    {
        const QTemporaryDir folder;
        const auto result = saveFile(folder.filePath(QStringLiteral("gone/a.csv")), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(saveProblem(result.error()).contains(QStringLiteral("“a.csv”")));
        QVERIFY(saveProblem(result.error()).contains(QStringLiteral("/gone”")));
    }

    void aFolderThatMayOnlyBeReadIsSaid()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        QVERIFY(disk.makeReadOnly());
        const auto result = saveFile(disk.path() + QStringLiteral("/a.csv"), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Forbidden);
    }

    void aFullDiskIsSaidAndTheOldFileStays()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        const QString path = disk.path() + QStringLiteral("/a.csv");
        QVERIFY(saveFile(path, "old").ok());
        QVERIFY(disk.fill());
        const auto result = saveFile(path, QByteArray(100'000, 'x'));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        disk.makeRoom();
        QVERIFY(saveFile(path, "new").ok());
    }

    void aDiskThatDoesNotTakeItLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(saveFile(path, "old").ok());
        {
            const NoWriting bad;
            const auto result = saveFile(path, "new and longer");
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Unavailable);
            QVERIFY(!result.error().detail.isEmpty());
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void everyProblemHasASentence()
    {
        for (const ErrorCode code : {ErrorCode::Invalid, ErrorCode::NotFound, ErrorCode::Forbidden,
                                     ErrorCode::TooLarge, ErrorCode::Unavailable}) {
            const QString sentence = saveProblem(
                {code, QStringLiteral("Reason"), QStringLiteral("/home/ania/figures.csv")});
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(!sentence.contains(u'%'));
        }
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
