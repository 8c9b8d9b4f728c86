// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

class QAction;

namespace Wheelhouse {

/// A button that is an icon alone; its name is said by the tool tip and to screen readers.
class IconButton : public QToolButton
{
public:
    /// `icon` is a name in resources/icons.
    IconButton(const Theme &theme, const QString &icon, const QString &name,
               QWidget *parent = nullptr);

    /// Does what the action does, is enabled when it is, and tells its key.
    void follow(QAction *action);

private:
    void dress();

    const Theme &m_theme;
    const QString m_icon;
};

} // namespace Wheelhouse
