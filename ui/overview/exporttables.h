// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page Overview shows, as tables that leave the program: pure functions of the view and
// the question, with the figures as they came and nothing rounded. Words are the user's.
#pragma once

#include "app/export/exporttable.h"
#include "core/kpi/catalogue.h"
#include "core/protocol/overviewview.h"
#include "ui/overview/breakdownmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// One row a step: when, now, the days compared with, the target if there is one, what happened.
/// Whether the period keeps the target stands with the definitions.
ExportTable trendTable(const OverviewView &view, const OverviewParams &params,
                       const QLocale &locale);
/// One row an hour of the week, in the order in which the locale's week runs.
ExportTable heatTable(const OverviewView &view, const OverviewParams &params,
                      const QLocale &locale);
/// One row a topic, channel ..., as `rows` are ordered, each median and rating beside the number of
/// cases behind it.
ExportTable breakdownTable(const QList<BreakdownRow> &rows, BreakdownModel::By by,
                           const OverviewView &view, const OverviewParams &params,
                           const QLocale &locale);

/// A table without columns and rows: its title, what it answers, and the metrics' definitions.
ExportTable tableOf(const QString &title, const QStringList &metrics, const OverviewView &view,
                    const OverviewParams &params, const QLocale &locale);
/// How figures of this unit are written.
ColumnKind columnKind(Unit unit);
/// An empty cell for no value.
ExportCell cellOf(const std::optional<double> &value);

/// "25 Oct 2026 – 21 Nov 2026", in the question's zone; one day is one date.
QString periodWords(const OverviewView &view, const OverviewParams &params, const QLocale &locale);
/// "2026-10-25 - 2026-11-21": the same for the name of a file.
QString periodDates(const OverviewView &view, const OverviewParams &params);
/// "Channel: Messenger, Topic: Payment", or that nothing is left out.
QString filterWords(const OverviewParams &params, const QLocale &locale);
/// "Business hours"
QString hoursChoice(HoursWish wish);
/// What is counted when the choice is not "All hours".
QString hoursDefinition();
/// The question's zone; UTC when there is no such zone here.
QTimeZone zoneOf(const OverviewParams &params);

} // namespace Wheelhouse
