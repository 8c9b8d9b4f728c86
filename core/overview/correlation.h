// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

#include <optional>

namespace Wheelhouse {

/// How far two figures go up and down together, by their values on the same days.
struct Correlation
{
    double r = 0;   ///< Pearson's coefficient, -1..1
    double low = 0; ///< its 95 % interval
    double high = 0;
    qsizetype points = 0;

    /// The interval leaves out zero: chance alone hardly does it.
    bool beyondChance() const { return low > 0 || high < 0; }
};

/// With fewer points nothing is said.
inline constexpr qsizetype fewestCorrelated = 8;

/// The interval is Fisher's: atanh(r) is nearly normal with the standard error 1 / sqrt(n - 3)
/// (Fisher, On the "Probable Error" of a Coefficient of Correlation, Metron 1, 1921). It takes the
/// days for independent of each other; days that follow each other are alike, so it is rather too
/// narrow. None with fewer than fewestCorrelated points or when one of the figures never changes.
std::optional<Correlation> correlationOf(const QList<QPointF> &points);

} // namespace Wheelhouse
