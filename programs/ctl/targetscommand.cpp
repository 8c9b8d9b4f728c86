// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/targetscommand.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "core/base/clock.h"
#include "core/base/csv.h"
#include "core/overview/target.h"
#include "core/overview/targetbook.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/kpiquestion.h"

#include <QDateTime>

namespace Wheelhouse {

namespace {

QString unitOf(const Metric *metric)
{
    if (!metric)
        return {};
    switch (metric->unit) {
    case Unit::Share:
        return QStringLiteral("share");
    case Unit::Duration:
        return QStringLiteral("ms");
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return QStringLiteral("number");
}

/// "0.85", "85%", "120000", "120s", "2min", "4h", "1d": what fits the metric's unit.
Result<double> readValue(const QString &text, const Metric &metric)
{
    struct Suffix
    {
        const char *name;
        Unit unit;
        double factor;
    };
    static constexpr Suffix suffixes[] = {
        {"%", Unit::Share, 0.01},         {"ms", Unit::Duration, 1},
        {"min", Unit::Duration, 60'000},  {"s", Unit::Duration, 1'000},
        {"h", Unit::Duration, 3'600'000}, {"d", Unit::Duration, 86'400'000}};
    QString digits = text.trimmed();
    double factor = 1;
    for (const Suffix &suffix : suffixes) {
        if (suffix.unit != metric.unit || !digits.endsWith(QLatin1StringView(suffix.name)))
            continue;
        digits.chop(qsizetype(qstrlen(suffix.name)));
        factor = suffix.factor;
        break;
    }
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber) * factor;
    if (!isNumber)
        return Error{ErrorCode::Invalid,
                     metric.unit == Unit::Share
                         ? QStringLiteral("“%1” is no share like 0.85 or 85%")
                     : metric.unit == Unit::Duration
                         ? QStringLiteral("“%1” is no time like 120s, 2min, 4h, 1d")
                         : QStringLiteral("“%1” is no number"),
                     metric.id};
    return value;
}

Result<TargetSet> readTarget(const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    const Metric *metric = findMetric(name);
    if (!metric || !text.contains(u'='))
        return Error{ErrorCode::Invalid,
                     metric
                         ? QStringLiteral("“%1” is not METRIC=VALUE").arg(text)
                         : QStringLiteral("no metric is called “%1”; kpi --definitions lists them")
                               .arg(name),
                     QStringLiteral("--set")};
    const auto value = readValue(text.section(u'=', 1), *metric);
    if (!value)
        return Error{value.error().code, value.error().detail.arg(text.section(u'=', 1)), name};
    return TargetSet{metric->id, *value, {}};
}

/// All or none.
int append(const QString &db, const QList<TargetSet> &targets)
{
    QList<Event> events;
    for (const TargetSet &target : targets) {
        if (const auto checked = checkTarget(target); !checked)
            return fail(exitWrongArguments,
                        QStringLiteral("%1: %2").arg(target.metric, checked.error().detail));
        Event event;
        event.atMs = SystemClock().nowMs();
        event.body = target;
        events.append(event);
    }
    auto store = Store::open(db);
    if (!store)
        return fail(store.error());
    const auto committed = (*store)->append(events);
    return committed ? exitDone : fail(committed.error());
}

int show(const QString &db, bool history)
{
    const auto reader = StoreReader::open(db);
    if (!reader)
        return fail(reader.error());
    const auto settings = (*reader)->settings();
    if (!settings)
        return fail(settings.error());
    const TargetBook book = TargetBook::of(*settings);
    QByteArray text =
        csvRecord({QStringLiteral("metric"), QStringLiteral("target"), QStringLiteral("unit"),
                   QStringLiteral("at"), QStringLiteral("user")});
    for (const TargetEntry &entry : history ? book.history({}) : book.latest()) {
        if (history || entry.value)
            text += csvRecord(
                {entry.metric, number(entry.value), unitOf(findMetric(entry.metric)),
                 QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODate),
                 entry.user});
    }
    print(text);
    return exitDone;
}

} // namespace

int targetsCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("targets --db URL --set METRIC=VALUE...\n"
                       "       wheelhousectl targets --db URL --clear METRIC...\n"
                       "       wheelhousectl targets --db URL [--show | --history]"),
        QStringLiteral("Sets or shows what the metrics are to reach: at least where up is better, "
                       "at most where down is."));
    line.addOption("set",
                   QStringLiteral("The target from now on, in a store that nobody else has open: "
                                  "csat=85%, first_response_human_p50=2min. A share without % is "
                                  "from 0 to 1, a time without unit milliseconds, as kpi prints "
                                  "them."),
                   "METRIC=VALUE");
    line.addOption("clear", QStringLiteral("The metric has no target any more."), "METRIC");
    line.addOption("show", QStringLiteral("Prints those in force, as CSV; so does neither."));
    line.addOption("history", QStringLiteral("Prints the latest changes, newest first, as CSV."));
    if (const auto status = line.read(arguments, 0))
        return *status;
    const bool sets = line.isSet("set") || line.isSet("clear");
    if (int(sets) + int(line.isSet("show")) + int(line.isSet("history")) > 1)
        return fail(exitWrongArguments,
                    QStringLiteral("either set and clear, or show, or history"));
    if (!sets)
        return show(line.db(), line.isSet("history"));
    QList<TargetSet> targets;
    for (const QString &text : line.values("set")) {
        const auto target = readTarget(text);
        if (!target)
            return fail(target.error());
        targets.append(*target);
    }
    for (const QString &metric : line.values("clear"))
        targets.append({metric, {}, {}});
    return append(line.db(), targets);
}

} // namespace Wheelhouse
