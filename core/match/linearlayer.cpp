// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/linearlayer.h"

#include "core/match/linearkernels.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

size_t roundedUp(size_t classes)
{
    return (classes + Kernels::lanes - 1) / Kernels::lanes * Kernels::lanes;
}

} // namespace

LinearLayer::LinearLayer(size_t columns, size_t classes)
    : m_columns(columns)
    , m_classes(classes)
    , m_stride(roundedUp(classes))
    , m_weights(columns * m_stride)
    , m_bias(m_stride)
{}

void LinearLayer::scoresOf(std::span<const Weighted> text, float *scores) const
{
    std::copy(m_bias.begin(), m_bias.end(), scores);
    Kernels::addRows(scores, m_weights.data(), m_stride, text);
}

PackedLayer::PackedLayer(const LinearLayer &layer)
    : m_classes(layer.classes())
    , m_stride(layer.stride())
    , m_weights(layer.columns() * layer.stride())
    , m_scales(layer.columns())
    , m_bias(layer.bias(), layer.bias() + layer.stride())
{
    for (size_t column = 0; column < layer.columns(); ++column) {
        const float *row = layer.row(column);
        float largest = 0;
        for (size_t i = 0; i < m_classes; ++i)
            largest = std::max(largest, std::abs(row[i]));
        if (largest <= 0)
            continue;
        const float scale = largest / 127;
        m_scales[column] = scale;
        qint8 *packed = m_weights.data() + column * m_stride;
        for (size_t i = 0; i < m_classes; ++i)
            packed[i] = qint8(std::nearbyint(row[i] / scale));
    }
}

void PackedLayer::scoresOf(std::span<const Weighted> text, float *scores) const
{
    std::copy(m_bias.begin(), m_bias.end(), scores);
    Kernels::addByteRows(scores, m_weights.data(), m_scales.data(), m_stride, text);
}

size_t PackedLayer::bytes() const
{
    return m_weights.size() + (m_scales.size() + m_bias.size()) * sizeof(float);
}

} // namespace Wheelhouse
