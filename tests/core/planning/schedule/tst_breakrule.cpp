// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/breakrule.h"

#include <QTest>

using namespace Wheelhouse;

class TestBreakRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPlannersWrite_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("slotsLong");
        QTest::addColumn<std::vector<int>>("in25");
        QTest::newRow("around the middle")
            << QStringLiteral("2 slots, starting at slots/2 + {-4,-2,0,2}") << 2
            << std::vector<int>{8, 10, 12, 14};
        QTest::newRow("spaces") << QStringLiteral(" 3 slots ,starting at slots / 2+{ 2, -2 } ") << 3
                                << std::vector<int>{10, 14};
        QTest::newRow("the middle")
            << QStringLiteral("1 slot, starting at slots/2") << 1 << std::vector<int>{12};
        QTest::newRow("minus") << QStringLiteral("1 slot, starting at slots/2 - 3") << 1
                               << std::vector<int>{9};
        QTest::newRow("fixed") << QStringLiteral("2 slots, starting at {8,10,8}") << 2
                               << std::vector<int>{8, 10};
    }
    void readsWhatPlannersWrite()
    {
        QFETCH(QString, sentence);
        QFETCH(int, slotsLong);
        QFETCH(std::vector<int>, in25);
        const auto rule = parseBreakRule(sentence);
        QVERIFY2(rule.ok(), qPrintable(sentence));
        QCOMPARE(rule->slots, slotsLong);
        QCOMPARE(rule->offsetsIn(25), in25);
    }
    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *text :
             {"", "lunch", "2 slots", "2 slots, starting at", "slots/2",
              "2 slots, starting at slots/3", "2 slots, starting at {}", "2 slots, starting at {a}",
              "2 slots, starting at slots/2 +", "99999999999 slots, starting at slots/2",
              "2 slots, starting at {1,99999999999}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, sentence);
        QVERIFY(!parseBreakRule(sentence));
    }
};

QTEST_GUILESS_MAIN(TestBreakRule)
#include "tst_breakrule.moc"
