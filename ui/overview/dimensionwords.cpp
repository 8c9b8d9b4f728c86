// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dimensionwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct DimensionText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Breakdown)
};

} // namespace

QList<BreakdownBy> breakdownChoices()
{
    return {BreakdownBy::Topic, BreakdownBy::Channel, BreakdownBy::Bot,
            BreakdownBy::Brand, BreakdownBy::Team,    BreakdownBy::Language};
}

QString breakdownTitle(BreakdownBy by)
{
    switch (by) {
    case BreakdownBy::Topic:
        return DimensionText::tr("By topic");
    case BreakdownBy::Channel:
        return DimensionText::tr("By channel");
    case BreakdownBy::Bot:
        return DimensionText::tr("By bot");
    case BreakdownBy::Brand:
        return DimensionText::tr("By brand");
    case BreakdownBy::Team:
        return DimensionText::tr("By team");
    case BreakdownBy::Language:
        break;
    }
    return DimensionText::tr("By language");
}

QString breakdownHead(BreakdownBy by)
{
    switch (by) {
    case BreakdownBy::Topic:
        return DimensionText::tr("Topic");
    case BreakdownBy::Channel:
        return DimensionText::tr("Channel");
    case BreakdownBy::Bot:
        return DimensionText::tr("Bot");
    case BreakdownBy::Brand:
        return DimensionText::tr("Brand");
    case BreakdownBy::Team:
        return DimensionText::tr("Team");
    case BreakdownBy::Language:
        break;
    }
    return DimensionText::tr("Language");
}

QString breakdownName(BreakdownBy by, const QString &key)
{
    switch (by) {
    case BreakdownBy::Topic:
        return Words::topic(key);
    case BreakdownBy::Channel:
        return Words::channel(key);
    case BreakdownBy::Bot:
        return key.isEmpty() ? DimensionText::tr("No bot") : Words::brand(key);
    case BreakdownBy::Brand:
        return Words::brand(key);
    case BreakdownBy::Team:
        return key.isEmpty() ? DimensionText::tr("No team") : Words::brand(key);
    case BreakdownBy::Language:
        break;
    }
    return Words::language(key);
}

const QList<BreakdownRow> &breakdownRows(const OverviewView &view, BreakdownBy by)
{
    switch (by) {
    case BreakdownBy::Topic:
        return view.byTopic;
    case BreakdownBy::Channel:
        return view.byChannel;
    case BreakdownBy::Bot:
        return view.byBot;
    case BreakdownBy::Brand:
        return view.byBrand;
    case BreakdownBy::Team:
        return view.byTeam;
    case BreakdownBy::Language:
        break;
    }
    return view.byLanguage;
}

} // namespace Wheelhouse
