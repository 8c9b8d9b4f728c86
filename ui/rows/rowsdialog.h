// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowsstate.h"
#include "core/base/clock.h"
#include "ui/export/filesaver.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLocale>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Wheelhouse {

class DataTable;
class EmptyState;
class ExportButton;
class RowsModel;

/// "Contacts behind the figure": what a figure is made of, contact by contact, and beside the table
/// what was said in the one that is chosen. It stands beside the page, which stays usable.
class RowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it.
    RowsDialog(const Theme &theme, RowsState &state, FileSaver &saver, const Clock &clock,
               const QLocale &locale, QWidget *parent = nullptr);

    /// Asks the server and shows itself; see RowsState::ask.
    void ask(const RowsParams &params, const std::optional<Figure> &known = {});

private:
    enum class Writing { None, Csv, Xlsx };
    QWidget *makeTools();
    QWidget *makeList();
    void connectState();
    void showAll();
    void showCounts();
    void showList();
    void fitColumns();
    void choose(const QModelIndex &index);
    bool searching() const;
    void search(const QString &text);
    void goOnOrStop();
    void askForTable(Writing writing);
    void writeWhenComplete();

    const Theme &m_theme;
    RowsState &m_state;
    FileSaver &m_saver;
    const Clock &m_clock;
    const QLocale m_locale;
    Writing m_writing = Writing::None; ///< as soon as all rows are there
    bool m_stopped = false;            ///< the search goes no further
    QLabel *m_title;
    QLabel *m_period;
    QLabel *m_counts;
    QLineEdit *m_search;
    ExportButton *m_export;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RowsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table = nullptr;
    QLabel *m_shown;
    QPushButton *m_more;
};

} // namespace Wheelhouse
