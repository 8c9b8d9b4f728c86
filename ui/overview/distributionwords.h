// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the cases behind the chosen metric are spread, in the user's words: of durations the cases
// themselves, of shares and counts the steps of the trend (days, hours, weeks) that are over.
#pragma once

#include "app/export/exporttable.h"
#include "core/protocol/overviewview.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// Of a duration what the view holds, else made of its trend. Without edges when there is nothing.
Distribution shownDistribution(const OverviewView &view);

HistogramPicture histogramPicture(const OverviewView &view, const OverviewParams &asked,
                                  const QLocale &locale);
/// The table twin: a row a bin.
TextGrid distributionGrid(const OverviewView &view, const OverviewParams &asked,
                          const QLocale &locale);
ExportTable distributionTable(const OverviewView &view, const OverviewParams &asked,
                              const QLocale &locale);

/// "27 days": what the bins of a share or count hold; of a duration "3,911 cases".
QString distributionCases(const OverviewView &view, const QLocale &locale);

} // namespace Wheelhouse
