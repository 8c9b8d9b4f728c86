// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "ui/overview/breakdownmodel.h"

#include <QObject>

#include <functional>

namespace Wheelhouse {

class AgentsCard;
class BreakdownCard;
class HeatMap;
class LadderCard;
class RowsDialog;
class TileBoard;
class TrendCard;

/// Opens the contacts behind what the page Overview shows: by Enter on a tile, a cell of a table,
/// an hour of the week or a rung, in their menus, and by the trend's button.
class OverviewDrill : public QObject
{
    Q_OBJECT

public:
    /// The dialog is made when it is first needed. `state` and what is opened from outlive it.
    using MakeDialog = std::function<RowsDialog *()>;
    OverviewDrill(OverviewState &state, MakeDialog makeDialog, QObject *parent);

    void openFrom(TileBoard &tiles);
    void openFrom(TrendCard &trend);
    void openFrom(HeatMap &heat);
    void openFrom(LadderCard &ladder);
    void openFrom(BreakdownCard &card);
    void openFrom(AgentsCard &card);

private:
    void open(RowsParams params, const std::optional<Figure> &known = {});

    OverviewState &m_state;
    MakeDialog m_makeDialog;
    RowsDialog *m_dialog = nullptr;
};

} // namespace Wheelhouse
