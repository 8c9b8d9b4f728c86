// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/longrun.h"
#include "tests/core/planning/staffing/reference.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

QueueSetting voice(double load, int agents, double patience = 0, double within = 20)
{
    QueueSetting setting;
    setting.handleSeconds = 180;
    setting.contactsASecond = load / setting.handleSeconds;
    setting.agents = agents;
    setting.withinSeconds = within;
    if (patience > 0)
        setting.patienceSeconds = patience;
    return setting;
}

bool near(double value, double expected, double margin)
{
    return std::abs(value - expected) <= margin * std::max(1.0, std::abs(expected));
}

} // namespace

class TestLongRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAgentWithoutPatience()
    {
        const QueueFigures figures = longRunFigures(voice(0.6, 1, 0, 60));
        QVERIFY(near(figures.waitShare, 0.6, 1e-12));
        QVERIFY(near(figures.waitSeconds, 0.6 * 180 / 0.4, 1e-12));
        QVERIFY(near(figures.serviceLevel, 1 - 0.6 * std::exp(-0.4 * 60 / 180), 1e-12));
        QCOMPARE(figures.asaSeconds, figures.waitSeconds);
        QCOMPARE(figures.occupancy, 0.6);
        QCOMPARE(figures.abandonment, 0.0);
    }

    // with patience as long as handling, each contact leaves at the same rate wherever it is: the
    // number of contacts is Poisson, whatever the agents
    void patienceAsLongAsHandlingIsPoisson_data()
    {
        QTest::addColumn<double>("load");
        QTest::addColumn<int>("agents");
        QTest::newRow("small") << 2.0 << 3;
        QTest::newRow("overloaded") << 30.0 << 12;
        QTest::newRow("large") << 95'000.0 << 95'100;
        QTest::newRow("large and overloaded") << 120'000.0 << 100'000;
        QTest::newRow("empty") << 1e-6 << 100;
    }
    void patienceAsLongAsHandlingIsPoisson()
    {
        QFETCH(double, load);
        QFETCH(int, agents);
        double free = 0;
        double waiting = 0;
        const double reach = 12 * std::sqrt(load) + 40;
        for (double m = std::max(0.0, std::floor(load - reach)); m < load + reach; ++m) {
            const double share = std::exp(m * std::log(load) - load - std::lgamma(m + 1));
            (m < agents ? free : waiting) += m < agents ? share : share * (m - agents);
        }
        const QueueFigures figures = longRunFigures(voice(load, agents, 180));
        QVERIFY(near(figures.waitShare, 1 - free, 1e-6));
        QVERIFY(near(figures.waiting, waiting, 1e-6));
        QVERIFY(near(figures.abandonment, waiting / load, 1e-6));
    }

    // the wait of somebody endlessly patient has the density lambda p(n-1) exp(lambda H(x) - n mu
    // x) beyond 0, H(x) = (1 - exp(-theta x)) / theta (F. Baccelli and G. Hebuterne, 1981)
    void waitsAgreeWithTheirDensity_data()
    {
        QTest::addColumn<double>("load");
        QTest::addColumn<int>("agents");
        QTest::addColumn<double>("patience");
        QTest::addColumn<double>("within");
        QTest::newRow("usual") << 10.0 << 12 << 300.0 << 20.0;
        QTest::newRow("overloaded") << 20.0 << 14 << 60.0 << 30.0;
        QTest::newRow("patient") << 10.0 << 11 << 20'000.0 << 60.0;
        QTest::newRow("impatient") << 5.0 << 4 << 5.0 << 3.0;
    }
    void waitsAgreeWithTheirDensity()
    {
        QFETCH(double, load);
        QFETCH(int, agents);
        QFETCH(double, patience);
        QFETCH(double, within);
        const QueueSetting setting = voice(load, agents, patience, within);
        const QueueFigures figures = longRunFigures(setting);
        const double rate = setting.contactsASecond;
        const double full = agents / setting.handleSeconds;
        double below = 0; // weight of the states with a free agent, the last one's being 1
        double term = 1;
        for (int m = agents - 1; m >= 0; --m) {
            below += term;
            term *= m / load;
        }
        double all = 0;
        double inTime = 0;
        double answered = 0;
        double answeredSeconds = 0;
        const double step = 0.01;
        for (double x = step / 2; x < 40 * patience + 4000 && x < 60'000; x += step) {
            const double survives = std::exp(-x / patience);
            const double density =
                rate * std::exp(rate * patience * (1 - survives) - full * x) * step;
            all += density;
            answered += density * survives;
            answeredSeconds += density * survives * x;
            inTime += x < within ? density * survives : 0;
        }
        const double total = below + all;
        QVERIFY(near(figures.waitShare, all / total, 2e-6));
        QVERIFY(near(figures.serviceLevel, (below + inTime) / total, 2e-6));
        QVERIFY(near(figures.abandonment, (all - answered) / total, 2e-6));
        QVERIFY(near(figures.asaSeconds, answeredSeconds / (below + answered), 1e-5));
        QVERIFY(near(figures.waitSeconds, figures.abandonment * patience, 1e-9));
    }

    void greatPatienceIsErlangC()
    {
        const QueueFigures with = longRunFigures(voice(10, 12, 1e6));
        const QueueFigures without = longRunFigures(voice(10, 12));
        QVERIFY(near(with.serviceLevel, without.serviceLevel, 1e-3));
        QVERIFY(near(with.waitSeconds, without.waitSeconds, 1e-2));
    }

    void deepOverloadIsTheFluid()
    {
        // 50,000 of 100,000 leave: abandonment 1 - n / a, wait theta^-1 of that, all wait
        const QueueFigures figures = longRunFigures(voice(200'000, 100'000, 600));
        QVERIFY(near(figures.abandonment, 0.5, 1e-6));
        QVERIFY(near(figures.waitSeconds, 300, 1e-6));
        QVERIFY(near(figures.occupancy, 1, 1e-9));
        QVERIFY(near(figures.waitShare, 1, 1e-9));
        // who is answered waited until half of those who came with them had left: 600 ln 2
        QVERIFY(near(figures.asaSeconds, 600 * std::log(2), 1e-3));
    }

    void overloadWithoutPatienceIsEndless()
    {
        for (const double load : {10.0, 10.5, 1e5}) {
            const QueueFigures figures = longRunFigures(voice(load, 10));
            QVERIFY(!figures.stable);
            QCOMPARE(figures.serviceLevel, 0.0);
            QVERIFY(std::isinf(figures.waitSeconds) && std::isinf(figures.asaSeconds));
            QCOMPARE(figures.occupancy, 1.0);
        }
    }

    void nobodyComesAndNobodyIsThere()
    {
        const QueueFigures quiet = longRunFigures(voice(0, 3));
        QCOMPARE(quiet.serviceLevel, 1.0);
        QCOMPARE(quiet.waitSeconds, 0.0);
        const QueueFigures deserted = longRunFigures(voice(2, 0, 90));
        QCOMPARE(deserted.abandonment, 1.0);
        QCOMPARE(deserted.serviceLevel, 0.0);
        QCOMPARE(deserted.waitSeconds, 90.0);
        QVERIFY(std::isnan(deserted.asaSeconds));
        QVERIFY(!longRunFigures(voice(2, 0)).stable);
    }

    void figuresAreSharesEverywhere()
    {
        for (const int agents : {1, 2, 17, 400, 100'000}) {
            for (const double part : {1e-9, 0.3, 0.95, 0.999999, 1.0, 1.2, 5.0}) {
                for (const double patience : {0.0, 0.01, 30.0, 1e6}) {
                    for (const double within : {0.0, 20.0, 1e5}) {
                        const QueueFigures figures =
                            longRunFigures(voice(part * agents, agents, patience, within));
                        for (const double share : {figures.serviceLevel, figures.abandonment,
                                                   figures.occupancy, figures.waitShare})
                            QVERIFY(share >= 0 && share <= 1 + 1e-12);
                        QVERIFY(figures.waitSeconds >= 0 && figures.asaSeconds >= 0);
                    }
                }
            }
        }
    }

    // contacts that cost each other nothing are contacts of k times as many agents
    void concurrencyWithoutSlowdownIsMoreAgents()
    {
        QueueSetting chat = voice(10, 4, 300);
        chat.concurrency = 3;
        const QueueFigures three = longRunFigures(chat);
        const QueueFigures one = longRunFigures(voice(10, 12, 300));
        QVERIFY(near(three.serviceLevel, one.serviceLevel, 1e-9));
        QVERIFY(near(three.asaSeconds, one.asaSeconds, 1e-9));
        QVERIFY(three.occupancy > one.occupancy);
    }

    // contacts that cost each other everything bring nothing but a shorter line
    void fullSlowdownFinishesNoMore()
    {
        QueueSetting chat = voice(10, 9);
        chat.concurrency = 4;
        chat.slowdown = 1;
        QVERIFY(!longRunFigures(chat).stable);
        chat.agents = 11;
        QVERIFY(longRunFigures(chat).stable);
    }

    void publicValues_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("Erlang C") << QStringLiteral("C");
        QTest::newRow("Erlang A") << QStringLiteral("A");
    }
    void publicValues()
    {
        QFETCH(QString, model);
        const auto rows = referenceRows(model);
        if (rows.isEmpty())
            QSKIP("the shared data are not here");
        for (const auto &row : rows) {
            if (row.value(QStringLiteral("n")).isEmpty())
                continue;
            QueueSetting setting =
                voice(1, int(referenceNumber(row, "n")), referenceNumber(row, "patience_s"),
                      referenceNumber(row, "T_s"));
            setting.handleSeconds = referenceNumber(row, "aht_s");
            setting.contactsASecond =
                referenceNumber(row, "calls") / referenceNumber(row, "interval_s");
            const QueueFigures figures = longRunFigures(setting);
            const QMap<QString, double> values{{QStringLiteral("pwait"), figures.waitShare},
                                               {QStringLiteral("sl"), figures.serviceLevel},
                                               {QStringLiteral("occ"), figures.occupancy},
                                               {QStringLiteral("abandon"), figures.abandonment},
                                               {QStringLiteral("wait"), figures.waitSeconds},
                                               {QStringLiteral("asa"), figures.asaSeconds}};
            const double value = values.value(row.value(QStringLiteral("metric")), -1);
            QVERIFY2(std::abs(value - referenceNumber(row, "value")) <=
                         referenceNumber(row, "tol") + 1e-12,
                     qPrintable(row.value(QStringLiteral("id"))));
        }
    }

    // the example of docs/planning.md
    void theWorkedExample()
    {
        QueueSetting setting = voice(10, 13, 300);
        const QueueFigures figures = longRunFigures(setting);
        QVERIFY(near(figures.waitShare, 0.2258, 5e-5));
        QVERIFY(near(figures.serviceLevel, 0.8582, 5e-5));
        QVERIFY(near(figures.abandonment, 0.02496, 5e-6));
        QVERIFY(near(figures.waitSeconds, 7.489, 1e-4));
        QVERIFY(near(figures.asaSeconds, 6.914, 1e-4));
        QVERIFY(near(figures.occupancy, 0.7500, 5e-5));
    }
};

QTEST_GUILESS_MAIN(TestLongRun)
#include "tst_longrun.moc"
