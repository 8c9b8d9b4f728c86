// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line for operators and scripts: one command a line of the table.
#include "programs/ctl/backupcommand.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/costcommand.h"
#include "programs/ctl/democommand.h"
#include "programs/ctl/forecastcommand.h"
#include "programs/ctl/generatecommand.h"
#include "programs/ctl/hourscommand.h"
#include "programs/ctl/importcommand.h"
#include "programs/ctl/kpicommand.h"
#include "programs/ctl/matchcommand.h"
#include "programs/ctl/replaycommand.h"
#include "programs/ctl/reportcommand.h"
#include "programs/ctl/restorecommand.h"
#include "programs/ctl/schedulecommand.h"
#include "programs/ctl/scriptcommand.h"
#include "programs/ctl/shiftscommand.h"
#include "programs/ctl/staffcommand.h"
#include "programs/ctl/surgecommand.h"
#include "programs/ctl/targetscommand.h"
#include "programs/ctl/usercommand.h"
#include "programs/ctl/verifycommand.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

using namespace Wheelhouse;

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments); ///< those after the name
    const char *about;
};

constexpr Command commands[] = {
    {"backup", backupCommand, "copies a store, also while it is in use"},
    {"cost", costCommand, "says what automatic resolutions saved, and with which assumptions"},
    {"demo", demoCommand, "makes a store with the demo world's history"},
    {"forecast", forecastCommand, "forecasts contacts a slot from a history, with bands"},
    {"generate", generateCommand, "fills a new store with a demo of any size, for measuring"},
    {"hours", hoursCommand, "sets and shows the business hours of a store"},
    {"import", importCommand, "reads recorded contacts into a store, as history"},
    {"kpi", kpiCommand, "answers a question about figures, as CSV"},
    {"match", matchCommand, "learns topics from phrases and names the topic of each text"},
    {"replay", replayCommand, "feeds a running server with recorded dialogues"},
    {"report", reportCommand, "writes the figures of the Overview as a PDF for the board"},
    {"restore", restoreCommand, "puts a backup where no store is"},
    {"schedule", scheduleCommand,
     "finds the cheapest shifts that cover a demand, and who works them"},
    {"script", scriptCommand, "checks, compares, merges, tries and replays a bot's script"},
    {"shifts", shiftsCommand, "sets and shows when agents are planned to be online"},
    {"staff", staffCommand, "says how many agents a queue or a week needs"},
    {"surge", surgeCommand, "scores a series row by row: when does it surge"},
    {"targets", targetsCommand, "sets and shows what the metrics are to reach"},
    {"user", userCommand, "adds, changes, lists and disables users; makes their tokens"},
    {"verify", verifyCommand, "checks a store's file, log and views"},
};

void printHelp(std::FILE *out)
{
    std::fprintf(out, "usage: wheelhousectl COMMAND ...    (COMMAND --help tells more)\n\n");
    for (const Command &command : commands)
        std::fprintf(out, "  %-10s %s\n", command.name, command.about);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool draws = argc > 1 && std::strcmp(argv[1], "report") == 0;
    const auto app =
        draws ? reportApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wheelhousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHEELHOUSE_VERSION));

    const QString name = QCoreApplication::arguments().value(1);
    for (const Command &command : commands) {
        if (name == QLatin1StringView(command.name))
            return command.run(QCoreApplication::arguments().mid(2));
    }
    if (name == u"--version") {
        std::printf("wheelhousectl %s\n", WHEELHOUSE_VERSION);
        return exitDone;
    }
    if (name == u"--help" || name == u"help") {
        printHelp(stdout);
        return exitDone;
    }
    printHelp(stderr);
    return exitWrongArguments;
}
