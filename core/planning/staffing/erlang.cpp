// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/erlang.h"

#include <cmath>

namespace Wheelhouse::Erlang {

double blocking(double load, qint64 agents)
{
    if (load <= 0)
        return agents > 0 ? 0 : 1;
    const double perContact = 1 / load;
    double sum = 1;
    double term = 1;
    for (qint64 m = agents; m > 0 && std::isfinite(sum); --m) {
        term *= double(m) * perContact;
        sum += term;
        if (term < 1e-18 * sum && double(m) < load)
            break;
    }
    return 1 / sum;
}

double waiting(double load, qint64 agents)
{
    if (load >= double(agents))
        return 1;
    const double blocked = blocking(load, agents);
    return blocked / (1 - load / double(agents) * (1 - blocked));
}

} // namespace Wheelhouse::Erlang
