// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/scripthistory.h"

#include "core/scripts/decisions.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

using MessagePlace = std::pair<QString, QString>;

class Fold
{
public:
    Fold(std::map<QString, BotHistory> &bots, const Event &event) : m_bots(bots), m_event(event) {}

    void operator()(const ScriptPublished &body)
    {
        BotHistory &bot = of(body.bot);
        bot.versions.append({m_event.scriptVersion,
                             m_event.seq,
                             m_event.atMs,
                             m_event.actor.id,
                             body.note,
                             body.pilot.has_value(),
                             {}});
        if (body.pilot) {
            bot.pilot = RunningPilot{m_event.scriptVersion, *body.pilot, m_event.seq, m_event.atMs};
        } else {
            bot.pilot.reset();
            bot.live.append(m_event.scriptVersion);
        }
        // what was published past the draft is where editors go on from
        if (body.revision == 0)
            draft(bot, body.script, body.note);
        done(bot, body.key, {m_event.seq, m_event.scriptVersion, {}, bot.draft.revision});
    }

    void operator()(const ScriptDrafted &body)
    {
        BotHistory &bot = of(body.bot);
        draft(bot, body.script, body.note);
        done(bot, body.key, {m_event.seq, {}, {}, bot.draft.revision});
    }

    void operator()(const ScriptPromoted &body)
    {
        BotHistory &bot = of(body.bot);
        bot.pilot.reset();
        bot.live.append(m_event.scriptVersion);
        done(bot, body.key, {m_event.seq, m_event.scriptVersion, {}, bot.draft.revision});
    }

    void operator()(const ScriptRetreated &body)
    {
        BotHistory &bot = of(body.bot);
        for (ScriptVersion &each : bot.versions) {
            if (each.version == m_event.scriptVersion)
                each.withdrawn = body.reason.isEmpty() ? QStringLiteral("withdrawn") : body.reason;
        }
        const bool ofPilot = bot.pilot && bot.pilot->version == m_event.scriptVersion;
        bot.pilot.reset();
        if (!ofPilot) {
            const qsizetype place = bot.live.lastIndexOf(body.toVersion);
            if (place >= 0)
                bot.live.resize(place + 1);
            else
                bot.live.append(body.toVersion);
        }
        done(bot, body.key, {m_event.seq, body.toVersion, {}, bot.draft.revision});
    }

    void operator()(const OutageOpened &body)
    {
        BotHistory &bot = of(body.bot);
        bot.outages.append(body);
        done(bot, body.key, {m_event.seq, {}, body.outage, bot.draft.revision});
    }

    void operator()(const OutageClosed &body)
    {
        of(body.bot).outages.removeIf(
            [&](const OutageOpened &each) { return each.outage == body.outage; });
    }

    void operator()(const TrainingDecided &body)
    {
        BotHistory &bot = of(body.bot);
        undo(bot, {body.conversation, body.message});
        bot.draft.script = withDecision(bot.draft.script, body);
        bot.decisions[{body.conversation, body.message}] = {m_event.seq, body};
        changed(bot);
        done(bot, body.key, {m_event.seq, {}, {}, bot.draft.revision});
    }

    void operator()(const TrainingUndone &body)
    {
        BotHistory &bot = of(body.bot);
        undo(bot, {body.conversation, body.message});
        changed(bot);
        done(bot, body.key, {m_event.seq, {}, {}, bot.draft.revision});
    }

    template <typename Body> void operator()(const Body &) {}

private:
    BotHistory &of(const QString &id)
    {
        BotHistory &bot = m_bots[id];
        bot.bot = id;
        return bot;
    }

    void draft(BotHistory &bot, const QJsonObject &script, const QString &note)
    {
        bot.draft.script = script;
        bot.draft.note = note;
        bot.draft.seq = m_event.seq;
        changed(bot);
    }

    void changed(BotHistory &bot)
    {
        ++bot.draft.revision;
        bot.draft.atMs = m_event.atMs;
        bot.draft.by = m_event.actor.id;
    }

    static void undo(BotHistory &bot, const MessagePlace &place)
    {
        const auto found = bot.decisions.find(place);
        if (found == bot.decisions.end())
            return;
        bot.draft.script = withoutDecision(bot.draft.script, found->second.body);
        bot.decisions.erase(found);
    }

    static void done(BotHistory &bot, const QString &key, const DoneCommand &what)
    {
        if (key.isEmpty() || bot.done.contains(key))
            return;
        bot.done.insert(key, what);
        bot.doneKeys.append(key);
        if (bot.doneKeys.size() > BotHistory::keysKept)
            bot.done.remove(bot.doneKeys.takeFirst());
    }

    std::map<QString, BotHistory> &m_bots;
    const Event &m_event;
};

} // namespace

const ScriptVersion *BotHistory::version(const QString &name) const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const auto &each) { return each.version == name; });
    return found == versions.end() ? nullptr : &*found;
}

QString BotHistory::before() const
{
    if (pilot)
        return liveVersion();
    return live.size() < 2 ? QString() : live.at(live.size() - 2);
}

QString BotHistory::nextVersion() const
{
    int highest = 0;
    for (const ScriptVersion &each : versions)
        highest = std::max(highest, each.version.section(u'@', -1).toInt());
    return QStringLiteral("%1@%2").arg(bot).arg(highest + 1);
}

QList<RegressionCase> BotHistory::cases() const
{
    QList<RegressionCase> all;
    for (const auto &[place, held] : decisions) {
        const TrainingDecided &decided = held.body;
        QString topic;
        if (decided.decision == TrainingDecision::People)
            topic = peopleTopic;
        else if (decided.decision != TrainingDecision::Noise)
            topic = decided.topic;
        all.append({decided.text, decided.language, topic});
    }
    return all;
}

void ScriptHistory::apply(const Event &event)
{
    std::visit(Fold(m_bots, event), event.body);
}

const BotHistory *ScriptHistory::bot(const QString &id) const
{
    const auto found = m_bots.find(id);
    return found == m_bots.end() ? nullptr : &found->second;
}

const OutageOpened *ScriptHistory::outage(const QString &id) const
{
    for (const auto &[bot, history] : m_bots) {
        for (const OutageOpened &each : history.outages) {
            if (each.outage == id)
                return &each;
        }
    }
    return nullptr;
}

} // namespace Wheelhouse
