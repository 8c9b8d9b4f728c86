// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/metricwords.h"

#include "app/format/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

QString fromCatalogue(const QString &words)
{
    return QCoreApplication::translate("Catalogue", words.toUtf8().constData());
}

/// Shorter than in the catalogue, for those that stand on tiles.
QString shortName(const QString &metric)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("contacts"), QT_TRANSLATE_NOOP("MetricWords", "Contacts")},
        {QStringLiteral("waiting_now"), QT_TRANSLATE_NOOP("MetricWords", "Waiting now")},
        {QStringLiteral("first_response_human_p50"),
         QT_TRANSLATE_NOOP("MetricWords", "First response, people")},
        {QStringLiteral("first_response_human_p90"),
         QT_TRANSLATE_NOOP("MetricWords", "First response, people, p90")},
        {QStringLiteral("first_response_any"),
         QT_TRANSLATE_NOOP("MetricWords", "First response, anyone")},
        {QStringLiteral("resolution_time"), QT_TRANSLATE_NOOP("MetricWords", "Resolution time")},
        {QStringLiteral("csat"), QT_TRANSLATE_NOOP("MetricWords", "Satisfied customers")},
        {QStringLiteral("automated_resolution"),
         QT_TRANSLATE_NOOP("MetricWords", "Resolved by bots")},
        {QStringLiteral("deflection"), QT_TRANSLATE_NOOP("MetricWords", "Kept off the queue")},
        {QStringLiteral("handover_rate"), QT_TRANSLATE_NOOP("MetricWords", "Handed over")},
        {QStringLiteral("transfer_rate"), QT_TRANSLATE_NOOP("MetricWords", "Transferred")},
        {QStringLiteral("abandonment"), QT_TRANSLATE_NOOP("MetricWords", "Abandoned")},
        {QStringLiteral("service_level"), QT_TRANSLATE_NOOP("MetricWords", "Service level")},
        {QStringLiteral("served"), QT_TRANSLATE_NOOP("MetricWords", "Served by people")},
        {QStringLiteral("first_response_handoff_p50"),
         QT_TRANSLATE_NOOP("MetricWords", "First response after the hand-over")},
        {QStringLiteral("reply_time_person_p50"),
         QT_TRANSLATE_NOOP("MetricWords", "Reply of a person")},
        {QStringLiteral("handling_mean"), QT_TRANSLATE_NOOP("MetricWords", "Handling time")},
        {QStringLiteral("first_contact_resolution"),
         QT_TRANSLATE_NOOP("MetricWords", "Solved by one person at once")},
        {QStringLiteral("reopen_rate"), QT_TRANSLATE_NOOP("MetricWords", "Reopened")},
    };
    const char *const name = names.value(metric);
    return name ? QCoreApplication::translate("MetricWords", name) : QString();
}

std::optional<qint64> whole(const std::optional<double> &value)
{
    return value ? std::optional<qint64>(std::llround(*value)) : std::nullopt;
}

} // namespace

MetricWords metricWords(const QString &metric)
{
    const Metric *const known = findMetric(metric);
    MetricWords words{shortName(metric), {}, metric};
    if (known) {
        if (words.name.isEmpty())
            words.name = fromCatalogue(known->name);
        words.definition = fromCatalogue(known->definition);
        words.id = QStringLiteral("%1@%2").arg(known->id).arg(known->version);
        words.unit = known->unit;
        words.better = known->better;
        words.cases = known->cases;
    }
    if (words.name.isEmpty())
        words.name = metric;
    return words;
}

QString valueWords(const QLocale &locale, Unit unit, const std::optional<double> &value)
{
    switch (unit) {
    case Unit::Share:
        return Format::share(locale, value);
    case Unit::Duration:
        return Format::duration(locale, whole(value));
    case Unit::Number:
        return Format::number(locale, value, 2);
    case Unit::Count:
        break;
    }
    return Format::count(locale, whole(value));
}

QString casesWords(const QLocale &locale, MetricCases cases, qint64 count)
{
    if (cases != MetricCases::Time)
        return Format::count(locale, count);
    const double hours = double(count) / 3'600'000;
    //: h for hours
    return QCoreApplication::translate("MetricWords", "%1 h")
        .arg(Format::number(locale, hours, hours < 10 ? 1 : 0));
}

QString changeWords(const QLocale &locale, Unit unit, const std::optional<double> &now,
                    const std::optional<double> &before)
{
    const QString words = unit == Unit::Share ? Format::pointChange(locale, now, before)
                                              : Format::relativeChange(locale, now, before);
    return words == Format::noData() ? QString() : words;
}

QString differenceWords(const QLocale &locale, Unit unit, double difference)
{
    switch (unit) {
    case Unit::Share:
        return Format::pointChange(locale, difference, 0);
    case Unit::Duration:
        return Format::durationChange(locale, std::llround(std::max(difference, 0.0)),
                                      std::llround(std::max(-difference, 0.0)));
    case Unit::Number:
        return (difference > 0 ? QStringLiteral("+") : QString()) +
               Format::number(locale, difference, 2);
    case Unit::Count:
        break;
    }
    return Format::signedCount(locale, std::llround(difference));
}

} // namespace Wheelhouse
