// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetdialog.h"

#include "ui/charts/datatable.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double secondMs = 1000;
constexpr double minuteMs = 60 * secondMs;
constexpr double hourMs = 60 * minuteMs;
constexpr double dayMs = 24 * hourMs;
constexpr double mostTyped = 99'999;
constexpr int historyRows = 4;

} // namespace

TargetDialog::TargetDialog(const Theme &theme, MetricTargets &targets, const Metric &metric,
                           const QString &now, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_metric(metric)
    , m_locale(locale)
    , m_value(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_rights(new QLabel(this))
{
    setObjectName(QStringLiteral("targetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Target: %1").arg(metricWords(metric.id).name));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 18);
    form->setSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addFields(*form);
    for (QLabel *label : {m_note, m_origin, m_problem, m_rights}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
        form->addRow(label);
    }
    //: %1 a figure
    m_note->setText(tr("Now: %1. The target is everybody's: it is on each page of this server, "
                       "on the wallboard and in the report.")
                        .arg(now));
    setLook(m_note, "small");
    m_origin->setObjectName(QStringLiteral("targetOrigin"));
    setLook(m_problem, "error");
    m_problem->setObjectName(QStringLiteral("targetProblem"));
    m_problem->hide();
    setLook(m_rights, "small");
    m_rights->setObjectName(QStringLiteral("targetRights"));
    m_rights->setText(
        tr("Your role may read targets. A director or an administrator may set them."));
    addHistory(theme, *form);
    addButtons(*form);
    connect(&m_targets, &MetricTargets::changed, this, &TargetDialog::showAll);
    connect(&m_targets, &MetricTargets::historyRead, this, &TargetDialog::showAll);
    showAll();
    m_value->selectAll();
    m_targets.readHistory(metric.id);
}

void TargetDialog::addFields(QFormLayout &form)
{
    m_value->setObjectName(QStringLiteral("targetValue"));
    m_value->setLocale(m_locale);
    m_value->setRange(0, m_metric.unit == Unit::Share ? 100 : mostTyped);
    m_value->setDecimals(m_metric.formula == Metric::Formula::Gauge ? 0 : 1);
    if (m_metric.unit == Unit::Share)
        m_value->setSuffix(QStringLiteral(" ") + locale().percent());
    m_value->setAccessibleName(windowTitle());
    m_unit->setObjectName(QStringLiteral("targetUnit"));
    m_unit->setAccessibleName(tr("Unit of the target"));
    m_unit->addItem(tr("seconds"), secondMs);
    m_unit->addItem(tr("minutes"), minuteMs);
    m_unit->addItem(tr("hours"), hourMs);
    m_unit->addItem(tr("days"), dayMs);
    m_unit->setVisible(m_metric.unit == Unit::Duration);
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(m_unit);
    auto *label =
        new QLabel(m_metric.better == Better::Up ? tr("At &least") : tr("At &most"), this);
    label->setBuddy(m_value);
    form.addRow(label);
    form.addRow(row);
}

void TargetDialog::addHistory(const Theme &theme, QFormLayout &form)
{
    m_model = new TextGridModel(this);
    m_table = new DataTable(theme, tr("Changes of the target"), this);
    m_table->setObjectName(QStringLiteral("targetHistory"));
    m_table->setModel(m_model);
    m_table->setFittedRows(historyRows);
    form.addRow(m_table);
}

void TargetDialog::addButtons(QFormLayout &form)
{
    auto *buttons = new QDialogButtonBox(
        m_targets.maySet() ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    m_set = buttons->addButton(tr("Set the target"), QDialogButtonBox::ApplyRole);
    m_set->setObjectName(QStringLiteral("setTarget"));
    m_set->setDefault(true);
    setLook(m_set, "primary");
    m_remove = buttons->addButton(tr("Take it away"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("removeTarget"));
    form.addRow(buttons);
    connect(m_set, &QPushButton::clicked, this, [this] { keep(typed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { keep(std::nullopt); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// A target that comes while another one is being typed is told, and leaves what is typed.
void TargetDialog::showAll()
{
    const TargetEntry entry = m_targets.entry(m_metric.id);
    if (m_shownSeq != entry.seq) {
        const bool first = m_shownSeq < 0;
        if (first || typed() == m_shown)
            showTarget(entry.value.value_or(m_metric.unit == Unit::Duration ? minuteMs : 0));
        if (!first && !m_sending)
            say(tr("This target was set meanwhile: %1. %2")
                    .arg(targetBound(m_metric, entry.value, m_locale),
                         targetOrigin(entry, m_locale)));
        m_shownSeq = entry.seq;
    }
    m_origin->setText(targetOrigin(entry, m_locale));
    m_model->setGrid(targetGrid(m_metric, m_targets.history(), m_locale));
    m_table->setVisible(m_targets.history().size() > 1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const bool may = m_targets.maySet();
    m_value->setEnabled(may);
    m_unit->setEnabled(may);
    m_set->setVisible(may);
    m_remove->setVisible(may);
    m_set->setEnabled(!m_sending);
    m_remove->setEnabled(!m_sending && entry.value.has_value());
    m_rights->setVisible(!may);
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
    m_shown = typed();
}

void TargetDialog::keep(std::optional<double> target)
{
    m_sending = true;
    m_problem->hide();
    showAll();
    m_targets.set(m_metric.id, target, [dialog = QPointer(this)](const Result<void> &outcome) {
        if (!dialog)
            return;
        dialog->m_sending = false;
        if (outcome) {
            dialog->accept();
            return;
        }
        dialog->showAll();
        dialog->say(targetProblem(outcome.error()));
    });
}

void TargetDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
}

} // namespace Wheelhouse
