// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/costassumptions.h"

#include <QTest>

#include <limits>

using namespace Wheelhouse;

class TestCostAssumptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyHasSetIsFine() { QVERIFY(checkAssumptions({})); }

    void eachFieldHasItsBounds_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        QTest::newRow("a negative cost") << "hourly_cost" << -1.0;
        QTest::newRow("no number") << "hourly_cost" << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("minutes of two days") << "handling_minutes" << 2881.0;
        QTest::newRow("half a contact at once") << "parallel" << 0.5;
        QTest::newRow("less than none") << "share_low" << -0.1;
        QTest::newRow("likely below low") << "share_likely" << 0.4;
        QTest::newRow("high below likely") << "share_high" << 0.6;
        QTest::newRow("more than all") << "share_high" << 1.1;
        QTest::newRow("never occupied") << "occupancy" << 0.0;
        QTest::newRow("no hours") << "hours_a_year" << 0.0;
    }

    void eachFieldHasItsBounds()
    {
        QFETCH(QString, field);
        QFETCH(double, value);
        QJsonObject json = toJson(CostAssumed{30, QStringLiteral("EUR")});
        json.insert(field, value);
        auto assumed = *fromJson<CostAssumed>(toJson(CostAssumed{30, QStringLiteral("EUR")}));
        CostAssumed::fields().each([&](const auto &one) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(assumed.*one.member)>,
                                         double>) {
                if (field == QLatin1StringView(one.name))
                    assumed.*one.member = value;
            }
        });
        const auto checked = checkAssumptions(assumed);
        QVERIFY(!checked);
        QCOMPARE(checked.error().context, field);
    }

    void aCostNeedsItsCurrency()
    {
        for (const char *currency : {"", "eur", "EURO", "E1R"})
            QCOMPARE(checkAssumptions({30, QString::fromLatin1(currency)}).error().context,
                     QStringLiteral("currency"));
        QVERIFY(checkAssumptions({30, QStringLiteral("PLN")}));
    }

    void whatHeldThenIsTheLatestChangeBefore()
    {
        CostAssumed first;
        first.hourlyCost = 20;
        CostAssumed second;
        second.hourlyCost = 30;
        const QList<CostChange> history{{5, 1000, {}, first}, {9, 2000, {}, second}};
        QCOMPARE(assumedAt(history, 999), CostAssumed());
        QCOMPARE(assumedAt(history, 1000), first);
        QCOMPARE(assumedAt(history, 1999), first);
        QCOMPARE(assumedAt(history, 2000), second);
    }
};

QTEST_GUILESS_MAIN(TestCostAssumptions)
#include "tst_costassumptions.moc"
