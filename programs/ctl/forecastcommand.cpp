// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/forecastcommand.h"

#include "core/planning/forecast/forecaster.h"
#include "core/planning/series/wallclock.h"
#include "programs/ctl/commandline.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// Reads a file, or standard input, with one of the readers of core.
template <typename Read>
auto readWith(const QString &path, const Read &read)
    -> decltype(read(std::declval<QIODevice &>(), path))
{
    QFile file;
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                     : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!opened)
        return Error{ErrorCode::NotFound, file.errorString(), path};
    return read(file, path == u"-" ? QStringLiteral("stdin") : path);
}

/// "FUTURE=PAST"
Result<EventLike> readLike(const QString &text)
{
    const auto future = parseLocalTime(text.section(u'=', 0, 0).toUtf8());
    const auto past = parseLocalTime(text.section(u'=', 1).toUtf8());
    if (!future || !past)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("“%1” is no pair of days like 2026-12-24=2025-12-24").arg(text),
                     QStringLiteral("--like")};
    return EventLike{dayNumberOf(*future), dayNumberOf(*past)};
}

/// What the options say, without reading any file.
Result<ForecastRequest> readOptions(const CommandLine &line)
{
    ForecastRequest request;
    request.members = line.value("members").split(u',', Qt::SkipEmptyParts);
    request.explain = line.isSet("explain");
    if (const auto members = chooseMembers(request.members); !members)
        return members.error();
    for (const char *needed : {"history", "future", "freq"}) {
        if (!line.isSet(needed))
            return Error{ErrorCode::Invalid, QStringLiteral("is missing"),
                         QStringLiteral("--") + QLatin1StringView(needed)};
    }
    bool isNumber = false;
    const int minutes = line.value("freq").toInt(&isNumber);
    if (!isNumber || minutes < 5 || minutes > 60 || 1440 % minutes != 0)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("“%1” is no number of minutes from 5 to 60 that divides a day")
                         .arg(line.value("freq")),
                     QStringLiteral("--freq")};
    for (const QString &each : line.values("like")) {
        const auto like = readLike(each);
        if (!like)
            return like.error();
        request.likes.push_back(*like);
    }
    if (line.isSet("zone") && !QTimeZone(line.value("zone").toUtf8()).isValid())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("“%1” is no IANA zone").arg(line.value("zone")),
                     QStringLiteral("--zone")};
    return request;
}

Result<void> readFiles(const CommandLine &line, ForecastRequest &request,
                       std::vector<qint64> &futureLines)
{
    std::optional<WallClock> clock;
    if (line.isSet("zone"))
        clock.emplace(QTimeZone(line.value("zone").toUtf8()));
    const WallClock *zone = clock ? &*clock : nullptr;
    auto history = readWith(line.value("history"), [&](QIODevice &device, const QString &name) {
        return readSeries(device, name, line.value("freq").toInt(), zone);
    });
    if (!history)
        return history.error();
    auto future = readWith(line.value("future"), [&](QIODevice &device, const QString &name) {
        return readTimes(device, name, zone);
    });
    if (!future)
        return future.error();
    request.history = std::move(*history);
    request.future = std::move(future->times);
    futureLines = std::move(future->lines);
    if (!line.isSet("events") || request.history.points.empty() || request.future.empty())
        return {};
    const qint64 first = dayNumberOf(request.history.points.front().at);
    const qint64 last =
        dayNumberOf(*std::max_element(request.future.begin(), request.future.end()));
    auto events = readWith(line.value("events"), [&](QIODevice &device, const QString &name) {
        return readEvents(device, name, first, last, zone);
    });
    if (!events)
        return events.error();
    request.events = std::move(*events);
    return {};
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
    line.addOption(
        "like",
        QStringLiteral("The first day will be like the second was: what came then, beside "
                       "what was to be expected, is put onto it. May be repeated."),
        "DATE=DATE");
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
    print(text);
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
    CommandLine line(
        QStringLiteral("forecast --history F --future F --freq MIN [--events F] "
                       "[--zone Z] [--members LIST] [--like DATE=DATE]... [--explain]"),
        QStringLiteral("Forecasts contacts a slot: the mean, and the bands that hold "
                       "80 and 95 % of what may come, as CSV."),
        CommandLine::On::NoStore);
    addOptions(line);
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.value("members") == u"list") {
        for (const auto &member : allMembers())
            std::printf("%-20s %s\n", qUtf8Printable(member->name()),
                        qUtf8Printable(member->about()));
        return exitDone;
    }
    auto request = readOptions(line);
    if (!request)
        return fail(exitWrongArguments, request.error().text());
    std::vector<qint64> futureLines;
    if (const auto read = readFiles(line, *request, futureLines); !read)
        return failInFile(read.error().text());
    auto forecast = makeForecast(*request);
    if (!forecast) {
        Error error = forecast.error();
        if (error.context == u"like")
            return fail(exitWrongArguments, QStringLiteral("--like: ") + error.detail);
        bool isPlace = false;
        const size_t place = error.context.toULongLong(&isPlace);
        error.context = line.value("future");
        if (isPlace && place < futureLines.size())
            error.context += QStringLiteral(":%1").arg(futureLines[place]);
        return failInFile(error.text());
    }
    for (const QString &warning : request->history.warnings + forecast->warnings)
        std::fprintf(stderr, "wheelhousectl: warning: %s\n", qUtf8Printable(warning));
    printRows(*forecast);
    if (request->explain)
        printExplanation(*forecast);
    return exitDone;
}

} // namespace Wheelhouse
