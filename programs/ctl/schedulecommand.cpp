// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/schedulecommand.h"

#include "core/base/csv.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/coversearch.h"
#include "core/planning/schedule/jsonlines.h"
#include "core/planning/schedule/problemreader.h"
#include "core/planning/schedule/rosterconflicts.h"
#include "core/planning/schedule/rostersearch.h"
#include "programs/ctl/commandline.h"

#include <QFile>

#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>

namespace Wheelhouse {
namespace {

using SteadyClock = std::chrono::steady_clock;
const SteadyClock::time_point programStart = SteadyClock::now();
constexpr double secondsBetweenReports = 0.25;
constexpr double mostSeconds = 7 * 24 * 3600;

volatile std::sig_atomic_t interrupted = 0;

double elapsedSeconds()
{
    return std::chrono::duration<double>(SteadyClock::now() - programStart).count();
}

/// Says what is reached, but not too often.
class Reporter
{
public:
    void report(const QString &line)
    {
        m_line = line;
        if (elapsedSeconds() >= m_nextSeconds)
            print();
    }
    void print()
    {
        if (m_line.isEmpty())
            return;
        m_nextSeconds = elapsedSeconds() + secondsBetweenReports;
        std::fprintf(stderr, "elapsed %.2f s %s\n", elapsedSeconds(), qUtf8Printable(m_line));
        m_line.clear();
    }

private:
    QString m_line;
    double m_nextSeconds = 0;
};

QString lineFor(const CoverProgress &progress)
{
    const QString best = QStringLiteral("best %1 ").arg(progress.bestHours, 0, 'f', 2);
    const QString pieces = QStringLiteral(" pieces %1").arg(progress.pieces);
    if (progress.boundHours <= 0)
        return best + QStringLiteral("bound not known yet") + pieces;
    return best +
           QStringLiteral("bound %1 gap %2 %")
               .arg(progress.boundHours, 0, 'f', 2)
               .arg(100 * progress.gap(), 0, 'f', 3) +
           pieces;
}

QString lineFor(const RosterProgress &progress)
{
    return QStringLiteral("short %1 changes %2 paid %3 wishes missed %4 rounds %5")
        .arg(progress.score.shortSlots)
        .arg(progress.score.changes)
        .arg(progress.score.paidHours, 0, 'f', 2)
        .arg(progress.score.wishesMissed)
        .arg(progress.rounds);
}

QStringList fieldsOf(const CoverProblem &problem, const PlannedShift &shift)
{
    return {QString::number(shift.start / problem.slotsPerDay),
            QString::number(shift.start % problem.slotsPerDay),
            QString::number(problem.types[size_t(shift.type)].slots),
            shift.breakOffset < 0 ? QString() : QString::number(shift.breakOffset),
            QString::number(shift.count)};
}

bool print(const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) &&
           std::fflush(stdout) == 0;
}

/// The problem as read, and where it stands.
struct Source
{
    QString fileName;
    QByteArray json;
    RosterProblem problem;

    QString at(const QString &path) const
    {
        return QStringLiteral("%1:%2: ").arg(fileName).arg(lineOfValue(json, path));
    }
    int refuse(const Error &error) const
    {
        const QString path =
            error.context.isEmpty() ? QString() : error.context + QStringLiteral(": ");
        std::fprintf(stderr, "%s\n", qUtf8Printable(at(error.context) + path + error.detail));
        return exitFailed;
    }
    void warn(const std::vector<RosterConflict> &conflicts) const
    {
        for (const RosterConflict &conflict : conflicts)
            std::fprintf(stderr, "%s\n",
                         qUtf8Printable(at(QStringLiteral("people")) + QStringLiteral("warning: ") +
                                        conflict.text));
    }
};

int write(const QByteArray &csv)
{
    return print(csv) ? exitDone
                      : fail(exitFailed, QStringLiteral("the plan could not be written"));
}

int planCover(const Source &source, const CoverOptions &options, Reporter &reporter)
{
    const auto answer = searchCover(source.problem.cover, options);
    if (!answer)
        return source.refuse(answer.error());
    reporter.report(lineFor(answer->progress));
    reporter.print();
    QByteArray csv("day,start_slot,slots,break_offset,count\n");
    for (const PlannedShift &shift : answer->plan)
        csv += csvRecord(fieldsOf(source.problem.cover, shift));
    return write(csv);
}

int planPeople(const Source &source, CoverOptions options, double seconds, Reporter &reporter)
{
    const RosterProblem &problem = source.problem;
    if (const auto checked = checkPeople(problem); !checked)
        return source.refuse(checked.error());
    source.warn(staffConflicts(problem));
    const StopWanted stopWanted = options.stopWanted;
    const double coverSeconds = seconds * (problem.published.empty() ? 0.3 : 0.1);
    options.stopWanted = [=] { return stopWanted() || elapsedSeconds() >= coverSeconds; };
    const auto cover = searchCover(problem.cover, options);
    if (!cover)
        return source.refuse(cover.error());
    reporter.report(lineFor(cover->progress));
    reporter.print();

    RosterOptions rosterOptions;
    rosterOptions.seed = options.seed;
    rosterOptions.stopWanted = stopWanted;
    rosterOptions.onProgress = [&](const RosterProgress &progress) {
        reporter.report(lineFor(progress));
    };
    const auto answer = searchRoster(problem, cover->plan, rosterOptions);
    if (!answer)
        return source.refuse(answer.error());
    reporter.print();
    source.warn(shortages(problem, answer->roster));
    QByteArray csv("day,start_slot,slots,break_offset,count,person\n");
    for (const Assignment &assignment : answer->roster)
        csv += csvRecord(fieldsOf(problem.cover, assignment.shift) +
                         QStringList{problem.people[size_t(assignment.person)].name});
    for (const PlannedShift &shift : answer->open)
        csv += csvRecord(fieldsOf(problem.cover, shift) + QStringList{QString()});
    return write(csv);
}

} // namespace

int scheduleCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("schedule PROBLEM.json [--seconds S] [--seed N]"),
                     QStringLiteral("Finds the cheapest plan of shifts that covers the demand, and "
                                    "who works them. Prints CSV; elapsed seconds, best, bound and "
                                    "gap go to standard error."),
                     CommandLine::On::NoStore);
    line.addOption("seconds", QStringLiteral("Stop after so long (10)."), "S",
                   QStringLiteral("10"));
    line.addOption("seed", QStringLiteral("Another seed, another search (1)."), "N",
                   QStringLiteral("1"));
    if (const auto status = line.read(arguments, 1))
        return *status;
    bool isNumber = false;
    const double seconds = line.value("seconds").toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > mostSeconds)
        return fail(exitWrongArguments, QStringLiteral("--seconds must be a number of seconds"));
    CoverOptions options;
    options.seed = line.value("seed").toULongLong(&isNumber);
    if (!isNumber)
        return fail(exitWrongArguments, QStringLiteral("--seed must be a whole number"));

    QFile file(line.positional(0));
    if (!file.open(QIODevice::ReadOnly))
        return failInFile(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    Source source{file.fileName(), file.readAll(), {}};
    const auto read = readScheduleProblem(source.json, source.fileName);
    if (!read) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(read.error().text()));
        return exitFailed;
    }
    for (const QString &warning : read->warnings)
        std::fprintf(stderr, "%s\n", qUtf8Printable(warning));
    source.problem = read->problem;

    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { interrupted = 1; });
    Reporter reporter;
    options.stopWanted = [seconds] { return interrupted || elapsedSeconds() >= seconds; };
    options.onProgress = [&](const CoverProgress &progress) { reporter.report(lineFor(progress)); };
    return source.problem.hasPeople() ? planPeople(source, options, seconds, reporter)
                                      : planCover(source, options, reporter);
}

} // namespace Wheelhouse
