// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/target.h"

#include <QTest>

#include <limits>

using namespace Wheelhouse;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsMetOnlyWithItsWholeInterval();
    void aDurationIsToBeAtMostItsTarget();
    void withoutAnIntervalNothingIsJudged();
    void aGaugeIsAFact();
    void timeIsAFact();
    void countsHaveNone();
    void targetsHaveBounds();
    void whatIsRecordedIsChecked();
};

namespace {

Figure sureOf(double low, double value, double high)
{
    return {value, low, high, 100, 100};
}

} // namespace

void TestTarget::aShareIsMetOnlyWithItsWholeInterval()
{
    const Metric &csat = *findMetric(u"csat");
    QCOMPARE(targetState(csat, sureOf(0.86, 0.88, 0.9), 0.85), TargetState::Met);
    QCOMPARE(targetState(csat, sureOf(0.85, 0.88, 0.9), 0.85), TargetState::Met);
    QCOMPARE(targetState(csat, sureOf(0.84, 0.88, 0.9), 0.85), TargetState::WithinNoise);
    QCOMPARE(targetState(csat, sureOf(0.8, 0.83, 0.85), 0.85), TargetState::WithinNoise);
    QCOMPARE(targetState(csat, sureOf(0.8, 0.82, 0.84), 0.85), TargetState::Missed);
}

void TestTarget::aDurationIsToBeAtMostItsTarget()
{
    const Metric &response = *findMetric(u"first_response_human_p50");
    QCOMPARE(targetState(response, sureOf(90'000, 100'000, 110'000), 120'000), TargetState::Met);
    QCOMPARE(targetState(response, sureOf(90'000, 110'000, 130'000), 120'000),
             TargetState::WithinNoise);
    QCOMPARE(targetState(response, sureOf(125'000, 130'000, 140'000), 120'000),
             TargetState::Missed);
}

void TestTarget::withoutAnIntervalNothingIsJudged()
{
    const Metric &response = *findMetric(u"first_response_human_p50");
    QCOMPARE(targetState(response, Figure{1000.0, {}, {}, 2, 9}, 120'000), TargetState::TooFew);
    QCOMPARE(targetState(response, Figure{}, 120'000), TargetState::NoData);
}

void TestTarget::aGaugeIsAFact()
{
    const Metric &waiting = *findMetric(u"waiting_now");
    QCOMPARE(targetState(waiting, Figure{5.0, {}, {}, 5, 5}, 5), TargetState::Met);
    QCOMPARE(targetState(waiting, Figure{6.0, {}, {}, 6, 6}, 5), TargetState::Missed);
}

void TestTarget::timeIsAFact()
{
    const Metric &shrinkage = *findMetric(u"shrinkage");
    const qint64 hoursMs = 400 * 3'600'000LL;
    QCOMPARE(targetState(shrinkage, Figure{0.2, {}, {}, hoursMs, hoursMs}, 0.25), TargetState::Met);
    QCOMPARE(targetState(shrinkage, Figure{0.3, {}, {}, hoursMs, hoursMs}, 0.25),
             TargetState::Missed);
}

void TestTarget::countsHaveNone()
{
    QVERIFY(!canHaveTarget(*findMetric(u"contacts")));
    for (const Metric &metric : metricCatalogue()) {
        if (metric.formula == Metric::Formula::Count || metric.better == Better::Neither)
            QVERIFY2(!canHaveTarget(metric), qPrintable(metric.id));
        else
            QVERIFY2(canHaveTarget(metric), qPrintable(metric.id));
    }
}

void TestTarget::targetsHaveBounds()
{
    const Metric &csat = *findMetric(u"csat");
    QVERIFY(isTarget(csat, 0) && isTarget(csat, 1));
    QVERIFY(!isTarget(csat, 1.01) && !isTarget(csat, -0.1));
    QVERIFY(!isTarget(csat, std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!isTarget(*findMetric(u"contacts"), 5));
    QVERIFY(isTarget(*findMetric(u"resolution_time"), 86'400'000));
}

void TestTarget::whatIsRecordedIsChecked()
{
    const auto refused = [](const char *metric, std::optional<double> value) {
        const auto checked = checkTarget({QString::fromLatin1(metric), value, {}});
        return checked ? QString()
                       : errorCodeName(checked.error().code) + u' ' + checked.error().context;
    };
    QCOMPARE(refused("csat", 0.85), QString());
    QCOMPARE(refused("csat", {}), QString());
    QCOMPARE(refused("csat", 85), QStringLiteral("invalid value"));
    QCOMPARE(refused("resolution_time", -1), QStringLiteral("invalid value"));
    QCOMPARE(refused("contacts", 100), QStringLiteral("invalid metric"));
    QCOMPARE(refused("contacts", {}), QStringLiteral("invalid metric"));
    QCOMPARE(refused("csat@1", 0.85), QStringLiteral("not_found metric"));
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
