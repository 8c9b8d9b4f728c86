// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewdays.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int weekDays = 7;
constexpr int yearDays = 52 * weekDays; ///< the nearest to a year that keeps the weekdays

struct Rolling
{
    const char *period;
    int days; ///< up to today
};

constexpr std::array rollings{Rolling{"today", 1}, Rolling{"7d", 7}, Rolling{"28d", 28},
                              Rolling{"90d", 90}};

Error refused(const char *field, const QString &why)
{
    return {ErrorCode::Invalid, why, QString::fromLatin1(field)};
}

QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Result<OverviewDays> customDays(const OverviewParams &params)
{
    const QString wanted = QStringLiteral("must be a day such as 2026-03-30");
    const OverviewDays days{dayOf(params.from), dayOf(params.to)};
    if (!days.first.isValid())
        return refused("from", wanted);
    if (!days.last.isValid())
        return refused("to", wanted);
    if (days.last < days.first)
        return refused("to", QStringLiteral("the last day is before the first"));
    if (days.last >= days.first.addYears(longestCustomYears))
        return refused("to",
                       QStringLiteral("a period has at most %1 years").arg(longestCustomYears));
    return days;
}

Result<OverviewDays> periodDays(const OverviewParams &params, QDate today)
{
    if (params.period == u"custom")
        return customDays(params);
    if (!params.from.isEmpty() || !params.to.isEmpty())
        return refused(params.from.isEmpty() ? "to" : "from",
                       QStringLiteral("only a custom period has a first and a last day"));
    if (params.period == u"all")
        return OverviewDays();
    if (params.period == u"quarter")
        return OverviewDays{firstOfQuarter(today), today};
    for (const Rolling &each : rollings) {
        if (params.period == QLatin1StringView(each.period))
            return OverviewDays{today.addDays(1 - each.days), today};
    }
    return refused("period", QStringLiteral("no period is called “%1”").arg(params.period));
}

/// How long the period can become, whatever day it is.
int mostDays(const OverviewParams &params, const OverviewDays &days)
{
    return params.period == u"quarter" ? 92 : days.count();
}

int previousShift(const OverviewParams &params, int days)
{
    if (params.period == u"today")
        return 1;
    return (days + weekDays - 1) / weekDays * weekDays;
}

} // namespace

Result<OverviewDays> overviewDays(const OverviewParams &params, QDate today)
{
    auto days = periodDays(params, today);
    if (!days || !days->first.isValid())
        return days;
    const int most = mostDays(params, *days);
    switch (params.comparison) {
    case Comparison::Previous:
        days->shiftDays = previousShift(params, days->count());
        return days;
    case Comparison::Week:
        if (most > weekDays)
            return refused("comparison", QStringLiteral("more than a week overlaps with itself a "
                                                        "week earlier"));
        days->shiftDays = weekDays;
        return days;
    case Comparison::Year:
        if (most > yearDays)
            return refused("comparison", QStringLiteral("more than 52 weeks overlap with "
                                                        "themselves a year earlier"));
        days->shiftDays = yearDays;
        return days;
    case Comparison::None:
        break;
    }
    return days;
}

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt takes more than the ten characters
    return day.year() >= 1970 && day.toString(Qt::ISODate) == text ? day : QDate();
}

QList<Comparison> comparisonsOf(const OverviewParams &params, QDate today)
{
    QList<Comparison> offered;
    QList<int> shifts;
    for (const Comparison each :
         {Comparison::Previous, Comparison::Week, Comparison::Year, Comparison::None}) {
        OverviewParams asked = params;
        asked.comparison = each;
        const auto days = overviewDays(asked, today);
        if (!days || !days->first.isValid() || shifts.contains(days->shiftDays))
            continue;
        offered.append(each);
        shifts.append(days->shiftDays);
    }
    return offered;
}

} // namespace Wheelhouse
