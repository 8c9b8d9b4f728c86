// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/savedviews.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Wheelhouse {

/// Asks for the name of a saved view: of a new one, which may take the place of another, or another
/// name of an old one, which may not. Opened with open(); accepted only with a good name.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new view of this question.
    ViewNameDialog(const SavedViews &views, const OverviewParams &asked, const QString &suggestion,
                   QWidget *parent);
    /// For another name of this one.
    ViewNameDialog(const SavedViews &views, const SavedView &renamed, QWidget *parent);

    QString name() const;

private:
    ViewNameDialog(const SavedViews &views, const QString &renamed, const QString &name,
                   const QString &note, QWidget *parent);
    void judge();

    const SavedViews &m_views;
    const QString m_renamed; ///< empty: a new one
    const QString m_plainNote;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_accept;
};

} // namespace Wheelhouse
