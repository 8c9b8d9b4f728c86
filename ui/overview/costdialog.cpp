// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/costdialog.h"

#include "ui/charts/datatable.h"
#include "ui/overview/costwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Wheelhouse {
namespace {

constexpr double wholeInPercent = 100;
constexpr int historyRows = 6;

} // namespace

CostDialog::CostDialog(const Theme &theme, CostState &state, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_locale(locale)
    , m_cost(addNumber("costHourly", 0, 1'000'000, 2))
    , m_currency(new QLineEdit(this))
    , m_handling(new QComboBox(this))
    , m_minutes(addNumber("costMinutes", 0.1, 24 * 60, 1, tr("min")))
    , m_parallel(addNumber("costParallel", 1, 20, 1))
    , m_low(addNumber("costLow", 0, wholeInPercent, 1, locale.percent()))
    , m_likely(addNumber("costLikely", 0, wholeInPercent, 1, locale.percent()))
    , m_high(addNumber("costHigh", 0, wholeInPercent, 1, locale.percent()))
    , m_occupancy(addNumber("costOccupancy", 1, wholeInPercent, 1, locale.percent()))
    , m_hours(addNumber("costHours", 1, 8'784, 0, tr("h")))
    , m_note(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_rights(new QLabel(this))
    , m_model(new TextGridModel(this))
    , m_historyHead(new QLabel(tr("Changes, the latest first"), this))
    , m_table(new DataTable(theme, tr("Changes of the assumptions"), this))
{
    setObjectName(QStringLiteral("costDialog"));
    setWindowTitle(tr("What the saving is worked out with"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(*form);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    for (QLabel *label : {m_problem, m_rights}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    setLook(m_problem, "error");
    setLook(m_rights, "small");
    m_problem->setObjectName(QStringLiteral("costProblem"));
    m_rights->setObjectName(QStringLiteral("costRights"));
    m_rights->setText(tr("Your role may read these. A director may change them."));
    setLook(m_historyHead, "strong");
    column->addWidget(m_historyHead);
    m_table->setObjectName(QStringLiteral("costHistory"));
    m_table->setModel(m_model);
    m_table->setFittedRows(historyRows);
    column->addWidget(m_table);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Set from now on"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(QStringLiteral("costSave"));
    m_save->setDefault(true);
    setLook(m_save, "primary");
    m_again = buttons->addButton(tr("Set the earlier ones again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("costAgain"));
    m_again->setToolTip(tr("Takes back the latest change by setting what was assumed before it"));
    column->addWidget(buttons);
    resize(theme.scaled(760), sizeHint().height()); // grows with the history

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, [this] { save(typed()); });
    connect(m_again, &QPushButton::clicked, this, &CostDialog::setAgain);
    connect(m_handling, &QComboBox::currentIndexChanged, this, &CostDialog::followHandling);
    connect(&m_state, &CostState::refused, this, &CostDialog::refuse);
    connect(&m_state, &CostState::written, this, [this] {
        m_problem->hide();
        m_note->clear();
    });
    connect(&m_state, &CostState::changed, this, [this] {
        if (!m_state.cost())
            return;
        showHistory();
        m_again->setEnabled(m_state.mayAssume() && !m_state.cost()->history.isEmpty());
    });
}

QDoubleSpinBox *CostDialog::addNumber(const char *id, double low, double high, int decimals,
                                      const QString &suffix)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(id));
    box->setLocale(m_locale);
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setGroupSeparatorShown(true);
    if (!suffix.isEmpty())
        box->setSuffix(u' ' + suffix);
    return box;
}

void CostDialog::addFields(QFormLayout &form)
{
    const auto add = [&](const QString &name, const QString &tip, QWidget *field,
                         QWidget *second = nullptr, QWidget *third = nullptr) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        label->setToolTip(tip);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *each : {field, second, third}) {
            if (!each)
                continue;
            each->setToolTip(tip);
            row->addWidget(each, 1);
        }
        form.addRow(label, row);
    };
    m_currency->setObjectName(QStringLiteral("costCurrency"));
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(QStringLiteral("EUR"));
    m_currency->setAccessibleName(tr("Currency of the cost, three capitals"));
    m_handling->setObjectName(QStringLiteral("costHandling"));
    m_handling->addItem(tr("as measured"));
    m_handling->addItem(tr("fixed"));
    m_minutes->setAccessibleName(tr("Minutes of undivided work a contact"));
    m_likely->setAccessibleName(tr("Share that people would have had, likely"));
    m_high->setAccessibleName(tr("Share that people would have had, at most"));
    m_low->setAccessibleName(tr("Share that people would have had, at least"));
    m_note->setObjectName(QStringLiteral("costNote"));
    m_note->setPlaceholderText(tr("where the figures come from"));
    add(tr("&Cost of an hour at work"),
        tr("Wages with all that comes on top: taxes, place, tools, leading. 0: not known."), m_cost,
        m_currency);
    add(tr("&Time a contact takes"),
        tr("As measured: the mean time in the hands of agents, divided by the contacts they hold "
           "at once. Fixed: minutes of undivided work."),
        m_handling, m_minutes);
    add(tr("Contacts at &once"),
        tr("How many contacts an agent has in hand while he works on one."), m_parallel);
    add(tr("At &least, likely, at most"),
        tr("Of the contacts that the bot resolved for good: how many would have come to people "
           "without it. The others would have given up or found it by themselves."),
        m_low, m_likely, m_high);
    add(tr("Part of an hour in c&ontacts"), tr("The rest is waiting, breaks, meetings, training."),
        m_occupancy);
    add(tr("&Hours at work a year"), tr("Of one full-time agent: paid less leave and sickness."),
        m_hours);
    add(tr("&Note"), tr("Stands in the history beside your name."), m_note);
}

void CostDialog::showEvent(QShowEvent *event)
{
    fill();
    QDialog::showEvent(event);
}

void CostDialog::fill()
{
    const CostAssumed &assumed = m_state.cost()->assumed;
    m_cost->setValue(assumed.hourlyCost);
    m_currency->setText(assumed.currency);
    m_handling->setCurrentIndex(assumed.handlingMinutes > 0 ? 1 : 0);
    m_minutes->setValue(assumed.handlingMinutes > 0 ? assumed.handlingMinutes
                                                    : m_state.cost()->estimate.handlingMinutes);
    m_parallel->setValue(assumed.parallel);
    m_low->setValue(assumed.shareLow * wholeInPercent);
    m_likely->setValue(assumed.shareLikely * wholeInPercent);
    m_high->setValue(assumed.shareHigh * wholeInPercent);
    m_occupancy->setValue(assumed.occupancy * wholeInPercent);
    m_hours->setValue(assumed.hoursAYear);
    m_note->clear();
    m_problem->hide();
    const bool may = m_state.mayAssume();
    for (QWidget *field : {static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_currency),
                           static_cast<QWidget *>(m_handling), static_cast<QWidget *>(m_parallel),
                           static_cast<QWidget *>(m_low), static_cast<QWidget *>(m_likely),
                           static_cast<QWidget *>(m_high), static_cast<QWidget *>(m_occupancy),
                           static_cast<QWidget *>(m_hours), static_cast<QWidget *>(m_note)})
        field->setEnabled(may);
    m_save->setVisible(may);
    m_again->setVisible(may);
    m_again->setEnabled(!m_state.cost()->history.isEmpty());
    m_rights->setVisible(!may);
    showHistory();
    followHandling();
}

void CostDialog::showHistory()
{
    const QList<CostChange> &history = m_state.cost()->history;
    m_historyHead->setVisible(!history.isEmpty());
    m_table->setVisible(!history.isEmpty());
    m_model->setGrid(costHistoryGrid(history, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(2, QHeaderView::Stretch);
}

void CostDialog::followHandling()
{
    const bool fixed = m_handling->currentIndex() == 1;
    m_minutes->setEnabled(fixed && m_state.mayAssume());
    m_parallel->setEnabled(!fixed && m_state.mayAssume());
}

CostAssumed CostDialog::typed() const
{
    CostAssumed assumed;
    assumed.hourlyCost = m_cost->value();
    assumed.currency = m_currency->text().trimmed().toUpper();
    assumed.handlingMinutes = m_handling->currentIndex() == 1 ? m_minutes->value() : 0;
    assumed.parallel = m_parallel->value();
    assumed.shareLow = m_low->value() / wholeInPercent;
    assumed.shareLikely = m_likely->value() / wholeInPercent;
    assumed.shareHigh = m_high->value() / wholeInPercent;
    assumed.occupancy = m_occupancy->value() / wholeInPercent;
    assumed.hoursAYear = m_hours->value();
    assumed.note = m_note->text().trimmed();
    return assumed;
}

void CostDialog::save(const CostAssumed &assumed)
{
    if (const auto checked = checkAssumptions(assumed); !checked)
        refuse(checked.error());
    else
        m_state.assume(assumed);
}

void CostDialog::setAgain()
{
    const QList<CostChange> &history = m_state.cost()->history;
    CostAssumed earlier = history.size() > 1 ? history[1].assumed : CostAssumed();
    earlier.note = tr("back to what was assumed before");
    save(earlier);
    connect(
        &m_state, &CostState::changed, this,
        [this] {
            if (m_state.cost())
                fill();
        },
        Qt::SingleShotConnection);
}

void CostDialog::refuse(const Error &error)
{
    m_problem->setText(assumptionProblem(error));
    m_problem->setAccessibleName(m_problem->text());
    m_problem->show();
}

} // namespace Wheelhouse
