// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLocale>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class DataTable;
class TextGridModel;
class WaterfallChart;

/// "Why did it change?" of one figure, between the page's period and the one it is compared with:
/// in words, as a waterfall and as a table, by the dimension that tells most or another one. It
/// stands beside the page, which stays usable.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(const Theme &theme, OverviewState &state, const QLocale &locale,
              QWidget *parent = nullptr);

    /// Asks the server and shows itself.
    void ask(const QString &metric);

    /// The answer by the dimension that is chosen; null while there is none.
    const WhyPart *part() const;
    /// What the answer is about.
    const OverviewParams &question() const { return m_question; }

    void addToHead(QWidget *control) { m_headRow->addWidget(control); }

private:
    QWidget *makeHead();
    void showAnswer();
    void showMessage(const QString &text);
    void showPart();

    OverviewState &m_state;
    const QLocale m_locale;
    OverviewParams m_question; ///< what the shown answer is about
    QString m_metric;
    QBoxLayout *m_headRow = nullptr;
    QLabel *m_title;
    QLabel *m_summary;
    QComboBox *m_by;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    QLabel *m_message;
    WaterfallChart *m_chart;
    TextGridModel *m_model;
    DataTable *m_table;
    QLabel *m_sentences;
    QLabel *m_note;
};

} // namespace Wheelhouse
