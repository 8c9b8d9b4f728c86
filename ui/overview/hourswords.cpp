// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/hourswords.h"

#include "app/format/format.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Wheelhouse {
namespace {

struct HoursText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Hours)
};

constexpr int weekDays = 7;
constexpr std::array weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// The number in "holidays[3].day".
int indexIn(const QString &context)
{
    const qsizetype from = context.indexOf(u'[') + 1;
    return context.mid(from, context.indexOf(u']') - from).toInt();
}

QStringList inPlan(QString context)
{
    for (const char *prefix : {"set.", "plan."}) {
        if (context.startsWith(QLatin1StringView(prefix)))
            context.remove(0, qsizetype(qstrlen(prefix)));
    }
    return context.split(u'.');
}

QString summaryOf(const HoursPlan &plan, const QLocale &locale)
{
    QStringList parts;
    const QStringList week = weekOf(locale);
    for (qsizetype i = 0; i < week.size();) {
        const QString hours = stretchesText(plan.weekly.value(week[i]));
        qsizetype last = i;
        while (last + 1 < week.size() && stretchesText(plan.weekly.value(week[last + 1])) == hours)
            ++last;
        const auto name = [&](qsizetype day) {
            const auto found = std::find(weekdays.begin(), weekdays.end(), week[day].toLatin1());
            return locale.standaloneDayName(int(found - weekdays.begin()) + 1,
                                            QLocale::ShortFormat);
        };
        const QString days = last == i ? name(i) : QStringLiteral("%1–%2").arg(name(i), name(last));
        if (!hours.isEmpty())
            parts.append(QStringLiteral("%1 %2").arg(days, hours));
        i = last + 1;
    }
    if (parts.isEmpty())
        parts.append(HoursText::tr("always open"));
    if (!plan.holidays.isEmpty())
        parts.append(HoursText::tr("%n holiday(s)", nullptr, int(plan.holidays.size())));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QStringList weekOf(const QLocale &locale)
{
    QStringList week;
    for (int i = 0; i < weekDays; ++i)
        week.append(QString::fromLatin1(
            weekdays[size_t((int(locale.firstDayOfWeek()) - 1 + i) % weekDays)]));
    return week;
}

QString weekdayName(const QString &day, const QLocale &locale)
{
    const auto found = std::find(weekdays.begin(), weekdays.end(), day.toLatin1());
    return locale.standaloneDayName(int(found - weekdays.begin()) + 1);
}

QString stretchesText(const QStringList &stretches)
{
    return stretches.join(QStringLiteral(", "));
}

QStringList stretchesOf(const QString &typed)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[-–—]\\s*"));
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QString text = typed.trimmed();
    text.replace(dash, QStringLiteral("-"));
    return text.split(between, Qt::SkipEmptyParts);
}

QString holidaysText(const QList<Holiday> &holidays)
{
    QStringList lines;
    for (const Holiday &holiday : holidays) {
        QStringList parts{holiday.day};
        parts += holiday.hours;
        if (!holiday.name.isEmpty())
            parts.append(holiday.name);
        lines.append(parts.join(u' '));
    }
    return lines.join(u'\n');
}

QList<Holiday> holidaysOf(const QString &typed)
{
    static const QRegularExpression stretch(QStringLiteral("^\\d{1,2}:\\d.*"));
    QList<Holiday> holidays;
    for (const QString &line : typed.split(u'\n')) {
        QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Holiday holiday{words.takeFirst(), {}, {}};
        while (!words.isEmpty() && stretch.match(words.first()).hasMatch())
            holiday.hours += stretchesOf(words.takeFirst());
        holiday.name = words.join(u' ');
        holidays.append(holiday);
    }
    return holidays;
}

QString hoursField(const Error &error)
{
    const QStringList place = inPlan(error.context);
    if (place.first() == u"weekly")
        return place.value(1).section(u'[', 0, 0);
    if (place.first().startsWith(QLatin1StringView("holidays")))
        return QStringLiteral("holidays");
    if (place.first() == u"from_ms")
        return QStringLiteral("from");
    return place.first() == u"zone" || place.first() == u"brand" ? place.first() : QString();
}

QString hoursProblem(const Error &error, const HoursSet &set)
{
    if (error.code == ErrorCode::Conflict)
        return HoursText::tr("Somebody else has set business hours meanwhile. Look at them below "
                             "and set yours again.");
    if (error.code == ErrorCode::Forbidden)
        return HoursText::tr("Your role may not set these. Ask a planner or an administrator.");
    const QStringList place = inPlan(error.context);
    const QString field = hoursField(error);
    const QString rule =
        HoursText::tr("“%1” cannot be. Write hours like 09:00-17:00, on quarters of an hour, with "
                      "a comma between them and none over another.");
    if (place.first() == u"weekly" && set.plan)
        return rule.arg(set.plan->weekly.value(field).value(indexIn(place.value(1))));
    if (field == u"holidays" && set.plan) {
        const Holiday holiday = set.plan->holidays.value(indexIn(place.first()));
        if (place.value(1).startsWith(QLatin1StringView("hours")))
            return holiday.day + u' ' + rule.arg(holiday.hours.value(indexIn(place.value(1))));
        return HoursText::tr("“%1” is no date like 2026-12-24, or it is there twice.")
            .arg(holiday.day);
    }
    if (field == u"zone")
        return HoursText::tr("There is no such time zone. Choose one of the list, such as "
                             "Europe/Warsaw.");
    if (field == u"from")
        return HoursText::tr("Choose a day between 1970 and 2100.");
    return Format::problem(error);
}

TextGrid hoursGrid(const QList<HoursEntry> &entries, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {HoursText::tr("Brand"), HoursText::tr("From"), HoursText::tr("Hours"),
                  HoursText::tr("Time zone"), HoursText::tr("Set by")};
    QList<HoursEntry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const HoursEntry &a, const HoursEntry &b) {
        return a.brand != b.brand ? a.brand < b.brand : a.fromMs > b.fromMs;
    });
    for (const HoursEntry &entry : std::as_const(sorted))
        grid.rows.append(
            {entry.brand.isEmpty() ? HoursText::tr("All brands") : Words::brand(entry.brand),
             Format::dateAndTime(locale, entry.fromMs),
             entry.plan ? summaryOf(*entry.plan, locale) : HoursText::tr("none any more"),
             entry.plan ? entry.plan->zone : QString(),
             entry.user.isEmpty() ? HoursText::tr("command line") : entry.user});
    return grid;
}

} // namespace Wheelhouse
