// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two metrics of the Overview against each other, a point a step of the trend (a day, an hour, a
// week) that is over, in the user's words.
#pragma once

#include "app/export/exporttable.h"
#include "core/protocol/overviewview.h"
#include "ui/charts/scatterchart.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// Which two: x is drawn to the right, y upwards.
struct MetricPair
{
    QString x = QStringLiteral("automated_resolution");
    QString y = QStringLiteral("csat");
    bool operator==(const MetricPair &) const = default;
};

/// Those of the view that have a course: all but what only is at this moment.
QStringList metricsWithCourse(const OverviewView &view);

/// The correlation is said with its interval (core/overview/correlation.h) and with the caution
/// that it is no cause.
ScatterPicture scatterPicture(const OverviewView &view, const MetricPair &pair,
                              const OverviewParams &asked, const QLocale &locale);
/// The table twin: a row a step.
TextGrid scatterGrid(const OverviewView &view, const MetricPair &pair, const OverviewParams &asked,
                     const QLocale &locale);
ExportTable scatterTable(const OverviewView &view, const MetricPair &pair,
                         const OverviewParams &asked, const QLocale &locale);

} // namespace Wheelhouse
