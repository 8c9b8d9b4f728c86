// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/shiftsfile.h"

#include "core/base/csv.h"
#include "core/hours/shiftplan.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr std::array shiftColumns{"agent", "from", "to"};

struct ShiftRow
{
    ShiftStretch stretch;
    qint64 line = 0;
};

Error atLine(qint64 line, const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, QString::number(line)};
}

Result<std::array<qsizetype, 3>> columnsOfHeader(const CsvReader &reader)
{
    std::array<qsizetype, 3> places{};
    for (size_t i = 0; i < shiftColumns.size(); ++i) {
        const QString name = QString::fromLatin1(shiftColumns[i]);
        places[i] = reader.fields().indexOf(name);
        if (places[i] < 0)
            return atLine(reader.line(),
                          QStringLiteral("the header names no column “%1”").arg(name));
    }
    return places;
}

Result<qint64> shiftTime(const QString &text, const QTimeZone &zone)
{
    const QDateTime told = QDateTime::fromString(text, Qt::ISODate);
    if (!told.isValid() || !text.contains(u'T'))
        return Error{ErrorCode::Invalid,
                     QStringLiteral("“%1” is no time like 2026-03-02T08:00").arg(text),
                     {}};
    if (told.timeSpec() != Qt::LocalTime)
        return told.toMSecsSinceEpoch();
    const qint64 ms = QDateTime(told.date(), told.time(), zone).toMSecsSinceEpoch();
    const QDateTime back = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (back.date() != told.date() || back.time() != told.time())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("there is no “%1” in %2: clocks skip it")
                         .arg(text, QString::fromLatin1(zone.id())),
                     {}};
    return ms;
}

qint64 midnightMs(qint64 ms, const QTimeZone &zone, int daysLater)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    return day.addDays(daysLater).startOfDay(zone).toMSecsSinceEpoch();
}

Result<ShiftStretch> stretchOf(const QString &from, const QString &to, const QTimeZone &zone)
{
    const auto fromMs = shiftTime(from, zone);
    if (!fromMs)
        return fromMs.error();
    const auto toMs = shiftTime(to, zone);
    if (!toMs)
        return toMs.error();
    if (*toMs <= *fromMs || *toMs - *fromMs > longestShiftMs)
        return Error{ErrorCode::Invalid,
                     *toMs <= *fromMs ? QStringLiteral("a shift must end after it begins")
                                      : QStringLiteral("a shift lasts at most 24 hours"),
                     {}};
    return ShiftStretch{*fromMs, *toMs};
}

} // namespace

Result<ShiftsFile> readShiftsFile(QIODevice &device, const QTimeZone &zone,
                                  const QSet<QString> &agents)
{
    CsvReader reader(device, {CsvFormat::asHeader});
    CsvReader::Row row = reader.next();
    if (row == CsvReader::Row::End)
        return atLine(1, QStringLiteral("the file is empty"));
    if (row == CsvReader::Row::Bad)
        return atLine(reader.line(), reader.problem());
    const auto places = columnsOfHeader(reader);
    if (!places)
        return places.error();
    const qsizetype columns = reader.fields().size();
    QMap<QString, QList<ShiftRow>> rows;
    while ((row = reader.next()) != CsvReader::Row::End) {
        if (row == CsvReader::Row::Bad)
            return atLine(reader.line(), reader.problem());
        if (reader.fields().size() != columns)
            return atLine(reader.line(), QStringLiteral("has %1 fields, the header %2")
                                             .arg(reader.fields().size())
                                             .arg(columns));
        const auto &[agent, from, to] = *places;
        const QString &name = reader.fields()[agent];
        if (!agents.contains(name))
            return atLine(reader.line(), QStringLiteral("no user is called “%1”").arg(name));
        const auto stretch = stretchOf(reader.fields()[from], reader.fields()[to], zone);
        if (!stretch)
            return atLine(reader.line(), stretch.error().detail);
        rows[name].append({*stretch, reader.line()});
    }
    if (rows.isEmpty())
        return atLine(reader.line(), QStringLiteral("the file has no shifts"));

    ShiftsFile file{{}, std::numeric_limits<qint64>::max(), 0};
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        std::stable_sort(each->begin(), each->end(), [](const ShiftRow &a, const ShiftRow &b) {
            return a.stretch.fromMs < b.stretch.fromMs;
        });
        QList<ShiftStretch> &plan = file.plans[each.key()];
        for (qsizetype i = 0; i < each->size(); ++i) {
            const ShiftRow &one = each->at(i);
            if (i > 0 && one.stretch.fromMs < plan.last().toMs)
                return atLine(std::max(one.line, each->at(i - 1).line),
                              QStringLiteral("overlaps the shift of line %1")
                                  .arg(std::min(one.line, each->at(i - 1).line)));
            plan.append(one.stretch);
        }
        file.fromMs = std::min(file.fromMs, midnightMs(plan.first().fromMs, zone, 0));
        file.toMs = std::max(file.toMs, midnightMs(plan.last().fromMs, zone, 1));
    }
    return file;
}

Result<QList<ShiftsSet>> shiftsToSet(const ShiftsFile &file, const ShiftPlans &before)
{
    QList<ShiftsSet> sets;
    for (auto each = file.plans.cbegin(); each != file.plans.cend(); ++each) {
        ShiftsSet set{each.key(), file.fromMs, std::max(file.toMs, each->last().toMs), *each, {}};
        for (const ShiftStretch &one : before.value(each.key())) {
            if (one.fromMs < file.fromMs && one.toMs > file.fromMs)
                set.fromMs = std::min(one.toMs, each->first().fromMs);
        }
        if (const auto checked = checkShifts(set); !checked)
            return Error{ErrorCode::Invalid,
                         checked.error().context + QStringLiteral(": ") + checked.error().detail,
                         each.key()};
        sets.append(std::move(set));
    }
    return sets;
}

QByteArray shiftsFile(const ShiftPlans &plans, const QTimeZone &zone)
{
    QByteArray text =
        csvRecord({QStringLiteral("agent"), QStringLiteral("from"), QStringLiteral("to")});
    const auto told = [&](qint64 ms) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    };
    for (auto each = plans.cbegin(); each != plans.cend(); ++each) {
        for (const ShiftStretch &one : *each)
            text += csvRecord({each.key(), told(one.fromMs), told(one.toMs)});
    }
    return text;
}

} // namespace Wheelhouse
