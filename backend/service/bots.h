// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bots that are live: of each the version that speaks to all and, while a pilot runs, the one
// that speaks to some. Domain thread.
#pragma once

#include "backend/service/livebot.h"
#include "core/scripts/pilotgroup.h"

#include <map>

namespace Wheelhouse {

class Bots
{
public:
    /// Reads, trains and puts it in place at once; for a start, before anybody is served.
    /// Errors: what makeLiveBot says; the bot then stays as it was.
    Result<void> publish(const QString &version, const QJsonObject &script);

    /// Speaks to all from now on; a pilot of the same bot goes on.
    void put(LiveBotPtr bot);
    void putPilot(LiveBotPtr bot, const PilotScope &scope);
    /// Its version, for who promotes it; null when there was none.
    LiveBotPtr endPilot(const QString &bot);

    /// The bot that greets a customer of this brand, any bot when it names none; the pilot's
    /// version for whom the pilot has chosen. Null when no bot serves the brand.
    const LiveBot *forCustomer(const PilotCustomer &customer) const;
    /// The version of this bot that speaks to the customer; null when there is no such bot.
    const LiveBot *speaker(const QString &bot, const PilotCustomer &customer) const;
    /// The version that speaks to all.
    const LiveBot *byId(const QString &bot) const;
    /// The version that speaks to the pilot's customers; null when there is none.
    const LiveBot *pilotOf(const QString &bot) const;
    bool empty() const { return m_bots.empty(); }

private:
    struct Place
    {
        LiveBotPtr live;
        LiveBotPtr pilot;
        PilotScope scope;

        const LiveBot *speakerTo(const PilotCustomer &customer) const;
    };
    std::map<QString, Place> m_bots;
};

} // namespace Wheelhouse
