// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/query.h"
#include "programs/ctl/commandline.h"

namespace Wheelhouse {

/// What kpi was asked on the command line. Times that were not given are 0.
/// Errors: Invalid; context is the option.
Result<Query> readQuestion(const CommandLine &line);

/// An ISO 8601 date or time; without an offset it is local to the zone, a date means its midnight.
/// Errors: Invalid.
Result<qint64> parseTime(const QString &text, const QTimeZone &zone);

/// As kpi prints a figure; an absent one as nothing.
QString number(std::optional<double> value);

/// The header and the rows, as kpi prints them: durations in milliseconds, shares from 0 to 1, an
/// absent figure as nothing; samples in cases, of agents' time in hours. The start of an hour of
/// the week is written "Mon 09:00".
QByteArray answerHeader(const Query &query);
QByteArray answerRows(const Query &query, const QList<QueryRow> &rows);

/// What of this answer can still move, when the log ends at `lastMs`: a line a metric, or nothing.
QByteArray whatMayMove(const Query &query, qint64 lastMs);

/// Of which of the metrics asked for the sample is no number of cases: a line each.
QByteArray whatSamplesMean(const Query &query);

/// What the choice of hours means for the metrics asked for, where it is not plain: a line each.
QByteArray whatHoursMean(const Query &query);

/// The catalogue: id, version, unit, clock, better, name, definition.
QByteArray definitions();

} // namespace Wheelhouse
