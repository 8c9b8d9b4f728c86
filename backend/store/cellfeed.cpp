// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/cellfeed.h"

#include <set>

namespace Wheelhouse {

namespace {

Error unreadable(qint64 atMs)
{
    return {ErrorCode::Corrupt, QStringLiteral("a KPI cell cannot be read"),
            QStringLiteral("slot %1").arg(atMs)};
}

class Feed
{
public:
    Feed(Connection &connection, const DimTable &dims, qint64 fromMs, qint64 toMs, CellTaker &taker)
        : m_connection(connection)
        , m_sheets(connection)
        , m_dims(dims)
        , m_fromMs(fromMs)
        , m_toMs(toMs)
        , m_taker(taker)
    {}

    Result<void> localDays()
    {
        QList<std::pair<qint64, qint64>> days;
        {
            auto rows = m_connection.run("local_days", {m_fromMs, m_toMs});
            if (!rows)
                return rows.error();
            while (rows->next())
                days.append({rows->integer(0), rows->integer(1)});
            if (const auto failure = rows->failure())
                return *failure;
        }
        for (const auto &[fromMs, toMs] : std::as_const(days)) {
            if (!(m_taker.usesOf(fromMs, toMs) & CourseUse) || !m_taker.spanWillDo(fromMs, toMs))
                continue;
            auto parts = m_sheets.parts(Kind::LocalDay, fromMs,
                                        CellSheet::partsFor(m_taker.wantsFor(CourseUse)));
            if (!parts)
                return parts.error();
            if (!parts->isEmpty()) {
                const auto sheet = CellSheet::read(std::move(*parts));
                if (!sheet)
                    return sheet.error();
                if (!m_taker.takeSpan(*sheet, fromMs, toMs))
                    return unreadable(fromMs);
            }
            m_told.add(fromMs, toMs);
        }
        return {};
    }

    Result<void> days()
    {
        const auto days = frozenDays();
        if (!days)
            return days.error();
        for (const qint64 dayMs : *days) {
            if (auto fed = day(dayMs); !fed)
                return fed;
        }
        return {};
    }

    Result<void> singles()
    {
        auto rows = m_connection.run("cells", {m_fromMs, m_toMs});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const auto dims = m_dims.all().constFind(quint32(rows->integer(1)));
            const auto cell = Cell::decode(rows->blob(2));
            if (dims == m_dims.all().cend() || !cell)
                return unreadable(rows->integer(0));
            m_taker.take({rows->integer(0), *dims}, *cell);
        }
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

private:
    using Kind = SheetStore::Kind;

    Result<QList<qint64>> frozenDays()
    {
        auto rows = m_connection.run("frozen", {sheetStart(m_fromMs, sheetDayMs), m_toMs});
        if (!rows)
            return rows.error();
        QList<qint64> days;
        while (rows->next())
            days.append(rows->integer(0));
        if (const auto failure = rows->failure())
            return *failure;
        return days;
    }

    Result<void> day(qint64 dayMs)
    {
        CellUses uses = m_taker.usesOf(dayMs, dayMs + sheetDayMs);
        if (uses & GroupsUse) {
            const auto told = week(sheetStart(dayMs, sheetWeekMs));
            if (!told)
                return told.error();
            if (*told)
                uses &= ~GroupsUse;
        }
        if (uses == CourseUse && m_told.cover(dayMs, dayMs + sheetDayMs))
            return tell(Kind::Hours, dayMs, uses, m_taker.wantsBesideSpans());
        if (uses == CourseUse && m_taker.hoursWillDo(dayMs))
            return tell(Kind::Hours, dayMs, uses, m_taker.wantsFor(uses));
        return tell(Kind::Day, dayMs, uses, m_taker.wantsFor(uses));
    }

    /// Whether the groups of this week's days are told by its sheet.
    Result<bool> week(qint64 weekMs)
    {
        if (weekMs == m_weekMs)
            return m_weekTold;
        m_weekMs = weekMs;
        m_weekTold = false;
        const bool inside = weekMs >= m_fromMs && weekMs + sheetWeekMs <= m_toMs;
        if (!inside || !m_taker.weekWillDo(weekMs))
            return false;
        std::vector<int> wanted = CellSheet::partsFor(m_taker.wantsFor(GroupsUse));
        wanted.push_back(SheetStore::namesPart);
        auto parts = m_sheets.parts(Kind::Week, weekMs, wanted);
        if (!parts)
            return parts.error();
        if (parts->isEmpty())
            return false;
        const auto names = SheetStore::decodeNames(parts->take(SheetStore::namesPart));
        if (!names)
            return names.error();
        const auto sheet = CellSheet::read(std::move(*parts));
        if (!sheet)
            return sheet.error();
        if (!m_taker.takeWeek(*sheet, *names))
            return unreadable(weekMs);
        return m_weekTold = true;
    }

    Result<void> tell(Kind kind, qint64 dayMs, CellUses uses, const CellWants &wants)
    {
        if (uses == 0 || (wants.counts | wants.durations).none())
            return {};
        auto parts = m_sheets.parts(kind, dayMs, CellSheet::partsFor(wants));
        if (!parts)
            return parts.error();
        if (parts->isEmpty())
            return {};
        const auto sheet = CellSheet::read(std::move(*parts));
        if (!sheet)
            return sheet.error();
        const bool taken = kind == Kind::Hours ? m_taker.takeHours(*sheet, dayMs)
                                               : m_taker.takeDay(*sheet, dayMs, m_dims.all(), uses);
        return taken ? Result<void>() : Result<void>(unreadable(dayMs));
    }

    Connection &m_connection;
    SheetStore m_sheets;
    const DimTable &m_dims;
    const qint64 m_fromMs;
    const qint64 m_toMs;
    CellTaker &m_taker;
    std::optional<qint64> m_weekMs; ///< looked at last
    bool m_weekTold = false;
    ToldSpans m_told;
};

} // namespace

Result<void> feedCells(Connection &connection, const DimTable &dims, qint64 fromMs, qint64 toMs,
                       CellTaker &taker)
{
    Feed feed(connection, dims, fromMs, toMs, taker);
    if (auto fed = feed.localDays(); !fed)
        return fed;
    if (auto fed = feed.days(); !fed)
        return fed;
    return feed.singles();
}

} // namespace Wheelhouse
