// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/metrictargets.h"
#include "core/kpi/catalogue.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace Wheelhouse {

/// Sets or takes away the target of one metric. A share is typed in percent, a duration in seconds,
/// minutes, hours or days. Deletes itself.
class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    /// The metric can have a target; `now` is what the figure is, in words.
    TargetDialog(MetricTargets &targets, const Metric &metric, const QString &now, QWidget *parent);

    /// What is typed, in the metric's unit.
    double typed() const;

private:
    void showTarget(double target);
    void keep(std::optional<double> target);

    MetricTargets &m_targets;
    const Metric &m_metric;
    QDoubleSpinBox *m_value;
    QComboBox *m_unit;
    QLabel *m_note;
};

} // namespace Wheelhouse
