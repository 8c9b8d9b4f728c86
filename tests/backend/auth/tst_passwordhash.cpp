// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/passwordhash.h"

#include <QTest>

using namespace Wheelhouse;

class TestPasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesTheRightPasswordOnly()
    {
        const QString password = QString::fromUtf8("zażółć gęślą 🦆");
        const auto hash = hashPassword(password);
        QVERIFY(hash);
        QVERIFY(hash->startsWith(QStringLiteral("$argon2id$")));
        QVERIFY(!hash->contains(password));
        QVERIFY(verifyPassword(password, *hash));
        QVERIFY(!verifyPassword(password + QStringLiteral(" "), *hash));
        QVERIFY(!verifyPassword(QString(), *hash));
    }

    void saltsEveryHash()
    {
        const auto one = hashPassword(QStringLiteral("same"));
        const auto two = hashPassword(QStringLiteral("same"));
        QVERIFY(one && two);
        QVERIFY(*one != *two);
    }

    void refusesEmptyAndEndlessPasswords()
    {
        QCOMPARE(hashPassword(QString()).error().code, ErrorCode::Invalid);
        QCOMPARE(hashPassword(QString(1025, u'x')).error().code, ErrorCode::Invalid);
        QVERIFY(hashPassword(QString(1024, u'x')));
    }

    void takesNothingForAHashThatIsNone()
    {
        const QString password = QStringLiteral("pw");
        QVERIFY(!verifyPassword(password, QString()));
        QVERIFY(!verifyPassword(password, password));
        QVERIFY(!verifyPassword(password, QString(500, u'$')));
        QVERIFY(!verifyPassword(password, QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$broken")));
    }

    void knowsWhichHashesAreOfAnotherCost()
    {
        QVERIFY(!passwordNeedsRehash(*hashPassword(QStringLiteral("pw"))));
        QVERIFY(
            passwordNeedsRehash(QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                                               "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI")));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
