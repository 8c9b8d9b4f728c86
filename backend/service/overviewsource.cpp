// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/overviewsource.h"

#include "backend/service/targetdesk.h"

namespace Wheelhouse {

OverviewSource::OverviewSource(const OverviewParams &params, const Clock &clock, const Floor &floor,
                               const TargetBook &targets)
    : m_params(params)
    , m_clock(clock)
    , m_floor(floor)
    , m_targets(targets)
{}

void OverviewSource::load(Loaded loaded)
{
    const bool first = m_fold == nullptr;
    m_fold = std::move(loaded.fold);
    m_marks = std::move(loaded.marks);
    m_readSeq = loaded.seq;
    for (const CommitResult &commit : std::exchange(m_early, {})) {
        if (commit.firstSeq > loaded.seq) {
            for (const CellChange &change : commit.cells)
                m_fold->apply(change);
        }
    }
    m_reloading = false;
    m_dirty = !first;
    if (first)
        m_published = compute();
}

void OverviewSource::apply(const CommitResult &commit)
{
    if (!m_fold || m_reloading)
        m_early.append(commit);
    if (!m_fold)
        return;
    for (const CellChange &change : commit.cells)
        m_fold->apply(change);
    m_dirty = true;
}

void OverviewSource::mark(const TrendMark &mark)
{
    m_marks.append(mark);
    m_dirty = true;
}

std::optional<QJsonObject> OverviewSource::takeChange()
{
    if (!m_dirty || !m_fold)
        return std::nullopt;
    m_dirty = false;
    OverviewView now = compute();
    const OverviewChange change = changeBetween(m_published, now);
    m_published = std::move(now);
    return toJson(change);
}

OverviewView OverviewSource::compute()
{
    OverviewView view =
        withMarks(m_fold->view(m_clock.nowMs(), waitingNow(), m_floor.atMs()), m_marks);
    view.targets = withNames(m_targets.latest(), m_floor);
    return view;
}

qint64 OverviewSource::waitingNow() const
{
    const OverviewParams &wanted = m_params;
    const bool all = wanted.channel.isEmpty() && wanted.brand.isEmpty() && wanted.bot.isEmpty() &&
                     wanted.topic.isEmpty() && wanted.team.isEmpty() && wanted.language.isEmpty();
    if (all)
        return m_floor.waitingNow();
    auto fits = [](const QString &wanted, const QString &is) {
        return wanted.isEmpty() || wanted == is;
    };
    qint64 waiting = 0;
    for (const auto &[queueId, queue] : m_floor.queues()) {
        if (!fits(wanted.team, queueId)) // a team serves the queue of its name
            continue;
        for (const auto &[since, id] : queue.waiting) {
            const FloorConversation &each = *m_floor.conversation(id);
            waiting += fits(wanted.channel, each.row.channel) &&
                       fits(wanted.brand, each.row.brand) && fits(wanted.bot, each.bot) &&
                       fits(wanted.topic, each.row.topic) &&
                       fits(wanted.language, each.row.language);
        }
    }
    return waiting;
}

} // namespace Wheelhouse
