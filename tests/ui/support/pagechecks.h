// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page must stand: all controls reached by Tab, all of them named, room for long words.
#pragma once

#include <QStringList>

class QWidget;

namespace Wheelhouse::PageChecks {

/// Visible, enabled controls that Tab cannot reach, as "class objectName". One choice of a group is
/// enough: the arrow keys go on from there.
QStringList unreachableByTab(QWidget &page);
/// The same, pressed: the controls that a round of Tab from a button before the page passes by. The
/// page stands in a window of its own for as long.
QStringList passedByTab(QWidget &page);
/// Visible controls without an accessible name or text.
QStringList nameless(QWidget &page);
/// Labels and buttons whose text does not fit their width.
QStringList truncated(QWidget &page);

} // namespace Wheelhouse::PageChecks
