// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Business hours as people type and read them: pure functions of values.
#pragma once

#include "core/protocol/hoursview.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// "mon" to "sun", from the day with which weeks begin in the locale.
QStringList weekOf(const QLocale &locale);
/// "Monday" for "mon".
QString weekdayName(const QString &day, const QLocale &locale);

/// "09:00-17:00, 20:00-02:00"
QString stretchesText(const QStringList &stretches);
/// The same back: by commas or spaces; what is no stretch is kept, to be refused where it stands.
QStringList stretchesOf(const QString &typed);

/// A line each: "2026-12-24 09:00-13:00 Christmas Eve", without a stretch a day that is closed.
QString holidaysText(const QList<Holiday> &holidays);
/// The same back; blank lines are passed over.
QList<Holiday> holidaysOf(const QString &typed);

/// The field of the dialog that an error of checkHours() is about: "mon" to "sun", "zone",
/// "holidays", "from", "brand"; empty: none of them. "set." may stand before.
QString hoursField(const Error &error);
/// What is wrong and what to do; `set` is what was refused.
QString hoursProblem(const Error &error, const HoursSet &set);

/// All that were set: by brand, the latest first.
TextGrid hoursGrid(const QList<HoursEntry> &entries, const QLocale &locale);

} // namespace Wheelhouse
