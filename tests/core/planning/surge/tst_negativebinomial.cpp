// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/negativebinomial.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestNegativeBinomial : public QObject
{
    Q_OBJECT

private:
    /// The chance of `count` or more, added up from the chances themselves in their recursion
    /// p(k+1) = p(k) (k + r) / (k + 1) q.
    static double addedUp(int count, double mean, double dispersion)
    {
        const double r = 1 / dispersion;
        const double q = mean / (mean + r);
        long double chance = std::pow(1 - static_cast<long double>(q), r);
        long double tail = 0;
        for (int k = 0; k < count + 100'000; ++k) {
            if (k >= count)
                tail += chance;
            chance *= (k + r) / (k + 1) * q;
        }
        return std::min(300.0, double(-std::log10(tail)));
    }

private Q_SLOTS:
    void agreesWithTheSumOfChances_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("dispersion");
        for (const int count : {1, 2, 6, 20, 90, 400})
            for (const double mean : {0.25, 1.0, 7.5, 100.0})
                for (const double dispersion : {0.01, 0.1, 1.0, 2.5})
                    QTest::addRow("%d of %g, %g", count, mean, dispersion)
                        << count << mean << dispersion;
    }
    void agreesWithTheSumOfChances()
    {
        QFETCH(int, count);
        QFETCH(double, mean);
        QFETCH(double, dispersion);
        const double expected = addedUp(count, mean, dispersion);
        const double found = NegativeBinomial::surprise(count, mean, dispersion);
        QVERIFY2(std::abs(found - expected) < 1e-8 * (1 + expected),
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    }

    void knowsThePoisson()
    {
        // 1 - e^-1 (1 + 1 + 1/2 + 1/6 + 1/24 + 1/120) = 5.941848e-4
        QVERIFY(std::abs(NegativeBinomial::surprise(6, 1, 0) + std::log10(5.941848175e-4)) < 1e-8);
        // 1 - e^-4 (1 + 4 + 8) = 0.761897
        QVERIFY(std::abs(NegativeBinomial::surprise(3, 4, 0) + std::log10(0.7618966944)) < 1e-8);
        // the limit of small dispersion
        QVERIFY(std::abs(NegativeBinomial::surprise(30, 12, 1e-7) -
                         NegativeBinomial::surprise(30, 12, 0)) < 1e-4);
    }

    void isNeverMoreThanItsBound()
    {
        QCOMPARE(NegativeBinomial::surprise(0, 5, 0.1), 0.0);
        QCOMPARE(NegativeBinomial::surprise(1e9, 0.25, 0.01), 300.0);
        QCOMPARE(NegativeBinomial::surprise(1e9, 0.25, 0), 300.0);
        QVERIFY(std::isfinite(NegativeBinomial::surprise(1e6, 1e6, 0.01)));
        QVERIFY(NegativeBinomial::surprise(1, 1e6, 0.01) < 1e-9);
    }

    void comparesTwoMeans()
    {
        // Poisson: count log 2 - mean
        QVERIFY(std::abs(NegativeBinomial::logLikelihoodRatio(6, 1, 0, 2) - (6 * std::log(2) - 1)) <
                1e-12);
        // a geometric (dispersion 1): chances (1/(1+m)) (m/(1+m))^k
        const double ratio = std::log(std::pow(6 / 7.0, 4) / 7 / (std::pow(3 / 4.0, 4) / 4));
        QVERIFY(std::abs(NegativeBinomial::logLikelihoodRatio(4, 3, 1, 2) - ratio) < 1e-12);
        // falls on average when nothing changed
        QVERIFY(NegativeBinomial::logLikelihoodRatio(100, 100, 0.02, 2) < 0);
    }
};

QTEST_GUILESS_MAIN(TestNegativeBinomial)
#include "tst_negativebinomial.moc"
