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

QString labelOf(const QDateTime &at, qint64 stepMs, const QLocale &locale)
{
    if (stepMs < dayMs && at.time() != QTime(0, 0))
        return locale.toString(at.time(), QLocale::ShortFormat);
    if (stepMs >= 28 * dayMs)
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
    static constexpr std::array steps{hourMs,     2 * hourMs, 3 * hourMs, 6 * hourMs, 12 * hourMs,
                                      dayMs,      2 * dayMs,  4 * dayMs,  7 * dayMs,  14 * dayMs,
                                      28 * dayMs, 91 * dayMs, 364 * dayMs};
    most = std::max(1, most);
    qint64 step = steps.back();
    for (const qint64 candidate : steps) {
        if ((toMs - fromMs) / candidate < most) {
            step = candidate;
            break;
        }
    }

    QList<TimeTick> ticks;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, zone);
    QDateTime at(from.date(), QTime(0, 0), zone);
    if (step >= 28 * dayMs)
        at.setDate(QDate(at.date().year(), at.date().month(), 1));
    const auto advance = [&] {
        if (step >= 28 * dayMs)
            at = at.addMonths(int(step / (28 * dayMs)));
        else if (step >= dayMs)
            at = at.addDays(step / dayMs);
        else
            at = at.addMSecs(step);
    };
    while (at.toMSecsSinceEpoch() < fromMs)
        advance();
    for (; at.toMSecsSinceEpoch() <= toMs; advance())
        ticks.append({at.toMSecsSinceEpoch(), labelOf(at, step, locale)});
    return ticks;
}

} // namespace Wheelhouse
