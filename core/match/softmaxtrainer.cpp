// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/softmaxtrainer.h"

#include "core/base/random.h"
#include "core/match/linearkernels.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr float leastStep = 1e-3f;
constexpr float biasShare = 0.05f; // of the rate; a text's n-grams together have length 1
constexpr size_t cancelledEvery = 64;

void shuffle(std::vector<Labelled> &samples, Random &random)
{
    for (size_t i = samples.size(); i > 1; --i)
        std::swap(samples[i - 1], samples[random.below(i)]);
}

/// What a step sees of a text.
class Dropout
{
public:
    explicit Dropout(float dropped)
        : m_limit(quint32(dropped * 65536))
        , m_scale(1 / std::sqrt(1 - dropped))
    {}

    std::span<const Weighted> seen(std::span<const Weighted> text, Random &random)
    {
        if (m_limit == 0)
            return text;
        m_seen.resize(text.size());
        size_t count = 0;
        quint64 bits = 0;
        for (size_t i = 0; i < text.size(); ++i) {
            bits = i % 4 == 0 ? random.next() : bits >> 16;
            m_seen[count] = {text[i].column, text[i].weight * m_scale};
            count += (bits & 0xffff) >= m_limit; // no branch: it could not be predicted
        }
        return {m_seen.data(), count};
    }

private:
    const quint32 m_limit;
    const float m_scale;
    std::vector<Weighted> m_seen;
};

/// One step's gradient: where few classes take part, only those are touched.
class Step
{
public:
    explicit Step(size_t stride) : m_step(stride), m_active(stride) {}
    float *scores() { return m_step.data(); }

    /// Turns probabilities into what the weights take.
    void become(size_t classes, quint32 label, float rate)
    {
        m_step[label] -= 1;
        m_count = 0;
        for (size_t i = 0; i < classes; ++i) {
            const float gap = m_step[i];
            const bool isActive = std::abs(gap) >= leastStep;
            m_step[i] = isActive ? -rate * gap : 0;
            m_active[m_count] = quint32(i); // no branch: it could not be predicted
            m_count += isActive;
        }
    }

    void applyTo(LinearLayer &layer, std::span<const Weighted> text) const
    {
        for (size_t i = 0; i < m_count; ++i)
            layer.bias()[m_active[i]] += biasShare * m_step[m_active[i]];
        if (m_count * 6 > layer.stride()) {
            Kernels::addToRows(layer.row(0), m_step.data(), layer.stride(), text);
            return;
        }
        for (const Weighted &entry : text) {
            float *row = layer.row(entry.column);
            for (size_t i = 0; i < m_count; ++i)
                row[m_active[i]] += entry.weight * m_step[m_active[i]];
        }
    }

private:
    AlignedFloats m_step;
    std::vector<quint32> m_active; ///< classes that take part; the first m_count
    size_t m_count = 0;
};

} // namespace

bool trainSoftmax(LinearLayer &layer, const VectorRows &texts, std::vector<Labelled> samples,
                  const SoftmaxOptions &options)
{
    Random random(options.seed);
    Step step(layer.stride());
    Dropout dropout(options.dropped);
    std::vector<bool> rests(texts.size());
    const double steps = double(samples.size()) * options.epochs;
    double done = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        shuffle(samples, random);
        for (size_t i = 0; i < samples.size(); ++i, ++done) {
            if (i % cancelledEvery == 0 && options.cancelled && options.cancelled->load())
                return false;
            const Labelled &sample = samples[i];
            if (rests[sample.row]) {
                rests[sample.row] = false;
                continue;
            }
            const auto text = dropout.seen(texts.row(sample.row), random);
            layer.scoresOf(text, step.scores());
            step.scores()[sample.label] -= options.margin;
            Kernels::softmax(step.scores(), layer.classes(), layer.stride());
            if (1 - step.scores()[sample.label] < options.restsBelow)
                rests[sample.row] = true;
            step.become(layer.classes(), sample.label,
                        options.rate * sample.weight * float(1 - done / steps));
            step.applyTo(layer, text);
        }
    }
    return true;
}

} // namespace Wheelhouse
