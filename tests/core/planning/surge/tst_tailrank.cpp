// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/surge/tailrank.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestTailRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasAtLeastAsLarge()
    {
        TailRank rank(1e9);
        // powers of two are far apart in bins: 2^0 .. 2^8
        for (int i = 0; i < 9; ++i)
            rank.push(std::exp2(i));
        QVERIFY(std::abs(rank.push(1000) - 1) < 1e-6);                   // none of 9: 1/10
        QVERIFY(std::abs(rank.push(200) - std::log10(11 / 3.0)) < 1e-6); // 256 and 1000 of 10
        QVERIFY(std::abs(rank.push(0.1)) < 1e-6);                        // all of 11
    }

    void equalsCountHalf()
    {
        TailRank rank(1e9);
        for (int i = 0; i < 9; ++i)
            rank.push(0);
        QVERIFY(std::abs(rank.push(0) - std::log10(10 / 5.5)) < 1e-6);
    }

    void isUniformForWhatIsAlike_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("tiny") << 1e-90;
        QTest::newRow("one") << 1.0;
        QTest::newRow("huge") << 1e90;
    }
    void isUniformForWhatIsAlike()
    {
        QFETCH(double, scale);
        Random random(3);
        TailRank rank(1e9);
        int rare = 0;
        constexpr int rows = 100'000;
        for (int i = 0; i < rows; ++i)
            rare += rank.push(scale * random.exponential(1)) > 2;
        // a hundredth of them, and five standard deviations
        QVERIFY(std::abs(rare - rows / 100) < 160);
    }

    void forgets()
    {
        TailRank rank(50);
        for (int i = 0; i < 1000; ++i)
            rank.push(100);
        for (int i = 0; i < 500; ++i)
            rank.push(1);
        // against the newest, all before it weigh 1 / (2^(1/50) - 1); ten half lives on, the
        // hundreds are a 1024th of that
        const double before = 1 / (std::exp2(1 / 50.0) - 1);
        QVERIFY(std::abs(rank.push(50) - std::log10((before + 1) / (before / 1024 + 1))) < 1e-4);
        for (int i = 0; i < 40'000; ++i)
            rank.push(1);
        QVERIFY(std::abs(rank.push(50) - std::log10(before + 1)) < 1e-4);
    }
};

QTEST_GUILESS_MAIN(TestTailRank)
#include "tst_tailrank.moc"
