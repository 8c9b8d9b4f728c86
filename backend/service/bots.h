// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bots that are live: the newest published script of each, with its matcher. Domain thread.
#pragma once

#include "core/care/event.h"
#include "core/dialog/interpreter.h"

#include <map>
#include <memory>

namespace Wheelhouse {

struct LiveBot
{
    Script script;
    QString version; ///< "radek@3"
    std::shared_ptr<const Matcher> matcher;
};

class Bots
{
public:
    /// Errors: what readScript says; the bot then stays as it was.
    Result<void> publish(const QString &version, const QJsonObject &script);

    /// The bot that greets a brand's customers, any bot when they name none; null when none does.
    const LiveBot *forBrand(const QString &brand) const;
    const LiveBot *byId(const QString &bot) const;
    bool empty() const { return m_bots.empty(); }
    /// The version that the next publication of this bot will carry.
    QString nextVersion(const QString &bot) const;

private:
    std::map<QString, LiveBot> m_bots;
};

} // namespace Wheelhouse
