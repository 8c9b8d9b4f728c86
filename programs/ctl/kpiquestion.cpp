// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpiquestion.h"

#include "core/base/csv.h"
#include "core/hours/hoursbook.h"

#include <QDateTime>
#include <QTimeZone>

namespace Wheelhouse {

namespace {

Error invalid(const char *option, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QLatin1StringView("--") + QLatin1StringView(option)};
}

QString startText(const Query &query, const QTimeZone &zone, qint64 startMs)
{
    if (query.step != Step::HourOfWeek)
        return QDateTime::fromMSecsSinceEpoch(startMs, zone).toString(Qt::ISODate);
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const qint64 hour = startMs / 3'600'000;
    return QStringLiteral("%1 %2:00")
        .arg(QString::fromLatin1(days[size_t(hour / 24)]))
        .arg(hour % 24, 2, 10, QLatin1Char('0'));
}

QStringList columnsOf(const Query &query)
{
    QStringList columns{QStringLiteral("start")};
    if (!query.by.isEmpty())
        columns.append(query.by);
    return columns + QStringLiteral("metric unit value low high sample asked").split(u' ');
}

/// Milliseconds of agents' time say nothing to people; it is told in hours.
QString casesText(const Metric &metric, qint64 cases)
{
    return metric.cases == MetricCases::Time ? QString::number(double(cases) / 3'600'000, 'f', 2)
                                             : QString::number(cases);
}

} // namespace

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

Result<qint64> parseTime(const QString &text, const QTimeZone &zone)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        return date.startOfDay(zone).toMSecsSinceEpoch();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return Error{
            ErrorCode::Invalid, QStringLiteral("“%1” is no ISO 8601 date or time").arg(text), {}};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.toMSecsSinceEpoch();
}

Result<Query> readQuestion(const CommandLine &line)
{
    Query query;
    query.metrics = line.value("metric").split(u',', Qt::SkipEmptyParts);
    query.zone = line.value("zone").toUtf8();
    query.by = line.value("by");
    const auto step = enumOf<Step>(line.value("step"));
    if (!step)
        return invalid("step", QStringLiteral("none, slot, hour, day, week or hour_of_week"));
    query.step = *step;
    const auto hours = enumOf<HoursWish>(line.value("hours"));
    if (!hours)
        return invalid("hours", QStringLiteral("all, inside or outside"));
    query.hours.wish = *hours;
    if (!QTimeZone::isTimeZoneIdAvailable(query.zone))
        return invalid("zone",
                       QStringLiteral("no time zone is called “%1”").arg(line.value("zone")));
    for (const auto &[option, field] :
         {std::pair{"from", &Query::fromMs}, std::pair{"to", &Query::toMs}}) {
        if (!line.isSet(option))
            continue;
        const auto time = parseTime(line.value(option), QTimeZone(query.zone));
        if (!time)
            return invalid(option, time.error().detail);
        query.*field = *time;
    }
    for (const QString &condition : line.values("where")) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals < 0)
            return invalid("where", QStringLiteral("“%1” is not DIMENSION=VALUE").arg(condition));
        query.where.insert(condition.first(equals), condition.sliced(equals + 1));
    }
    return query;
}

QByteArray answerHeader(const Query &query)
{
    return csvRecord(columnsOf(query));
}

QByteArray answerRows(const Query &query, const QList<QueryRow> &rows)
{
    const QTimeZone zone(query.zone);
    QByteArray text;
    for (const QueryRow &row : rows) {
        QStringList start{startText(query, zone, row.bucketStartMs)};
        if (!query.by.isEmpty())
            start.append(row.group);
        for (qsizetype i = 0; i < row.figures.size(); ++i) {
            const Metric *metric = findMetric(query.metrics[i]);
            const Figure &figure = row.figures[i];
            const QString unit =
                metric->unit == Unit::Duration ? QStringLiteral("ms") : nameOf(metric->unit);
            text += csvRecord(start + QStringList{metric->id, unit, number(figure.value),
                                                  number(figure.low), number(figure.high),
                                                  casesText(*metric, figure.sample),
                                                  casesText(*metric, figure.asked)});
        }
    }
    return text;
}

QByteArray whatMayMove(const Query &query, qint64 lastMs)
{
    QByteArray lines;
    for (const QString &id : query.metrics) {
        const Metric *metric = findMetric(id);
        if (!metric || query.toMs + metric->settlesAfterMs <= lastMs || metric->settlesAfterMs == 0)
            continue;
        const QDateTime settled =
            QDateTime::fromMSecsSinceEpoch(lastMs - metric->settlesAfterMs, QTimeZone(query.zone));
        lines += "note: " + metric->id.toUtf8() + " is judged to the end only before " +
                 settled.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toUtf8() +
                 "; what counted later can still change\n";
    }
    return lines;
}

QByteArray whatSamplesMean(const Query &query)
{
    QByteArray lines;
    for (const QString &id : query.metrics) {
        const Metric *metric = findMetric(id);
        if (metric && metric->cases == MetricCases::Time)
            lines += "note: " + metric->id.toUtf8() +
                     " is made of agents' time: its sample is in hours, and it has no interval\n";
    }
    return lines;
}

QByteArray whatHoursMean(const Query &query)
{
    if (!query.hours.isOn())
        return {};
    if (!query.hours.book || query.hours.book->isEmpty())
        return "note: no business hours are set, so everything is inside them\n";
    QByteArray lines;
    for (const QString &id : query.metrics) {
        const Metric *metric = findMetric(id);
        if (metric && metric->clock != MetricClock::Start)
            lines += "note: " + metric->id.toUtf8() + " is chosen by its own clock, " +
                     nameOf(metric->clock).toUtf8() + ", not by when a contact began\n";
    }
    return lines;
}

QByteArray definitions()
{
    QByteArray text =
        csvRecord(QStringLiteral("id version unit clock better name definition").split(u' '));
    for (const Metric &metric : metricCatalogue())
        text += csvRecord({metric.id, QString::number(metric.version), nameOf(metric.unit),
                           nameOf(metric.clock), nameOf(metric.better), metric.name,
                           metric.definition});
    return text;
}

} // namespace Wheelhouse
