// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Erlang's formulas, in a form that neither overflows nor cancels for any load and any number of
// agents. A. K. Erlang, Solution of some Problems in the Theory of Probabilities of Significance in
// Automatic Telephone Exchanges, 1917.
#pragma once

#include <QtGlobal>

namespace Wheelhouse::Erlang {

/// Share of contacts that find all agents busy when nobody waits: the chain's weights summed from
/// the full state downwards, 1 / B = 1 + n/a + n(n-1)/a^2 + ... load >= 0, agents >= 0.
double blocking(double load, qint64 agents);

/// Share of contacts that have to wait when nobody abandons, C = B / (1 - (a/n) (1 - B)); 1 when
/// the load is not below the number of agents.
double waiting(double load, qint64 agents);

} // namespace Wheelhouse::Erlang
