// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/series.h"

#include "core/planning/series/countreader.h"
#include "core/planning/series/historyrows.h"
#include "core/planning/series/intervals.h"
#include "core/planning/series/repeatedtimes.h"
#include "core/planning/series/tablereader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr double mostContacts = 1e12; ///< in one row
constexpr size_t mostRows = 100'000'000;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

const QString timestampColumn = QStringLiteral("timestamp");
const QString valueColumn = QStringLiteral("value");

/// How often something was found and on which line first.
struct Finding
{
    size_t times = 0;
    qint64 line = 0;
    void add(qint64 at)
    {
        if (times++ == 0)
            line = at;
    }
};

LocalSeconds shownOn(const WallClock *clock, const WrittenTime &time)
{
    if (clock && time.utcOffsetSeconds)
        return clock->fromUtc(time.at - *time.utcOffsetSeconds);
    return time.at;
}

/// Reads the rows of a history one by one, and what is to be said about them.
class HistoryReader
{
public:
    HistoryReader(QIODevice &device, const QString &fileName, const WallClock *clock)
        : m_table(device, fileName)
        , m_fileName(fileName)
        , m_clock(clock)
    {}

    Result<HistoryRows> read()
    {
        if (auto header = m_table.readHeader({timestampColumn, valueColumn}); !header)
            return header.error();
        HistoryRows rows;
        CountReader counts(m_table.separator());
        TableReader::Row row = m_table.next();
        for (; row == TableReader::Row::Record; row = m_table.next()) {
            const auto time = parseWrittenTime(m_table.field(0));
            if (!time)
                return m_table.invalid(time.error().detail);
            const auto value = readValue(counts);
            if (!value)
                return value.error();
            if (rows.size() == mostRows)
                return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 rows").arg(mostRows),
                             m_fileName};
            m_known += !std::isnan(*value);
            rows.append(shownOn(m_clock, *time), *value, m_table.line());
        }
        if (row == TableReader::Row::Failed)
            return m_table.error();
        if (m_known == 0)
            return m_table.invalid(rows.size() == 0
                                       ? QStringLiteral("there is no row below the header")
                                       : QStringLiteral("no row has a value that counts"));
        if (const qint64 figure = counts.openFigure(); figure >= 0)
            return m_table.invalidAt(
                rows.lineOf(size_t(figure)),
                QStringLiteral("the figure can be read with a decimal sign or as thousands; write "
                               "it without parting thousands"));
        return rows;
    }

    QStringList warnings() const
    {
        QStringList list;
        const auto add = [&](const Finding &finding, const QString &what) {
            if (finding.times > 0)
                list.append(QStringLiteral("%1:%2: ").arg(m_fileName).arg(finding.line) +
                            what.arg(finding.times));
        };
        add(m_gaps, QStringLiteral("rows without a value, taken for gaps: %1"));
        add(m_negative, QStringLiteral("rows with a negative value, taken for gaps: %1"));
        return list;
    }

private:
    Result<double> readValue(CountReader &counts)
    {
        double value = 0;
        switch (counts.read(m_table.field(1), value)) {
        case CountReader::Kind::Gap:
            m_gaps.add(m_table.line());
            return gap;
        case CountReader::Kind::Nonsense:
            return m_table.invalid(QStringLiteral("“%1” is no number")
                                       .arg(QString::fromUtf8(m_table.field(1)).left(40)));
        case CountReader::Kind::Count:
            break;
        }
        if (value < 0) {
            m_negative.add(m_table.line());
            return gap;
        }
        if (value > mostContacts)
            return m_table.invalid(QStringLiteral("%1 is more than any count of contacts")
                                       .arg(QString::fromUtf8(m_table.field(1)).left(40)));
        return value;
    }

    TableReader m_table;
    QString m_fileName;
    const WallClock *m_clock;
    size_t m_known = 0;
    Finding m_gaps;
    Finding m_negative;
};

/// The hour that the clock passes over when daylight saving begins has no contacts. Programs that
/// write 24 rows a day say 0, which is no quiet hour.
void clearSkippedHours(HistoryRows &rows, const WallClock &clock, const QString &fileName,
                       QStringList &warnings)
{
    Finding found;
    size_t row = 0;
    for (const WallClock::Hour &hour : clock.skippedHours()) {
        size_t count = rows.size() - row;
        while (count > 0) { // the first row not before the hour
            const size_t half = count / 2;
            const bool before = rows.at(row + half) < hour.begin;
            row = before ? row + half + 1 : row;
            count = before ? count - half - 1 : half;
        }
        for (; row < rows.size() && hour.holds(rows.at(row)); ++row) {
            if (rows[row].value > 0 || std::isnan(rows[row].value))
                continue;
            found.add(rows.lineOf(row));
            rows.clear(row);
        }
    }
    if (found.times > 0)
        warnings.append(QStringLiteral("%1:%2: rows of 0 in the hour that daylight saving skips, "
                                       "taken for gaps: %3")
                            .arg(fileName)
                            .arg(found.line)
                            .arg(found.times));
}

/// Rows that go back an hour when the clock does are in order.
void tellDisorder(const std::vector<LocalSeconds> &stepsBack, qint64 firstLine,
                  const std::vector<WallClock::Hour> &doubled, const QString &fileName,
                  QStringList &warnings)
{
    const auto expected = [&doubled](LocalSeconds at) {
        return std::any_of(doubled.begin(), doubled.end(),
                           [at](const WallClock::Hour &hour) { return hour.holds(at); });
    };
    if (std::all_of(stepsBack.begin(), stepsBack.end(), expected))
        return;
    warnings.append(QStringLiteral("%1:%2: the rows are not in the order of time; they are sorted")
                        .arg(fileName)
                        .arg(firstLine));
}

} // namespace

Result<Series> readSeries(QIODevice &device, const QString &fileName,
                          std::optional<int> freqMinutes, const WallClock *clock)
{
    if (freqMinutes && (*freqMinutes < 5 || *freqMinutes > 60 || 1440 % *freqMinutes != 0))
        return Error{ErrorCode::Invalid,
                     QStringLiteral("an interval has 5 to 60 minutes and divides the day; %1 does "
                                    "not")
                         .arg(*freqMinutes),
                     {}};
    HistoryReader reader(device, fileName, clock);
    auto read = reader.read();
    if (!read)
        return read.error();
    HistoryRows rows = std::move(*read);
    QStringList warnings = reader.warnings();
    std::vector<LocalSeconds> stepsBack;
    qint64 firstBack = 0;
    for (const size_t row : rows.stepsBack()) {
        if (stepsBack.empty())
            firstBack = rows.lineOf(row);
        stepsBack.push_back(rows.at(row));
    }
    if (!stepsBack.empty())
        rows.sort();
    const auto doubled = mergeRepeatedTimes(rows, clock, fileName, warnings);
    tellDisorder(stepsBack, firstBack, doubled, fileName, warnings);
    if (clock)
        clearSkippedHours(rows, *clock, fileName, warnings);
    std::optional<qint64> asked;
    if (freqMinutes)
        asked = *freqMinutes * 60;
    auto series = layOnIntervals(std::move(rows), asked, fileName);
    if (!series)
        return series;
    series->warnings = warnings + series->warnings;
    if (series->points.empty())
        return Error{ErrorCode::Invalid, QStringLiteral("no interval is whole"), fileName};
    return series;
}

Result<TimesInFile> readTimes(QIODevice &device, const QString &fileName, const WallClock *clock)
{
    TableReader table(device, fileName);
    if (auto header = table.readHeader({timestampColumn}); !header)
        return header.error();
    TimesInFile read;
    TableReader::Row row = table.next();
    for (; row == TableReader::Row::Record; row = table.next()) {
        const auto time = parseWrittenTime(table.field(0));
        if (!time)
            return table.invalid(time.error().detail);
        read.times.push_back(shownOn(clock, *time));
        read.lines.push_back(table.line());
    }
    if (row == TableReader::Row::Failed)
        return table.error();
    if (read.times.empty())
        return table.invalid(QStringLiteral("there is no time below the header"));
    return read;
}

} // namespace Wheelhouse
