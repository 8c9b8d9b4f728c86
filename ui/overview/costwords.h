// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the automatic resolutions save, in words: pure functions of the server's answer.
#pragma once

#include "app/export/exporttable.h"
#include "core/protocol/costview.h"
#include "ui/charts/rangepicture.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// An estimate with three digits that count: "31,400", "8.15".
QString estimateWords(double value, const QLocale &locale);

/// Empty when there is an estimate, else why there is none and what would help.
QString costGapWords(const CostAnswer &answer, const QLocale &locale);
/// Only of an answer without a gap.
RangePicture costPicture(const CostAnswer &answer, const QLocale &locale);
/// A step of the calculation a row: what, at least, likely, at most.
TextGrid costGrid(const CostAnswer &answer, const QLocale &locale);
/// How it was worked out, a sentence each: contacts, share, time, people and cost, who assumed it.
QStringList costBasis(const CostAnswer &answer, const QLocale &locale);
/// "with the assumptions of Ania, 21 Nov 2026", or that nobody has set any.
QString costSource(const CostAnswer &answer, const QLocale &locale);

/// All assumptions in one line, for the history.
QString assumptionsLine(const CostAssumed &assumed, const QLocale &locale);
/// The changes, newest first.
TextGrid costHistoryGrid(const QList<CostChange> &history, const QLocale &locale);
/// What is wrong with assumptions, by the field that an Error names, in a sentence that says what
/// to do; other errors as Format::problem() says them.
QString assumptionProblem(const Error &error);

/// What leaves the program: `table` has title, period and filter.
ExportTable costTable(ExportTable table, const CostAnswer &answer, const QLocale &locale);

} // namespace Wheelhouse
