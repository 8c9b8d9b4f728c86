// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/roster.h"

#include "core/planning/forecast/armember.h"
#include "core/planning/forecast/holtwintersmember.h"
#include "core/planning/forecast/likedaysmember.h"
#include "core/planning/forecast/naivemembers.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

std::vector<std::unique_ptr<const Member>> makeAll()
{
    using Scale = ArSettings::Scale;
    using Difference = ArSettings::Difference;
    std::vector<std::unique_ptr<const Member>> all;
    const auto ar = [&](const ArSettings &settings) {
        all.push_back(std::make_unique<ArMember>(settings));
    };
    all.push_back(std::make_unique<SeasonalNaiveMember>(SeasonalNaiveMember::Period::Week));
    all.push_back(std::make_unique<SeasonalNaiveMember>(SeasonalNaiveMember::Period::Day));
    all.push_back(std::make_unique<OutlookMember>());
    ar({.name = "ar-log-day", .difference = Difference::Day, .shrink = 0.006});
    ar({.name = "ar-log-day-recent",
        .difference = Difference::Day,
        .halfLifeDays = 15,
        .shrink = 0.006});
    ar({.name = "ar", .scale = Scale::Raw, .halfLifeDays = 10});
    ar({.name = "ar-day", .scale = Scale::Raw, .difference = Difference::Day, .shrink = 0.006});
    ar({.name = "calendar-ar-log", .onOutlook = true, .halfLifeDays = 30, .shrink = 0.03});
    ar({.name = "calendar-ar",
        .scale = Scale::Raw,
        .onOutlook = true,
        .halfLifeDays = 60,
        .shrink = 0.03});
    all.push_back(std::make_unique<LikeDaysMember>());
    all.push_back(std::make_unique<HoltWintersMember>());
    return all;
}

} // namespace

const std::vector<std::unique_ptr<const Member>> &allMembers()
{
    static const std::vector<std::unique_ptr<const Member>> all = makeAll();
    return all;
}

Result<std::vector<const Member *>> chooseMembers(const QStringList &names)
{
    const bool without = !names.isEmpty() && names.first().startsWith(u'-');
    std::vector<const Member *> chosen;
    QStringList wanted;
    for (const QString &each : names) {
        const QString name = each.startsWith(u'-') ? each.mid(1) : each;
        const bool known = std::any_of(allMembers().begin(), allMembers().end(),
                                       [&](const auto &member) { return member->name() == name; });
        if (!known || each.startsWith(u'-') != without)
            return Error{ErrorCode::Invalid,
                         known ? QStringLiteral("either members to take or, with -, to leave out")
                               : QStringLiteral("there is no member “%1”").arg(name),
                         QStringLiteral("members")};
        wanted.append(name);
    }
    for (const auto &member : allMembers()) {
        if (names.isEmpty() || wanted.contains(member->name()) != without)
            chosen.push_back(member.get());
    }
    if (chosen.empty())
        return Error{ErrorCode::Invalid, QStringLiteral("no member is left"),
                     QStringLiteral("members")};
    return chosen;
}

} // namespace Wheelhouse
