// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axisticks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

double decimalStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double durationStep(double rough)
{
    static constexpr std::array steps{
        secondMs, 2 * secondMs, 5 * secondMs, 10 * secondMs, 15 * secondMs, 30 * secondMs,
        minuteMs, 2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs,
        hourMs,   2 * hourMs,   3 * hourMs,   6 * hourMs,    12 * hourMs,   dayMs};
    for (const qint64 step : steps) {
        if (double(step) >= rough)
            return rough < secondMs ? decimalStep(rough) : double(step);
    }
    return double(dayMs) * decimalStep(rough / double(dayMs));
}

double stepFor(double rough, Quantity quantity)
{
    switch (quantity) {
    case Quantity::Duration:
        return durationStep(rough);
    case Quantity::Count:
        return std::max(1.0, std::ceil(decimalStep(rough)));
    case Quantity::Share:
        break;
    }
    return decimalStep(rough);
}

/// The distance of two time ticks: so many months, or so many ms.
struct TimeStep
{
    qint64 ms; ///< of months: about
    int months = 0;
};

TimeStep timeStep(qint64 spanMs, int most)
{
    static constexpr std::array shorts{hourMs, 2 * hourMs, 3 * hourMs, 6 * hourMs, 12 * hourMs,
                                       dayMs,  2 * dayMs,  4 * dayMs,  7 * dayMs,  14 * dayMs};
    for (const qint64 ms : shorts) {
        if (spanMs / ms < most)
            return {ms};
    }
    for (int months = 1;;) {
        const qint64 ms = months * 28 * dayMs;
        if (spanMs / ms < most)
            return {ms, months};
        // 1, 3, 6, 12 months, then 2, 5, 10, 20, 50 ... years
        const int years = months / 12;
        if (years < 1)
            months = months == 1 ? 3 : 2 * months;
        else
            months = QString::number(years).startsWith(u'2') ? months / 2 * 5 : 2 * months;
    }
}

QString labelOf(const QDateTime &at, const TimeStep &step, const QLocale &locale)
{
    if (step.ms < dayMs && at.time() != QTime(0, 0))
        return locale.toString(at.time(), QLocale::ShortFormat);
    if (step.months >= 12)
        return locale.toString(at.date(), QStringLiteral("yyyy"));
    if (step.months > 0)
        return locale.toString(at.date(), QStringLiteral("MMM yyyy"));
    //: day and month on a time axis, in your language's order; see QLocale's date formats
    return locale.toString(at.date(), QCoreApplication::translate("AxisTicks", "d MMM"));
}

} // namespace

QList<double> valueTicks(double low, double high, int most, Quantity quantity)
{
    if (!(high > low))
        high = low + (quantity == Quantity::Duration ? secondMs : 1);
    const double step = stepFor((high - low) / std::max(1, most), quantity);
    const double first = std::floor(low / step + 1e-9) * step;
    QList<double> ticks{first};
    while (ticks.last() < high - step * 1e-9)
        ticks.append(first + step * double(ticks.size()));
    if (ticks.size() < 2)
        ticks.append(first + step);
    return ticks;
}

QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, const QTimeZone &zone, int most,
                          const QLocale &locale)
{
    const TimeStep step = timeStep(toMs - fromMs, std::max(1, most));
    QList<TimeTick> ticks;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, zone);
    QDateTime at(from.date(), QTime(0, 0), zone);
    if (step.months > 0) {
        const int month = at.date().year() * 12 + at.date().month() - 1;
        const int first = month / step.months * step.months;
        at.setDate(QDate(first / 12, first % 12 + 1, 1));
    }
    const auto advance = [&] {
        if (step.months > 0)
            at = at.addMonths(step.months);
        else if (step.ms >= dayMs)
            at = at.addDays(step.ms / dayMs);
        else
            at = at.addMSecs(step.ms);
    };
    while (at.toMSecsSinceEpoch() < fromMs)
        advance();
    for (; at.toMSecsSinceEpoch() <= toMs; advance())
        ticks.append({at.toMSecsSinceEpoch(), labelOf(at, step, locale)});
    return ticks;
}

} // namespace Wheelhouse
