// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "app/overview/savedviews.h"
#include "ui/theme/theme.h"

#include <QPushButton>

class QMenu;

namespace Wheelhouse {

/// The saved views as a menu: choose one, save the present question, manage them. Says the name of
/// the view that is shown.
class ViewsButton : public QPushButton
{
    Q_OBJECT

public:
    /// `state` must outlive this.
    ViewsButton(const Theme &theme, OverviewState &state, QWidget *parent = nullptr);

    /// `views` must outlive this; before, the button is hidden.
    void offer(SavedViews &views);
    /// Asks for a name and saves the present question.
    void saveView();

    QSize sizeHint() const override;

private:
    void refresh();
    void showMenu();
    void fillMenu();
    void manage();

    const Theme &m_theme;
    OverviewState &m_state;
    SavedViews *m_views = nullptr;
    QMenu *m_menu;
};

} // namespace Wheelhouse
