// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/visitortoken.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QByteArray secret(32, 's');
const QString customer = QStringLiteral("v1hf7yat00qc2ps2pvks");

} // namespace

class TestVisitorToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenNamesItsCustomer();
    void anotherStoresTokenIsRefused();
    void whatWasChangedIsRefused();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
};

void TestVisitorToken::aTokenNamesItsCustomer()
{
    const QString token = makeVisitorToken(secret, customer);
    const auto read = readVisitorToken(secret, token);
    QVERIFY(read);
    QCOMPARE(*read, customer);
    QCOMPARE(makeVisitorToken(secret, customer), token);
}

void TestVisitorToken::anotherStoresTokenIsRefused()
{
    const auto read = readVisitorToken(QByteArray(32, 't'), makeVisitorToken(secret, customer));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unauthorised);
}

void TestVisitorToken::whatWasChangedIsRefused()
{
    const QString token = makeVisitorToken(secret, customer);
    for (qsizetype i = 0; i < token.size() - 1; ++i) { // the last letter has bits to spare
        QString forged = token;
        forged[i] = forged[i] == u'a' ? u'b' : u'a';
        QVERIFY2(!readVisitorToken(secret, forged), qPrintable(forged));
    }
    QVERIFY(!readVisitorToken(secret, token.chopped(1)));
    QVERIFY(!readVisitorToken(secret, token + u'A'));
}

void TestVisitorToken::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("a dot") << QStringLiteral(".");
    QTest::newRow("no dot") << customer;
    QTest::newRow("no name") << makeVisitorToken(secret, {});
    QTest::newRow("a long name") << makeVisitorToken(secret, QString(65, u'v'));
    QTest::newRow("no base64") << customer + QStringLiteral(".äöü");
}

void TestVisitorToken::whatIsNoTokenIsRefused()
{
    QFETCH(QString, token);
    const auto read = readVisitorToken(secret, token);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unauthorised);
}

QTEST_GUILESS_MAIN(TestVisitorToken)
#include "tst_visitortoken.moc"
