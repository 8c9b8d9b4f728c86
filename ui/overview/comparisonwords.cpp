// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/comparisonwords.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Comparison)
};

bool isYesterday(const OverviewParams &params)
{
    return params.period == u"today" && params.comparison == Comparison::Previous;
}

} // namespace

QString comparisonChoice(const OverviewParams &params)
{
    if (isYesterday(params))
        //: choice of what the figures are compared with: versus
        return ComparisonText::tr("vs yesterday");
    switch (params.comparison) {
    case Comparison::Previous:
        return ComparisonText::tr("vs period before");
    case Comparison::Week:
        return ComparisonText::tr("vs same day last week");
    case Comparison::Year:
        return ComparisonText::tr("vs a year before");
    case Comparison::None:
        break;
    }
    return ComparisonText::tr("No comparison");
}

QString comparisonName(const OverviewParams &params)
{
    if (isYesterday(params))
        return ComparisonText::tr("Yesterday");
    switch (params.comparison) {
    case Comparison::Week:
        return ComparisonText::tr("A week before");
    case Comparison::Year:
        return ComparisonText::tr("A year before");
    case Comparison::Previous:
    case Comparison::None:
        break;
    }
    return ComparisonText::tr("Period before");
}

QString comparisonFigure(const OverviewParams &params, const QString &figure)
{
    if (isYesterday(params))
        return ComparisonText::tr("%1 yesterday").arg(figure);
    switch (params.comparison) {
    case Comparison::Week:
        return ComparisonText::tr("%1 a week before").arg(figure);
    case Comparison::Year:
        return ComparisonText::tr("%1 a year before").arg(figure);
    case Comparison::Previous:
    case Comparison::None:
        break;
    }
    return ComparisonText::tr("%1 one period before").arg(figure);
}

} // namespace Wheelhouse
