// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

// "Why did it change?": the difference of one figure between two periods, `before` and `after`, in
// parts that belong to the values of one dimension and add up to it (up to rounding).
//
// A count is the sum over its values; a value's part is its own difference.
//
// A ratio or a mean is R = sum of numerators / sum of denominators = sum of w r over the values,
// where w is a value's share of the denominators and r its own ratio. A value's part is
//   rate = (w0 + w1) / 2 * (r1 - r0)                      it became different itself
//   mix  = (w1 - w0) * ((r0 + r1) / 2 - (R0 + R1) / 2)    there is more or less of it
// after Kitagawa, Components of a Difference Between Two Rates, Journal of the American Statistical
// Association 50 (1955); the shares add up to 1 in both periods, so taking off the overall mean
// leaves the sum as it is and gives growth of an average value no effect.
//
// A value without a denominator in one period has the ratio of the other there: it came or went,
// which is mix, and it did not become different. A numerator without a denominator, which only
// broken data hold, is divided by the sum of denominators and counts as rate. A value with nothing
// in both periods is left out.

/// Numerator and denominator of a ratio; sum and number of cases of a mean; a count and nothing.
struct Ratio
{
    double part = 0;
    double whole = 0;

    std::optional<double> value() const
    {
        return whole != 0 ? std::optional(part / whole) : std::nullopt;
    }
    Ratio &operator+=(const Ratio &other)
    {
        part += other.part;
        whole += other.whole;
        return *this;
    }
    bool operator==(const Ratio &) const = default;
    static constexpr auto fields()
    {
        using S = Ratio;
        return FieldList{field("part", &S::part), field("whole", &S::whole)};
    }
};

/// What one value of the dimension had in both periods.
struct ValueChange
{
    QString value;
    Ratio before;
    Ratio after;
};

/// What one value of the dimension, or several joined, did to the figure; in its unit.
struct Effect
{
    QString value;  ///< empty for several joined, and where the dimension is not known
    int joined = 0; ///< how many values the rest is made of; 0: it is one value
    double mix = 0;
    double rate = 0; ///< of a count: the whole difference
    Ratio before;
    Ratio after;

    double change() const { return mix + rate; }
    bool operator==(const Effect &) const = default;
    static constexpr auto fields()
    {
        using S = Effect;
        return FieldList{field("value", &S::value),   field("joined", &S::joined),
                         field("mix", &S::mix),       field("rate", &S::rate),
                         field("before", &S::before), field("after", &S::after)};
    }
};

struct Decomposition
{
    double before = 0;
    double after = 0;
    QList<Effect> effects; ///< by size of the change, the joined rest last
    double told = 0;       ///< how much the dimension tells: see mostTelling

    double change() const { return after - before; }
    double mix() const;
    double rate() const;
    bool operator==(const Decomposition &) const = default;
    static constexpr auto fields()
    {
        using S = Decomposition;
        return FieldList{field("before", &S::before), field("after", &S::after),
                         field("effects", &S::effects), field("told", &S::told)};
    }
};

/// Which effects stand alone: at most `most`, those with the largest |mix| + |rate| (so that two
/// that cancel each other are not hidden), and of them those with at least `leastShare` of the sum
/// over all. The others are joined, if they are two or more.
struct Joining
{
    int most = 8;
    double leastShare = 0.02;
};

/// Values may come in any order, each once; `whole` is not looked at.
Decomposition decomposeCount(const QList<ValueChange> &values, Joining joining = {});

/// None when the denominators of a period add up to 0: it has no figure to compare.
std::optional<Decomposition> decomposeRatio(const QList<ValueChange> &values, Joining joining = {});

/// The dimension that explains most: index of the first with the largest `told`; none of none.
///
/// `told` is the sum over the three values with the most of |mix| + |rate - w R'|, where w is the
/// value's mean share and R' all rate effects together: what differs from every value having
/// changed alike. The plain sum of absolute effects would not do: a dimension with one value has
/// the whole change as its effect and tells nothing, and one with a thousand values has a large sum
/// of noise. Three, because what takes more values to say is no explanation for people.
std::optional<qsizetype> mostTelling(const QList<Decomposition> &decompositions);

struct WaterfallStep
{
    enum class Kind { Start, Effect, Rest, End };

    Kind kind = Kind::Effect;
    QString value;
    double from = 0; ///< the bar stands between these two; from 0 for start and end
    double to = 0;
    bool operator==(const WaterfallStep &) const = default;
};

/// A step for `before`, one for each effect, beginning where the last one ended, and one for
/// `after`.
QList<WaterfallStep> waterfall(const Decomposition &decomposition);

} // namespace Wheelhouse
