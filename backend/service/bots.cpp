// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/bots.h"

#include "core/dialog/scriptreader.h"
#include "core/match/topicmodel.h"

namespace Wheelhouse {

Result<void> Bots::publish(const QString &version, const QJsonObject &document)
{
    auto script = readScript(document);
    if (!script)
        return script.error();
    LiveBot bot;
    bot.script = std::move(*script);
    bot.version = version;
    bot.matcher = TopicModel::train(bot.script.phrases());
    m_bots[bot.script.bot] = std::move(bot);
    return {};
}

const LiveBot *Bots::forBrand(const QString &brand) const
{
    for (const auto &[id, bot] : m_bots) {
        if (bot.script.brand == brand)
            return &bot;
    }
    // a page that names no brand still gets an answer
    return brand.isEmpty() && !m_bots.empty() ? &m_bots.rbegin()->second : nullptr;
}

const LiveBot *Bots::byId(const QString &bot) const
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? nullptr : &found->second;
}

QString Bots::nextVersion(const QString &bot) const
{
    const LiveBot *live = byId(bot);
    const int number = live ? live->version.section(u'@', 1).toInt() : 0;
    return QStringLiteral("%1@%2").arg(bot).arg(number + 1);
}

} // namespace Wheelhouse
