// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/bots.h"

namespace Wheelhouse {

const LiveBot *Bots::Place::speakerTo(const PilotCustomer &customer) const
{
    return pilot && isPiloted(scope, pilot->version, customer) ? pilot.get() : live.get();
}

Result<void> Bots::publish(const QString &version, const QJsonObject &script)
{
    auto bot = makeLiveBot(version, script, {});
    if (!bot)
        return bot.error();
    put(std::move(*bot));
    return {};
}

void Bots::put(LiveBotPtr bot)
{
    const QString id = bot->script.bot;
    m_bots[id].live = std::move(bot);
}

void Bots::putPilot(LiveBotPtr bot, const PilotScope &scope)
{
    Place &place = m_bots[bot->script.bot];
    place.pilot = std::move(bot);
    place.scope = scope;
}

LiveBotPtr Bots::endPilot(const QString &bot)
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? nullptr : std::exchange(found->second.pilot, nullptr);
}

const LiveBot *Bots::forCustomer(const PilotCustomer &customer) const
{
    for (const auto &[id, place] : m_bots) {
        if (place.live && place.live->script.brand == customer.brand)
            return place.speakerTo(customer);
    }
    // a page that names no brand still gets an answer
    return customer.brand.isEmpty() && !m_bots.empty() ? m_bots.rbegin()->second.speakerTo(customer)
                                                       : nullptr;
}

const LiveBot *Bots::speaker(const QString &bot, const PilotCustomer &customer) const
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? nullptr : found->second.speakerTo(customer);
}

const LiveBot *Bots::byId(const QString &bot) const
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? nullptr : found->second.live.get();
}

const LiveBot *Bots::pilotOf(const QString &bot) const
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? nullptr : found->second.pilot.get();
}

} // namespace Wheelhouse
