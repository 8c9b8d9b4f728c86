// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connectionlist.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace Wheelhouse {

/// The servers the user has been connected to, one button a row, each with one beside it to forget
/// it. Hidden when there are none.
class RecentServers : public QWidget
{
    Q_OBJECT

public:
    RecentServers(const Theme &theme, ConnectionList &list, QWidget *parent = nullptr);

    void refresh();

    /// Older ones are still remembered, but not shown.
    static constexpr int shown = 3;

Q_SIGNALS:
    void chosen(const Wheelhouse::ConnectionProfile &profile);
    void forgotten(const QString &id);

private:
    QWidget *makeRow(const ConnectionProfile &profile);

    const Theme &m_theme;
    ConnectionList &m_list;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace Wheelhouse
