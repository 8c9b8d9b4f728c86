// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/calendarday.h"
#include "core/planning/forecast/accuracy.h"
#include "core/planning/forecast/eventlike.h"
#include "core/planning/forecast/roster.h"

namespace Wheelhouse {

struct ForecastRequest
{
    Series history;
    std::vector<LocalSeconds> future;
    std::vector<CalendarEvent> events;
    std::vector<EventLike> likes; ///< one at most for a future day
    QStringList members;          ///< see chooseMembers
    CalendarChoice calendar;
    OutlookSettings outlook;
    CombineSettings combine;
    bool explain = false; ///< fill \c accuracy, which costs as much as the forecast again
};

struct ForecastRow
{
    LocalSeconds at = 0;
    double mean = 0, lo80 = 0, hi80 = 0, lo95 = 0, hi95 = 0;
};

struct MemberWeight
{
    QString name;
    QString about;
    double weight = 0; ///< of the forecast; they sum to 1
};

struct Forecast
{
    std::vector<ForecastRow> rows; ///< in the order of the request's future
    std::vector<MemberWeight> weights;
    std::vector<BacktestLine> accuracy;
    std::vector<std::pair<QString, double>> effects; ///< of the calendar, as factors
    QStringList warnings;
};

/// A forecast for each time asked for. Errors: as makeSlotGrid, chooseMembers and liftsOf.
Result<Forecast> makeForecast(const ForecastRequest &request);

} // namespace Wheelhouse
