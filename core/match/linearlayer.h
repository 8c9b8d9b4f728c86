// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/alignedfloats.h"
#include "core/match/textvector.h"

namespace Wheelhouse {

/// A weight for each n-gram and class: score of a class = its bias + the sum over the text's
/// n-grams of value · weight. While it is trained.
class LinearLayer
{
public:
    LinearLayer(size_t columns, size_t classes);

    size_t columns() const { return m_columns; }
    size_t classes() const { return m_classes; }
    size_t stride() const { return m_stride; } ///< classes, rounded up to Kernels::lanes
    float *row(size_t column) { return m_weights.data() + column * m_stride; }
    const float *row(size_t column) const { return m_weights.data() + column * m_stride; }
    float *bias() { return m_bias.data(); }
    const float *bias() const { return m_bias.data(); }

    /// `scores` has room for `stride` floats.
    void scoresOf(std::span<const Weighted> text, float *scores) const;

private:
    size_t m_columns;
    size_t m_classes;
    size_t m_stride;
    AlignedFloats m_weights;
    AlignedFloats m_bias;
};

/// The same once trained, in a quarter of the memory: a byte a weight, each n-gram's bytes scaled
/// by its largest weight / 127. Scores differ by less than 1 % of it.
class PackedLayer
{
public:
    PackedLayer() = default;
    explicit PackedLayer(const LinearLayer &layer);

    size_t classes() const { return m_classes; }
    size_t stride() const { return m_stride; }
    void scoresOf(std::span<const Weighted> text, float *scores) const;
    float weight(quint32 column, size_t index) const
    {
        return m_scales[column] * float(m_weights[column * m_stride + index]);
    }
    size_t bytes() const;

private:
    size_t m_classes = 0;
    size_t m_stride = 0;
    std::vector<qint8, LineAllocator<qint8>> m_weights;
    std::vector<float> m_scales; ///< by column
    AlignedFloats m_bias;
};

} // namespace Wheelhouse
