// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Wheelhouse {

/// One of two groups of customers: those of the pilot and those who go on as before.
enum class Arm { Pilot, Control };

/// Is a bad outcome more frequent in the pilot than in the control group? May be asked after every
/// customer, for ever: when it is not, the evidence ever reaches 1 / alpha with probability at most
/// alpha, whatever the rate is and however it drifts from block to block.
///
/// The evidence is an e-process (Turner, Ly and Grünwald, Generic E-variables for exact sequential
/// k-sample tests that allow for optional stopping, 2021). Outcomes are taken in blocks of at least
/// `blockOf` a group. Against an alternative (p, c), the rates in pilot and control with p > c, a
/// block of n and m outcomes multiplies it by the likelihood under (p, c) over that under the
/// common rate (n p + m c) / (n + m). The mean of that ratio is at most 1 as long as the pilot is
/// not worse: it is a product of n factors that grow with the pilot's rate and m that fall with the
/// control's, its logarithm is concave in a common rate, and flat, and 0, at just that one. The
/// evidence is the mean over a grid of alternatives (a mixture of such processes is one again);
/// that it stays below 1 / alpha is Ville's inequality. docs/pilots.md has the figures.
class SequentialTest
{
public:
    static constexpr int blockOf = 4;

    /// One customer's outcome, in the order in which they became known.
    void observe(Arm arm, bool bad);

    qint64 cases(Arm arm) const { return m_cases[index(arm)]; }
    qint64 bad(Arm arm) const { return m_bad[index(arm)]; }
    /// Natural logarithm of the evidence now: of all whole blocks.
    double logEvidence() const { return m_logEvidence; }
    /// The largest it has been: the test stays decided.
    double highestLogEvidence() const { return m_highest; }
    /// At this level the pilot is worse. 0 < alpha < 1.
    bool isWorse(double alpha) const;

private:
    struct Waiting
    {
        qint64 cases = 0;
        qint64 bad = 0;
    };
    static size_t index(Arm arm) { return arm == Arm::Pilot ? 0 : 1; }
    void takeBlock();

    static constexpr int rates = 25; ///< of the control group
    static constexpr int odds = 6;   ///< how much worse the pilot is
    std::array<double, size_t(rates) * odds> m_logs{};
    std::array<Waiting, 2> m_waiting;
    std::array<qint64, 2> m_cases{};
    std::array<qint64, 2> m_bad{};
    double m_logEvidence = 0;
    double m_highest = 0;
};

} // namespace Wheelhouse
