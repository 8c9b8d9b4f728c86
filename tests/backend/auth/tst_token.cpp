// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/token.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTokensThatDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString token = makeToken();
            QVERIFY(looksLikeToken(token));
            QVERIFY(!seen.contains(token));
            seen.insert(token);
        }
    }

    void digestIsBlake2bOf256Bits()
    {
        // BLAKE2b-256 of the empty input, as libb2 and Python's hashlib give it
        QCOMPARE(
            tokenDigest(u""),
            QStringLiteral("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
        QVERIFY(tokenDigest(u"a") != tokenDigest(u"b"));
        QCOMPARE(tokenDigest(makeToken()).size(), 64);
    }

    void readsBearerHeaders()
    {
        const QString token = makeToken();
        QCOMPARE(tokenFromBearer(bearerOf(token)), token);
        QCOMPARE(tokenFromBearer(QStringLiteral("bearer  ") + token), token);
        QVERIFY(!tokenFromBearer(u""));
        QVERIFY(!tokenFromBearer(u"Bearer"));
        QVERIFY(!tokenFromBearer(u"Bearer short"));
        QVERIFY(!tokenFromBearer(QStringLiteral("Basic ") + token));
        QVERIFY(!tokenFromBearer(bearerOf(token + token)));
        QVERIFY(!tokenFromBearer(bearerOf(QString(43, u'='))));
        QVERIFY(!tokenFromBearer(bearerOf(QString(43, QChar(0x661)))));
    }

    void comparesSecrets()
    {
        QVERIFY(equalSecrets("abc", "abc"));
        QVERIFY(equalSecrets("", ""));
        QVERIFY(!equalSecrets("abc", "abd"));
        QVERIFY(!equalSecrets("abc", "abcd"));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
