// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/format/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Wheelhouse::Format {
namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr QChar minus(0x2212);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Format)
};

QString two(const QLocale &locale, qint64 value)
{
    const QString text = locale.toString(value);
    return value < 10 ? locale.zeroDigit() + text : text;
}

QString clockText(const QLocale &locale, qint64 big, qint64 small)
{
    //: Two fields of a clock with their separator: minutes and seconds, or hours and minutes
    return Words::tr("%1:%2", "clock").arg(locale.toString(big), two(locale, small));
}

QString withSign(QString magnitude, int sign)
{
    if (sign == 0)
        return QChar(0x00b1) + magnitude;
    return (sign < 0 ? minus : QChar(u'+')) + magnitude;
}

int signOf(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

QString Parts::joined() const
{
    //: %1 is a figure, %2 its unit: "1:48 min"
    return unit.isEmpty() ? value : Words::tr("%1 %2", "figure and unit").arg(value, unit);
}

QString noData()
{
    return QString(QChar(0x2013));
}

QString count(const QLocale &locale, std::optional<qint64> value)
{
    if (!value)
        return noData();
    return *value < 0 ? minus + locale.toString(-*value) : locale.toString(*value);
}

QString shortCount(const QLocale &locale, double value)
{
    const double size = std::abs(value);
    const QString sign = value < 0 ? QString(minus) : QString();
    const auto scaled = [&](double by) {
        const double part = rounded(size / by, size / by < 9.95 ? 1 : 0);
        return sign + locale.toString(part, 'f', part == std::floor(part) ? 0 : 1);
    };
    if (size >= 999'500)
        //: Short for millions, as on an axis: 1.2M
        return Words::tr("%1M", "millions").arg(scaled(1e6));
    if (size >= 1000)
        //: Short for thousands, as on an axis: 35k
        return Words::tr("%1k", "thousands").arg(scaled(1e3));
    return scaled(1);
}

QString share(const QLocale &locale, std::optional<double> share, int decimals)
{
    if (!share || !std::isfinite(*share))
        return noData();
    const QString figure = locale.toString(std::abs(*share) * 100, 'f', decimals);
    //: A share in per cent; some languages put no space, or the sign first
    const QString text = Words::tr("%1 %", "share").arg(figure);
    return *share < 0 ? minus + text : text;
}

QString number(const QLocale &locale, std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return noData();
    const QString figure = locale.toString(std::abs(*value), 'f', decimals);
    return rounded(*value, decimals) < 0 ? minus + figure : figure;
}

Parts durationParts(const QLocale &locale, std::optional<qint64> durationMs)
{
    if (!durationMs)
        return {noData(), {}};
    const qint64 ms = std::max<qint64>(0, *durationMs);
    if (ms < 9'950)
        return {locale.toString(double(ms) / secondMs, 'f', 1), Words::tr("s", "seconds")};
    const qint64 seconds = (ms + 500) / secondMs;
    if (seconds < 60)
        return {locale.toString(seconds), Words::tr("s", "seconds")};
    if (seconds < 3600)
        return {clockText(locale, seconds / 60, seconds % 60), Words::tr("min", "minutes")};
    const qint64 minutes = (ms + minuteMs / 2) / minuteMs;
    if (minutes < 48 * 60)
        //: The first part of "3 h 12 min"
        return {Words::tr("%1 h %2", "hours and minutes")
                    .arg(locale.toString(minutes / 60), locale.toString(minutes % 60)),
                Words::tr("min", "minutes")};
    const qint64 hours = (ms + hourMs / 2) / hourMs;
    //: The first part of "2 d 4 h"
    return {Words::tr("%1 d %2", "days and hours")
                .arg(locale.toString(hours / 24), locale.toString(hours % 24)),
            Words::tr("h", "hours")};
}

QString duration(const QLocale &locale, std::optional<qint64> durationMs)
{
    const Parts parts = durationParts(locale, durationMs);
    const bool isClock = durationMs && *durationMs >= 59'500 && *durationMs < hourMs - 500;
    return isClock ? parts.value : parts.joined();
}

QString stopwatch(const QLocale &locale, qint64 durationMs)
{
    const qint64 seconds = std::max<qint64>(0, durationMs) / secondMs;
    if (seconds < 3600)
        return clockText(locale, seconds / 60, seconds % 60);
    //: Hours, minutes and seconds of a clock
    return Words::tr("%1:%2:%3", "clock")
        .arg(locale.toString(seconds / 3600), two(locale, seconds / 60 % 60),
             two(locale, seconds % 60));
}

QString age(const QLocale &locale, qint64 ageMs)
{
    const qint64 ms = std::max<qint64>(0, ageMs);
    if (ms < 2 * secondMs)
        return Words::tr("now", "age");
    if (ms < minuteMs)
        //: Age of a figure; s for seconds
        return Words::tr("%1 s ago", "age").arg(locale.toString(ms / secondMs));
    if (ms < hourMs)
        return Words::tr("%1 min ago", "age").arg(locale.toString(ms / minuteMs));
    if (ms < 2 * dayMs)
        //: Age of a figure; h for hours
        return Words::tr("%1 h ago", "age").arg(locale.toString(ms / hourMs));
    //: Age of a figure; d for days
    return Words::tr("%1 d ago", "age").arg(locale.toString(ms / dayMs));
}

QString signedCount(const QLocale &locale, qint64 difference)
{
    return withSign(locale.toString(std::abs(difference)), signOf(double(difference)));
}

QString relativeChange(const QLocale &locale, std::optional<double> now,
                       std::optional<double> before)
{
    if (!now || !before || *before == 0)
        return noData();
    const double change = rounded((*now - *before) / std::abs(*before), 3);
    return withSign(share(locale, std::abs(change)), signOf(change));
}

QString pointChange(const QLocale &locale, std::optional<double> now, std::optional<double> before)
{
    if (!now || !before)
        return noData();
    const double points = rounded((*now - *before) * 100, 1);
    //: Percentage points: "3.1 pt"
    return withSign(
        Words::tr("%1 pt", "percentage points").arg(locale.toString(std::abs(points), 'f', 1)),
        signOf(points));
}

QString durationChange(const QLocale &locale, std::optional<qint64> nowMs,
                       std::optional<qint64> beforeMs)
{
    if (!nowMs || !beforeMs)
        return noData();
    const qint64 change = *nowMs - *beforeMs;
    return withSign(duration(locale, std::abs(change)), signOf(double(change)));
}

QString timeOfDay(const QLocale &locale, qint64 atMs)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(atMs).time(), QLocale::ShortFormat);
}

QString dateAndTime(const QLocale &locale, qint64 atMs)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(atMs), QLocale::ShortFormat);
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString problem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return error.context.isEmpty()
                   ? Words::tr("That was not accepted. Check what you entered and try again.")
                   : Words::tr("That was not accepted because of “%1”. Check it and try again.")
                         .arg(error.context);
    case ErrorCode::NotFound:
        return Words::tr("That no longer exists. Somebody may have removed it.");
    case ErrorCode::Conflict:
        return Words::tr("Somebody else was faster. Look at how it is now and decide again.");
    case ErrorCode::Unauthorised:
        return Words::tr("The server does not know this sign-in. Sign in again.");
    case ErrorCode::Forbidden:
        return Words::tr("Your role may not do this. Ask an administrator for it.");
    case ErrorCode::TooLarge:
        return Words::tr("That is too large. Shorten it and try again.");
    case ErrorCode::RateLimited:
        return Words::tr("Too many attempts in a short time. Wait a minute and try again.");
    case ErrorCode::Unavailable:
        return Words::tr("The server cannot be reached or is not ready. It will be tried again.");
    case ErrorCode::Gone:
        return Words::tr("That is closed already and cannot be changed any more.");
    case ErrorCode::Corrupt:
        return Words::tr("Stored data contradict themselves. Tell whoever runs the server.");
    case ErrorCode::NewerVersion:
        return Words::tr("The other side is a newer Wheelhouse. Update this one.");
    case ErrorCode::InUse:
        return Words::tr("Another Wheelhouse is using it. Close that one first.");
    }
    return error.detail;
}

} // namespace Wheelhouse::Format
