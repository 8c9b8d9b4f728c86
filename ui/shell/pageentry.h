// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Wheelhouse {

/// A page as the shell sees it. The widget is made when the page is first shown.
struct PageEntry
{
    QString id;   ///< stable: remembered in the settings
    QString icon; ///< name in resources/icons
    QString title;
    std::function<QWidget *()> make;
    std::function<void(bool)> setWatching; ///< shown or not: what is not seen costs no traffic
};

} // namespace Wheelhouse
