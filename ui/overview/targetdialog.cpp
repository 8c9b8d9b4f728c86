// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetdialog.h"

#include "ui/overview/metricwords.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double secondMs = 1000;
constexpr double minuteMs = 60 * secondMs;
constexpr double hourMs = 60 * minuteMs;
constexpr double dayMs = 24 * hourMs;
constexpr double mostTyped = 99'999;

} // namespace

TargetDialog::TargetDialog(MetricTargets &targets, const Metric &metric, const QString &now,
                           QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_metric(metric)
    , m_value(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("targetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const MetricWords words = metricWords(metric.id);
    setWindowTitle(tr("Target: %1").arg(words.name));
    m_value->setObjectName(QStringLiteral("targetValue"));
    m_value->setRange(0, metric.unit == Unit::Share ? 100 : mostTyped);
    m_value->setDecimals(metric.formula == Metric::Formula::Gauge ? 0 : 1);
    if (metric.unit == Unit::Share)
        m_value->setSuffix(QStringLiteral(" ") + locale().percent());
    m_unit->setObjectName(QStringLiteral("targetUnit"));
    m_unit->setAccessibleName(tr("Unit of the target"));
    m_unit->addItem(tr("seconds"), secondMs);
    m_unit->addItem(tr("minutes"), minuteMs);
    m_unit->addItem(tr("hours"), hourMs);
    m_unit->addItem(tr("days"), dayMs);
    m_unit->setVisible(metric.unit == Unit::Duration);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 18);
    form->setSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(m_unit);
    auto *label = new QLabel(metric.better == Better::Up ? tr("At &least") : tr("At &most"), this);
    label->setBuddy(m_value);
    m_value->setAccessibleName(windowTitle());
    form->addRow(label);
    form->addRow(row);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    //: %1 a figure
    m_note->setText(tr("Now: %1. The target is kept on this computer, for this server.").arg(now));
    setLook(m_note, "small");
    form->addRow(m_note);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Set the target"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("setTarget"));
    accept->setDefault(true);
    setLook(accept, "primary");
    QPushButton *remove = buttons->addButton(tr("Take it away"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeTarget"));
    remove->setEnabled(targets.of(metric.id).has_value());
    form->addRow(buttons);
    connect(accept, &QPushButton::clicked, this, [this] { keep(typed()); });
    connect(remove, &QPushButton::clicked, this, [this] { keep(std::nullopt); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showTarget(targets.of(metric.id).value_or(metric.unit == Unit::Duration ? minuteMs : 0));
    m_value->selectAll();
}

double TargetDialog::typed() const
{
    switch (m_metric.unit) {
    case Unit::Share:
        return m_value->value() / 100;
    case Unit::Duration:
        return std::round(m_value->value() * m_unit->currentData().toDouble());
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return m_value->value();
}

void TargetDialog::showTarget(double target)
{
    double shown = target;
    if (m_metric.unit == Unit::Share) {
        shown = target * 100;
    } else if (m_metric.unit == Unit::Duration) {
        int unit = 0;
        // the largest unit that says it without a fraction
        for (int each = 0; each < m_unit->count(); ++each) {
            if (target > 0 && std::fmod(target, m_unit->itemData(each).toDouble()) == 0)
                unit = each;
        }
        m_unit->setCurrentIndex(unit);
        shown = target / m_unit->itemData(unit).toDouble();
    }
    m_value->setValue(shown);
}

void TargetDialog::keep(std::optional<double> target)
{
    if (m_targets.set(m_metric.id, target))
        accept();
}

} // namespace Wheelhouse
