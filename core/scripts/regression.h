// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/match/matcher.h"

namespace Wheelhouse {

/// What a trainer said about a message, kept to see whether a draft still does it.
struct RegressionCase
{
    QString text;
    QString language;
    QString topic; ///< empty: no topic may be answered
    bool operator==(const RegressionCase &) const = default;
};

struct RegressionFailure
{
    QString text;
    QString expected; ///< topic; empty: none
    QString found;    ///< empty: none came near
    double confidence = 0;
    bool operator==(const RegressionFailure &) const = default;
    static constexpr auto fields()
    {
        using S = RegressionFailure;
        return FieldList{field("text", &S::text), field("expected", &S::expected),
                         field("found", &S::found), field("confidence", &S::confidence)};
    }
};

/// The cases that this matcher would not do: another topic is the nearest, or noise would be
/// answered (confidence of `answerFrom` or more). In the order of the cases.
QList<RegressionFailure> regressionFailures(const QList<RegressionCase> &cases,
                                            const Matcher &matcher, double answerFrom);

} // namespace Wheelhouse
