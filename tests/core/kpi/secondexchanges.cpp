// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kpi/secondexchanges.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

class ExchangeSearch
{
public:
    ExchangeSearch(const std::vector<const Event *> &events, const std::set<size_t> &closes,
                   const std::set<size_t> &openings)
        : m_events(events)
        , m_closes(closes)
        , m_openings(openings)
    {}

    std::vector<SecondExchange> all() const
    {
        std::vector<SecondExchange> found;
        for (size_t to = 0; to < m_events.size(); ++to) {
            const auto end = endAt(to);
            const auto from = end ? beginningOf(to) : std::nullopt;
            if (from)
                found.push_back(
                    {m_events[to]->atMs - m_events[*from]->atMs, *end, sinceLastAsked(to)});
        }
        return found;
    }

private:
    template <typename Body> const Body *as(size_t at) const
    {
        return std::get_if<Body>(&m_events[at]->body);
    }

    bool personWantedBefore(size_t at) const
    {
        for (size_t i = 0; i < at; ++i) {
            if (as<HandedOver>(i) || as<Queued>(i))
                return true;
        }
        return false;
    }
    std::optional<ExchangeEnd> endAt(size_t at) const
    {
        if (as<AgentWrote>(at))
            return ExchangeEnd::Person;
        const auto *bot = as<BotWrote>(at);
        if (bot && bot->turn != BotTurn::Greeting && bot->turn != BotTurn::Handover &&
            !personWantedBefore(at))
            return ExchangeEnd::Bot;
        if (m_closes.contains(at) && as<Closed>(at)->reason != CloseReason::Confirmed)
            return ExchangeEnd::Close;
        return {};
    }
    bool isSettledAt(size_t at) const
    {
        const auto *said = as<CustomerConfirmed>(at);
        return (said && said->solved) || m_closes.contains(at) || endAt(at);
    }
    bool isOpenAt(size_t at) const
    {
        const auto lastUpTo = [at](const std::set<size_t> &places) {
            const auto after = places.upper_bound(at);
            return after == places.begin() ? -1 : qsizetype(*std::prev(after));
        };
        return lastUpTo(m_closes) < 0 || lastUpTo(m_openings) > lastUpTo(m_closes);
    }
    bool asksAt(size_t at) const
    {
        const auto *handed = as<HandedOver>(at);
        const bool asks = as<CustomerWrote>(at) || as<Queued>(at) ||
                          (handed && handed->reason != HandoverReason::Joined);
        return asks && isOpenAt(at);
    }
    /// The first thing asked since everything was settled the last time.
    std::optional<size_t> beginningOf(size_t to) const
    {
        std::optional<size_t> from;
        for (size_t i = to; i-- > 0 && !isSettledAt(i);) {
            if (asksAt(i))
                from = i;
        }
        return from;
    }
    std::optional<qint64> sinceLastAsked(size_t to) const
    {
        std::optional<qint64> lastMs;
        for (size_t i = 0; i < to; ++i) {
            if (as<CustomerWrote>(i) && (!lastMs || m_events[i]->atMs > *lastMs))
                lastMs = m_events[i]->atMs;
        }
        return lastMs ? std::optional(m_events[to]->atMs - *lastMs) : std::nullopt;
    }

    const std::vector<const Event *> &m_events;
    const std::set<size_t> &m_closes;
    const std::set<size_t> &m_openings;
};

} // namespace

std::vector<SecondExchange> secondExchanges(const std::vector<const Event *> &events,
                                            const std::set<size_t> &closes,
                                            const std::set<size_t> &openings)
{
    return ExchangeSearch(events, closes, openings).all();
}

} // namespace Wheelhouse
