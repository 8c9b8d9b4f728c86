// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/costview.h"
#include "core/protocol/overviewview.h"

#include <QLocale>
#include <QPageSize>

namespace Wheelhouse {

/// What a report is made of: the figures of the page Overview, their targets, and the question they
/// answer.
struct ReportInput
{
    QString title; ///< empty: "Customer care report"
    OverviewView view;
    OverviewParams question;
    /// Courses with the days compared with, of any figures; those of view.trend need not be among
    /// them. A figure without one is drawn by its tile's course, against its level before.
    QList<Trend> trends;
    /// What it saved, and who answered the survey; left out of the report when they are not known.
    std::optional<CostAnswer> cost;
    std::optional<SurveyAnswer> survey;
    qint64 madeAtMs = 0;
    QLocale locale; ///< of figures and dates; the words are those of the installed translation
    QPageSize::PageSizeId paper = QPageSize::A4;
};

/// Letter where paper is measured in inches, else A4.
inline QPageSize::PageSizeId paperOf(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                   : QPageSize::A4;
}

} // namespace Wheelhouse
