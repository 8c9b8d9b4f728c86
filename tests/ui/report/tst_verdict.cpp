// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/verdict.h"

#include "core/base/random.h"
#include "core/kpi/interval.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

Figure shareOf(qint64 hits, qint64 cases)
{
    const Interval interval = wilson95(hits, cases);
    return {double(hits) / double(cases), interval.low, interval.high, cases, cases};
}

Tile tileOf(const char *metric, const Figure &before, const Figure &now)
{
    Tile tile;
    tile.metric = QString::fromLatin1(metric);
    tile.before = before;
    tile.now = now;
    return tile;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Newcombe 1998, Table II, method 10: 56/70 against 48/80 gives 0.0524 to 0.3339
    void theIntervalOfADifferenceIsThePublishedOne()
    {
        const auto difference = difference95(shareOf(48, 80), shareOf(56, 70));
        QVERIFY(difference);
        QVERIFY(qAbs(difference->low - 0.0524) < 5e-5);
        QVERIFY(qAbs(difference->high - 0.3339) < 5e-5);
    }

    void sharesAgreeWithTheCountsBehindThem()
    {
        Random random(5);
        for (int i = 0; i < 500; ++i) {
            const qint64 a = 1 + qint64(random.uniform() * 900);
            const qint64 b = 1 + qint64(random.uniform() * 900);
            const qint64 ha = qint64(random.uniform() * double(a + 1));
            const qint64 hb = qint64(random.uniform() * double(b + 1));
            const auto counted = shareDifference95({ha, a}, {hb, b});
            const auto told = difference95(shareOf(ha, a), shareOf(hb, b));
            QVERIFY(counted && told);
            QVERIFY(qAbs(counted->low - told->low) < 1e-12);
            QVERIFY(qAbs(counted->high - told->high) < 1e-12);
        }
    }

    void directionDecidesBetweenBetterAndWorse()
    {
        const Figure low = shareOf(100, 1000);
        const Figure high = shareOf(300, 1000);
        QCOMPARE(verdictOf(tileOf("csat", low, high)), Verdict::Better);
        QCOMPARE(verdictOf(tileOf("csat", high, low)), Verdict::Worse);
        QCOMPARE(verdictOf(tileOf("abandonment", low, high)), Verdict::Worse);
        QCOMPARE(verdictOf(tileOf("abandonment", high, low)), Verdict::Better);
    }

    void chanceAndIgnoranceAreSaid()
    {
        const Figure one = shareOf(10, 20);
        QCOMPARE(verdictOf(tileOf("csat", one, shareOf(12, 20))), Verdict::Noise);
        QCOMPARE(verdictOf(tileOf("csat", {}, one)), Verdict::NotCompared);
        QCOMPARE(verdictOf(tileOf("csat", one, {})), Verdict::NotCompared);
        Figure bare;
        bare.value = 60'000;
        QCOMPARE(verdictOf(tileOf("resolution_time", bare, bare)), Verdict::NotJudged);
        QCOMPARE(verdictOf(tileOf("contacts", bare, bare)), Verdict::Counted);
        QVERIFY(verdictWords(Verdict::NotJudged).isEmpty());
        QCOMPARE(verdictWords(Verdict::Noise), QStringLiteral("within noise"));
        QCOMPARE(toneOf(Verdict::Noise), Tone::Neutral);
        QCOMPARE(toneOf(Verdict::Worse), Tone::Bad);
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
