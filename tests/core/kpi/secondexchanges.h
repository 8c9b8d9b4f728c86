// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"

#include <optional>
#include <set>
#include <vector>

namespace Wheelhouse {

enum class ExchangeEnd { Bot, Person, Close };

struct SecondExchange
{
    qint64 lastsMs = 0;
    ExchangeEnd end = ExchangeEnd::Close;
    std::optional<qint64>
        sinceLastAskedMs; ///< from the customer's latest message; none: he wrote none
};

/// The exchanges of one contact that are over, looked for from their ends backwards. `closes` and
/// `openings` are the places in `events` of what closed it while it was open and opened it again.
std::vector<SecondExchange> secondExchanges(const std::vector<const Event *> &events,
                                            const std::set<size_t> &closes,
                                            const std::set<size_t> &openings);

} // namespace Wheelhouse
