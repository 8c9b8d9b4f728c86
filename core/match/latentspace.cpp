// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/latentspace.h"

#include "core/base/random.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int iterations = 3;
constexpr int spare = 8; // directions more than asked for, so that the last ones are right as well

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Matrix times(const VectorRows &texts, const Matrix &columns)
{
    Matrix product = Matrix::Zero(Eigen::Index(texts.size()), columns.cols());
    for (size_t row = 0; row < texts.size(); ++row) {
        for (const Weighted &each : texts.row(row))
            product.row(Eigen::Index(row)) += each.weight * columns.row(each.column);
    }
    return product;
}

Matrix transposedTimes(const VectorRows &texts, const Matrix &rows, size_t columns)
{
    Matrix product = Matrix::Zero(Eigen::Index(columns), rows.cols());
    for (size_t row = 0; row < texts.size(); ++row) {
        for (const Weighted &each : texts.row(row))
            product.row(each.column) += each.weight * rows.row(Eigen::Index(row));
    }
    return product;
}

/// Gram-Schmidt by a Cholesky factor of the Gram matrix; directions of no length stay small.
void makeOrthonormal(Matrix &columns)
{
    Eigen::MatrixXf gram = columns.transpose() * columns;
    gram.diagonal().array() += 1e-6f * std::max(gram.trace() / float(gram.rows()), 1e-6f);
    const Eigen::LLT<Eigen::MatrixXf> factor(gram);
    factor.matrixU().solveInPlace<Eigen::OnTheRight>(columns);
}

} // namespace

LatentSpace::LatentSpace(const VectorRows &texts, size_t columns, int dimensions)
{
    const auto most = Eigen::Index(std::min(texts.size(), columns));
    const Eigen::Index width = std::min<Eigen::Index>(dimensions + spare, most);
    if (width < 1) {
        m_basis.resize(Eigen::Index(columns), 0);
        return;
    }
    Random random(1);
    Matrix start(Eigen::Index(columns), width);
    for (Eigen::Index i = 0; i < start.size(); ++i)
        start.data()[i] = float(random.normal());
    Matrix sample = times(texts, start);
    makeOrthonormal(sample);
    Matrix back;
    for (int i = 0; i < iterations; ++i) {
        back = transposedTimes(texts, sample, columns);
        if (i + 1 < iterations) {
            sample = times(texts, back);
            makeOrthonormal(sample);
        }
    }
    const Eigen::MatrixXf gram = back.transpose() * back;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> solver(gram); // eigenvalues rise
    const Eigen::Index kept = std::min<Eigen::Index>(dimensions, width);
    const Eigen::VectorXf lengths =
        solver.eigenvalues().tail(kept).cwiseMax(1e-6f).cwiseSqrt().cwiseInverse();
    m_basis = back * (solver.eigenvectors().rightCols(kept) * lengths.asDiagonal());
}

Eigen::VectorXf LatentSpace::place(std::span<const Weighted> text) const
{
    Eigen::VectorXf place = Eigen::VectorXf::Zero(m_basis.cols());
    for (const Weighted &each : text)
        place += each.weight * m_basis.row(each.column).transpose();
    const float length = place.norm();
    return length > 1e-6f ? Eigen::VectorXf(place / length) : Eigen::VectorXf::Zero(place.size());
}

} // namespace Wheelhouse
