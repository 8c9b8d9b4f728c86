// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storeurl.h"

#include <QDir>
#include <QTest>

using namespace Wheelhouse;

class TestStoreUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFile_data();
    void findsTheFile();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void namesFolderAndLock();
};

void TestStoreUrl::findsTheFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("file");
    QTest::newRow("folder") << "/data/wh"
                            << "/data/wh/wheelhouse.db";
    QTest::newRow("folder with slash") << "/data/wh/"
                                       << "/data/wh/wheelhouse.db";
    QTest::newRow("file") << "/data/my.db"
                          << "/data/my.db";
    QTest::newRow("scheme and folder") << "sqlite:/data"
                                       << "/data/wheelhouse.db";
    QTest::newRow("scheme and file") << "sqlite:/data/x.db"
                                     << "/data/x.db";
    QTest::newRow("scheme and slashes") << "sqlite:///data/x.db"
                                        << "/data/x.db";
    QTest::newRow("relative") << "x.db" << QDir::currentPath() + QStringLiteral("/x.db");
    QTest::newRow("dots") << "/data/a/../b"
                          << "/data/b/wheelhouse.db";
    QTest::newRow("odd signs") << "/da ta/ü%#?"
                               << "/da ta/ü%#?/wheelhouse.db";
}

void TestStoreUrl::findsTheFile()
{
    QFETCH(QString, url);
    QFETCH(QString, file);
    const auto found = StoreUrl::parse(url);
    QVERIFY(found);
    QCOMPARE(found->file, file);
}

void TestStoreUrl::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << QString();
    QTest::newRow("scheme alone") << "sqlite:";
    QTest::newRow("other scheme") << "postgresql://host/db";
}

void TestStoreUrl::refusesWhatIsNoPath()
{
    QFETCH(QString, url);
    const auto found = StoreUrl::parse(url);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
    QCOMPARE(found.error().context, url);
}

void TestStoreUrl::namesFolderAndLock()
{
    const StoreUrl url{QStringLiteral("/data/x.db")};
    QCOMPARE(url.folder(), QStringLiteral("/data"));
    QCOMPARE(url.lockFile(), QStringLiteral("/data/x.db.lock"));
}

QTEST_GUILESS_MAIN(TestStoreUrl)
#include "tst_storeurl.moc"
