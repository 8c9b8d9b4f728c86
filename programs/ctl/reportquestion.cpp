// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/reportquestion.h"

#include <QTimeZone>

namespace Wheelhouse {

namespace {

constexpr std::pair<const char *, QString OverviewParams::*> filters[] = {
    {"channel", &OverviewParams::channel}, {"brand", &OverviewParams::brand},
    {"bot", &OverviewParams::bot},         {"topic", &OverviewParams::topic},
    {"team", &OverviewParams::team},       {"language", &OverviewParams::language}};

Error invalid(const char *option, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QLatin1StringView("--") + QLatin1StringView(option)};
}

Result<void> readCondition(const QString &condition, OverviewParams &params)
{
    const qsizetype equals = condition.indexOf(u'=');
    if (equals < 0)
        return invalid("where", QStringLiteral("“%1” is not DIMENSION=VALUE").arg(condition));
    const QString name = condition.first(equals);
    for (const auto &[dimension, field] : filters) {
        if (name != QLatin1StringView(dimension))
            continue;
        if (!(params.*field).isEmpty())
            return invalid("where", QStringLiteral("%1 is given twice").arg(name));
        params.*field = condition.sliced(equals + 1);
        return {};
    }
    return invalid("where", QStringLiteral("“%1” is not channel, brand, bot, topic, team or "
                                           "language")
                                .arg(name));
}

} // namespace

void addReportQuestion(CommandLine &line)
{
    line.addOption("period", QStringLiteral("today, 7d, 28d, 90d, quarter, all, custom (28d)."),
                   "PERIOD", QStringLiteral("28d"));
    line.addOption("from", QStringLiteral("First day of a custom period, 2026-03-30."), "DAY");
    line.addOption("to", QStringLiteral("Its last day, included."), "DAY");
    line.addOption("compare", QStringLiteral("previous, week, year or none (previous)."), "WITH",
                   QStringLiteral("previous"));
    line.addOption("zone", QStringLiteral("IANA zone of days and hours (UTC)."), "ZONE",
                   QStringLiteral("UTC"));
    for (const char *dimension : {"channel", "brand", "bot", "topic", "team"})
        line.addOption(
            dimension,
            QStringLiteral("Only contacts of this %1.").arg(QLatin1StringView(dimension)), "NAME");
    line.addOption("hours",
                   QStringLiteral("all, inside or outside the business hours that are set (all)."),
                   "WHICH", QStringLiteral("all"));
    line.addOption("where",
                   QStringLiteral("The same for any dimension, also the customers' language."),
                   "DIM=VALUE");
}

Result<OverviewParams> readReportQuestion(const CommandLine &line)
{
    OverviewParams params;
    const bool days = line.isSet("from") || line.isSet("to");
    params.period = days && !line.isSet("period") ? QStringLiteral("custom") : line.value("period");
    if (days && params.period != u"custom")
        return invalid("period",
                       QStringLiteral("--from and --to are for a custom period, not for “%1”")
                           .arg(params.period));
    params.from = line.value("from");
    params.to = line.value("to");
    const auto comparison = enumOf<Comparison>(line.value("compare"));
    if (!comparison)
        return invalid("compare", QStringLiteral("previous, week, year or none"));
    params.comparison = *comparison;
    const auto hours = enumOf<HoursWish>(line.value("hours"));
    if (!hours)
        return invalid("hours", QStringLiteral("all, inside or outside"));
    params.hours = *hours;
    params.zone = line.value("zone");
    if (!QTimeZone::isTimeZoneIdAvailable(params.zone.toUtf8()))
        return invalid("zone", QStringLiteral("no time zone is called “%1”").arg(params.zone));
    for (const auto &[dimension, field] : filters) {
        if (QLatin1StringView(dimension) != QLatin1StringView("language")) // that of the report
            params.*field = line.value(dimension);
    }
    for (const QString &condition : line.values("where")) {
        if (const auto read = readCondition(condition, params); !read)
            return read.error();
    }
    return params;
}

} // namespace Wheelhouse
