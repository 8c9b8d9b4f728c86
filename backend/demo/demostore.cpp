// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demostore.h"

#include "backend/demo/demoworld.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "backend/store/storeurl.h"

#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Wheelhouse {

namespace {

enum class Standing { None, Fresh, Stale };

/// What is there now. Errors: Conflict for a store that is no demo.
Result<Standing> standingOf(const QString &url, qint64 nowMs)
{
    auto reader = StoreReader::open(url);
    if (!reader)
        return reader.error().code == ErrorCode::NotFound ? Result<Standing>(Standing::None)
                                                          : Result<Standing>(reader.error());
    const auto bounds = (*reader)->bounds();
    if (!bounds)
        return bounds.error();
    if (bounds->lastSeq == 0)
        return Standing::None;
    const auto guide = (*reader)->user(demoMarkUser());
    if (!guide)
        return guide.error();
    if (!*guide)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the store is no demo; the demo needs a place of its own"),
                     url};
    return nowMs - bounds->lastMs < demoFreshMs ? Standing::Fresh : Standing::Stale;
}

Result<void> fillStore(Store &store, const DemoSettings &settings)
{
    Event mark;
    mark.body = UserSaved{demoMarkUser(), QStringLiteral("Demo"), {}, {}, {}, false};
    bool first = true;
    return DemoWorld(settings).generate([&](QList<Event> &events) -> Result<void> {
        if (std::exchange(first, false)) {
            mark.atMs = events.isEmpty() ? settings.endMs : events.first().atMs;
            events.prepend(mark);
        }
        const auto committed = store.append(events);
        return committed ? Result<void>() : Result<void>(committed.error());
    });
}

Result<void> removeStore(const QString &url)
{
    // whoever has it open keeps it
    if (const auto held = Store::open(url); !held)
        return held.error();
    const auto where = StoreUrl::parse(url);
    if (!where)
        return where.error();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile file(where->file + QLatin1StringView(suffix));
        if (file.exists() && !file.remove())
            return Error{ErrorCode::Unavailable, file.errorString(), file.fileName()};
    }
    return {};
}

} // namespace

QString demoMarkUser()
{
    return QStringLiteral("demo-guide");
}

Result<void> prepareDemoStore(const QString &url, const DemoSettings &settings)
{
    const auto standing = standingOf(url, settings.endMs);
    if (!standing)
        return standing.error();
    if (*standing == Standing::Fresh)
        return {};
    if (*standing == Standing::Stale) {
        if (auto removed = removeStore(url); !removed)
            return removed;
    }
    auto store = Store::open(url);
    if (!store)
        return store.error();
    auto filled = fillStore(**store, settings);
    store->reset();
#ifdef __GLIBC__
    malloc_trim(
        0); // a month of conversations was in memory; the dashboard goes on in the same process
#endif
    return filled;
}

} // namespace Wheelhouse
