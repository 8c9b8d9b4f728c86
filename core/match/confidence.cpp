// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/confidence.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int steps = 25;
constexpr double priorPrecision = 20; // of a weight: what some eighty messages say

using Inputs = std::array<double, ConfidenceModel::inputs + 1>;
using Vector = Eigen::Matrix<double, int(ConfidenceModel::inputs) + 1, 1>;
using Matrix =
    Eigen::Matrix<double, int(ConfidenceModel::inputs) + 1, int(ConfidenceModel::inputs) + 1>;

/// About zero mean and unit deviation on messages of any model, so that one prior suits all
/// weights.
Inputs inputsOf(const Signals &signals)
{
    const double p = std::clamp(double(signals.probability), 1e-6, 1 - 1e-6);
    const double centre = signals.centre;
    const double nearest = signals.nearest;
    const double known = signals.known;
    return {std::log(p),
            std::log1p(-p) / 2,
            double(signals.score) / 3,
            double(signals.margin) / 3,
            double(signals.logSum) / 3,
            4 * centre - 1,
            4 * nearest - 2,
            5 * known - 4,
            4 * centre * known - 1,
            4 * nearest * nearest - 1,
            4 * double(signals.knownWords) - 3,
            4 * double(signals.covered) - 2,
            4 * double(signals.covered) * signals.covered - 1,
            std::log1p(std::max(0.0, double(signals.words))) - 2,
            1};
}

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

double ConfidenceModel::confidence(const Signals &signals) const
{
    const Inputs inputs = inputsOf(signals);
    double sum = 0;
    for (size_t i = 0; i < inputs.size(); ++i)
        sum += m_weights[i] * inputs[i];
    return logistic(sum);
}

ConfidenceModel ConfidenceModel::fitted(std::span<const Judged> samples,
                                        const ConfidenceModel &prior)
{
    const Vector mean = Eigen::Map<const Vector>(prior.m_weights.data());
    Vector weights = mean;
    for (int step = 0; step < steps; ++step) {
        Vector gradient = -priorPrecision * (weights - mean);
        Matrix curvature = priorPrecision * Matrix::Identity();
        for (const Judged &sample : samples) {
            const Inputs inputs = inputsOf(sample.signals);
            const Vector x = Eigen::Map<const Vector>(inputs.data());
            const double p = logistic(weights.dot(x));
            gradient += sample.weight * (double(sample.right) - p) * x;
            curvature += sample.weight * p * (1 - p) * x * x.transpose();
        }
        const Vector change = curvature.ldlt().solve(gradient);
        // Newton may overshoot far from the solution; a bounded step always comes back
        const double length = change.norm();
        weights += length > 2 ? Vector(change * (2 / length)) : change;
        if (length < 1e-6)
            break;
    }
    Inputs found;
    Eigen::Map<Vector>(found.data()) = weights;
    return ConfidenceModel(found);
}

ConfidenceModel ConfidenceModel::shifted(double shift) const
{
    Inputs weights = m_weights;
    weights.back() += shift;
    return ConfidenceModel(weights);
}

ConfidenceModel ConfidenceModel::standard(double phrasesATopic)
{
    struct Anchor
    {
        double phrases;
        Inputs weights;
    };
    static constexpr std::array<Anchor, 4> anchors{{
        {3,
         {0.997, -0.939, -0.203, 0.342, -0.536, 0.299, -0.906, 0.184, 1.301, -0.162, 0.091, 0.267,
          -0.209, 0.264, 0.278}},
        {5,
         {1.075, -0.720, -0.163, 0.396, -0.521, 0.503, -0.431, 0.327, 1.105, -0.456, -0.051, -0.070,
          0.191, 0.234, 0.387}},
        {8,
         {1.113, -0.934, -0.112, 0.226, -0.484, 0.265, -0.487, 0.447, 0.865, -0.100, -0.032, 0.337,
          -0.093, 0.337, 0.312}},
        {12,
         {0.981, -1.380, -0.083, -0.399, -0.410, 0.142, -0.178, 0.517, 0.898, -0.447, -0.104, 0.046,
          0.096, 0.384, 0.116}},
    }};
    const double phrases =
        std::clamp(phrasesATopic, anchors.front().phrases, anchors.back().phrases);
    size_t next = 1;
    while (next + 1 < anchors.size() && phrases > anchors[next].phrases)
        ++next;
    const Anchor &below = anchors[next - 1];
    const Anchor &above = anchors[next];
    const double share =
        std::log(phrases / below.phrases) / std::log(above.phrases / below.phrases);
    Inputs weights;
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = below.weights[i] + share * (above.weights[i] - below.weights[i]);
    return ConfidenceModel(weights);
}

} // namespace Wheelhouse
