// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/freezer.h"

#include "core/kpi/celltally.h"
#include "core/kpi/sheetsums.h"
#include "core/kpi/timebuckets.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype manyCells = 50'000;
/// A sheet is written anew for so many cells, or for the first few of a day that is over.
constexpr qint64 worthIt = 500;
/// A week's sums are made when it is over for so long: most of what comes late has come.
constexpr qint64 weekSettlesMs = 2 * sheetDayMs;

struct DayCount
{
    qint64 dayMs = 0;
    qint64 cells = 0;
};

Result<QList<DayCount>> dayCounts(Connection &connection, qint64 beforeMs)
{
    auto rows = connection.run("cell_days", {beforeMs});
    if (!rows)
        return rows.error();
    QList<DayCount> days;
    while (rows->next())
        days.append({rows->integer(0), rows->integer(1)});
    if (const auto failure = rows->failure())
        return *failure;
    return days;
}

Result<QList<qint64>> numbers(Connection &connection, const char *statement,
                              const QVariantList &values)
{
    auto rows = connection.run(statement, values);
    if (!rows)
        return rows.error();
    QList<qint64> found;
    while (rows->next())
        found.append(rows->integer(0));
    if (const auto failure = rows->failure())
        return *failure;
    return found;
}

/// Of whose days there are sums; UTC when the store does not say.
Result<QByteArray> storeZone(Connection &connection)
{
    auto row = connection.run("meta", {QStringLiteral("zone")});
    if (!row)
        return row.error();
    if (row->next())
        return row->blob(0);
    if (const auto failure = row->failure())
        return *failure;
    return QByteArray("UTC");
}

/// Each pair of group and slot once; without those that cancel out.
std::vector<SheetRow> eachOnce(std::vector<SheetRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) {
        return std::pair(a.group, a.slot) < std::pair(b.group, b.slot);
    });
    std::vector<SheetRow> sums;
    for (SheetRow &row : rows) {
        if (!sums.empty() && sums.back().group == row.group && sums.back().slot == row.slot)
            sums.back().cell.merge(row.cell);
        else
            sums.push_back(std::move(row));
    }
    return sums;
}

/// Adds what a day's sheet holds of a span to the tally; how many contacts began in each slot.
/// None: the sheet does not make sense.
std::optional<QMap<qint64, qint64>> sumsInSpan(const CellSheet &day, qint64 dayMs,
                                               const TimeSpan &span, CellTally &tally)
{
    const auto inside = [&](quint32 slot) {
        const qint64 atMs = dayMs + slot * slotLengthMs;
        return atMs >= span.fromMs && atMs < span.toMs ? 0 : -1;
    };
    const auto all = [](auto...) { return 0; };
    const std::vector<qint32> targets = targetsOf(day, all, inside, all);
    QMap<qint64, qint64> contactsAt;
    const bool counted = day.forEachCount(Measure::Contacts, [&](qsizetype row, qint64 contacts) {
        if (targets[size_t(row)] == 0)
            contactsAt[dayMs + day.slotNumbers()[size_t(row)] * slotLengthMs] += contacts;
    });
    if (!counted || !tally.add(day, targets))
        return std::nullopt;
    return contactsAt;
}

} // namespace

bool Freezer::isDue(qint64 newestMs, qsizetype cellsWritten)
{
    m_written += cellsWritten;
    const bool due =
        (newestMs >= m_lastMs + sheetHourMs && m_written >= worthIt) || m_written >= manyCells;
    if (due) {
        m_lastMs = std::max(m_lastMs, newestMs);
        m_written = 0;
    }
    return due;
}

Result<void> Freezer::freeze(qint64 newestMs)
{
    const qint64 beforeMs = slotOf(newestMs - sheetHourMs);
    const auto days = dayCounts(m_connection, beforeMs);
    if (!days)
        return days.error();
    for (const DayCount &day : *days) {
        const auto frozen = m_sheets.has(SheetStore::Kind::Day, day.dayMs);
        if (!frozen)
            return frozen.error();
        const bool over = day.dayMs + sheetDayMs <= beforeMs;
        if (day.cells < worthIt && (!over || *frozen))
            continue;
        if (auto done = freezeDay(day.dayMs, beforeMs); !done)
            return done;
    }
    if (auto made = makeLocalDays(beforeMs); !made)
        return made;
    if (auto made = makeWeeks(beforeMs - weekSettlesMs); !made)
        return made;
    return makeFourWeeks(beforeMs - weekSettlesMs);
}

Result<void> Freezer::makeLocalDays(qint64 beforeMs)
{
    const auto zone = storeZone(m_connection);
    if (!zone)
        return zone.error();
    const auto buckets = TimeBuckets::make(*zone, Step::Day);
    if (!buckets)
        return buckets.error();
    const auto days = numbers(m_connection, "local_days_missing", {beforeMs});
    if (!days)
        return days.error();
    QMap<qint64, QList<TimeSpan>> weeks;
    for (const qint64 dayMs : *days) {
        // the local day that begins on this day of UTC
        const qint64 fromMs = buckets->midnight(dayMs - 1, 1);
        weeks[sheetStart(fromMs, sheetWeekMs)].append({fromMs, buckets->midnight(fromMs, 1)});
    }
    for (auto week = weeks.cbegin(); week != weeks.cend(); ++week) {
        if (auto made = makeLocalDays(week.key(), *week); !made)
            return made;
    }
    return {};
}

/// Anew, and in the sheet of the week in which they begin.
Result<void> Freezer::makeLocalDays(qint64 weekMs, const QList<TimeSpan> &days)
{
    const auto slotFrom = [weekMs](qint64 atMs) { return quint32((atMs - weekMs) / slotLengthMs); };
    const auto before = m_sheets.whole(SheetStore::Kind::LocalDays, weekMs);
    if (!before)
        return before.error();
    auto rows = *before ? (*before)->unpack() : std::vector<SheetRow>();
    if (!rows)
        return rows.error();
    for (const TimeSpan &day : days) {
        std::erase_if(*rows, [&](const SheetRow &row) {
            return row.slot >= slotFrom(day.fromMs) && row.slot < slotFrom(day.toMs);
        });
        auto sums = sumsOf(day, weekMs);
        if (!sums)
            return sums.error();
        rows->insert(rows->end(), sums->begin(), sums->end());
        if (auto put = m_connection.change("local_day_put", {day.fromMs, day.toMs}); !put)
            return put;
    }
    const QMap<int, QByteArray> parts = CellSheet::pack(eachOnce(std::move(*rows)));
    return m_sheets.put(SheetStore::Kind::LocalDays, weekMs, parts);
}

/// The rows of a span in a sheet that begins at `startMs`.
Result<std::vector<SheetRow>> Freezer::sumsOf(const TimeSpan &span, qint64 startMs)
{
    CellTally tally(everyMeasure, 1);
    std::vector<SheetRow> rows(1);
    for (qint64 dayMs = sheetStart(span.fromMs, sheetDayMs); dayMs < span.toMs;
         dayMs += sheetDayMs) {
        const auto day = m_sheets.day(dayMs);
        if (!day)
            return day.error();
        if (!*day)
            continue;
        const auto sums = sumsInSpan(**day, dayMs, span, tally);
        if (!sums)
            return Error{ErrorCode::Corrupt, QStringLiteral("a sheet of KPI cells cannot be read"),
                         QStringLiteral("start %1").arg(dayMs)};
        for (auto slot = sums->cbegin(); slot != sums->cend(); ++slot) {
            Cell contacts;
            contacts.add(Measure::Contacts, *slot, {});
            rows.push_back({SpanContacts, quint32((slot.key() - startMs) / slotLengthMs),
                            std::move(contacts)});
        }
    }
    rows.front() = {SpanSums, quint32((span.fromMs - startMs) / slotLengthMs), tally.take(0)};
    return rows;
}

Result<void> Freezer::makeWeeks(qint64 beforeMs)
{
    const auto weeks = numbers(m_connection, "weeks_missing", {beforeMs});
    if (!weeks)
        return weeks.error();
    for (const qint64 weekMs : *weeks) {
        if (auto made = makeWeek(weekMs); !made)
            return made;
    }
    return {};
}

Result<void> Freezer::freezeDay(qint64 dayMs, qint64 beforeMs)
{
    const qint64 endMs = std::min(dayMs + sheetDayMs, beforeMs);
    const auto before = m_sheets.day(dayMs);
    if (!before)
        return before.error();
    auto rows = *before ? (*before)->unpack() : std::vector<SheetRow>();
    if (!rows)
        return rows.error();
    {
        auto cells = m_connection.run("cells", {dayMs, endMs});
        if (!cells)
            return cells.error();
        while (cells->next()) {
            auto cell = Cell::decode(cells->blob(2));
            if (!cell)
                return cell.error();
            rows->push_back({quint32(cells->integer(1)),
                             quint32((cells->integer(0) - dayMs) / slotLengthMs),
                             std::move(*cell)});
        }
        if (const auto failure = cells->failure())
            return *failure;
    }
    const std::vector<SheetRow> sums = eachOnce(std::move(*rows));
    const QMap<int, QByteArray> parts = CellSheet::pack(sums);
    const auto packing =
        beforeMs < dayMs + sheetDayMs ? SheetStore::Packing::Quick : SheetStore::Packing::Small;
    if (auto put = m_sheets.put(SheetStore::Kind::Day, dayMs, parts, packing); !put)
        return put;
    if (auto gone = m_connection.change("cells_remove", {dayMs, endMs}); !gone)
        return gone;
    for (const auto &[kind, lengthMs] :
         {std::pair(SheetStore::Kind::Week, sheetWeekMs),
          std::pair(SheetStore::Kind::FourWeeks, sheetFourWeeksMs)}) {
        if (auto gone = m_sheets.remove(kind, sheetStart(dayMs, lengthMs)); !gone)
            return gone;
    }
    if (auto gone = m_connection.change("local_days_remove", {dayMs + sheetDayMs, dayMs}); !gone)
        return gone;
    if (parts.isEmpty())
        return m_sheets.remove(SheetStore::Kind::Hours, dayMs);
    const auto sheet = CellSheet::read(parts);
    if (!sheet)
        return sheet.error();
    const auto &slotNumbers = sheet->slotNumbers();
    const quint32 last = *std::max_element(slotNumbers.begin(), slotNumbers.end());
    if (auto put = m_connection.change("frozen_put", {dayMs, dayMs + last * slotLengthMs}); !put)
        return put;
    const auto hours = sumsByHour(*sheet);
    if (!hours)
        return hours.error();
    return m_sheets.put(SheetStore::Kind::Hours, dayMs, CellSheet::pack(*hours, keptInSums()),
                        packing);
}

Result<void> Freezer::makeWeek(qint64 weekMs)
{
    std::vector<CellSheet> days;
    for (qint64 dayMs = weekMs; dayMs < weekMs + sheetWeekMs; dayMs += sheetDayMs) {
        auto day = m_sheets.day(dayMs);
        if (!day)
            return day.error();
        if (*day)
            days.push_back(std::move(**day));
    }
    if (auto known = m_dims.refresh(m_connection); !known)
        return known;
    const auto sums = sumsByValue(days, m_dims.all());
    if (!sums)
        return sums.error();
    return m_sheets.putValues(SheetStore::Kind::Week, weekMs, *sums);
}

Result<void> Freezer::makeFourWeeks(qint64 beforeMs)
{
    const auto missing = numbers(m_connection, "four_weeks_missing", {beforeMs});
    if (!missing)
        return missing.error();
    for (const qint64 startMs : *missing) {
        std::vector<ValueSheet> weeks;
        for (qint64 weekMs = startMs; weekMs < startMs + sheetFourWeeksMs; weekMs += sheetWeekMs) {
            auto week = m_sheets.values(SheetStore::Kind::Week, weekMs, everyMeasure);
            if (!week)
                return week.error();
            if (*week)
                weeks.push_back(std::move(**week));
        }
        const auto sums = addedUp(weeks);
        if (!sums)
            return sums.error();
        if (auto put = m_sheets.putValues(SheetStore::Kind::FourWeeks, startMs, *sums); !put)
            return put;
    }
    return {};
}

} // namespace Wheelhouse
