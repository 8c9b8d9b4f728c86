// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/shiftplan.h"

#include "core/base/random.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 shiftHourMs = 3'600'000;
constexpr qint64 shiftDayMs = 24 * shiftHourMs;
const QString shiftAgent = QStringLiteral("ann");

ShiftsSet day(QList<ShiftStretch> shifts)
{
    return {shiftAgent, shiftDayMs, 2 * shiftDayMs, std::move(shifts), {}};
}

ShiftStretch hoursOfDay(int from, int to)
{
    return {shiftDayMs + from * shiftHourMs, shiftDayMs + to * shiftHourMs};
}

} // namespace

class TestShiftPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesSenseIsAccepted()
    {
        QVERIFY(checkShifts(day({})));
        QVERIFY(checkShifts(day({hoursOfDay(0, 24)})));
        QVERIFY(checkShifts(day({hoursOfDay(8, 12), hoursOfDay(12, 13), hoursOfDay(14, 24)})));
        QVERIFY(checkShifts({shiftAgent, 0, 400 * shiftDayMs, {}, {}}));
    }

    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<ShiftsSet>("set");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const ShiftsSet &set, const char *place,
                            const char *word) {
            QTest::newRow(name) << set << QString::fromLatin1(place) << QString::fromLatin1(word);
        };
        ShiftsSet nobody = day({});
        nobody.agent.clear();
        row("nobody", nobody, "agent", "nobody");
        nobody.agent = QString(201, u'a');
        row("a long name", nobody, "agent", "long");
        row("before time began", {shiftAgent, -1, shiftDayMs, {}, {}}, "from_ms", "1970");
        row("far future", {shiftAgent, 0, 4'102'444'800'000, {}, {}}, "to_ms", "2100");
        row("backwards", {shiftAgent, shiftDayMs, shiftDayMs, {}, {}}, "to_ms", "after");
        row("too long", {shiftAgent, 0, 400 * shiftDayMs + 1, {}, {}}, "to_ms", "400 days");
        row("ends before it begins", day({hoursOfDay(8, 12), hoursOfDay(14, 13)}),
            "shifts[1].to_ms", "after");
        row("empty", day({hoursOfDay(8, 8)}), "shifts[0].to_ms", "after");
        row("overlap", day({hoursOfDay(8, 12), hoursOfDay(11, 13)}), "shifts[1].from_ms", "before");
        row("not in order", day({hoursOfDay(14, 15), hoursOfDay(8, 12)}), "shifts[1].from_ms",
            "before");
        row("earlier than the span", day({hoursOfDay(-1, 2)}), "shifts[0]", "between");
        row("later than the span", day({hoursOfDay(22, 25)}), "shifts[0]", "between");
        row("a day and an hour", {shiftAgent, 0, 3 * shiftDayMs, {{0, 25 * shiftHourMs}}, {}},
            "shifts[0].to_ms", "24 hours");
        ShiftsSet many{shiftAgent, 0, 400 * shiftDayMs, {}, {}};
        for (qsizetype i = 0; i <= mostShifts; ++i)
            many.shifts.append({i * shiftHourMs, (i + 1) * shiftHourMs});
        row("too many", many, "shifts", "2000");
    }

    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(const ShiftsSet, set);
        QFETCH(const QString, place);
        QFETCH(const QString, word);
        const auto checked = checkShifts(set);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QCOMPARE(checked.error().context, place);
        QVERIFY2(checked.error().detail.contains(word), qPrintable(checked.error().detail));
    }

    void replacingLeavesWhatReachesOutOfTheSpan()
    {
        QList<ShiftStretch> plan{hoursOfDay(-3, 2), hoursOfDay(8, 12), hoursOfDay(20, 30)};
        replaceShifts(plan, day({hoursOfDay(9, 10)}));
        QCOMPARE(plan, (QList{hoursOfDay(-3, 0), hoursOfDay(9, 10), hoursOfDay(24, 30)}));
        replaceShifts(plan,
                      {shiftAgent, hoursOfDay(25, 0).fromMs, hoursOfDay(26, 0).fromMs, {}, {}});
        QCOMPARE(plan, (QList{hoursOfDay(-3, 0), hoursOfDay(9, 10), hoursOfDay(24, 25),
                              hoursOfDay(26, 30)}));
    }

    /// Against a plan kept hour by hour.
    void anyReplacementsAreThoseOfTheHours()
    {
        Random random(5);
        QList<ShiftStretch> plan;
        std::array<bool, 300> there{};
        for (int round = 0; round < 400; ++round) {
            const int from = int(random.below(290));
            ShiftsSet set{shiftAgent,
                          from * shiftHourMs,
                          (from + 1 + int(random.below(quint64(300 - from)))) * shiftHourMs,
                          {},
                          {}};
            for (qint64 hour = from; hour < set.toMs / shiftHourMs; ++hour) {
                there[size_t(hour)] = random.chance(0.3);
                if (there[size_t(hour)])
                    set.shifts.append({hour * shiftHourMs, (hour + 1) * shiftHourMs});
            }
            replaceShifts(plan, set);
            for (qint64 hour = 0; hour < 300; ++hour) {
                const qint64 halfPastMs = hour * shiftHourMs + shiftHourMs / 2;
                const bool found =
                    std::any_of(plan.cbegin(), plan.cend(), [&](const ShiftStretch &each) {
                        return each.fromMs <= halfPastMs && halfPastMs < each.toMs;
                    });
                QCOMPARE(found, there[size_t(hour)]);
            }
            for (qsizetype i = 1; i < plan.size(); ++i)
                QVERIFY(plan[i - 1].toMs <= plan[i].fromMs);
        }
    }

    void thoseWithinAPeriodAreWhole()
    {
        const QList plan{hoursOfDay(0, 4), hoursOfDay(8, 12), hoursOfDay(13, 17)};
        QCOMPARE(shiftsWithin(plan, hoursOfDay(4, 0).fromMs, hoursOfDay(8, 0).fromMs),
                 QList<ShiftStretch>());
        QCOMPARE(shiftsWithin(plan, hoursOfDay(3, 0).fromMs, hoursOfDay(9, 0).fromMs),
                 plan.first(2));
        QCOMPARE(shiftsWithin(plan, 0, 10 * shiftDayMs), plan);
        QCOMPARE(shiftsWithin(plan, 10 * shiftDayMs, 0), QList<ShiftStretch>());
    }
};

Q_DECLARE_METATYPE(Wheelhouse::ShiftsSet)
QTEST_GUILESS_MAIN(TestShiftPlan)
#include "tst_shiftplan.moc"
