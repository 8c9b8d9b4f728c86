// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QWidget;

namespace Wheelhouse {

/// "Show the contacts" of a widget that shows figures: by Enter on it and in its menu. The widget
/// owns it.
QAction *addRowsAction(QWidget &widget);

} // namespace Wheelhouse
