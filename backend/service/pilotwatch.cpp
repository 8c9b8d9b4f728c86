// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/pilotwatch.h"

#include "core/kpi/channelkind.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcPilot, "wheelhouse.pilot")

/// The bot let go because it went in circles.
bool wentInCircles(const QList<Event> &events)
{
    return std::any_of(events.begin(), events.end(), [](const Event &event) {
        const auto *handedOver = std::get_if<HandedOver>(&event.body);
        return handedOver && handedOver->reason == HandoverReason::Loop;
    });
}

QString sentence(const GuardVerdict &verdict)
{
    return QStringLiteral("worse than the control group: %1, %2 of %3 against %4 of %5 went badly; "
                          "evidence %6 to 1")
        .arg(nameOf(verdict.metric))
        .arg(verdict.pilotBad)
        .arg(verdict.pilotCases)
        .arg(verdict.controlBad)
        .arg(verdict.controlCases)
        .arg(verdict.evidence, 0, 'f', 0);
}

/// The stars of a review judge the app.
int scoreOfBot(const ContactFacts &facts)
{
    return isReview(facts.dims.channel) ? 0 : facts.score;
}

} // namespace

PilotWatch::Watched *PilotWatch::watched(const QString &id)
{
    const BotHistory *bot = m_shelf.bot(id);
    if (!bot || !bot->pilot)
        return nullptr;
    const auto [found, isNew] =
        m_watched.try_emplace(id, Watched{bot->pilot->version, PilotTally(m_alpha)});
    if (!isNew && found->second.version != bot->pilot->version)
        found->second = Watched{bot->pilot->version, PilotTally(m_alpha)};
    return &found->second;
}

void PilotWatch::start()
{
    for (const auto &[id, bot] : m_shelf.history().bots()) {
        if (!bot.pilot)
            continue;
        m_pool.run([this, id = id, pilot = *bot.pilot](StoreReader &reader) -> ReadPool::Answer {
            struct Past
            {
                QString customer;
                QString conversation;
                Arm arm;
                PilotOutcome outcome;
                int score;
            };
            QList<Past> contacts;
            const auto read = reader.forEachPilotContact(
                id, pilot.sinceMs, [&](const ContactRecord &contact, bool looped) {
                    const ContactFacts &facts = contact.facts;
                    const auto arm =
                        pilotArm(pilot.scope, pilot.version,
                                 {contact.customer, facts.dims.channel, facts.dims.brand});
                    if (arm)
                        contacts.append({contact.customer, contact.id, *arm,
                                         pilotOutcome(facts, looped), scoreOfBot(facts)});
                });
            return [this, id, version = pilot.version, contacts, read] {
                if (!read)
                    qCWarning(lcPilot, "what %ls has done so far cannot be read: %ls",
                              qUtf16Printable(version), qUtf16Printable(read.error().text()));
                Watched *now = watched(id);
                if (!now || now->version != version)
                    return;
                for (const Past &each : contacts) {
                    now->tally.closed(each.customer, each.conversation, each.arm, each.outcome);
                    if (each.score > 0)
                        now->tally.rated(each.conversation, each.arm, each.score);
                }
                judge(id);
            };
        });
    }
}

void PilotWatch::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        const bool closes = std::holds_alternative<Closed>(event.body);
        const auto *rating = std::get_if<RatingGiven>(&event.body);
        if (!closes && !rating)
            continue;
        const FloorConversation *about = m_recorder.floor().conversation(event.conversation);
        Watched *now = about ? watched(about->bot) : nullptr;
        if (!now)
            continue;
        const RunningPilot &pilot = *m_shelf.bot(about->bot)->pilot;
        const auto arm = pilotArm(pilot.scope, pilot.version,
                                  {about->customer, about->row.channel, about->row.brand});
        if (!arm || about->row.startedMs < pilot.sinceMs)
            continue;
        if (closes) {
            ContactFacts facts;
            for (const Event &each : about->events)
                apply(facts, each);
            now->tally.closed(about->customer, about->row.id, *arm,
                              pilotOutcome(facts, wentInCircles(about->events)));
            if (const int score = scoreOfBot(facts); score > 0) // asked for before the close
                now->tally.rated(about->row.id, *arm, score);
        } else if (!isReview(about->row.channel)) {
            now->tally.rated(about->row.id, *arm, rating->score);
        }
        judge(about->bot);
    }
}

void PilotWatch::judge(const QString &bot)
{
    const Watched *now = watched(bot);
    const auto worst = now ? now->tally.worst() : std::nullopt;
    if (!worst)
        return;
    qCWarning(lcPilot, "%ls is taken back: %ls", qUtf16Printable(now->version),
              qUtf16Printable(sentence(*worst)));
    m_publisher.endPilot(bot, {}, sentence(*worst), {});
    m_watched.erase(bot);
}

QList<GuardRow> PilotWatch::figures(const QString &bot) const
{
    QList<GuardRow> rows;
    const auto found = m_watched.find(bot);
    const BotHistory *history = m_shelf.bot(bot);
    if (!history || !history->pilot)
        return rows;
    const bool known = found != m_watched.end() && found->second.version == history->pilot->version;
    for (const GuardVerdict &each :
         known ? found->second.tally.verdicts() : PilotTally(m_alpha).verdicts())
        rows.append({nameOf(each.metric), each.pilotBad, each.pilotCases, each.controlBad,
                     each.controlCases, each.evidence, each.worse});
    return rows;
}

} // namespace Wheelhouse
