// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kpi/secondhours.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;

} // namespace

SecondHours::SecondHours(const QList<Event> &log)
{
    for (const Event &event : log) {
        const auto *set = std::get_if<HoursSet>(&event.body);
        if (!set)
            continue;
        qint64 fromMs = set->fromMs != 0 ? set->fromMs : event.atMs;
        while (fromMs % quarterMs != 0)
            ++fromMs;
        m_settings.append({fromMs, *set});
    }
}

const SecondHours::Setting *SecondHours::settingOf(const QString &brand, qint64 atMs) const
{
    const Setting *found = nullptr;
    for (const Setting &each : m_settings) {
        if (each.set.brand == brand && each.fromMs <= atMs &&
            (!found || each.fromMs >= found->fromMs))
            found = &each;
    }
    if (brand.isEmpty() || (found && found->set.plan))
        return found && found->set.plan ? found : nullptr;
    return settingOf({}, atMs);
}

bool SecondHours::isInside(const Setting &setting, qint64 quarter) const
{
    const auto known = m_known.find({&setting, quarter});
    if (known != m_known.end())
        return known->second;
    const HoursPlan &plan = *setting.set.plan;
    const QDateTime wall =
        QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, QTimeZone(plan.zone.toLatin1()));
    const auto hoursOf = [&](const QDate &date) {
        for (const Holiday &holiday : plan.holidays) {
            if (holiday.day == date.toString(Qt::ISODate))
                return holiday.hours;
        }
        return plan.weekly.value(
            QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat).toLower());
    };
    const QString now = wall.time().toString(QStringLiteral("HH:mm"));
    bool inside = false;
    for (const QString &text : hoursOf(wall.date())) {
        const QString from = text.left(5), to = text.right(5);
        inside = inside || (now >= from && (now < to || to <= from));
    }
    for (const QString &text : hoursOf(wall.date().addDays(-1))) {
        const QString from = text.left(5), to = text.right(5);
        inside = inside || (to <= from && now < to);
    }
    return m_known[{&setting, quarter}] = inside;
}

bool SecondHours::isInside(const QString &brand, qint64 atMs) const
{
    const Setting *setting = settingOf(brand, atMs);
    return !setting || isInside(*setting, atMs / quarterMs);
}

qint64 SecondHours::workingMs(const QString &brand, qint64 fromMs, qint64 toMs) const
{
    const Setting *setting = settingOf(brand, fromMs);
    if (!setting)
        return toMs - fromMs;
    qint64 sumMs = 0;
    for (qint64 quarter = fromMs / quarterMs; quarter * quarterMs < toMs; ++quarter) {
        if (isInside(*setting, quarter))
            sumMs +=
                std::min(toMs, (quarter + 1) * quarterMs) - std::max(fromMs, quarter * quarterMs);
    }
    return sumMs;
}

} // namespace Wheelhouse
