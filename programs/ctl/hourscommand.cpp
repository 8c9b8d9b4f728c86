// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/hourscommand.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "core/base/clock.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/hoursfile.h"
#include "programs/ctl/kpiquestion.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

namespace Wheelhouse {

namespace {

constexpr qint64 largestHoursFile = 4 << 20;

/// All that were set, as JSON: by brand, then by the time from which they are in force.
int showHours(const QString &db)
{
    const auto reader = StoreReader::open(db);
    if (!reader)
        return fail(reader.error());
    const auto book = (*reader)->hours();
    if (!book)
        return fail(book.error());
    QJsonArray shown;
    for (auto brand = (*book)->entries().cbegin(); brand != (*book)->entries().cend(); ++brand) {
        for (const HoursBook::Entry &entry : *brand) {
            const QDateTime from = QDateTime::fromMSecsSinceEpoch(entry.fromMs, Qt::UTC);
            QJsonObject one{{QStringLiteral("brand"), brand.key()},
                            {QStringLiteral("from"), from.toString(Qt::ISODate)}};
            one.insert(QStringLiteral("plan"),
                       entry.plan ? QJsonValue(toJson(*entry.plan)) : QJsonValue());
            shown.append(one);
        }
    }
    print(QJsonDocument(shown).toJson());
    return exitDone;
}

int append(const QString &db, HoursSet set)
{
    auto store = Store::open(db);
    if (!store)
        return fail(store.error());
    Event event;
    event.atMs = SystemClock().nowMs();
    event.body = std::move(set);
    QList<Event> events{event};
    const auto committed = (*store)->append(events);
    return committed ? exitDone : fail(committed.error());
}

} // namespace

int hoursCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("hours --db URL --set FILE.json [--brand BRAND] [--from TIME]\n"
                       "       wheelhousectl hours --db URL --clear [--brand BRAND] [--from TIME]\n"
                       "       wheelhousectl hours --db URL --show"),
        QStringLiteral("Sets or shows the business hours by which durations are measured."));
    line.addOption("set", QStringLiteral("The hours: zone, weekly stretches, holidays."),
                   "FILE.json");
    line.addOption("clear", QStringLiteral("None any more: those of all brands, or always open."));
    line.addOption("show", QStringLiteral("Prints all that were set, as JSON."));
    line.addOption("brand", QStringLiteral("Of this brand; of all that have none of their own."),
                   "BRAND");
    line.addOption("from",
                   QStringLiteral("In force from then on, ISO 8601, also in the past; without "
                                  "offset in the zone of the hours; now."),
                   "TIME");
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (int(line.isSet("set")) + int(line.isSet("clear")) + int(line.isSet("show")) != 1)
        return fail(exitWrongArguments, QStringLiteral("one of --set, --clear and --show"));
    if (line.isSet("show"))
        return showHours(line.db());

    HoursSet set{line.value("brand"), 0, {}};
    if (line.isSet("set")) {
        const QString name = line.value("set");
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failInFile(QStringLiteral("%1: %2").arg(name, file.errorString()));
        if (file.size() > largestHoursFile)
            return failInFile(QStringLiteral("%1: larger than 4 MiB").arg(name));
        auto plan = readHoursFile(file.readAll());
        if (!plan)
            return failInFile(name + u':' + plan.error().text());
        set.plan = std::move(*plan);
    }
    if (line.isSet("from")) {
        const QTimeZone zone = set.plan ? QTimeZone(set.plan->zone.toUtf8()) : QTimeZone::utc();
        const auto fromMs = parseTime(line.value("from"), zone);
        if (!fromMs)
            return fail(exitWrongArguments, QStringLiteral("--from: ") + fromMs.error().detail);
        set.fromMs = *fromMs;
    }
    return append(line.db(), std::move(set));
}

} // namespace Wheelhouse
