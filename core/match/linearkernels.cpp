// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/linearkernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

// Sanitizers run too late for the resolver that picks a clone.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WHEELHOUSE_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define WHEELHOUSE_CLONES
#endif

namespace Wheelhouse::Kernels {

namespace {

/// exp of x <= 0 by 2^n · exp(r), |r| <= ln 2 / 2, and Taylor's polynomial of degree 6 for exp(r):
/// the same steps in every lane, which the C library's exp does not promise between machines.
inline float exponential(float x)
{
    constexpr float log2e = 1.44269504f;
    constexpr float ln2High = 0.693359375f; // exact in few bits, so n · ln2High is
    constexpr float ln2Low = -2.12194440e-4f;
    constexpr float round = 12582912.0f; // 1.5 · 2^23 leaves no bits for fractions
    x = x < -87.0f ? -87.0f : x;
    const float n = (x * log2e + round) - round;
    const float r = (x - n * ln2High) - n * ln2Low;
    float sum = 1.0f / 720;
    sum = sum * r + 1.0f / 120;
    sum = sum * r + 1.0f / 24;
    sum = sum * r + 1.0f / 6;
    sum = sum * r + 0.5f;
    sum = sum * r + 1.0f;
    sum = sum * r + 1.0f;
    return sum * std::bit_cast<float>((qint32(n) + 127) << 23);
}

} // namespace

// Four rows at once: each score is loaded and stored once for four sums, and four rows come from
// memory side by side. The sums stay in the order of the entries.

WHEELHOUSE_CLONES void addRows(float *__restrict scores, const float *__restrict rows, size_t size,
                               std::span<const Weighted> entries)
{
    size_t at = 0;
    for (; at + 4 <= entries.size(); at += 4) {
        const Weighted *four = entries.data() + at;
        const float *__restrict a = rows + four[0].column * size;
        const float *__restrict b = rows + four[1].column * size;
        const float *__restrict c = rows + four[2].column * size;
        const float *__restrict d = rows + four[3].column * size;
        for (size_t next = at + 4; next < std::min(at + 8, entries.size()); ++next) {
            __builtin_prefetch(rows + entries[next].column * size);
            __builtin_prefetch(rows + entries[next].column * size + lanes);
        }
        for (size_t i = 0; i < size; i += lanes) {
            for (size_t lane = i; lane < i + lanes; ++lane)
                scores[lane] = scores[lane] + four[0].weight * a[lane] + four[1].weight * b[lane] +
                               four[2].weight * c[lane] + four[3].weight * d[lane];
        }
    }
    for (; at < entries.size(); ++at) {
        const float *__restrict row = rows + entries[at].column * size;
        for (size_t i = 0; i < size; i += lanes) {
            for (size_t lane = i; lane < i + lanes; ++lane)
                scores[lane] += entries[at].weight * row[lane];
        }
    }
}

WHEELHOUSE_CLONES void addByteRows(float *__restrict scores, const qint8 *__restrict rows,
                                   const float *__restrict scales, size_t size,
                                   std::span<const Weighted> entries)
{
    size_t at = 0;
    for (; at + 4 <= entries.size(); at += 4) {
        const Weighted *four = entries.data() + at;
        const float first = four[0].weight * scales[four[0].column];
        const float second = four[1].weight * scales[four[1].column];
        const float third = four[2].weight * scales[four[2].column];
        const float fourth = four[3].weight * scales[four[3].column];
        const qint8 *__restrict a = rows + four[0].column * size;
        const qint8 *__restrict b = rows + four[1].column * size;
        const qint8 *__restrict c = rows + four[2].column * size;
        const qint8 *__restrict d = rows + four[3].column * size;
        for (size_t i = 0; i < size; i += lanes) {
            for (size_t lane = i; lane < i + lanes; ++lane)
                scores[lane] = scores[lane] + first * float(a[lane]) + second * float(b[lane]) +
                               third * float(c[lane]) + fourth * float(d[lane]);
        }
    }
    for (; at < entries.size(); ++at) {
        const qint8 *__restrict row = rows + entries[at].column * size;
        const float factor = entries[at].weight * scales[entries[at].column];
        for (size_t i = 0; i < size; i += lanes) {
            for (size_t lane = i; lane < i + lanes; ++lane)
                scores[lane] += factor * float(row[lane]);
        }
    }
}

WHEELHOUSE_CLONES void addToRows(float *__restrict rows, const float *__restrict step, size_t size,
                                 std::span<const Weighted> entries)
{
    for (const Weighted &entry : entries) {
        float *__restrict row = rows + entry.column * size;
        for (size_t i = 0; i < size; i += lanes) {
            for (size_t lane = 0; lane < lanes; ++lane)
                row[i + lane] += entry.weight * step[i + lane];
        }
    }
}

WHEELHOUSE_CLONES float softmax(float *__restrict scores, size_t used, size_t size)
{
    std::array<float, lanes> best;
    best.fill(-1e30f);
    std::fill(scores + used, scores + size, -1e30f);
    for (size_t i = 0; i < size; i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            best[lane] = scores[i + lane] > best[lane] ? scores[i + lane] : best[lane];
    }
    const float largest = *std::max_element(best.begin(), best.end());
    std::array<float, lanes> sums{};
    for (size_t i = 0; i < size; i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane) {
            scores[i + lane] = exponential(scores[i + lane] - largest);
            sums[lane] += scores[i + lane];
        }
    }
    float sum = 0;
    for (const float each : sums)
        sum += each;
    const float factor = 1.0f / sum;
    for (size_t i = 0; i < size; i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            scores[i + lane] *= factor;
    }
    std::fill(scores + used, scores + size, 0.0f);
    return largest + std::log(sum);
}

} // namespace Wheelhouse::Kernels
