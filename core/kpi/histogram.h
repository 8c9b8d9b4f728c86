// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Wheelhouse {

/// How durations are spread: counts in buckets that are one millisecond wide up to 512 ms and 1/256
/// of a power of two above. Adding, removing and merging are exact in whole numbers and in any
/// order lead to the same value. A bucket knows the sum of what is in it, so the mean is exact, and
/// a quantile answers with the mean of its bucket: right to within 0.4 %, and exact where equal
/// values or only one fell into the bucket. A difference of histograms (more removed than added) is
/// a valid value; only its quantiles are not.
class Histogram
{
public:
    /// As it is kept, for packing.
    struct Bucket
    {
        qint32 index = 0; ///< 0 to highestIndex
        qint32 count = 0;
        qint64 aboveFloorMs = 0; ///< sum over the values of (value - the bucket's lowest value)
        bool isEmpty() const { return count == 0 && aboveFloorMs == 0; }
        bool operator==(const Bucket &) const = default;
    };
    static const qint32 highestIndex;

    Histogram() = default;
    /// By index, none twice.
    explicit Histogram(std::vector<Bucket> buckets);
    const std::vector<Bucket> &buckets() const { return m_buckets; }

    /// `valueMs` must not be negative.
    void add(qint64 valueMs, qint32 times = 1);
    void remove(qint64 valueMs, qint32 times = 1) { add(valueMs, -times); }
    void merge(const Histogram &other);
    Histogram &subtract(const Histogram &other);

    bool isEmpty() const { return m_buckets.empty(); }
    qint64 count() const { return m_count; }
    qint64 sumMs() const { return m_sumMs; }

    /// The value at index floor(p * (n - 1)) of the sorted values; p in [0, 1]. None when empty.
    std::optional<double> quantile(double p) const;
    /// The middle value, or the mean of the two middle ones.
    std::optional<double> median() const;
    std::optional<double> mean() const;

    /// The `rank`th smallest value, from 0; rank < count().
    double valueAt(qint64 rank) const;

    /// How many values fell into a bucket and their mean.
    struct Bin
    {
        double meanMs = 0;
        qint64 count = 0;
        qint64 number = 0;  ///< of the bucket: equal in two histograms for the same one
        qint64 widthMs = 1; ///< how many values it does not tell apart
        bool operator==(const Bin &) const = default;
    };
    /// By value; of a difference of histograms those with more added than removed.
    std::vector<Bin> bins() const;

    /// Equal histograms have equal bytes, which appendTo adds at the end.
    void appendTo(QByteArray &bytes) const;
    /// Reads from the start of `bytes` and cuts off what it read. Errors: Corrupt.
    static Result<Histogram> takeFrom(QByteArrayView &bytes);

    bool operator==(const Histogram &) const = default;

private:
    Bucket &bucketAt(qint32 index);
    void addTo(qint32 index, qint32 count, qint64 aboveFloorMs);
    std::vector<Bucket> m_buckets; ///< by index; none with both numbers 0
    qint64 m_count = 0;
    qint64 m_sumMs = 0;
};

} // namespace Wheelhouse
