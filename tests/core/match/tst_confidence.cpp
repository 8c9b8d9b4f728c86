// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/confidence.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace Wheelhouse;

class TestConfidence : public QObject
{
    Q_OBJECT

    static Signals sure() { return {0.99f, 8, 6, 8.1f, 0.7f, 1, 1, 1, 1, 6}; }
    static Signals unsure() { return {0.1f, 0.5f, 0.1f, 4, 0.05f, 0.05f, 0.3f, 0.3f, 0.1f, 1}; }

private Q_SLOTS:
    void believesAKnownPhraseMoreThanAStrangeOne()
    {
        for (const double phrases : {3.0, 5.0, 10.0, 100.0}) {
            const ConfidenceModel model = ConfidenceModel::standard(phrases);
            QVERIFY(model.confidence(sure()) > 0.7);
            QVERIFY(model.confidence(unsure()) < 0.3);
        }
    }

    void isAProbabilityWhateverComesIn()
    {
        const ConfidenceModel model = ConfidenceModel::standard(10);
        for (const float each : {-1e9f, -1.0f, 0.0f, 1.0f, 1e9f}) {
            const double confidence =
                model.confidence({each, each, each, each, each, each, each, each, each, each});
            QVERIFY(confidence >= 0 && confidence <= 1);
        }
    }

    void fitsWhatItIsShown()
    {
        // right with a chance that rises with the share alone
        Random random(5);
        std::vector<Judged> samples;
        for (int i = 0; i < 20'000; ++i) {
            const double p = 0.02 + 0.96 * random.uniform();
            Signals signals = unsure();
            signals.probability = float(p);
            samples.push_back({signals, random.chance(p)});
        }
        const ConfidenceModel model =
            ConfidenceModel::fitted(samples, ConfidenceModel::standard(10));
        for (const double p : {0.1, 0.3, 0.5, 0.7, 0.9}) {
            Signals signals = unsure();
            signals.probability = float(p);
            QVERIFY(std::abs(model.confidence(signals) - p) < 0.03);
        }
    }

    void staysWithThePriorWhenThereIsLittleToLearnFrom()
    {
        const ConfidenceModel prior = ConfidenceModel::standard(10);
        const std::vector<Judged> one{{sure(), true}};
        QCOMPARE(ConfidenceModel::fitted({}, prior).weights(), prior.weights());
        const double change =
            ConfidenceModel::fitted(one, prior).confidence(unsure()) - prior.confidence(unsure());
        QVERIFY(std::abs(change) < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
