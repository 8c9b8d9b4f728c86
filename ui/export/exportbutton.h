// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

class QMenu;

namespace Wheelhouse {

/// The button in a card's head behind which the ways out of the program stand as a menu. Disabled
/// as long as the menu is empty.
class ExportButton : public QToolButton
{
    Q_OBJECT

public:
    /// `name` says what goes out: "Export the trend"; tool tip and accessible name.
    ExportButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// An entry of the menu, called `id` among its actions.
    QAction *addEntry(const QString &id, const QString &text);

private:
    void dress();
    void showEntries();

    const Theme &m_theme;
    QMenu *m_menu;
};

} // namespace Wheelhouse
