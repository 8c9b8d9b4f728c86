// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/savedviews.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Wheelhouse {

/// The saved views to rename, to replace by the question that is asked now, and to delete. What was
/// replaced or deleted last can be had back. Opened with open().
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `views` must outlive this.
    ViewsDialog(SavedViews &views, const OverviewParams &asked, QWidget *parent);

private:
    void showViews();
    void showChoice();
    void rename();
    void replace();
    void remove();
    void undo();
    QString chosen() const;
    void say(const QString &sentence, const std::optional<SavedView> &lost);

    SavedViews &m_views;
    const OverviewParams m_asked;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_replace;
    QPushButton *m_delete;
    QLabel *m_note;
    QPushButton *m_undo;
    std::optional<SavedView> m_lost;
};

} // namespace Wheelhouse
