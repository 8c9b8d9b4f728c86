// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/shiftscommand.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "core/base/clock.h"
#include "core/hours/shiftplan.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/kpiquestion.h"
#include "programs/ctl/shiftsfile.h"

#include <QFile>

#include <limits>

namespace Wheelhouse {

namespace {

constexpr qint64 largestShiftsFile = 64 << 20;

int showShifts(const CommandLine &line, const QTimeZone &zone)
{
    qint64 fromMs = 0;
    qint64 toMs = std::numeric_limits<qint64>::max();
    for (auto [option, bound] : {std::pair{"from", &fromMs}, {"to", &toMs}}) {
        if (!line.isSet(option))
            continue;
        const auto time = parseTime(line.value(option), zone);
        if (!time)
            return fail(
                exitWrongArguments,
                QStringLiteral("--%1: %2").arg(QString::fromLatin1(option), time.error().detail));
        *bound = *time;
    }
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    const auto plans = (*reader)->shifts(fromMs, toMs);
    if (!plans)
        return fail(plans.error());
    print(shiftsFile(*plans, zone));
    return exitDone;
}

/// While the caller holds the store, nobody else changes what is read here.
Result<QList<ShiftsSet>> readSets(const QString &db, QFile &file, const QTimeZone &zone)
{
    auto reader = StoreReader::open(db);
    if (!reader)
        return reader.error();
    const auto users = (*reader)->users();
    if (!users)
        return users.error();
    QSet<QString> agents;
    for (const UserSaved &user : *users)
        agents.insert(user.user);
    const auto read = readShiftsFile(file, zone, agents);
    if (!read)
        return read.error();
    const auto before = (*reader)->shifts(read->fromMs - longestShiftMs, read->fromMs + 1);
    if (!before)
        return before.error();
    return shiftsToSet(*read, *before);
}

int setShifts(const QString &db, const QString &name, const QTimeZone &zone)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failInFile(QStringLiteral("%1: %2").arg(name, file.errorString()));
    if (file.size() > largestShiftsFile)
        return failInFile(QStringLiteral("%1: larger than 64 MiB").arg(name));
    auto store = Store::open(db);
    if (!store)
        return fail(store.error());
    const auto sets = readSets(db, file, zone);
    if (!sets && sets.error().code == ErrorCode::Invalid)
        return failInFile(name + u':' + sets.error().text());
    if (!sets)
        return fail(sets.error());
    QList<Event> events;
    for (const ShiftsSet &set : *sets) {
        Event event;
        event.atMs = SystemClock().nowMs();
        event.body = set;
        events.append(event);
    }
    const auto committed = (*store)->append(events);
    return committed ? exitDone : fail(committed.error());
}

} // namespace

int shiftsCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("shifts --db URL --set FILE.csv [--zone ZONE]\n"
                       "       wheelhousectl shifts --db URL --show [--from TIME] [--to TIME] "
                       "[--zone ZONE]"),
        QStringLiteral("Sets or shows when agents are planned to be online, by which adherence is "
                       "measured."));
    line.addOption("set",
                   QStringLiteral("Columns agent, from and to, a stretch without a break a row; "
                                  "its days are set anew for the agents in it."),
                   "FILE.csv");
    line.addOption("show", QStringLiteral("Prints what is planned, as such a file."));
    line.addOption("from", QStringLiteral("With --show: shifts that end later, ISO 8601."), "TIME");
    line.addOption("to", QStringLiteral("With --show: shifts that begin earlier, ISO 8601."),
                   "TIME");
    line.addOption("zone",
                   QStringLiteral("IANA time zone of the days, of times without offset, and of "
                                  "what is shown."),
                   "ZONE", QStringLiteral("UTC"));
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.isSet("set") == line.isSet("show"))
        return fail(exitWrongArguments, QStringLiteral("one of --set and --show"));
    const QTimeZone zone(line.value("zone").toUtf8());
    if (!zone.isValid())
        return fail(exitWrongArguments,
                    QStringLiteral("--zone: no time zone is called “%1”").arg(line.value("zone")));
    if (line.isSet("show"))
        return showShifts(line, zone);
    if (line.isSet("from") || line.isSet("to"))
        return fail(exitWrongArguments, QStringLiteral("--from and --to go with --show"));
    return setShifts(line.db(), line.value("set"), zone);
}

} // namespace Wheelhouse
