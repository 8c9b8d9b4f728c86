// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "app/overview/questionhistory.h"
#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Wheelhouse {

class FilterBar;
class Freshness;
class HoursDialog;
class SavedViews;
class ViewsButton;

/// The head of the page Overview: its name, back and forward through the questions, the saved
/// views, a link to the question, how fresh the figures are, and the filter bar.
class OverviewHead : public QWidget
{
    Q_OBJECT

public:
    /// `page` gets the actions, so that their keys work on it and are listed. The others must
    /// outlive this.
    OverviewHead(const Theme &theme, OverviewState &state, const Clock &clock,
                 const QLocale &locale, QWidget *page);

    void offerViews(SavedViews &views);
    /// A button among those of the page, before its age.
    void addButton(QWidget *button);
    void setFreshness(bool loaded, bool stale);
    /// Question and choices as the state has them; why it was refused, if it was.
    void showQuestion();

Q_SIGNALS:
    /// The link is in the clipboard.
    void linkCopied();

private:
    QHBoxLayout *makeTitleRow();
    void makeActions(QWidget *page);
    QAction *addAction(QWidget *page, const char *id, const QString &text,
                       const QKeySequence &keys);
    void updateSteps();
    void copyLink();
    void showHours();
    void showFigures();

    const Theme &m_theme;
    OverviewState &m_state;
    const Clock &m_clock;
    const QLocale m_locale;
    QuestionHistory m_history;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_figures = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_saveView = nullptr;
    QHBoxLayout *m_row = nullptr;
    ViewsButton *m_views = nullptr;
    Freshness *m_freshness = nullptr;
    FilterBar *m_filters = nullptr;
    HoursDialog *m_hours = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace Wheelhouse
