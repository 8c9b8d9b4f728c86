// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/staffoptions.h"

#include "programs/ctl/commandline.h"

#include <cmath>

namespace Wheelhouse {

namespace {

struct Number
{
    const char *name;
    const char *valueName;
    const char *about;
    double least;
    double most;
    bool mayBeLeast;
    bool whole = false;
};

constexpr Number numbers[] = {
    {"contacts", "N", "Contacts offered in the interval.", 0, 1e9, true},
    {"interval", "S", "Length of the interval in seconds.", 0, 1e7, false},
    {"aht", "S", "Mean handling time of an agent's only contact, in seconds.", 0, 1e6, false},
    {"target", "P", "Share to be answered in time (0.8).", 0, 1, true},
    {"within", "S", "What counts as in time, in seconds (20).", 0, 1e5, true},
    {"patience", "S", "Mean time after which a waiting contact gives up; without it nobody does.",
     0, 1e6, false},
    {"concurrency", "K", "Contacts an agent holds at a time (1).", 1, 50, true, true},
    {"slowdown", "X", "Of j contacts at a time each goes at 1 / (1 + X (j - 1)) of the pace (0).",
     0, 1, true},
    {"deflect", "P", "Share of the contacts that a bot settles (0).", 0, 1, true},
    {"max-occupancy", "P", "Highest share of agents to be busy (1).", 0, 1, false},
    {"shrinkage", "P", "Share of paid time in which agents are not there (0).", 0, 0.99, true},
    {"agents", "N", "Evaluates so many agents instead of finding how many are needed.", 0,
     mostAgents, true, true},
    {"most-agents", "N", "No more than this are to be had, in a profile.", 0, mostAgents, true,
     true},
};

QString dashed(const char *name)
{
    return QStringLiteral("--") + QLatin1StringView(name);
}

Result<std::optional<double>> read(const CommandLine &line, const Number &number)
{
    if (!line.isSet(number.name))
        return std::optional<double>();
    bool isNumber = false;
    const QString text = line.value(number.name);
    const double value = text.toDouble(&isNumber);
    const bool inRange = isNumber && value <= number.most &&
                         (number.mayBeLeast ? value >= number.least : value > number.least);
    if (!inRange || (number.whole && value != std::floor(value))) {
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("“%1” is no %2 %3 %4 and up to %5")
                .arg(text, number.whole ? QStringLiteral("whole number") : QStringLiteral("number"),
                     number.mayBeLeast ? QStringLiteral("from") : QStringLiteral("above"))
                .arg(number.least, 0, 'g', 10)
                .arg(number.most, 0, 'g', 10),
            dashed(number.name)};
    }
    return std::optional<double>(value);
}

Error invalid(const QString &sentence, const char *option)
{
    return {ErrorCode::Invalid, sentence, dashed(option)};
}

Result<void> check(const CommandLine &line)
{
    const bool single = !line.isSet("profile") && !line.isSet("groups");
    if (line.isSet("profile") && line.isSet("groups"))
        return invalid(QStringLiteral("is not for groups"), "profile");
    for (const char *needed : {"contacts", "interval", "aht"}) {
        if (single && !line.isSet(needed))
            return invalid(QStringLiteral("is missing"), needed);
    }
    for (const char *ofProfile : {"deferred", "most-agents"}) {
        if (line.isSet(ofProfile) && !line.isSet("profile"))
            return invalid(QStringLiteral("needs --profile"), ofProfile);
    }
    if (line.isSet("contacts") && !single)
        return invalid(QStringLiteral("is in the file"), "contacts");
    if (line.isSet("slowdown") && !line.isSet("concurrency"))
        return invalid(QStringLiteral("needs --concurrency"), "slowdown");
    return {};
}

} // namespace

void addStaffOptions(CommandLine &line)
{
    for (const Number &number : numbers)
        line.addOption(number.name, QString::fromUtf8(number.about), number.valueName);
    line.addOption("profile",
                   QStringLiteral("Staffs every interval of a CSV file (- is standard input) with "
                                  "the columns timestamp, contacts and, where they differ from the "
                                  "options, aht, patience, agents. Prints the same with agents, "
                                  "scheduled, service_level, asa, mean_wait, abandonment, "
                                  "occupancy, p_wait and backlog, the contacts still waiting at "
                                  "the interval's end."),
                   "FILE");
    line.addOption("deferred",
                   QStringLiteral("Levels mail and the like over the profile: a CSV file with the "
                                  "columns timestamp, pieces, aht and within, the seconds from "
                                  "its interval's end until each must be done. Adds deferred, the "
                                  "agents it keeps busy, and "
                                  "late, the pieces that miss their time."),
                   "FILE");
    line.addOption("groups",
                   QStringLiteral("Simulates the queues and groups with several skills of a JSON "
                                  "file; docs/planning.md shows one."),
                   "FILE");
}

Result<StaffOptions> readStaffOptions(const CommandLine &line)
{
    if (const auto checked = check(line); !checked)
        return checked.error();
    std::optional<double> values[std::size(numbers)];
    for (size_t i = 0; i < std::size(numbers); ++i) {
        const auto value = read(line, numbers[i]);
        if (!value)
            return value.error();
        values[i] = *value;
    }
    const auto &[contacts, interval, aht, level, within, patience, concurrency, slowdown, deflect,
                 occupancy, shrinkage, agents, most] = values;

    StaffOptions options;
    QueueSetting &setting = options.setting;
    options.intervalSeconds = interval.value_or(0);
    options.deflection = deflect.value_or(0);
    options.shrinkage = shrinkage.value_or(0);
    options.target = {level.value_or(0.8), occupancy.value_or(1)};
    setting.handleSeconds = aht.value_or(0);
    setting.patienceSeconds = patience.value_or(setting.patienceSeconds);
    setting.withinSeconds = within.value_or(setting.withinSeconds);
    setting.concurrency = int(concurrency.value_or(1));
    setting.slowdown = slowdown.value_or(0);
    if (agents)
        options.agents = int(*agents);
    if (most)
        options.mostAgents = int(*most);
    if (contacts) {
        setting.contactsASecond = *contacts * (1 - options.deflection) / *interval;
        if (setting.contactsASecond > mostContactsASecond || setting.load() > mostAgents)
            return Error{ErrorCode::Invalid, QStringLiteral("that is more than can be staffed"),
                         dashed("contacts")};
    }
    options.profile = line.value("profile");
    options.deferred = line.value("deferred");
    options.groups = line.value("groups");
    return options;
}

} // namespace Wheelhouse
