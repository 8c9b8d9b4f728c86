// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/timebuckets.h"

#include "core/kpi/cell.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace Wheelhouse {

namespace {

/// Every hour of the week occurs in any two weeks, even when clocks skip one.
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 twoWeeksMs = 14 * dayMs;

constexpr qint64 floored(qint64 value, qint64 unit)
{
    const qint64 past = value % unit;
    return value - (past < 0 ? past + unit : past);
}

} // namespace

Result<TimeBuckets> TimeBuckets::make(const QByteArray &zone, Step step)
{
    // The bare constructor would take anything that looks like a POSIX rule, such as "Nowhere".
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return Error{ErrorCode::Invalid,
                     QStringLiteral("no time zone is called “%1”").arg(QString::fromUtf8(zone)),
                     QStringLiteral("zone")};
    return TimeBuckets(QTimeZone(zone), step);
}

qint64 TimeBuckets::bucketOf(qint64 slotMs) const
{
    if (m_step == Step::None)
        return 0;
    if (m_step == Step::Slot)
        return slotOf(slotMs);
    if (const auto bucket = workOutQuickly(slotMs))
        return *bucket;
    const auto known = m_known.constFind(slotMs);
    if (known != m_known.constEnd())
        return *known;
    const qint64 bucket = workOut(slotMs);
    m_known.insert(slotMs, bucket);
    return bucket;
}

std::optional<qint64> TimeBuckets::offsetOn(qint64 atMs) const
{
    const qint64 day = floored(atMs, dayMs) / dayMs;
    const auto known = m_offsets.constFind(day);
    if (known != m_offsets.constEnd())
        return *known;
    const auto offsetMs = [this](qint64 instantMs) {
        return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC))) *
               1000;
    };
    // No zone changes its clocks twice within a day.
    const qint64 first = offsetMs(day * dayMs);
    const bool same = first == offsetMs((day + 1) * dayMs);
    return *m_offsets.insert(day, same ? std::optional(first) : std::nullopt);
}

std::optional<qint64> TimeBuckets::workOutQuickly(qint64 slotMs) const
{
    const auto offsetMs = offsetOn(slotMs);
    if (!offsetMs)
        return std::nullopt;
    const qint64 localMs = slotMs + *offsetMs;
    const qint64 midnightMs = floored(localMs, dayMs);
    constexpr int thursday = 3; // the epoch's, when Monday is 0
    const qint64 weekday = ((midnightMs / dayMs + thursday) % 7 + 7) % 7;
    if (m_step == Step::Hour)
        return floored(localMs, hourMs) - *offsetMs;
    if (m_step == Step::HourOfWeek)
        return weekday * dayMs + floored(localMs - midnightMs, hourMs);
    const qint64 startMs = midnightMs - (m_step == Step::Week ? weekday * dayMs : 0);
    // The clocks may have changed since.
    const auto startOffsetMs = offsetOn(startMs - *offsetMs);
    if (!startOffsetMs || offsetOn(startMs - *startOffsetMs) != startOffsetMs)
        return std::nullopt;
    return startMs - *startOffsetMs;
}

qint64 TimeBuckets::workOut(qint64 slotMs) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(slotMs, m_zone);
    const int sinceMidnightMs = local.time().msecsSinceStartOfDay();
    switch (m_step) {
    case Step::None:
    case Step::Slot:
        break;
    case Step::Hour:
        return slotMs - sinceMidnightMs % hourMs;
    case Step::Day:
        return local.date().startOfDay(m_zone).toMSecsSinceEpoch();
    case Step::Week:
        return local.date()
            .addDays(1 - local.date().dayOfWeek())
            .startOfDay(m_zone)
            .toMSecsSinceEpoch();
    case Step::HourOfWeek:
        return qint64((local.date().dayOfWeek() - 1) * 24 + sinceMidnightMs / hourMs) * hourMs;
    }
    return slotOf(slotMs);
}

QList<qint64> TimeBuckets::bucketsIn(qint64 fromMs, qint64 toMs) const
{
    QList<qint64> buckets;
    qint64 slotMs = slotOf(fromMs + slotLengthMs - 1);
    if (m_step == Step::HourOfWeek)
        toMs = std::min(toMs, slotMs + twoWeeksMs);
    while (slotMs < toMs) {
        const qint64 bucket = bucketOf(slotMs);
        if (buckets.isEmpty() || buckets.last() != bucket)
            buckets.append(bucket);
        slotMs = nextToTry(slotMs);
    }
    if (m_step == Step::HourOfWeek) {
        std::sort(buckets.begin(), buckets.end());
        buckets.erase(std::unique(buckets.begin(), buckets.end()), buckets.end());
    }
    return buckets;
}

qint64 TimeBuckets::nextToTry(qint64 slotMs) const
{
    if (m_step == Step::None)
        return std::numeric_limits<qint64>::max();
    if (m_step == Step::Day || m_step == Step::Week)
        return slotOf(midnight(slotMs, 1) + slotLengthMs - 1);
    return slotMs + slotLengthMs;
}

qint64 TimeBuckets::midnight(qint64 atMs, int plusDays) const
{
    return QDateTime::fromMSecsSinceEpoch(atMs, m_zone)
        .date()
        .addDays(plusDays)
        .startOfDay(m_zone)
        .toMSecsSinceEpoch();
}

} // namespace Wheelhouse
