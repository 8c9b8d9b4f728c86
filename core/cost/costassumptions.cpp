// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/costassumptions.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double mostHourlyCost = 1'000'000;
constexpr double mostMinutes = 24 * 60;
constexpr double mostParallel = 20;
constexpr double hoursOfLeapYear = 366 * 24;
constexpr qsizetype longestNote = 500;

Error badAssumption(const char *field, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QString::fromLatin1(field)};
}

bool isWithin(double value, double low, double high)
{
    return std::isfinite(value) && value >= low && value <= high;
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<void> checkAssumptions(const CostAssumed &assumed)
{
    if (!isWithin(assumed.hourlyCost, 0, mostHourlyCost))
        return badAssumption("hourly_cost", QStringLiteral("must be from 0 to 1,000,000"));
    const bool hasCurrency = !assumed.currency.isEmpty();
    if (hasCurrency ? !isCurrency(assumed.currency) : assumed.hourlyCost > 0)
        return badAssumption("currency", QStringLiteral("must be three capitals, as in EUR"));
    if (!isWithin(assumed.handlingMinutes, 0, mostMinutes))
        return badAssumption("handling_minutes", QStringLiteral("must be from 0 to 1,440"));
    if (!isWithin(assumed.parallel, 1, mostParallel))
        return badAssumption("parallel", QStringLiteral("must be from 1 to 20"));
    if (!isWithin(assumed.shareLow, 0, 1))
        return badAssumption("share_low", QStringLiteral("must be a share from 0 to 1"));
    if (!isWithin(assumed.shareLikely, assumed.shareLow, 1))
        return badAssumption("share_likely", QStringLiteral("must be from the low share to 1"));
    if (!isWithin(assumed.shareHigh, assumed.shareLikely, 1))
        return badAssumption("share_high", QStringLiteral("must be from the likely share to 1"));
    if (!isWithin(assumed.occupancy, 0.01, 1))
        return badAssumption("occupancy", QStringLiteral("must be a share from 0.01 to 1"));
    if (!isWithin(assumed.hoursAYear, 1, hoursOfLeapYear))
        return badAssumption("hours_a_year", QStringLiteral("must be from 1 to 8,784"));
    if (assumed.note.size() > longestNote)
        return badAssumption("note", QStringLiteral("must have at most 500 characters"));
    return {};
}

CostAssumed assumedAt(const QList<CostChange> &history, qint64 atMs)
{
    CostAssumed found;
    for (const CostChange &change : history) {
        if (change.atMs <= atMs)
            found = change.assumed;
    }
    return found;
}

} // namespace Wheelhouse
