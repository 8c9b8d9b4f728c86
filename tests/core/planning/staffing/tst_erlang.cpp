// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/erlang.h"
#include "tests/core/planning/staffing/reference.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestErlang : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedFormsOfFewAgents()
    {
        // 1 agent: a / (1 + a); 2 agents: a^2 / 2 over 1 + a + a^2 / 2
        QCOMPARE(Erlang::blocking(1, 1), 0.5);
        QCOMPARE(Erlang::blocking(1, 2), 0.2);
        QCOMPARE(Erlang::blocking(3, 2), 4.5 / 8.5);
        QCOMPARE(Erlang::waiting(0.6, 1), 0.6);
        // M/M/2 with occupancy r: 2 r^2 / (1 + r)
        QVERIFY(std::abs(Erlang::waiting(1.5, 2) - 2 * 0.75 * 0.75 / 1.75) < 1e-15);
    }

    void agreesWithTheRecursion()
    {
        for (const double load : {0.01, 0.5, 7.0, 99.5, 1000.0}) {
            double blocked = 1;
            for (int agents = 1; agents <= 1200; ++agents) {
                blocked = load * blocked / (agents + load * blocked);
                QVERIFY2(std::abs(Erlang::blocking(load, agents) - blocked) <=
                             1e-12 * blocked + 1e-300,
                         qPrintable(QStringLiteral("%1 %2").arg(load).arg(agents)));
            }
        }
    }

    void staysInBoundsFromEmptyToOverloaded()
    {
        for (const qint64 agents : {qint64(1), qint64(10), qint64(1000), qint64(100'000)}) {
            double before = 0;
            for (const double part : {0.0, 1e-9, 0.1, 0.9, 0.99999, 1.0, 1.1, 10.0, 1e6}) {
                const double blocked = Erlang::blocking(part * double(agents), agents);
                const double waits = Erlang::waiting(part * double(agents), agents);
                QVERIFY(blocked >= before && blocked <= 1);
                QVERIFY(waits >= blocked && waits <= 1);
                before = blocked;
            }
        }
        QCOMPARE(Erlang::blocking(5, 0), 1.0);
        QCOMPARE(Erlang::blocking(0, 0), 1.0);
        QCOMPARE(Erlang::waiting(10, 10), 1.0);
    }

    // sqrt(2 / (pi a)) to first order (D. Jagerman, 1974): a full house of 100,000
    void knowsTheLargeHouse()
    {
        const double blocked = Erlang::blocking(100'000, 100'000);
        QVERIFY(std::abs(blocked / std::sqrt(2 / (3.14159265 * 100'000)) - 1) < 0.003);
    }

    void publicValues()
    {
        const auto rows = referenceRows(QStringLiteral("B"));
        if (rows.isEmpty())
            QSKIP("the shared data are not here");
        for (const auto &row : rows) {
            const double load = referenceNumber(row, "calls") * referenceNumber(row, "aht_s") /
                                referenceNumber(row, "interval_s");
            double value = 0;
            if (!row.value(QStringLiteral("n")).isEmpty()) {
                value = Erlang::blocking(load, qint64(referenceNumber(row, "n")));
            } else {
                qint64 agents = 1;
                while (Erlang::blocking(load, agents) > 0.02)
                    ++agents;
                value =
                    row.value(QStringLiteral("metric")).startsWith(u"scheduled")
                        ? std::ceil(double(agents) / (1 - referenceNumber(row, "shrinkage")) - 1e-9)
                        : double(agents);
            }
            QVERIFY2(std::abs(value - referenceNumber(row, "value")) <=
                         referenceNumber(row, "tol") + 1e-12,
                     qPrintable(row.value(QStringLiteral("id"))));
        }
    }
};

QTEST_GUILESS_MAIN(TestErlang)
#include "tst_erlang.moc"
