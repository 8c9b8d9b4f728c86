// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/sodium.h"

#include <QTest>

#include <sodium.h>

using namespace Wheelhouse;

class TestSodium : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadyHoweverOftenAsked()
    {
        readySodium();
        readySodium();
        QCOMPARE(sodium_init(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSodium)
#include "tst_sodium.moc"
