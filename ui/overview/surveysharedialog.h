// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Wheelhouse {

class DataTable;
class TextGridModel;

/// Which part of a brand's contacts is asked for a rating after the close: to be read by everybody,
/// to be set by directors and supervisors, with every change there was.
class SurveyShareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `state` has a survey().
    SurveyShareDialog(const Theme &theme, CostState &state, const QLocale &locale,
                      QWidget *parent = nullptr);

    void setBrands(const QStringList &brands);

private:
    void showAll();
    void showShare();

    CostState &m_state;
    const QLocale m_locale;
    QComboBox *m_brand;
    QDoubleSpinBox *m_percent;
    QLineEdit *m_note;
    QLabel *m_problem;
    QLabel *m_rights;
    QPushButton *m_set;
    TextGridModel *m_model;
    QLabel *m_historyHead;
    DataTable *m_table;
};

} // namespace Wheelhouse
