// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When people are at work, as a script says it. Local times are those of the zone; around a change
// of the clock a time that does not exist counts as the one an hour later.
#pragma once

#include "core/dialog/scriptdeclarations.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace Wheelhouse {

/// "08:00-20:00" in minutes from midnight; `to` is over 1440 when it passes midnight.
struct DayStretch
{
    int from = 0;
    int to = 0;
    bool operator==(const DayStretch &) const = default;
};

/// Errors by nullopt: not two times HH:MM from 00:00 to 24:00, or equal ones.
std::optional<DayStretch> readStretch(const QString &text);

/// "mon" is 1, as QDate counts; 0: no day.
int dayOfWeek(const QString &name);

/// A moment on the clock of a zone; UTC when the zone is empty or unknown.
struct LocalMoment
{
    QDate date;
    int minute = 0; ///< of the day
};
LocalMoment localMoment(qint64 atMs, const QString &zone);

/// Of entries that cannot be read (see hoursProblems) nothing is open.
bool isOpen(const ScriptHours &hours, qint64 atMs);

/// The first moment from `atMs` on at which people are at work, within 60 days; nullopt: none.
std::optional<qint64> nextOpening(const ScriptHours &hours, qint64 atMs);

/// "Monday, 08:00" in that language for {opens}: the time alone for the same day, the date as well
/// from a week on.
QString openingPhrase(const QString &language, qint64 opensMs, qint64 nowMs, const QString &zone);

} // namespace Wheelhouse
