// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/hoursbook.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestHoursBrand = 200;
constexpr qint64 lastHoursMs = 4'102'444'800'000; // 2100-01-01

} // namespace

Result<void> checkHours(const HoursSet &set)
{
    if (set.brand.size() > longestHoursBrand)
        return Error{ErrorCode::Invalid, QStringLiteral("is too long"), QStringLiteral("brand")};
    if (set.fromMs < 0 || set.fromMs >= lastHoursMs)
        return Error{ErrorCode::Invalid, QStringLiteral("must lie between 1970 and 2100"),
                     QStringLiteral("from_ms")};
    if (!set.plan)
        return {};
    const auto hours = BusinessHours::make(*set.plan);
    if (!hours)
        return Error{hours.error().code, hours.error().detail,
                     QStringLiteral("plan.") + hours.error().context};
    return {};
}

qint64 HoursBook::beginOf(const HoursSet &set, qint64 atMs)
{
    const qint64 fromMs = set.fromMs != 0 ? set.fromMs : atMs;
    const qint64 past = fromMs % hoursGridMs;
    return past == 0 ? fromMs : fromMs - past + (past > 0 ? hoursGridMs : 0);
}

Result<HoursBook> HoursBook::of(const QList<Event> &events)
{
    HoursBook book;
    for (const Event &event : events) {
        const auto *set = std::get_if<HoursSet>(&event.body);
        if (!set)
            continue;
        if (auto taken = book.take(*set, event.atMs); !taken)
            return taken.error();
    }
    return book;
}

Result<void> HoursBook::take(const HoursSet &set, qint64 atMs)
{
    Entry entry{beginOf(set, atMs), set.plan, nullptr};
    if (set.plan) {
        auto hours = BusinessHours::make(*set.plan);
        if (!hours)
            return Error{ErrorCode::Corrupt, hours.error().detail,
                         QStringLiteral("hours_set ") + hours.error().context};
        entry.hours = std::make_shared<const BusinessHours>(std::move(*hours));
    }
    QList<Entry> &entries = m_byBrand[set.brand];
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), entry.fromMs,
                         [](const Entry &each, qint64 fromMs) { return each.fromMs < fromMs; });
    if (place != entries.end() && place->fromMs == entry.fromMs)
        *place = std::move(entry);
    else
        entries.insert(place, std::move(entry));
    return {};
}

const HoursBook::Entry *HoursBook::entryFor(const QString &brand, qint64 atMs) const
{
    const auto entries = m_byBrand.constFind(brand);
    if (entries == m_byBrand.cend())
        return nullptr;
    const auto after =
        std::upper_bound(entries->cbegin(), entries->cend(), atMs,
                         [](qint64 ms, const Entry &each) { return ms < each.fromMs; });
    return after == entries->cbegin() ? nullptr : &*std::prev(after);
}

const BusinessHours *HoursBook::inForce(const QString &brand, qint64 atMs) const
{
    const Entry *own = entryFor(brand, atMs);
    if (!own || !own->hours)
        own = entryFor({}, atMs);
    return own ? own->hours.get() : nullptr;
}

bool HoursBook::isOpen(const QString &brand, qint64 atMs) const
{
    const BusinessHours *hours = inForce(brand, atMs);
    return !hours || hours->isOpen(atMs);
}

} // namespace Wheelhouse
