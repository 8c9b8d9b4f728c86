// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/overviewreading.h"
#include "backend/service/viewhub.h"
#include "backend/store/eventlog.h"
#include "core/base/clock.h"
#include "core/overview/targetbook.h"
#include "core/routing/floor.h"

namespace Wheelhouse {

/// The view "overview" for one set of params: fed once from the store by the read pool, then by
/// every commit. Domain thread.
class OverviewSource final : public ViewSource
{
public:
    /// What the read pool found: a fold fed with the cells as of `seq`.
    struct Loaded
    {
        std::unique_ptr<OverviewFold> fold;
        QList<TrendMark> marks;
        qint64 seq = 0;
    };

    /// All but `params` must outlive this.
    OverviewSource(const OverviewParams &params, const Clock &clock, const Floor &floor,
                   const TargetBook &targets);

    const OverviewParams &params() const { return m_params; }
    bool coalesces() const override { return true; }
    bool ready() const override { return m_fold != nullptr; }
    QJsonObject snapshot() override { return toJson(m_published); }
    std::optional<QJsonObject> takeChange() override;

    void load(Loaded loaded);
    /// A commit; kept until the cells are loaded, and passed over when they hold it already.
    void apply(const CommitResult &commit);
    void mark(const TrendMark &mark);
    void targetsChanged() { m_dirty = true; }
    /// What was read before this seq is not true any more.
    void outdate(qint64 seq) { m_outdatedSeq = seq; }
    /// The period has moved on, or what was read is outdated: new cells are needed.
    bool wantsReload(qint64 nowMs) const
    {
        return m_fold && !m_reloading && (m_fold->isStale(nowMs) || m_readSeq < m_outdatedSeq);
    }
    void reloading() { m_reloading = true; }

private:
    OverviewView compute();
    qint64 waitingNow() const;

    OverviewParams m_params;
    const Clock &m_clock;
    const Floor &m_floor;
    const TargetBook &m_targets;
    std::unique_ptr<OverviewFold> m_fold;
    QList<TrendMark> m_marks;
    QList<CommitResult> m_early; ///< commits that came while the cells were being read
    OverviewView m_published;
    qint64 m_readSeq = 0; ///< of the cells in m_fold when they were read
    qint64 m_outdatedSeq = 0;
    bool m_dirty = false;
    bool m_reloading = false;
};

} // namespace Wheelhouse
