// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/pilotgroup.h"

#include <QTest>

using namespace Wheelhouse;

class TestPilotGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreEven();
    void aCustomerKeepsHisPlace();
    void anotherVersionDrawsAnew();
    void aLargerShareKeepsThoseWhoWereIn();
    void groups_data();
    void groups();
    void scopes_data();
    void scopes();
};

void TestPilotGroup::placesAreEven()
{
    std::array<int, 10> tenths{};
    constexpr int customers = 20'000;
    for (int i = 0; i < customers; ++i) {
        const double place = pilotPlace(QStringLiteral("radek@4"), QStringLiteral("v%1").arg(i));
        QVERIFY(place >= 0 && place < 100);
        ++tenths[size_t(place / 10)];
    }
    for (const int count : tenths) // five standard deviations: sqrt(20000 * 0.1 * 0.9) = 42
        QVERIFY2(std::abs(count - customers / 10) < 212, qPrintable(QString::number(count)));
}

void TestPilotGroup::aCustomerKeepsHisPlace()
{
    // sha256("radek@4\0v1") begins with these bytes: printf 'radek@4\0v1' | sha256sum
    const double place = pilotPlace(QStringLiteral("radek@4"), QStringLiteral("v1"));
    QCOMPARE(place, double(0xd9efbbbfb3c408e0ULL >> 11) / double(1ULL << 53) * 100);
}

void TestPilotGroup::anotherVersionDrawsAnew()
{
    int both = 0;
    constexpr int customers = 10'000;
    for (int i = 0; i < customers; ++i) {
        const QString customer = QStringLiteral("v%1").arg(i);
        both += pilotPlace(QStringLiteral("radek@4"), customer) < 10 &&
                pilotPlace(QStringLiteral("radek@5"), customer) < 10;
    }
    QVERIFY2(both > 50 && both < 150, qPrintable(QString::number(both))); // 1 % of them
}

void TestPilotGroup::aLargerShareKeepsThoseWhoWereIn()
{
    for (int i = 0; i < 1'000; ++i) {
        const PilotCustomer customer{QStringLiteral("v%1").arg(i), {}, {}};
        if (isPiloted({{}, {}, 10}, QStringLiteral("radek@4"), customer))
            QVERIFY(isPiloted({{}, {}, 30}, QStringLiteral("radek@4"), customer));
    }
}

void TestPilotGroup::groups_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("ofChannel");
    QTest::addColumn<QString>("group");
    QTest::newRow("the whole channel") << "sms" << 100.0 << "sms"
                                       << "pilot";
    QTest::newRow("all others") << "sms" << 100.0 << "webchat"
                                << "control";
    QTest::newRow("a share of the channel: the others do not count") << "sms" << 50.0 << "webchat"
                                                                     << "none";
    QTest::newRow("nearly nobody") << "" << 1e-9 << "webchat"
                                   << "control";
    QTest::newRow("nearly all") << "" << 99.999999 << "webchat"
                                << "pilot";
}

void TestPilotGroup::groups()
{
    QFETCH(QString, channel);
    QFETCH(double, percent);
    QFETCH(QString, ofChannel);
    QFETCH(QString, group);
    const auto arm = pilotArm({channel, {}, percent}, QStringLiteral("radek@4"),
                              {QStringLiteral("v1"), ofChannel, QStringLiteral("nova")});
    const QString found = !arm                 ? QStringLiteral("none")
                          : *arm == Arm::Pilot ? QStringLiteral("pilot")
                                               : QStringLiteral("control");
    QCOMPARE(found, group);
}

void TestPilotGroup::scopes_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a tenth") << "" << 10.0 << true;
    QTest::newRow("a channel") << "sms" << 100.0 << true;
    QTest::newRow("all") << "" << 100.0 << false;
    QTest::newRow("nobody") << "sms" << 0.0 << false;
    QTest::newRow("less") << "sms" << -1.0 << false;
    QTest::newRow("more than all") << "sms" << 101.0 << false;
    QTest::newRow("no number") << "sms" << std::nan("") << false;
}

void TestPilotGroup::scopes()
{
    QFETCH(QString, channel);
    QFETCH(double, percent);
    QFETCH(bool, fits);
    const auto checked = checkScope({channel, {}, percent});
    QCOMPARE(bool(checked), fits);
    if (!fits)
        QCOMPARE(checked.error().context, QStringLiteral("percent"));
}

QTEST_GUILESS_MAIN(TestPilotGroup)
#include "tst_pilotgroup.moc"
