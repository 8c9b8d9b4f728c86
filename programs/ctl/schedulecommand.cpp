// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/schedulecommand.h"

#include "core/base/csv.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/coversearch.h"
#include "core/planning/schedule/problemreader.h"
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

class Reporter
{
public:
    void report(const CoverProgress &progress)
    {
        m_last = progress;
        if (elapsedSeconds() >= m_nextSeconds)
            print();
    }
    void print()
    {
        m_nextSeconds = elapsedSeconds() + secondsBetweenReports;
        const QString bound = m_last.boundHours > 0 ? QStringLiteral("bound %1 gap %2 %")
                                                          .arg(m_last.boundHours, 0, 'f', 2)
                                                          .arg(100 * m_last.gap(), 0, 'f', 3)
                                                    : QStringLiteral("bound not known yet");
        std::fprintf(stderr, "elapsed %.2f s best %.2f %s pieces %lld\n", elapsedSeconds(),
                     m_last.bestHours, qUtf8Printable(bound),
                     static_cast<long long>(m_last.pieces));
    }

private:
    CoverProgress m_last;
    double m_nextSeconds = 0;
};

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

int printCover(const CoverProblem &problem, const CoverOptions &options, Reporter &reporter)
{
    const auto answer = searchCover(problem, options);
    if (!answer)
        return fail(exitFailed, answer.error().text());
    reporter.report(answer->progress);
    reporter.print();
    QByteArray csv("day,start_slot,slots,break_offset,count\n");
    for (const PlannedShift &shift : answer->plan)
        csv += csvRecord(fieldsOf(problem, shift));
    return print(csv) ? exitDone
                      : fail(exitFailed, QStringLiteral("the plan could not be written"));
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
        return fail(exitFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    const auto problem = readScheduleProblem(file.readAll(), file.fileName());
    if (!problem) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem.error().text()));
        return exitFailed;
    }
    for (const QString &warning : problem->warnings)
        std::fprintf(stderr, "%s\n", qUtf8Printable(warning));

    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { interrupted = 1; });
    Reporter reporter;
    options.stopWanted = [seconds] { return interrupted || elapsedSeconds() >= seconds; };
    options.onProgress = [&](const CoverProgress &progress) { reporter.report(progress); };
    return printCover(problem->problem.cover, options, reporter);
}

} // namespace Wheelhouse
