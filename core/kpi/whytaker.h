// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/celltaker.h"
#include "core/kpi/whyrun.h"

namespace Wheelhouse {

/// Hands the cells of one of a WhyRun's periods on to it, those of a sheet added up by day: of the
/// measures that the metric is made of, and no others.
class WhyTaker final : public CellTaker
{
public:
    /// Slots that start in [fromMs, toMs), which lies in one of the periods of `run`. `run` must
    /// live as long as this.
    WhyTaker(WhyRun &run, qint64 fromMs, qint64 toMs);

    CellUses usesOf(qint64 fromMs, qint64 toMs) const override;
    CellWants wantsFor(CellUses uses) const override;
    void take(const CellKey &key, const Cell &cell) override;
    bool takeDay(const CellSheet &sheet, qint64 dayMs, const QHash<quint32, ContactDims> &dims,
                 CellUses uses) override;

private:
    bool contains(qint64 slotMs) const { return slotMs >= m_fromMs && slotMs < m_toMs; }
    WhyRun &m_run;
    const qint64 m_fromMs;
    const qint64 m_toMs;
    const CellWants m_wants;
};

} // namespace Wheelhouse
