// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/staffingprofile.h"

#include "core/base/csv.h"
#include "core/planning/series/localtime.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostRows = 100'000;
constexpr qint64 hourSeconds = 3600;

struct Range
{
    double least;
    double most;
    bool mayBeLeast;
};

/// A CSV file with named columns; the first problem stops it.
class Table
{
public:
    explicit Table(QIODevice &device)
        : m_reader(device, CsvFormat{.separator = CsvFormat::asHeader})
    {}

    bool readHeader(std::initializer_list<const char *> needed)
    {
        if (m_reader.next() == CsvReader::Row::Bad)
            return fail(m_reader.problem());
        for (const QString &name : m_reader.fields())
            m_header.append(name.trimmed());
        for (const char *name : needed) {
            if (!has(name))
                return fail(
                    QStringLiteral("the header has no column “%1”").arg(QLatin1StringView(name)));
        }
        return true;
    }
    /// False at the end and at a problem.
    bool next()
    {
        const CsvReader::Row row = m_reader.next();
        if (row == CsvReader::Row::Bad)
            return fail(m_reader.problem());
        if (row == CsvReader::Row::End)
            return false;
        if (m_reader.fields().size() != m_header.size())
            return fail(QStringLiteral("the line has %1 fields and the header %2")
                            .arg(m_reader.fields().size())
                            .arg(m_header.size()));
        return true;
    }
    const QStringList &header() const { return m_header; }
    const QStringList &fields() const { return m_reader.fields(); }
    bool has(const char *name) const { return m_header.contains(QLatin1StringView(name)); }
    QString field(const char *name) const
    {
        return m_reader.fields().at(m_header.indexOf(QLatin1StringView(name))).trimmed();
    }
    double number(const char *name, Range range)
    {
        bool isNumber = false;
        QString text = field(name);
        if (m_reader.separator() !=
            ',') // where it does not part fields, it may be the decimal mark
            text.replace(u',', u'.');
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !(value <= range.most) ||
            !(range.mayBeLeast ? value >= range.least : value > range.least)) {
            fail(QStringLiteral("%1: “%2” is no number %3 %4 and up to %5")
                     .arg(QLatin1StringView(name), text,
                          range.mayBeLeast ? QStringLiteral("from") : QStringLiteral("above"))
                     .arg(range.least, 0, 'g', 10)
                     .arg(range.most, 0, 'g', 10));
            return 1;
        }
        return value;
    }
    qint64 timestamp()
    {
        const auto time = parseLocalTime(field("timestamp").toUtf8());
        if (!time)
            fail(time.error().detail);
        return time ? *time : 0;
    }
    bool fail(const QString &problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = problem;
            m_line = std::max<qint64>(1, m_reader.line());
        }
        return false;
    }
    bool failed() const { return !m_problem.isEmpty(); }
    Error error() const { return {ErrorCode::Invalid, m_problem, QString::number(m_line)}; }

private:
    CsvReader m_reader;
    QStringList m_header;
    QString m_problem;
    qint64 m_line = 0;
};

constexpr Range handleRange{0, 1e6, false};

StaffingInterval readInterval(Table &table, const ProfileDefaults &defaults)
{
    StaffingInterval interval;
    interval.setting = defaults.setting;
    interval.agents = defaults.agents;
    if (table.has("aht"))
        interval.setting.handleSeconds = table.number("aht", handleRange);
    if (table.has("patience") && !table.field("patience").isEmpty())
        interval.setting.patienceSeconds = table.number("patience", {0, 1e6, false});
    if (table.has("agents")) {
        const double agents = table.number("agents", {0, mostAgents, true});
        if (agents != std::floor(agents))
            table.fail(QStringLiteral("agents: %1 is no whole number").arg(agents));
        interval.agents = int(agents);
    }
    // a second for now: how long an interval is turns out at the end
    interval.setting.contactsASecond =
        table.number("contacts", {0, 1e9, true}) * (1 - defaults.deflection);
    return interval;
}

/// The step to the next interval; an hour more than the clock shows when it was set back, as is
/// done in the small hours of a Sunday. Not above 0 when it is none.
qint64 stepOf(qint64 from, qint64 to)
{
    constexpr qint64 smallHours = 4 * hourSeconds;
    const qint64 clock = to - dayNumberOf(to) * secondsADay;
    const bool setBack = to <= from && weekdayOf(to) == 6 && clock < smallHours;
    return to - from + (setBack ? hourSeconds : 0);
}

Error atLine(const QString &problem, qsizetype row)
{
    return {ErrorCode::Invalid, problem, QString::number(row + 2)};
}

Result<void> measureIntervals(StaffingProfile &profile, double seconds)
{
    const std::vector<qint64> &starts = profile.startSeconds;
    qint64 shortest = 0;
    for (size_t i = 1; i < starts.size(); ++i) {
        const qint64 step = stepOf(starts[i - 1], starts[i]);
        if (step <= 0)
            return atLine(QStringLiteral("the timestamp is not after the one before"),
                          qsizetype(i));
        shortest = shortest == 0 ? step : std::min(shortest, step);
    }
    if (seconds <= 0)
        seconds = double(shortest);
    if (seconds <= 0)
        return atLine(QStringLiteral("how long one interval is, --interval must say"), 0);
    // closed hours are left out of a profile, but not between all of its rows
    if (starts.size() > 1 && double(shortest) > seconds)
        return atLine(QStringLiteral("the rows are %1 s apart at least, and an interval is %2 s")
                          .arg(shortest)
                          .arg(seconds),
                      1);
    for (size_t i = 0; i < starts.size(); ++i) {
        StaffingInterval &interval = profile.intervals[i];
        const double step = i > 0 ? double(stepOf(starts[i - 1], starts[i])) : seconds;
        if (step < seconds)
            return atLine(QStringLiteral("the interval before has not ended"), qsizetype(i));
        interval.seconds = seconds;
        interval.afterClosure = step > seconds;
        interval.setting.contactsASecond /= seconds;
        if (interval.setting.contactsASecond > mostContactsASecond ||
            interval.setting.load() > mostAgents)
            return atLine(QStringLiteral("contacts: that is more than can be staffed"),
                          qsizetype(i));
    }
    return {};
}

} // namespace

Result<StaffingProfile> readStaffingProfile(QIODevice &device, const ProfileDefaults &defaults)
{
    Table table(device);
    if (!table.readHeader({"timestamp", "contacts"}))
        return table.error();
    if (!table.has("aht") && defaults.setting.handleSeconds <= 0) {
        table.fail(QStringLiteral("the header has no column “aht”, and no --aht is given"));
        return table.error();
    }
    StaffingProfile profile;
    profile.header = table.header();
    profile.agentsGiven = table.has("agents");
    while (table.next()) {
        profile.startSeconds.push_back(table.timestamp());
        profile.intervals.push_back(readInterval(table, defaults));
        profile.rows.append(table.fields());
        if (profile.rows.size() > mostRows)
            table.fail(QStringLiteral("a profile has at most %1 intervals").arg(mostRows));
        if (table.failed())
            break;
    }
    if (table.failed())
        return table.error();
    if (profile.rows.isEmpty()) {
        table.fail(QStringLiteral("there are no intervals"));
        return table.error();
    }
    if (const auto measured = measureIntervals(profile, defaults.intervalSeconds); !measured)
        return measured.error();
    return profile;
}

Result<DeferredProfile> readDeferredWork(QIODevice &device, const StaffingProfile &profile)
{
    Table table(device);
    if (!table.readHeader({"timestamp", "pieces", "aht", "within"}))
        return table.error();
    const std::vector<qint64> &starts = profile.startSeconds;
    const qint64 seconds = qint64(profile.intervals.front().seconds);
    const auto last = qsizetype(starts.size()) - 1;
    DeferredProfile deferred;
    while (table.next()) {
        const qint64 comes = table.timestamp();
        const double pieces = table.number("pieces", {0, 1e9, true});
        const double handle = table.number("aht", handleRange);
        const auto within = qint64(table.number("within", {0, 1e7, true}));
        const auto after = std::upper_bound(starts.begin(), starts.end(), comes);
        const auto arrives = qsizetype(after - starts.begin()) - 1;
        if (arrives < 0 || comes >= starts[size_t(arrives)] + seconds)
            table.fail(QStringLiteral("the profile has no interval for this timestamp"));
        if (qsizetype(deferred.works.size()) > mostRows)
            table.fail(QStringLiteral("there are at most %1 lines of deferred work").arg(mostRows));
        if (table.failed())
            break;
        const qint64 dueAt = starts[size_t(arrives)] + seconds + within;
        const auto ends = std::upper_bound(starts.begin(), starts.end(), dueAt - seconds);
        const auto due = std::clamp(qsizetype(ends - starts.begin()) - 1, arrives, last);
        deferred.works.push_back({arrives, due, pieces * handle});
        deferred.pieces.push_back(pieces);
    }
    if (table.failed())
        return table.error();
    return deferred;
}

} // namespace Wheelhouse
