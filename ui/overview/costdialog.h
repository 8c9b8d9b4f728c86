// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Wheelhouse {

class DataTable;
class TextGridModel;

/// What the saving is worked out with: to be read by everybody, to be changed by those whose role
/// may, with every change there was. "Set the earlier ones again" is a change as well: nothing in
/// the history is ever taken away.
class CostDialog : public QDialog
{
    Q_OBJECT

public:
    /// `state` has a cost().
    CostDialog(const Theme &theme, CostState &state, const QLocale &locale,
               QWidget *parent = nullptr);

    /// What is typed.
    CostAssumed typed() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QDoubleSpinBox *addNumber(const char *id, double low, double high, int decimals,
                              const QString &suffix = {});
    void addFields(QFormLayout &form);
    void fill();
    void followHandling();
    void showHistory();
    void save(const CostAssumed &assumed);
    void setAgain();
    void refuse(const Error &error);

    CostState &m_state;
    const QLocale m_locale;
    QDoubleSpinBox *m_cost;
    QLineEdit *m_currency;
    QComboBox *m_handling;
    QDoubleSpinBox *m_minutes;
    QDoubleSpinBox *m_parallel;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_likely;
    QDoubleSpinBox *m_high;
    QDoubleSpinBox *m_occupancy;
    QDoubleSpinBox *m_hours;
    QLineEdit *m_note;
    QLabel *m_problem;
    QLabel *m_rights;
    QPushButton *m_save;
    QPushButton *m_again;
    TextGridModel *m_model;
    QLabel *m_historyHead;
    DataTable *m_table;
};

} // namespace Wheelhouse
