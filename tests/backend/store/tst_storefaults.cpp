// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails: full, read-only, out of its limit. Each time one clear sentence, nothing
// damaged, and all is well again when the disk is.

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "tests/support/eventstream.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Wheelhouse;

namespace {

/// A small file system of its own, when we may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
        : m_mounted(::mount("tmpfs", path().constData(), "tmpfs", 0, options) == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }
    QString folder() const { return m_folder.path(); }
    bool setReadOnly(bool on)
    {
        return ::mount(nullptr, path().constData(), nullptr, MS_REMOUNT | (on ? MS_RDONLY : 0),
                       nullptr) == 0;
    }

private:
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }
    QTemporaryDir m_folder;
    bool m_mounted;
};

/// No file may grow past this while it lives.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Appends groups until one fails; that group comes back, to be tried again.
QList<Event> appendUntilItFails(Store &store, EventStream &stream, Error &error)
{
    for (int round = 0; round < 2000; ++round) {
        QList<Event> events = stream.take(100);
        const qint64 before = store.lastSeq();
        const auto result = store.append(events);
        if (result)
            continue;
        error = result.error();
        if (store.lastSeq() != before || events.first().seq != 0)
            return {};
        return events;
    }
    return {};
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothingAndRecovers();
    void aStoreCannotBeMadeOnAFullDisk();
    void aCeilingOfItsOwnIsAsAFullDisk();
    void aFileThatMayNotGrowLosesNothingAndRecovers();
    void aFileSystemThatTurnsReadOnlyLosesNothingAndRecovers();
    void aReadOnlyFolderIsSaidSo();
    void tokensFailAsClearly();

private:
    static void compareWithReader(const QString &folder, qint64 lastSeq)
    {
        const auto report = verifyStore(folder);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->events, lastSeq);
    }
};

void TestStoreFaults::aFullDiskLosesNothingAndRecovers()
{
    const SmallDisk disk("size=3m");
    if (!disk.isMounted())
        QSKIP("mounting a small file system needs root");
    QFile ballast(disk.folder() + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(1 << 20, 'x'));
    ballast.close();

    auto store = Store::open(disk.folder());
    QVERIFY(store);
    EventStream stream(1);
    Error error;
    QList<Event> failed = appendUntilItFails(**store, stream, error);
    QVERIFY(!failed.isEmpty());
    QCOMPARE(error.code, ErrorCode::Unavailable);
    QVERIFY2(error.detail.contains(u"no space"), qPrintable(error.detail));
    const qint64 kept = (*store)->lastSeq();
    QVERIFY(kept > 0);
    QVERIFY(!(*store)->append(failed));
    compareWithReader(disk.folder(), kept);

    QVERIFY(ballast.remove());
    QVERIFY((*store)->append(failed));
    QCOMPARE(failed.first().seq, kept + 1);
    compareWithReader(disk.folder(), kept + 100);
    store->reset();
    compareWithReader(disk.folder(), kept + 100);
}

void TestStoreFaults::aStoreCannotBeMadeOnAFullDisk()
{
    const SmallDisk disk("size=64k");
    if (!disk.isMounted())
        QSKIP("mounting a small file system needs root");
    QFile ballast(disk.folder() + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    ballast.close();
    const auto store = Store::open(disk.folder());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Unavailable);
    QVERIFY(ballast.remove());
    QVERIFY(!Store::open(disk.folder())); // 64 kB are too little for the tables

    const SmallDisk larger("size=1m");
    QVERIFY(Store::open(larger.folder()));
}

void TestStoreFaults::aCeilingOfItsOwnIsAsAFullDisk()
{
    const QTemporaryDir folder;
    EventStream stream(2);
    Error error;
    QList<Event> failed;
    qint64 kept = 0;
    {
        auto store = Store::open(folder.path(), {1 << 20});
        QVERIFY(store);
        failed = appendUntilItFails(**store, stream, error);
        QVERIFY(!failed.isEmpty());
        QCOMPARE(error.code, ErrorCode::Unavailable);
        kept = (*store)->lastSeq();
        QVERIFY(QFileInfo((*store)->url().file).size() <= 1 << 20);
    }
    compareWithReader(folder.path(), kept);
    auto store = Store::open(folder.path());
    QVERIFY(store && (*store)->append(failed));
    compareWithReader(folder.path(), kept + 100);
}

void TestStoreFaults::aFileThatMayNotGrowLosesNothingAndRecovers()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    EventStream stream(3);
    QList<Event> failed;
    qint64 kept = 0;
    Error error;
    {
        const FileLimit limit(300'000);
        failed = appendUntilItFails(**store, stream, error);
        kept = (*store)->lastSeq();
        QVERIFY(!(*store)->append(failed));
    }
    QVERIFY(!failed.isEmpty());
    QCOMPARE(error.code, ErrorCode::Unavailable);
    compareWithReader(folder.path(), kept);
    QVERIFY((*store)->append(failed));
    compareWithReader(folder.path(), kept + 100);
}

void TestStoreFaults::aFileSystemThatTurnsReadOnlyLosesNothingAndRecovers()
{
    SmallDisk disk("size=8m");
    if (!disk.isMounted())
        QSKIP("mounting a small file system needs root");
    qint64 kept = 0;
    EventStream stream(4);
    {
        auto store = Store::open(disk.folder());
        QVERIFY(store);
        QList<Event> events = stream.take(100);
        QVERIFY((*store)->append(events));
        kept = (*store)->lastSeq();
    }
    QVERIFY(disk.setReadOnly(true));
    const auto refused = Store::open(disk.folder());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(disk.setReadOnly(false));
    compareWithReader(disk.folder(), kept);
    auto store = Store::open(disk.folder());
    QVERIFY(store);
    QList<Event> events = stream.take(100);
    QVERIFY((*store)->append(events));
    compareWithReader(disk.folder(), kept + 100);
}

void TestStoreFaults::aReadOnlyFolderIsSaidSo()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else for a moment");
    const QTemporaryDir folder;
    QVERIFY(Store::open(folder.path()));
    constexpr uid_t nobody = 65534;
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    QVERIFY(::seteuid(nobody) == 0);
    const auto store = Store::open(folder.path());
    const auto deeper = Store::open(folder.path() + QStringLiteral("/deeper"));
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Unavailable);
    QVERIFY2(store.error().detail.contains(u"ermission"), qPrintable(store.error().detail));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().code, ErrorCode::Unavailable);
    QVERIFY(Store::open(folder.path()));
}

void TestStoreFaults::tokensFailAsClearly()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    const TokenRecord token{"digest", QStringLiteral("ann"), QString(400'000, u'x'), 1, 2};
    {
        const FileLimit limit(200'000);
        const auto saved = (*store)->saveToken(token);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unavailable);
    }
    QVERIFY((*store)->saveToken(token));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
