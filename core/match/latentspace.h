// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/textvector.h"

#include <Eigen/Core>

namespace Wheelhouse {

/// Latent semantic analysis (Deerwester et al. 1990): the directions in which texts differ most,
/// found from texts of no known topic, so that "refund" and "money back" come to lie together. The
/// first right singular vectors of the texts' matrix, by randomised subspace iteration (Halko,
/// Martinsson and Tropp 2011) with a fixed seed.
class LatentSpace
{
public:
    /// At most `dimensions`; fewer when there are fewer texts or columns.
    LatentSpace(const VectorRows &texts, size_t columns, int dimensions);

    int dimensions() const { return int(m_basis.cols()); }
    /// The text in that space, of length 1 (or 0).
    Eigen::VectorXf place(std::span<const Weighted> text) const;

private:
    using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Matrix m_basis; ///< a row for each column of the texts
};

} // namespace Wheelhouse
