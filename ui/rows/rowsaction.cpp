// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace Wheelhouse {

QAction *addRowsAction(QWidget &widget)
{
    auto *action = new QAction(
        QCoreApplication::translate("Wheelhouse::RowsAction", "Show the contacts"), &widget);
    action->setObjectName(QStringLiteral("showContacts"));
    action->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    action->setShortcutContext(Qt::WidgetShortcut);
    widget.addAction(action);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

} // namespace Wheelhouse
