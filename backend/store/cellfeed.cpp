// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/cellfeed.h"

#include <array>
#include <future>

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
        QMap<qint64, QList<TimeSpan>> weeks;
        {
            auto rows = m_connection.run("local_days", {m_fromMs, m_toMs});
            if (!rows)
                return rows.error();
            while (rows->next()) {
                const TimeSpan day{rows->integer(0), rows->integer(1)};
                if (m_taker.usesOf(day.fromMs, day.toMs) & CourseUse &&
                    m_taker.spanWillDo(day.fromMs, day.toMs))
                    weeks[sheetStart(day.fromMs, sheetWeekMs)].append(day);
            }
            if (const auto failure = rows->failure())
                return *failure;
        }
        const std::vector<int> wanted = CellSheet::partsFor(m_taker.wantsFor(CourseUse));
        for (auto week = weeks.cbegin(); week != weeks.cend(); ++week) {
            auto parts = m_sheets.parts(Kind::LocalDays, week.key(), wanted);
            if (!parts)
                return parts.error();
            if (!parts->isEmpty()) {
                const auto sheet = CellSheet::read(std::move(*parts));
                if (!sheet)
                    return sheet.error();
                if (!m_taker.takeSpans(*sheet, week.key(), *week))
                    return unreadable(week.key());
            }
            for (const TimeSpan &day : *week)
                m_told.add(day.fromMs, day.toMs);
        }
        return {};
    }

    Result<void> days()
    {
        const auto days = frozenDays();
        if (!days)
            return days.error();
        QList<Telling> tellings;
        for (const qint64 dayMs : *days) {
            auto due = dueOf(dayMs);
            if (!due)
                return due.error();
            if (*due)
                tellings.append(std::move(**due));
        }
        return tell(tellings);
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

    /// A sheet that the taker is to be told.
    struct Telling
    {
        Kind kind = Kind::Day;
        qint64 dayMs = 0;
        CellUses uses = 0;
        std::vector<int> parts;
    };

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

    /// Tells the weeks of the day first.
    Result<std::optional<Telling>> dueOf(qint64 dayMs)
    {
        CellUses uses = m_taker.usesOf(dayMs, dayMs + sheetDayMs);
        if (uses & GroupsUse) {
            const auto told = weeks(dayMs);
            if (!told)
                return told.error();
            if (*told)
                uses &= ~GroupsUse;
        }
        const CellWants wants = m_taker.wantsFor(uses);
        if (uses == 0 || (wants.counts | wants.durations).none())
            return std::optional<Telling>();
        if (uses == CourseUse && m_told.cover(dayMs, dayMs + sheetDayMs))
            return std::optional<Telling>();
        const bool byHours =
            uses == CourseUse && m_taker.hoursWillDo(dayMs) && areKeptInSums(wants);
        return std::optional(
            Telling{byHours ? Kind::Hours : Kind::Day, dayMs, uses, CellSheet::partsFor(wants)});
    }

    /// Whether the groups of this day are told by a sheet of weeks.
    Result<bool> weeks(qint64 dayMs)
    {
        for (Weeks &each : m_weeks) {
            const qint64 startMs = sheetStart(dayMs, each.lengthMs);
            if (startMs != each.startMs) {
                auto told = tellWeeks(each.kind, {startMs, startMs + each.lengthMs});
                if (!told)
                    return told.error();
                each.startMs = startMs;
                each.told = *told;
            }
            if (each.told)
                return true;
        }
        return false;
    }

    Result<bool> tellWeeks(Kind kind, const TimeSpan &weeks)
    {
        const bool inside = weeks.fromMs >= m_fromMs && weeks.toMs <= m_toMs;
        const CellWants wants = m_taker.wantsFor(GroupsUse);
        if (!inside || !m_taker.weeksWillDo(weeks) || !areKeptInSums(wants))
            return false;
        const auto values = m_sheets.values(kind, weeks.fromMs, wants);
        if (!values)
            return values.error();
        if (!*values)
            return false;
        if (!m_taker.takeWeeks((*values)->sheet, (*values)->names))
            return unreadable(weeks.fromMs);
        return true;
    }

    /// While the taker adds up a sheet, the next one is uncompressed beside it: a fifth of the
    /// work that days are.
    Result<void> tell(const QList<Telling> &tellings)
    {
        // later, in this thread, when the system has no thread to give
        constexpr auto besideOrLater = std::launch::async | std::launch::deferred;
        std::future<Result<CellSheet>> next;
        for (qsizetype i = 0; i <= tellings.size(); ++i) {
            std::future<Result<CellSheet>> current = std::move(next);
            if (i < tellings.size()) {
                auto packed =
                    m_sheets.packedParts(tellings[i].kind, tellings[i].dayMs, tellings[i].parts);
                if (!packed)
                    return packed.error();
                if (!packed->isEmpty())
                    next = std::async(i == 0 ? std::launch::deferred : besideOrLater,
                                      &SheetStore::unpacked, std::move(*packed), tellings[i].dayMs);
            }
            if (!current.valid())
                continue;
            const auto sheet = current.get();
            if (!sheet)
                return sheet.error();
            if (!take(tellings[i - 1], *sheet))
                return unreadable(tellings[i - 1].dayMs);
        }
        return {};
    }

    bool take(const Telling &telling, const CellSheet &sheet)
    {
        return telling.kind == Kind::Hours
                   ? m_taker.takeHours(sheet, telling.dayMs)
                   : m_taker.takeDay(sheet, telling.dayMs, m_dims.all(), telling.uses);
    }

    Connection &m_connection;
    SheetStore m_sheets;
    const DimTable &m_dims;
    const qint64 m_fromMs;
    const qint64 m_toMs;
    CellTaker &m_taker;
    struct Weeks
    {
        Kind kind;
        qint64 lengthMs;
        std::optional<qint64> startMs; ///< looked at last
        bool told = false;
    };
    std::array<Weeks, 2> m_weeks{
        {{Kind::FourWeeks, sheetFourWeeksMs, {}, false}, {Kind::Week, sheetWeekMs, {}, false}}};
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
