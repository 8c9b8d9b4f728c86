// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/addressrange.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

boost::asio::ip::address addressOf(const QString &text)
{
    boost::system::error_code error;
    return boost::asio::ip::make_address(text.toStdString(), error);
}

} // namespace

class TestAddressRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayBeCalled_data();
    void whoMayBeCalled();
    void rangesHoldTheirAddresses_data();
    void rangesHoldTheirAddresses();
    void whatIsNoRangeIsNamed_data();
    void whatIsNoRangeIsNamed();
    void theOperatorOpensNetworks();
};

void TestAddressRange::whoMayBeCalled_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
          "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
          "198.20.0.0", "223.255.255.255", "2606:4700:4700::1111", "2a00:1450:4001:81b::200e",
          "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0",
                                "10.0.0.1",
                                "10.255.255.255",
                                "100.64.0.1",
                                "127.0.0.1",
                                "127.255.255.254",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.88.99.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.51.100.7",
                                "203.0.113.9",
                                "224.0.0.1",
                                "239.255.255.255",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "ff02::1",
                                "fec0::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::127.0.0.1",
                                "64:ff9b::127.0.0.1",
                                "64:ff9b:1::1",
                                "2001::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "100::1",
                                "5f00::1",
                                "4000::1"})
        QTest::newRow(address) << false;
}

void TestAddressRange::whoMayBeCalled()
{
    QFETCH(bool, isPublic);
    const auto address = addressOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(isPublicAddress(address), isPublic);
    QCOMPARE(mayCall(address, {}), isPublic);
}

void TestAddressRange::rangesHoldTheirAddresses_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("holds");
    QTest::newRow("alone") << "10.1.2.3"
                           << "10.1.2.3" << true;
    QTest::newRow("another") << "10.1.2.3"
                             << "10.1.2.4" << false;
    QTest::newRow("first") << "10.1.2.0/23"
                           << "10.1.2.0" << true;
    QTest::newRow("last") << "10.1.2.0/23"
                          << "10.1.3.255" << true;
    QTest::newRow("past") << "10.1.2.0/23"
                          << "10.1.4.0" << false;
    QTest::newRow("all") << "0.0.0.0/0"
                         << "203.0.113.1" << true;
    QTest::newRow("six") << "fd00::/8"
                         << "fdff::1" << true;
    QTest::newRow("not six") << "fd00::/8"
                             << "fc00::1" << false;
    QTest::newRow("mapped") << "10.0.0.0/8"
                            << "::ffff:10.9.9.9" << true;
    QTest::newRow("of the other kind") << "0.0.0.0/0"
                                       << "::1" << false;
}

void TestAddressRange::rangesHoldTheirAddresses()
{
    QFETCH(QString, range);
    QFETCH(QString, address);
    QFETCH(bool, holds);
    const auto parsed = AddressRange::parse(range);
    QVERIFY(parsed);
    QCOMPARE(parsed->contains(addressOf(address)), holds);
}

void TestAddressRange::whatIsNoRangeIsNamed_data()
{
    QTest::addColumn<bool>("refused");
    for (const char *text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x",
                             "localhost", "fd00::/129", "10.0.0.0/8/8"})
        QTest::newRow(text) << true;
}

void TestAddressRange::whatIsNoRangeIsNamed()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto parsed = AddressRange::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().context, text);
}

void TestAddressRange::theOperatorOpensNetworks()
{
    const AddressRanges open{AddressRange::parse(QStringLiteral("10.1.0.0/16")).value()};
    QVERIFY(mayCall(addressOf(QStringLiteral("10.1.2.3")), open));
    QVERIFY(!mayCall(addressOf(QStringLiteral("10.2.2.3")), open));
    QVERIFY(mayCall(addressOf(QStringLiteral("8.8.8.8")), open));
}

QTEST_GUILESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
