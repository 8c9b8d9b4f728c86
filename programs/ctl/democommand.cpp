// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/democommand.h"

#include "backend/demo/demostore.h"
#include "backend/store/storereader.h"
#include "programs/ctl/commandline.h"

#include <QDateTime>

#include <cstdio>

namespace Wheelhouse {

namespace {

constexpr int mostDays = 400;

} // namespace

int demoCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("demo --db URL [--days N] [--seed S] [--until TIME]"),
        QStringLiteral(
            "Makes a store with the history of a made-up streaming service. Leaves a demo "
            "store alone that is fresh, and any other store."));
    line.addOption("days", QStringLiteral("Days of history (28)."), "N", QStringLiteral("28"));
    line.addOption("seed", QStringLiteral("The same seed gives the same history (7)."), "S",
                   QStringLiteral("7"));
    line.addOption("until", QStringLiteral("Its present, ISO 8601 (now)."), "TIME");
    if (const auto status = line.read(arguments, 0))
        return *status;

    DemoSettings settings;
    bool good = false;
    settings.days = line.value("days").toInt(&good);
    if (!good || settings.days < 1 || settings.days > mostDays)
        return fail(exitWrongArguments, QStringLiteral("--days is 1 to %1").arg(mostDays));
    settings.seed = line.value("seed").toULongLong(&good);
    if (!good)
        return fail(exitWrongArguments, QStringLiteral("--seed is a whole number"));
    QDateTime until = QDateTime::currentDateTimeUtc();
    if (line.isSet("until"))
        until = QDateTime::fromString(line.value("until"), Qt::ISODate);
    if (!until.isValid())
        return fail(exitWrongArguments,
                    QStringLiteral("--until is a time like 2026-11-21T18:30:00Z"));
    settings.endMs = until.toMSecsSinceEpoch();

    if (const auto made = prepareDemoStore(line.db(), settings); !made)
        return fail(made.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    const auto bounds = (*reader)->bounds();
    if (!bounds)
        return fail(bounds.error());
    std::printf("%lld events\n", static_cast<long long>(bounds->lastSeq));
    return exitDone;
}

} // namespace Wheelhouse
