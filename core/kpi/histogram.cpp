// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/histogram.h"

#include "core/kpi/varint.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr int subBits = 8;
constexpr qint32 linear = 2 << subBits;

/// A histogram this many times smaller is merged bucket by bucket instead of in one pass.
constexpr size_t fewTimes = 16;

constexpr qint32 indexOf(qint64 value)
{
    if (value < linear)
        return qint32(value);
    const int shift = std::bit_width(quint64(value)) - 1 - subBits;
    return (shift << subBits) + qint32(value >> shift);
}

constexpr qint64 floorOf(qint32 index)
{
    if (index < linear)
        return index;
    const int shift = (index >> subBits) - 1;
    return ((index & ((1 << subBits) - 1)) + (qint64(1) << subBits)) << shift;
}

static_assert(indexOf(linear) == linear && floorOf(linear) == linear);
static_assert(floorOf(indexOf(757'000)) == 755'712 && floorOf(indexOf(757'000) + 1) == 757'760);

Error corrupt()
{
    return {ErrorCode::Corrupt, QStringLiteral("a histogram's bytes do not make sense"), {}};
}

} // namespace

const qint32 Histogram::highestIndex = indexOf(std::numeric_limits<qint64>::max());

Histogram::Histogram(std::vector<Bucket> buckets) : m_buckets(std::move(buckets))
{
    bool anyEmpty = false;
    for (const Bucket &bucket : m_buckets) {
        m_count += bucket.count;
        m_sumMs += bucket.count * floorOf(bucket.index) + bucket.aboveFloorMs;
        anyEmpty = anyEmpty || bucket.isEmpty();
    }
    if (anyEmpty)
        std::erase_if(m_buckets, [](const Bucket &bucket) { return bucket.isEmpty(); });
}

void Histogram::add(qint64 valueMs, qint32 times)
{
    Q_ASSERT(valueMs >= 0);
    if (times == 0 || valueMs < 0)
        return;
    const qint32 index = indexOf(valueMs);
    addTo(index, times, times * (valueMs - floorOf(index)));
    m_count += times;
    m_sumMs += times * valueMs;
}

Histogram::Bucket &Histogram::bucketAt(qint32 index)
{
    auto at = std::lower_bound(m_buckets.begin(), m_buckets.end(), index,
                               [](const Bucket &bucket, qint32 i) { return bucket.index < i; });
    if (at == m_buckets.end() || at->index != index)
        at = m_buckets.insert(at, Bucket{index, 0, 0});
    return *at;
}

void Histogram::addTo(qint32 index, qint32 count, qint64 aboveFloorMs)
{
    Bucket &bucket = bucketAt(index);
    bucket.count += count;
    bucket.aboveFloorMs += aboveFloorMs;
    if (bucket.count == 0 && bucket.aboveFloorMs == 0)
        m_buckets.erase(m_buckets.begin() + (&bucket - m_buckets.data()));
}

void Histogram::merge(const Histogram &other)
{
    m_count += other.m_count;
    m_sumMs += other.m_sumMs;
    if (other.m_buckets.size() * fewTimes < m_buckets.size()) {
        for (const Bucket &bucket : other.m_buckets)
            addTo(bucket.index, bucket.count, bucket.aboveFloorMs);
        return;
    }
    std::vector<Bucket> merged;
    merged.reserve(m_buckets.size() + other.m_buckets.size());
    auto mine = m_buckets.begin();
    auto theirs = other.m_buckets.begin();
    while (mine != m_buckets.end() && theirs != other.m_buckets.end()) {
        if (mine->index != theirs->index) {
            merged.push_back(mine->index < theirs->index ? *mine++ : *theirs++);
            continue;
        }
        const Bucket sum{mine->index, mine->count + theirs->count,
                         mine->aboveFloorMs + theirs->aboveFloorMs};
        if (sum.count != 0 || sum.aboveFloorMs != 0)
            merged.push_back(sum);
        ++mine;
        ++theirs;
    }
    merged.insert(merged.end(), mine, m_buckets.end());
    merged.insert(merged.end(), theirs, other.m_buckets.end());
    m_buckets = std::move(merged);
}

Histogram &Histogram::subtract(const Histogram &other)
{
    Histogram taken = other;
    for (Bucket &bucket : taken.m_buckets) {
        bucket.count = -bucket.count;
        bucket.aboveFloorMs = -bucket.aboveFloorMs;
    }
    taken.m_count = -taken.m_count;
    taken.m_sumMs = -taken.m_sumMs;
    merge(taken);
    return *this;
}

double Histogram::valueAt(qint64 rank) const
{
    qint64 passed = 0;
    for (const Bucket &bucket : m_buckets) {
        passed += bucket.count;
        if (rank < passed)
            return double(floorOf(bucket.index)) + double(bucket.aboveFloorMs) / bucket.count;
    }
    return m_buckets.empty() ? 0 : double(floorOf(m_buckets.back().index));
}

std::optional<double> Histogram::quantile(double p) const
{
    if (m_count <= 0)
        return std::nullopt;
    return valueAt(qint64(std::clamp(p, 0.0, 1.0) * double(m_count - 1)));
}

std::optional<double> Histogram::median() const
{
    if (m_count <= 0)
        return std::nullopt;
    const double lower = valueAt((m_count - 1) / 2);
    return m_count % 2 == 1 ? lower : (lower + valueAt(m_count / 2)) / 2;
}

std::optional<double> Histogram::mean() const
{
    if (m_count <= 0)
        return std::nullopt;
    return double(m_sumMs) / double(m_count);
}

std::vector<Histogram::Bin> Histogram::bins() const
{
    std::vector<Bin> bins;
    bins.reserve(m_buckets.size());
    for (const Bucket &bucket : m_buckets) {
        if (bucket.count <= 0)
            continue;
        const qint64 floor = floorOf(bucket.index);
        const qint64 width = bucket.index < highestIndex ? floorOf(bucket.index + 1) - floor
                                                         : floor - floorOf(bucket.index - 1);
        bins.push_back({double(floor) + double(bucket.aboveFloorMs) / bucket.count, bucket.count,
                        bucket.index, width});
    }
    return bins;
}

void Histogram::appendTo(QByteArray &bytes) const
{
    Varint::append(bytes, m_buckets.size());
    qint32 previous = 0;
    for (const Bucket &bucket : m_buckets) {
        Varint::append(bytes, quint64(bucket.index - previous));
        Varint::appendSigned(bytes, bucket.count);
        Varint::appendSigned(bytes, bucket.aboveFloorMs);
        previous = bucket.index;
    }
}

Result<Histogram> Histogram::takeFrom(QByteArrayView &bytes)
{
    const auto size = Varint::take(bytes);
    if (!size || *size > quint64(highestIndex) + 1)
        return corrupt();
    Histogram histogram;
    qint64 index = 0;
    for (quint64 i = 0; i < *size; ++i) {
        const auto step = Varint::take(bytes);
        const auto count = Varint::takeSigned(bytes);
        const auto above = Varint::takeSigned(bytes);
        if (!step || !count || !above || *step > quint64(highestIndex) || (i > 0 && *step == 0) ||
            *count != qint32(*count) || (*count == 0 && *above == 0))
            return corrupt();
        index += qint64(*step);
        if (index > highestIndex)
            return corrupt();
        histogram.m_buckets.push_back({qint32(index), qint32(*count), *above});
        histogram.m_count += *count;
        histogram.m_sumMs += *count * floorOf(qint32(index)) + *above;
    }
    return histogram;
}

} // namespace Wheelhouse
