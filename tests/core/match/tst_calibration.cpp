// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/calibration.h"

#include "core/base/random.h"

#include <QTest>

using namespace Wheelhouse;

class TestCalibration : public QObject
{
    Q_OBJECT

    /// Topics with words of their own, and words they share.
    void makeTopics(int topics, int phrases)
    {
        m_grams = GramRows();
        m_texts.clear();
        Random random(4);
        for (int topic = 0; topic < topics; ++topic) {
            for (int phrase = 0; phrase < phrases; ++phrase) {
                QString text;
                for (int word = 0; word < 4; ++word)
                    text += random.chance(0.5)
                                ? QStringLiteral("w%1x%2 ").arg(topic).arg(random.below(6))
                                : QStringLiteral("c%1 ").arg(random.below(40));
                m_texts.push_back({quint32(m_grams.size()), quint32(topic)});
                m_grams.add(m_cutter.cut(text));
            }
        }
    }
    std::optional<Calibration> learn(int topics, const TopicScorer::Options &options = {}) const
    {
        return Calibration::learn(m_grams, m_texts, size_t(topics), options);
    }

private Q_SLOTS:
    void isRightAsOftenAsItSays()
    {
        makeTopics(20, 30);
        const auto calibration = learn(20);
        QVERIFY(calibration);
        QVERIFY(calibration->outcomes.size() > 300);
        double said = 0;
        double right = 0;
        double all = 0;
        for (const auto &outcome : calibration->outcomes) {
            said += outcome.weight * outcome.confidence;
            right += outcome.right ? outcome.weight : 0;
            all += outcome.weight;
        }
        QVERIFY(std::abs(said - right) / all < 0.03);
    }

    void bandsHoldThePrecisionTheyPromise()
    {
        makeTopics(20, 30);
        const auto calibration = learn(20);
        for (const double precision : {0.7, 0.8, 0.9}) {
            const Bands bands = calibration->bands(precision);
            double right = 0;
            double all = 0;
            for (const auto &outcome : calibration->outcomes) {
                if (outcome.confidence < bands.answerFrom)
                    continue;
                all += outcome.weight;
                right += outcome.right ? outcome.weight : 0;
            }
            QVERIFY(all > 0);
            QVERIFY(right >= precision * all - 1e-9);
        }
    }

    void fewPhrasesKeepTheStandardModel()
    {
        makeTopics(20, 5);
        const auto calibration = learn(20);
        QVERIFY(calibration->outcomes.empty());
        QCOMPARE(calibration->model.weights(), ConfidenceModel::standard(5).weights());
        const Bands bands = calibration->bands(0.9);
        QVERIFY(bands.answerFrom > 0.5 && bands.answerFrom < 1);
    }

    void canBeLeftOut()
    {
        makeTopics(20, 30);
        QVERIFY(learn(20, {ModelPart::Calibration, nullptr})->outcomes.empty());
    }

    void givesUpWhenCancelled()
    {
        makeTopics(20, 30);
        std::atomic_bool cancelled = true;
        QVERIFY(!learn(20, {{}, &cancelled}));
    }

private:
    NgramCutter m_cutter;
    GramRows m_grams;
    std::vector<TopicText> m_texts;
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
