// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// One figure. Absent `value` means "no data", never zero.
struct Figure
{
    std::optional<double> value; ///< in the metric's unit: count, share 0..1, or milliseconds
    std::optional<double> low;   ///< 95 % interval, where the metric has one
    std::optional<double> high;
    qint64 sample = 0; ///< the cases behind it: answered, rated, ...
    qint64 asked = 0;  ///< the cases that could have been behind it (surveys sent, contacts)
    bool operator==(const Figure &) const = default;
    static constexpr auto fields()
    {
        using S = Figure;
        return FieldList{field("value", &S::value), field("low", &S::low), field("high", &S::high),
                         field("sample", &S::sample), field("asked", &S::asked)};
    }
};

} // namespace Wheelhouse
