// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores the begins of surges as the Numenta Anomaly Benchmark does, written from its description
// (Lavin and Ahmad 2015): a window is found by its first begin in it, the earlier the better; a
// begin outside costs the more the farther it is behind a window; the first rows do not count.
#pragma once

#include <QList>

#include <array>

namespace Wheelhouse {

struct NabWindow
{
    qsizetype first = 0;
    qsizetype last = 0;
};

struct NabScore
{
    double found = 0; ///< windows
    double worth = 0; ///< of the begins that found them, at most 1 each
    double cost = 0;  ///< of the others
    double windows = 0;

    NabScore &operator+=(const NabScore &other);
    /// Standard, reward low false positives, reward low false negatives: 100 is perfect, 0 silence.
    std::array<double, 3> profiles() const;
};

/// `begins` are rows, ascending, of a series of so many `rows`.
NabScore nabScore(const QList<qsizetype> &begins, const QList<NabWindow> &windows, qsizetype rows);

} // namespace Wheelhouse
