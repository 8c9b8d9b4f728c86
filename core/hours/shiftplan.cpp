// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/shiftplan.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestShiftAgent = 200;
constexpr qint64 lastShiftMs = 4'102'444'800'000; // 2100-01-01

Error refusedShift(const QString &place, const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, place};
}

bool isShiftInstant(qint64 ms)
{
    return ms >= 0 && ms < lastShiftMs;
}

Result<void> checkStretch(const ShiftsSet &set, qsizetype index)
{
    const ShiftStretch &one = set.shifts[index];
    const QString place = QStringLiteral("shifts[%1]").arg(index);
    if (one.toMs <= one.fromMs)
        return refusedShift(place + QStringLiteral(".to_ms"),
                            QStringLiteral("must lie after the beginning of the shift"));
    if (one.fromMs < set.fromMs || one.toMs > set.toMs)
        return refusedShift(place, QStringLiteral("must lie between from_ms and to_ms"));
    if (one.toMs - one.fromMs > longestShiftMs)
        return refusedShift(place + QStringLiteral(".to_ms"),
                            QStringLiteral("a shift lasts at most 24 hours"));
    if (index > 0 && one.fromMs < set.shifts[index - 1].toMs)
        return refusedShift(place + QStringLiteral(".from_ms"),
                            QStringLiteral("must not lie before the end of the shift before it"));
    return {};
}

} // namespace

Result<void> checkShifts(const ShiftsSet &set)
{
    if (set.agent.isEmpty() || set.agent.size() > longestShiftAgent)
        return refusedShift(QStringLiteral("agent"), set.agent.isEmpty()
                                                         ? QStringLiteral("names nobody")
                                                         : QStringLiteral("is too long"));
    for (const auto &[ms, place] : {std::pair{set.fromMs, "from_ms"}, {set.toMs, "to_ms"}}) {
        if (!isShiftInstant(ms))
            return refusedShift(QString::fromLatin1(place),
                                QStringLiteral("must lie between 1970 and 2100"));
    }
    if (set.toMs <= set.fromMs)
        return refusedShift(QStringLiteral("to_ms"), QStringLiteral("must lie after from_ms"));
    if (set.toMs - set.fromMs > longestShiftSpanMs)
        return refusedShift(QStringLiteral("to_ms"),
                            QStringLiteral("must lie at most 400 days after from_ms"));
    if (set.shifts.size() > mostShifts)
        return refusedShift(QStringLiteral("shifts"),
                            QStringLiteral("at most %1 at once").arg(mostShifts));
    for (qsizetype i = 0; i < set.shifts.size(); ++i) {
        if (auto checked = checkStretch(set, i); !checked)
            return checked;
    }
    return {};
}

void replaceShifts(QList<ShiftStretch> &plan, const ShiftsSet &set)
{
    QList<ShiftStretch> next;
    for (const ShiftStretch &each : std::as_const(plan)) {
        if (each.fromMs < set.fromMs)
            next.append({each.fromMs, std::min(each.toMs, set.fromMs)});
    }
    next += set.shifts;
    for (const ShiftStretch &each : std::as_const(plan)) {
        if (each.toMs > set.toMs)
            next.append({std::max(each.fromMs, set.toMs), each.toMs});
    }
    plan = std::move(next);
}

QList<ShiftStretch> shiftsWithin(const QList<ShiftStretch> &plan, qint64 fromMs, qint64 toMs)
{
    auto from = std::partition_point(plan.cbegin(), plan.cend(),
                                     [&](const ShiftStretch &each) { return each.toMs <= fromMs; });
    const auto to = std::partition_point(
        from, plan.cend(), [&](const ShiftStretch &each) { return each.fromMs < toMs; });
    return QList<ShiftStretch>(from, to);
}

} // namespace Wheelhouse
