// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why did it change?" in the user's words: pure functions of the answer.
#pragma once

#include "app/export/exporttable.h"
#include "core/base/error.h"
#include "core/protocol/whyview.h"
#include "ui/charts/textgridmodel.h"
#include "ui/charts/waterfallchart.h"

#include <QLocale>

namespace Wheelhouse {

/// "Topic"; and of its value "payment": "Payment". Empty values are "Not known", "No team" ...
QString dimensionName(const QString &dimension);
QString dimensionValue(const QString &dimension, const QString &value);

/// "Satisfied customers: from 86.4 % to 83.2 % (−3.2 pt)." and whether that is more than chance.
QString whySummary(const WhyExplained &explained, const QLocale &locale);
/// The largest parts, a sentence each: "−2.9 pt: Payment itself went from 80 % to 72 %."
QStringList whySentences(const WhyExplained &explained, const WhyPart &part, const QLocale &locale);
WaterfallPicture whyPicture(const WhyExplained &explained, const WhyPart &part,
                            const OverviewParams &question, const QLocale &locale);
/// The twin of the picture, with what is mix and what is rate.
TextGrid whyGrid(const WhyExplained &explained, const WhyPart &part, const OverviewParams &question,
                 const QLocale &locale);
/// The same as a table that leaves the program, nothing rounded; changes of durations in seconds,
/// as spreadsheets know no negative time. `table` has title, period and definitions.
ExportTable whyTable(ExportTable table, const WhyExplained &explained, const WhyPart &part,
                     const OverviewParams &question, const QLocale &locale);
/// What the words "by itself" and "by mix" mean.
QString whyNote();
/// Why there is no answer, and what to do.
QString whyProblem(const Error &error);

} // namespace Wheelhouse
