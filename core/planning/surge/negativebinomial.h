// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse::NegativeBinomial {

// Counts whose variance is mean + dispersion * mean^2: a Poisson whose rate itself varies
// (Jongbloed and Koole 2001 for contact counts). Dispersion 0 is the Poisson itself.

/// -log10 of the chance of `count` or more; 0 for a count of 0. By the regularised incomplete beta
/// function (DLMF 8.17.22, 8.17.24) and, for the Poisson, the incomplete gamma (DLMF 8.7.1).
/// mean > 0, dispersion >= 0, count >= 0; at most 300.
double surprise(double count, double mean, double dispersion);

/// Natural logarithm of how much likelier `count` is when the mean is `factor` times as large.
double logLikelihoodRatio(double count, double mean, double dispersion, double factor);

} // namespace Wheelhouse::NegativeBinomial
