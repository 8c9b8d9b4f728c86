// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/hours/hoursstate.h"
#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLocale>
#include <QMap>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace Wheelhouse {

class DataTable;
class TextGridModel;

/// The business hours of a brand: to be read by everybody, to be set by planners and
/// administrators, from now or from a day on, with all that were set.
class HoursDialog : public QDialog
{
    Q_OBJECT

public:
    /// `state` and `clock` must outlive this; `ownZone` is proposed where no hours are set.
    HoursDialog(const Theme &theme, HoursState &state, const Clock &clock, const QLocale &locale,
                const QString &ownZone, QWidget *parent = nullptr);

    void setBrands(const QStringList &brands);
    /// What is typed, without key.
    HoursSet typed() const;

private:
    QLabel *addRow(QFormLayout &form, const QString &id, const QString &name, QWidget *field);
    void addFields(QFormLayout &form);
    void connectFields();
    void showAll();
    void showHours();
    void followChoices();
    void save();
    void refuse(const Error &error);
    void clearProblems();

    HoursState &m_state;
    const Clock &m_clock;
    const QLocale m_locale;
    const QString m_ownZone;
    QStringList m_brands;
    HoursSet m_sent; ///< what was refused, if it was
    bool m_filled = false;
    QScrollArea *m_fields = nullptr;
    QComboBox *m_brand;
    QComboBox *m_kind;
    QComboBox *m_zone;
    QMap<QString, QLineEdit *> m_days;
    QPlainTextEdit *m_holidays;
    QComboBox *m_when;
    QDateEdit *m_day;
    QMap<QString, QLabel *> m_problems; ///< by field
    QLabel *m_problem;
    QLabel *m_rights;
    QPushButton *m_set;
    TextGridModel *m_model;
    DataTable *m_table;
};

} // namespace Wheelhouse
