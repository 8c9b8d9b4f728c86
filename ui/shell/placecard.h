// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Wheelhouse {

/// A card of the connection page: icon, name, what it is for, room for fields, one button. While
/// busy the button cancels and a bar moves.
class PlaceCard : public QFrame
{
    Q_OBJECT

public:
    PlaceCard(const Theme &theme, const QString &icon, const QString &title, const QString &text,
              const QString &action, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }
    /// Between the text and the button.
    void addContent(QWidget *content);
    /// The one among the cards that most will want: its button stands out.
    void setPrimary(bool primary);
    void setBusy(bool busy, const QString &what = {});
    /// An empty sentence hides it.
    void setProblem(const QString &sentence);
    QString problem() const;

Q_SIGNALS:
    void chosen();
    void cancelled();

private:
    void dress();
    void dressButton();

    const Theme &m_theme;
    const QString m_iconName;
    const QString m_actionText;
    QLabel *m_icon;
    QLabel *m_problem;
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QVBoxLayout *m_content;
    bool m_busy = false;
    bool m_primary = false;
};

} // namespace Wheelhouse
