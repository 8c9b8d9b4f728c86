// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/metrictargets.h"
#include "core/kpi/catalogue.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Wheelhouse {

class DataTable;
class TextGridModel;

/// The target of one metric: to be read by everybody with who set it when, to be set or taken away
/// by directors and administrators. A share is typed in percent, a duration in seconds, minutes,
/// hours or days. Deletes itself.
class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    /// The metric can have a target; `now` is what the figure is, in words. `targets` must outlive
    /// this.
    TargetDialog(const Theme &theme, MetricTargets &targets, const Metric &metric,
                 const QString &now, const QLocale &locale, QWidget *parent);

    /// What is typed, in the metric's unit.
    double typed() const;

private:
    void addFields(QFormLayout &form);
    void addHistory(const Theme &theme, QFormLayout &form);
    void addButtons(QFormLayout &form);
    void showAll();
    void showTarget(double target);
    void keep(std::optional<double> target);
    void say(const QString &problem);

    MetricTargets &m_targets;
    const Metric &m_metric;
    const QLocale m_locale;
    qint64 m_shownSeq = -1; ///< of the entry whose target is in the field
    double m_shown = 0;
    bool m_sending = false;
    QDoubleSpinBox *m_value;
    QComboBox *m_unit;
    QLabel *m_note;
    QLabel *m_origin;
    QLabel *m_problem;
    QLabel *m_rights;
    DataTable *m_table = nullptr;
    TextGridModel *m_model = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Wheelhouse
