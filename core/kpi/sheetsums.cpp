// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/sheetsums.h"

#include "core/kpi/celltally.h"

namespace Wheelhouse {

namespace {

Error unreadable()
{
    return {ErrorCode::Corrupt, QStringLiteral("a sheet of cells does not make sense"), {}};
}

/// Which of the values of a dimension the dims of each number have.
QHash<quint32, qint32> placesOf(Dimension dimension, const QHash<quint32, ContactDims> &dims,
                                QStringList &values)
{
    for (const ContactDims &each : dims) {
        if (!values.contains(each.*dimension))
            values.append(each.*dimension);
    }
    values.sort(); // a hash has no order of its own
    QHash<quint32, qint32> places;
    for (auto each = dims.cbegin(); each != dims.cend(); ++each)
        places.insert(each.key(), qint32(values.indexOf((*each).*dimension)));
    return places;
}

} // namespace

const CellWants &keptInSums()
{
    static const CellWants kept = [] {
        CellWants wants{MeasureSet().set(), {}};
        for (const Measure measure :
             {Measure::FirstResponseAny, Measure::FirstResponseHuman, Measure::Answered,
              Measure::Abandoned, Measure::Resolved, Measure::ResolvedFirst, Measure::OpenTime,
              Measure::ReplyBot}) // the last three are nearly those before them
            wants.durations.set(size_t(measure));
        return wants;
    }();
    return kept;
}

bool areKeptInSums(const CellWants &wants)
{
    return (wants.durations & ~keptInSums().durations).none();
}

Result<std::vector<SheetRow>> sumsByHour(const CellSheet &day)
{
    constexpr quint32 slotsAnHour = sheetHourMs / slotLengthMs;
    constexpr int hours = sheetDayMs / sheetHourMs;
    std::vector<qint32> hourOfRow;
    for (const quint32 slot : day.slotNumbers())
        hourOfRow.push_back(slot / slotsAnHour < hours ? qint32(slot / slotsAnHour) : -1);
    CellTally tally(keptInSums(), hours);
    if (!tally.add(day, hourOfRow))
        return unreadable();
    std::vector<SheetRow> rows;
    for (int hour = 0; hour < hours; ++hour)
        rows.push_back({0, quint32(hour), tally.take(hour)});
    return rows;
}

Result<ValueSums> sumsByValue(const std::vector<CellSheet> &days,
                              const QHash<quint32, ContactDims> &dims)
{
    ValueSums sums;
    for (const QString &name : dimensionNames()) {
        const Dimension dimension = dimensionOf(name);
        QStringList values;
        const QHash<quint32, qint32> places = placesOf(dimension, dims, values);
        CellTally tally(keptInSums(), values.size());
        for (const CellSheet &day : days) {
            std::vector<qint32> placeOfRow;
            for (const quint32 number : day.groups())
                placeOfRow.push_back(places.value(number, -1));
            if (!tally.add(day, placeOfRow))
                return unreadable();
        }
        for (qsizetype place = 0; place < values.size(); ++place) {
            Cell cell = tally.take(place);
            if (cell.isEmpty())
                continue;
            sums.rows.push_back({quint32(sums.names.size()), 0, std::move(cell)});
            sums.names.append({dimension, values.at(place)});
        }
    }
    return sums;
}

Result<ValueSums> addedUp(const std::vector<ValueSheet> &parts)
{
    ValueSums sums;
    CellTally tally(keptInSums());
    for (const ValueSheet &part : parts) {
        std::vector<qint32> placeOfRow;
        for (const quint32 group : part.sheet.groups()) {
            const DimensionValue name = part.names.value(group);
            if (!sums.names.contains(name))
                sums.names.append(name);
            placeOfRow.push_back(qint32(sums.names.indexOf(name)));
        }
        tally.grow(sums.names.size());
        if (!tally.add(part.sheet, placeOfRow))
            return unreadable();
    }
    for (qsizetype place = 0; place < sums.names.size(); ++place)
        sums.rows.push_back({quint32(place), 0, tally.take(place)});
    return sums;
}

} // namespace Wheelhouse
