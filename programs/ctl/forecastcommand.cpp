// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/forecastcommand.h"

#include "core/planning/forecast/forecaster.h"
#include "programs/ctl/commandline.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// Bad input, as opposed to bad arguments.
int failInput(const Error &error)
{
    return fail(exitFailed, error.text());
}

Result<void> open(QFile &file, const QString &path)
{
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                     : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!opened)
        return Error{ErrorCode::NotFound, file.errorString(), path};
    return {};
}

QString shownName(const QString &path)
{
    return path == u"-" ? QStringLiteral("stdin") : path;
}

Result<Series> readHistory(const QString &path, int minutes)
{
    QFile file;
    if (const auto opened = open(file, path); !opened)
        return opened.error();
    return readSeries(file, shownName(path), minutes);
}

Result<std::vector<LocalSeconds>> readFuture(const QString &path)
{
    QFile file;
    if (const auto opened = open(file, path); !opened)
        return opened.error();
    return readTimes(file, shownName(path));
}

Result<std::vector<CalendarEvent>> readDays(const QString &path, const ForecastRequest &request)
{
    QFile file;
    if (const auto opened = open(file, path); !opened)
        return opened.error();
    const qint64 last = *std::max_element(request.future.begin(), request.future.end());
    return readEvents(file, shownName(path), dayNumberOf(request.history.points.front().at),
                      dayNumberOf(last));
}

void addOptions(CommandLine &line)
{
    line.addOption("history",
                   QStringLiteral("CSV timestamp,value: contacts a slot, open slots "
                                  "only; - for standard input."),
                   "F");
    line.addOption("future",
                   QStringLiteral("CSV timestamp: the slots to forecast. A day left out "
                                  "between others counts as closed."),
                   "F");
    line.addOption("freq", QStringLiteral("Minutes a slot."), "MIN");
    line.addOption("events", QStringLiteral("CSV date,name[,country] or .ics: days that differ."),
                   "F");
    line.addOption("zone", QStringLiteral("IANA zone the times are in."), "Z");
    line.addOption("members",
                   QStringLiteral("Only these members, or all but those with a - before "
                                  "each; \"list\" prints them."),
                   "NAME[,NAME]");
    line.addOption("explain",
                   QStringLiteral("Says on standard error how good the same forecast "
                                  "would have been in the past, and what it is made of."));
}

void printRows(const Forecast &forecast)
{
    QByteArray text("timestamp,mean,lo80,hi80,lo95,hi95\n");
    for (const ForecastRow &row : forecast.rows) {
        text += formatLocalTime(row.at);
        for (const double value : {row.mean, row.lo80, row.hi80, row.lo95, row.hi95})
            text += ',' + QByteArray::number(value, 'g', 8);
        text += '\n';
    }
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

QByteArray number(double value, int decimals)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', decimals) : QByteArray("-");
}

void printExplanation(const Forecast &forecast)
{
    std::fprintf(stderr,
                 "days ahead   WAPE %%  naive %%   bias %%    MASE  in 80 %%  in 95 %%  slots\n");
    for (const BacktestLine &line : forecast.accuracy) {
        const QByteArray days =
            QByteArray::number(line.firstDay) +
            (line.lastDay > line.firstDay ? "-" + QByteArray::number(line.lastDay) : QByteArray());
        std::fprintf(stderr, "%-10s %8s %8s %8s %7s %8s %8s %6d\n", days.constData(),
                     number(line.wape, 2).constData(), number(line.naiveWape, 2).constData(),
                     number(line.bias, 2).constData(), number(line.mase, 3).constData(),
                     number(line.coverage80, 1).constData(), number(line.coverage95, 1).constData(),
                     line.errors);
    }
    std::vector<MemberWeight> members = forecast.weights;
    std::stable_sort(members.begin(), members.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
    std::fprintf(stderr, "weight %%  member\n");
    for (const MemberWeight &each : members)
        std::fprintf(stderr, "%8s  %s: %s\n", number(100 * each.weight, 1).constData(),
                     qUtf8Printable(each.name), qUtf8Printable(each.about));
    std::fprintf(stderr, "effect %%  of the calendar\n");
    for (const auto &[name, factor] : forecast.effects)
        std::fprintf(stderr, "%+8.1f  %s\n", 100 * (factor - 1), qUtf8Printable(name));
}

} // namespace

int forecastCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("forecast --history F --future F --freq MIN [--events F] "
                                    "[--zone Z] [--members LIST] [--explain]"),
                     QStringLiteral("Forecasts contacts a slot: the mean, and the bands that hold "
                                    "80 and 95 % of what may come, as CSV."),
                     CommandLine::On::NoStore);
    addOptions(line);
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.value("members") == u"list") {
        for (const auto &member : allMembers())
            std::printf("%-22s %s\n", qUtf8Printable(member->name()),
                        qUtf8Printable(member->about()));
        return exitDone;
    }
    ForecastRequest request;
    request.members = line.value("members").split(u',', Qt::SkipEmptyParts);
    request.explain = line.isSet("explain");
    if (const auto members = chooseMembers(request.members); !members)
        return fail(exitWrongArguments, members.error().text());
    for (const char *needed : {"history", "future", "freq"}) {
        if (!line.isSet(needed))
            return fail(exitWrongArguments,
                        QStringLiteral("--%1 is missing").arg(QLatin1StringView(needed)));
    }
    bool isNumber = false;
    const int minutes = line.value("freq").toInt(&isNumber);
    if (!isNumber || minutes < 1 || 1440 % minutes != 0)
        return fail(exitWrongArguments,
                    QStringLiteral("--freq: a day is no whole number of slots of “%1” minutes")
                        .arg(line.value("freq")));
    auto history = readHistory(line.value("history"), minutes);
    if (!history)
        return failInput(history.error());
    auto future = readFuture(line.value("future"));
    if (!future)
        return failInput(future.error());
    request.history = std::move(*history);
    request.future = std::move(*future);
    if (line.isSet("events") && !request.history.points.empty() && !request.future.empty()) {
        auto events = readDays(line.value("events"), request);
        if (!events)
            return failInput(events.error());
        request.events = std::move(*events);
    }
    const auto forecast = makeForecast(request);
    if (!forecast)
        return failInput(forecast.error());
    for (const QString &warning : request.history.warnings + forecast->warnings)
        std::fprintf(stderr, "wheelhousectl: warning: %s\n", qUtf8Printable(warning));
    printRows(*forecast);
    if (request.explain)
        printExplanation(*forecast);
    return exitDone;
}

} // namespace Wheelhouse
