// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/series.h"

#include "core/planning/series/countreader.h"
#include "core/planning/series/tablereader.h"

#include <algorithm>
#include <map>

namespace Wheelhouse {

Result<Series> readSeries(QIODevice &device, const QString &fileName,
                          std::optional<int> freqMinutes)
{
    TableReader table(device, fileName);
    if (auto header = table.readHeader({QStringLiteral("timestamp"), QStringLiteral("value")});
        !header)
        return header.error();
    Series series;
    CountReader counts(table.separator());
    TableReader::Row row = table.next();
    for (; row == TableReader::Row::Record; row = table.next()) {
        const auto at = parseLocalTime(table.field(0));
        if (!at)
            return table.invalid(at.error().detail);
        double value = 0;
        const CountReader::Kind kind = counts.read(table.field(1), value);
        if (kind == CountReader::Kind::Nonsense)
            return table.invalid(QStringLiteral("“%1” is no number")
                                     .arg(QString::fromUtf8(table.field(1)).left(40)));
        if (kind == CountReader::Kind::Count && value >= 0)
            series.points.push_back({*at, value});
    }
    if (row == TableReader::Row::Failed)
        return table.error();
    if (series.points.empty())
        return table.invalid(QStringLiteral("there is no row with a time and a value"));
    std::sort(series.points.begin(), series.points.end(),
              [](const SeriesPoint &a, const SeriesPoint &b) { return a.at < b.at; });
    std::map<qint64, size_t> steps;
    for (size_t i = 1; i < series.points.size(); ++i) {
        if (series.points[i].at > series.points[i - 1].at)
            ++steps[series.points[i].at - series.points[i - 1].at];
    }
    if (!steps.empty())
        series.stepSeconds =
            std::max_element(steps.begin(), steps.end(), [](const auto &a, const auto &b) {
                return a.second < b.second;
            })->first;
    if (freqMinutes) {
        const qint64 asked = *freqMinutes * 60;
        if (series.stepSeconds > 0 && asked % series.stepSeconds == 0 &&
            asked != series.stepSeconds) {
            for (SeriesPoint &point : series.points)
                point.at -= (point.at % asked + asked) % asked;
        }
        series.stepSeconds = asked;
    }
    std::vector<SeriesPoint> points;
    for (const SeriesPoint &point : series.points) {
        if (!points.empty() && points.back().at == point.at)
            points.back().value += point.value;
        else
            points.push_back(point);
    }
    series.points = std::move(points);
    return series;
}

Result<std::vector<LocalSeconds>> readTimes(QIODevice &device, const QString &fileName)
{
    TableReader table(device, fileName);
    if (auto header = table.readHeader({QStringLiteral("timestamp")}); !header)
        return header.error();
    std::vector<LocalSeconds> times;
    TableReader::Row row = table.next();
    for (; row == TableReader::Row::Record; row = table.next()) {
        const auto at = parseLocalTime(table.field(0));
        if (!at)
            return table.invalid(at.error().detail);
        times.push_back(*at);
    }
    if (row == TableReader::Row::Failed)
        return table.error();
    if (times.empty())
        return table.invalid(QStringLiteral("there is no time below the header"));
    return times;
}

} // namespace Wheelhouse
