// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/decomposition.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestDecomposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixAndRateOfAnExampleByHand();
    void anAverageValueThatGrowsHasNoEffect();
    void aValueThatCameOrWentIsAllMix();
    void aNumeratorWithoutDenominatorStillAddsUp();
    void aPeriodWithoutCasesHasNoFigure();
    void aCountIsTheDifferenceOfEachValue();
    void partsAddUpToTheWholeChange();
    void turningThePeriodsRoundTurnsTheSigns();
    void theSmallRestIsJoined();
    void cancellingEffectsStandAlone();
    void aSingleSmallOneIsNotCalledTheRest();
    void theWaterfallClimbsFromBeforeToAfter();
    void theDimensionThatIsUnevenTellsMost_data();
    void theDimensionThatIsUnevenTellsMost();
    void whatADimensionTellsByHand();
    void nothingTellsMostOfNothing();
    void itTravelsAsJson();
};

namespace {

ValueChange change(const char *value, Ratio before, Ratio after)
{
    return {QString::fromLatin1(value), before, after};
}

bool near(double a, double b, double margin = 1e-12)
{
    return std::abs(a - b) <= margin;
}

QList<ValueChange> manyValues(int n, quint64 seed)
{
    Random random(seed);
    QList<ValueChange> values;
    const auto ratio = [&] {
        if (random.chance(0.1))
            return Ratio{};
        const double whole = double(1 + random.below(10'000));
        return Ratio{std::floor(whole * random.uniform()), whole};
    };
    for (int i = 0; i < n; ++i) {
        const Ratio before = ratio();
        values.append({QString::number(i), before, ratio()});
    }
    return values;
}

double sumOfChanges(const Decomposition &decomposition)
{
    double sum = 0;
    for (const Effect &effect : decomposition.effects)
        sum += effect.change();
    return sum;
}

} // namespace

// Before: chat 80 of 100 and mail 30 of 100, 0.55 together; after: 90 of 150 and 10 of 50, 0.5.
// chat: shares 0.5 and 0.75, ratios 0.8 and 0.6; mail: 0.5 and 0.25, 0.3 and 0.2; overall 0.525.
// chat rate 0.625 * -0.2 = -0.125, mix 0.25 * (0.7 - 0.525) = 0.04375;
// mail rate 0.375 * -0.1 = -0.0375, mix -0.25 * (0.25 - 0.525) = 0.06875; all -0.05.
void TestDecomposition::mixAndRateOfAnExampleByHand()
{
    const auto found =
        decomposeRatio({change("mail", {30, 100}, {10, 50}), change("chat", {80, 100}, {90, 150})});
    QVERIFY(found.has_value());
    QVERIFY(near(found->before, 0.55) && near(found->after, 0.5));
    QCOMPARE(found->effects.size(), 2);
    const Effect &chat = found->effects[0];
    QCOMPARE(chat.value, QStringLiteral("chat"));
    QVERIFY(near(chat.rate, -0.125) && near(chat.mix, 0.04375));
    QCOMPARE(chat.before, (Ratio{80, 100}));
    const Effect &mail = found->effects[1];
    QCOMPARE(mail.value, QStringLiteral("mail"));
    QVERIFY(near(mail.rate, -0.0375) && near(mail.mix, 0.06875));
    QVERIFY(near(found->mix(), 0.1125) && near(found->rate(), -0.1625));
}

void TestDecomposition::anAverageValueThatGrowsHasNoEffect()
{
    const auto found =
        decomposeRatio({change("a", {10, 20}, {40, 80}), change("b", {5, 10}, {5, 10})});
    QCOMPARE(found->change(), 0.0);
    for (const Effect &effect : found->effects)
        QVERIFY(near(effect.mix, 0) && near(effect.rate, 0));
}

// Overall 0.2 and 0.5, mean 0.35. "old" goes from share 1 to 0.5 at 0.2: -0.5 * (0.2 - 0.35)
// = 0.075; "new" comes with share 0.5 at 0.8: 0.5 * (0.8 - 0.35) = 0.225.
void TestDecomposition::aValueThatCameOrWentIsAllMix()
{
    const QList<ValueChange> values{change("old", {20, 100}, {20, 100}),
                                    change("new", {0, 0}, {80, 100})};
    const auto came = decomposeRatio(values);
    QCOMPARE(came->effects[0].value, QStringLiteral("new"));
    QVERIFY(near(came->effects[0].mix, 0.225));
    QCOMPARE(came->effects[0].rate, 0.0);
    QVERIFY(near(came->effects[1].mix, 0.075));
    const auto went =
        decomposeRatio({change("old", {20, 100}, {20, 100}), change("new", {80, 100}, {0, 0})});
    QVERIFY(near(went->effects[0].mix, -0.225));
    QCOMPARE(went->effects[0].rate, 0.0);
}

void TestDecomposition::aNumeratorWithoutDenominatorStillAddsUp()
{
    const auto found =
        decomposeRatio({change("whole", {1, 10}, {2, 10}), change("broken", {3, 0}, {1, 5}),
                        change("more", {0, 5}, {2, 0}), change("both", {1, 0}, {4, 0})});
    QVERIFY(near(found->before, 5.0 / 15) && near(found->after, 9.0 / 15));
    QVERIFY(near(sumOfChanges(*found), found->change()));
}

void TestDecomposition::aPeriodWithoutCasesHasNoFigure()
{
    QVERIFY(!decomposeRatio({}));
    QVERIFY(!decomposeRatio({change("a", {0, 0}, {1, 2})}));
    QVERIFY(!decomposeRatio({change("a", {1, 2}, {0, 0})}));
}

void TestDecomposition::aCountIsTheDifferenceOfEachValue()
{
    const Decomposition found =
        decomposeCount({change("up", {10, 0}, {15, 0}), change("down", {40, 0}, {20, 0}),
                        change("new", {0, 0}, {1, 0}), change("never", {0, 0}, {0, 0})});
    QCOMPARE(found.before, 50.0);
    QCOMPARE(found.after, 36.0);
    QCOMPARE(found.effects.size(), 3);
    QCOMPARE(found.effects[0].value, QStringLiteral("down"));
    QCOMPARE(found.effects[0].rate, -20.0);
    QCOMPARE(found.effects[1].change(), 5.0);
    QCOMPARE(found.effects[2].change(), 1.0);
    QCOMPARE(found.mix(), 0.0);
    QCOMPARE(decomposeCount({change("a", {0, 0}, {3, 0})}).change(), 3.0);
    QVERIFY(decomposeCount({}).effects.isEmpty());
}

void TestDecomposition::partsAddUpToTheWholeChange()
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        const QList<ValueChange> values = manyValues(2 + int(seed % 60), seed);
        Ratio before;
        Ratio after;
        for (const ValueChange &each : values) {
            before += each.before;
            after += each.after;
        }
        const auto ratio = decomposeRatio(values);
        QVERIFY(ratio.has_value());
        QVERIFY(near(ratio->change(), after.part / after.whole - before.part / before.whole));
        QVERIFY(near(sumOfChanges(*ratio), ratio->change()));
        const Decomposition count = decomposeCount(values);
        QCOMPARE(count.change(), after.part - before.part);
        QCOMPARE(sumOfChanges(count), count.change());
    }
}

void TestDecomposition::turningThePeriodsRoundTurnsTheSigns()
{
    const QList<ValueChange> values = manyValues(6, 5);
    QList<ValueChange> turned;
    for (const ValueChange &each : values)
        turned.append({each.value, each.after, each.before});
    const auto there = decomposeRatio(values);
    const auto back = decomposeRatio(turned);
    QCOMPARE(there->effects.size(), back->effects.size());
    for (qsizetype i = 0; i < there->effects.size(); ++i) {
        QCOMPARE(there->effects[i].value, back->effects[i].value);
        QVERIFY(near(there->effects[i].mix, -back->effects[i].mix));
        QVERIFY(near(there->effects[i].rate, -back->effects[i].rate));
    }
    QVERIFY(near(there->told, back->told));
}

void TestDecomposition::theSmallRestIsJoined()
{
    QList<ValueChange> values;
    for (int i = 0; i < 12; ++i)
        values.append({QString::number(i), {100, 0}, {100.0 + 10 * (12 - i), 0}});
    values.append(change("tiny", {1, 0}, {2, 0}));
    values.append(change("still", {50, 0}, {50, 0}));
    const Decomposition eight = decomposeCount(values);
    QCOMPARE(eight.effects.size(), 9);
    QCOMPARE(eight.effects[7].value, QStringLiteral("7"));
    const Effect &rest = eight.effects.last();
    QCOMPARE(rest.joined, 6);
    QCOMPARE(rest.value, QString());
    QCOMPARE(rest.change(), 40.0 + 30 + 20 + 10 + 1);
    QCOMPARE(rest.before.part, 451.0);
    const Decomposition all = decomposeCount(values, {100, 0.02});
    QCOMPARE(all.effects.size(), 12); // the sum is 781: 20 is 2.6 % of it, 10 is 1.3 %
    QCOMPARE(all.effects.last().joined, 3);
}

void TestDecomposition::cancellingEffectsStandAlone()
{
    // "swap" keeps its part of the whole: what it gains by mix it loses by rate
    QList<ValueChange> values{change("swap", {40, 100}, {64, 200}),
                              change("big", {100, 1000}, {160, 900})};
    for (const char *name : {"a", "b", "c"})
        values.append(change(name, {10, 100}, {10.2, 100}));
    const auto found = decomposeRatio(values, {2, 0});
    QCOMPARE(found->effects.size(), 3);
    QStringList alone{found->effects[0].value, found->effects[1].value};
    QVERIFY(alone.contains(QStringLiteral("swap")));
    QCOMPARE(found->effects[2].joined, 3);
}

void TestDecomposition::aSingleSmallOneIsNotCalledTheRest()
{
    const Decomposition found =
        decomposeCount({change("large", {0, 0}, {1000, 0}), change("tiny", {0, 0}, {1, 0})});
    QCOMPARE(found.effects.size(), 2);
    QCOMPARE(found.effects[1].value, QStringLiteral("tiny"));
    QCOMPARE(found.effects[1].joined, 0);
}

void TestDecomposition::theWaterfallClimbsFromBeforeToAfter()
{
    using Kind = WaterfallStep::Kind;
    const Decomposition found =
        decomposeCount({change("a", {10, 0}, {15, 0}), change("b", {40, 0}, {20, 0}),
                        change("c", {0, 0}, {2, 0}), change("d", {0, 0}, {1, 0})},
                       {2, 0});
    const QString none;
    const QList<WaterfallStep> expected{{Kind::Start, none, 0, 50},
                                        {Kind::Effect, QStringLiteral("b"), 50, 30},
                                        {Kind::Effect, QStringLiteral("a"), 30, 35},
                                        {Kind::Rest, none, 35, 38},
                                        {Kind::End, none, 0, 38}};
    QCOMPARE(waterfall(found), expected);
}

// Each row: which of three dimensions tells most of one change. 200 contacts became 300.
void TestDecomposition::theDimensionThatIsUnevenTellsMost_data()
{
    QTest::addColumn<bool>("ratio");
    QTest::addColumn<QList<ValueChange>>("telling");
    const QList<ValueChange> concentrated{change("a", {20, 100}, {20, 100}),
                                          change("b", {20, 100}, {50, 100})};
    QTest::newRow("the rate of one value") << true << concentrated;
    const QList<ValueChange> shifted{change("a", {5, 100}, {1.5, 30}),
                                     change("b", {35, 100}, {68.5, 170})};
    QTest::newRow("the mix") << true << shifted;
    const QList<ValueChange> grown{change("a", {20, 0}, {20, 0}), change("b", {20, 0}, {50, 0})};
    QTest::newRow("the count of one value") << false << grown;
}

void TestDecomposition::theDimensionThatIsUnevenTellsMost()
{
    QFETCH(bool, ratio);
    QFETCH(QList<ValueChange>, telling);
    const QList<ValueChange> single{change("all", {40, 200}, {70, 200})};
    QList<ValueChange> alike;
    for (int i = 0; i < 100; ++i) // the same everywhere but for a little noise
        alike.append({QString::number(i), {0.4, 2}, {0.7 + (i % 2 ? 0.05 : -0.05), 2}});
    QList<Decomposition> found;
    for (const QList<ValueChange> &values : {single, alike, telling})
        found.append(ratio ? *decomposeRatio(values) : decomposeCount(values));
    QCOMPARE(found[0].told, 0.0);
    QCOMPARE(mostTelling(found), std::optional(qsizetype(2)));
}

// The example of docs/statistics.md, and a fourth value that is not among the three.
void TestDecomposition::whatADimensionTellsByHand()
{
    const auto topics = decomposeRatio(
        {change("regular", {2, 10}, {3, 15}), change("prospective", {4, 10}, {4, 5})});
    QVERIFY(near(topics->told, 0.2875));
    const Decomposition counts =
        decomposeCount({change("a", {0, 0}, {8, 0}), change("b", {4, 0}, {4, 0}),
                        change("c", {4, 0}, {2, 0}), change("d", {2, 0}, {1, 0})});
    // shares 0, 0.4, 0.4, 0.2 and 8, 4, 2, 1 fifteenths; the change is 5
    const double a = std::abs(8 - 5 * (8.0 / 15) / 2);
    const double b = std::abs(0 - 5 * (0.4 + 4.0 / 15) / 2);
    const double c = std::abs(-2 - 5 * (0.4 + 2.0 / 15) / 2);
    QVERIFY(near(counts.told, a + b + c));
}

void TestDecomposition::nothingTellsMostOfNothing()
{
    QVERIFY(!mostTelling({}));
    QCOMPARE(mostTelling({decomposeCount({}), decomposeCount({})}), std::optional(qsizetype(0)));
}

void TestDecomposition::itTravelsAsJson()
{
    const auto found = decomposeRatio(manyValues(20, 3));
    const auto read = fromJson<Decomposition>(toJson(*found));
    QVERIFY(read.ok());
    QCOMPARE(*read, *found);
}

QTEST_GUILESS_MAIN(TestDecomposition)
#include "tst_decomposition.moc"
