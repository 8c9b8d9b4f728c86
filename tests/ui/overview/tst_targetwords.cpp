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
};

QTEST_MAIN(TestTargetWords)
#include "tst_targetwords.moc"
