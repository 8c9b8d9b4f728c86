// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetwords.h"

#include <QTest>

using namespace Wheelhouse;

class TestTargetWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysBoundAndVerdictBySignAndTone()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        const Metric &csat = *findMetric(u"csat");
        const TargetWords met = targetWords(csat, {0.9, 0.88, 0.92, 900, 900}, 0.85, locale);
        QCOMPARE(met.bound, QStringLiteral("≥ 85.0 %"));
        QCOMPARE(met.sentence, QStringLiteral("Target met: at least 85.0 %"));
        QCOMPARE(met.tone, Tone::Good);
        const TargetWords noise = targetWords(csat, {0.86, 0.84, 0.88, 900, 900}, 0.85, locale);
        QCOMPARE(noise.verdict, QStringLiteral("Within noise of the target"));
        QCOMPARE(noise.tone, Tone::Neutral);
        const TargetWords missed = targetWords(*findMetric(u"first_response_human_p50"),
                                               {130e3, 125e3, 140e3, 90, 90}, 120e3, locale);
        QCOMPARE(missed.bound, QStringLiteral("≤ 2:00"));
        QCOMPARE(missed.tone, Tone::Bad);
        QVERIFY(met.sign != noise.sign && noise.sign != missed.sign);
    }

    void saysWhoSetItAndWhatAMarkMeans()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        TargetEntry entry{QStringLiteral("csat"), 0.85, 4, 1'795'000'000'000,
                          QStringLiteral("Ada")};
        QVERIFY(targetOrigin(entry, locale).startsWith(QStringLiteral("Set by Ada, ")));
        entry.value.reset();
        entry.user.clear();
        QVERIFY(
            targetOrigin(entry, locale).startsWith(QStringLiteral("Taken away by command line, ")));
        const TrendMark set{1, QStringLiteral("target"), {}, QStringLiteral("csat"), 0.85};
        QCOMPARE(targetMark(set, locale), QStringLiteral("Satisfied customers ≥ 85.0 %"));
        const TrendMark gone{1, QStringLiteral("target"), {}, QStringLiteral("csat"), {}};
        QCOMPARE(targetMark(gone, locale),
                 QStringLiteral("Satisfied customers: no target any more"));
        QCOMPARE(targetList({{QStringLiteral("csat"), 0.85}, {QStringLiteral("gone"), 1}}, locale),
                 QStringLiteral("Satisfied customers ≥ 85.0 %"));
    }

    void theVerdictIsOfTheWholePeriod()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        OverviewView view;
        QCOMPARE(targetVerdict(view, QStringLiteral("csat"), locale), QString());
        view.targets = {{QStringLiteral("csat"), 0.85, 1, 1, {}}};
        QCOMPARE(targetVerdict(view, QStringLiteral("csat"), locale),
                 QStringLiteral("Target ≥ 85.0 %"));
        Tile tile;
        tile.metric = QStringLiteral("csat");
        tile.now = {0.9, 0.88, 0.92, 900, 900};
        view.tiles = {tile};
        QCOMPARE(targetVerdict(view, QStringLiteral("csat"), locale),
                 QStringLiteral("Of the whole period: Target met: at least 85.0 %"));
    }
};

QTEST_MAIN(TestTargetWords)
#include "tst_targetwords.moc"
