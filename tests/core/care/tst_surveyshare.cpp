// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/care/surveyshare.h"

#include "core/base/idmaker.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestSurveyShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareIsKeptAndKnowsNoOutcome_data()
    {
        QTest::addColumn<double>("percent");
        for (const double percent : {5.0, 30.0, 50.0, 90.0})
            QTest::addRow("%g %%", percent) << percent;
    }

    void theShareIsKeptAndKnowsNoOutcome()
    {
        QFETCH(double, percent);
        constexpr int conversations = 40'000;
        constexpr int outcomes = 4;
        SurveyShares shares;
        shares.apply({{}, percent, {}, {}});
        IdMaker ids(11);
        int asked = 0;
        std::array<int, outcomes> askedOf{};
        for (int i = 0; i < conversations; ++i) {
            // minutes apart, so time is in the ids as it is in real ones
            const QString id = ids.make('c', 1'700'000'000'000 + i * 60'000LL);
            if (!shares.asks(QStringLiteral("brand"), id))
                continue;
            ++asked;
            ++askedOf[size_t(i % outcomes)];
        }
        // the binomial's interval of 99.99 %
        const auto isWithin = [&](int found, double cases) {
            const double share = percent / 100;
            return std::abs(found - cases * share) <= 3.89 * std::sqrt(cases * share * (1 - share));
        };
        QVERIFY(isWithin(asked, conversations));
        for (const int each : askedOf)
            QVERIFY(isWithin(each, double(conversations) / outcomes));
    }

    void aLargerShareAsksTheSameAndMore()
    {
        SurveyShares few;
        few.apply({{}, 20, {}, {}});
        SurveyShares many;
        many.apply({{}, 40, {}, {}});
        for (int i = 0; i < 2'000; ++i) {
            const QString id = QStringLiteral("c%1").arg(i);
            QVERIFY(!few.asks({}, id) || many.asks({}, id));
            QCOMPARE(few.asks({}, id), few.asks({}, id));
        }
    }

    void allAreAskedWhileNothingIsSetAndNobodyAtZero()
    {
        SurveyShares shares;
        SurveyShares none;
        none.apply({{}, 0, {}, {}});
        for (int i = 0; i < 2'000; ++i) {
            QVERIFY(shares.asks({}, QString::number(i)));
            QVERIFY(!none.asks({}, QString::number(i)));
        }
    }

    void aBrandsOwnShareWins()
    {
        SurveyShares shares;
        shares.apply({QStringLiteral("alpha"), 10, {}, {}});
        QCOMPARE(shares.percentOf(QStringLiteral("alpha")), 10.0);
        QCOMPARE(shares.percentOf(QStringLiteral("beta")), 100.0);
        shares.apply({{}, 50, {}, {}});
        QCOMPARE(shares.percentOf(QStringLiteral("alpha")), 10.0);
        QCOMPARE(shares.percentOf(QStringLiteral("beta")), 50.0);
    }

    void whatIsNoShareIsRefused()
    {
        for (const double percent : {-1.0, 100.5, std::nan("")})
            QCOMPARE(checkSurveyShare({{}, percent, {}, {}}).error().context,
                     QStringLiteral("percent"));
        QCOMPARE(checkSurveyShare({QString(201, u'x'), 5, {}, {}}).error().context,
                 QStringLiteral("brand"));
        QVERIFY(checkSurveyShare({QStringLiteral("alpha"), 33.3, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSurveyShare)
#include "tst_surveyshare.moc"
