// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storelock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestStoreLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATimeAndItIsNamed();
    void isFreeWhenTheHolderLetsGo();
    void aFileLeftBehindDoesNotBlock();
    void saysWhenTheFileCannotBeMade();
};

void TestStoreLock::oneHolderAtATimeAndItIsNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.lock"));
    const auto first = StoreLock::take(file);
    QVERIFY(first);
    const auto second = StoreLock::take(file);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().detail));
}

void TestStoreLock::isFreeWhenTheHolderLetsGo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.lock"));
    QVERIFY(StoreLock::take(file));
    QVERIFY(StoreLock::take(file));
}

void TestStoreLock::aFileLeftBehindDoesNotBlock()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1");
    file.close();
    QVERIFY(StoreLock::take(file.fileName()));
}

void TestStoreLock::saysWhenTheFileCannotBeMade()
{
    const auto lock = StoreLock::take(QStringLiteral("/no/such/folder/x.lock"));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::Unavailable);
    QCOMPARE(lock.error().context, QStringLiteral("/no/such/folder/x.lock"));
}

QTEST_GUILESS_MAIN(TestStoreLock)
#include "tst_storelock.moc"
