// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/surveysharedialog.h"

#include "core/care/surveyshare.h"
#include "ui/charts/datatable.h"
#include "ui/overview/costwords.h"
#include "ui/overview/surveywords.h"

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

constexpr int changeRows = 6;

} // namespace

SurveyShareDialog::SurveyShareDialog(const Theme &theme, CostState &state, const QLocale &locale,
                                     QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_locale(locale)
    , m_brand(new QComboBox(this))
    , m_percent(new QDoubleSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_rights(new QLabel(this))
    , m_model(new TextGridModel(this))
    , m_historyHead(new QLabel(tr("Changes, the latest first"), this))
    , m_table(new DataTable(theme, tr("Changes of who is asked"), this))
{
    setObjectName(QStringLiteral("surveyShareDialog"));
    setWindowTitle(tr("Who is asked for a rating"));
    auto *note = new QLabel(
        tr("After the close a part of the contacts is asked, drawn at random by the number of the "
           "conversation: how it ended and who served it make no difference. Fewer questions tire "
           "customers less; the response rate counts those asked alone."),
        this);
    for (QLabel *label : {note, m_problem, m_rights}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setLook(note, "small");
    setLook(m_problem, "error");
    setLook(m_rights, "small");
    m_rights->setText(tr("Your role may read this. A director or a supervisor may change it."));
    m_problem->setObjectName(QStringLiteral("surveyProblem"));
    m_problem->hide();
    m_brand->setObjectName(QStringLiteral("surveyBrand"));
    m_percent->setObjectName(QStringLiteral("surveyPercent"));
    m_percent->setLocale(locale);
    m_percent->setRange(0, 100);
    m_percent->setDecimals(1);
    m_percent->setSuffix(u' ' + locale.percent());
    m_note->setObjectName(QStringLiteral("surveyNote"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Brand"), m_brand);
    form->addRow(tr("&Asked"), m_percent);
    form->addRow(tr("&Note"), m_note);
    setLook(m_historyHead, "strong");
    m_table->setObjectName(QStringLiteral("surveyChanges"));
    m_table->setModel(m_model);
    m_table->setFittedRows(changeRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_set = buttons->addButton(tr("Set from now on"), QDialogButtonBox::ApplyRole);
    m_set->setObjectName(QStringLiteral("surveySet"));
    m_set->setDefault(true);
    setLook(m_set, "primary");

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(note);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_rights);
    column->addWidget(m_historyHead);
    column->addWidget(m_table);
    column->addStretch();
    column->addWidget(buttons);
    resize(theme.scaled(600), sizeHint().height()); // grows with the history

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_brand, &QComboBox::activated, this, &SurveyShareDialog::showShare);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_state.askWhom(
            {m_brand->currentData().toString(), m_percent->value(), m_note->text().trimmed(), {}});
    });
    connect(&m_state, &CostState::refused, this, [this](const Error &error) {
        m_problem->setText(assumptionProblem(error));
        m_problem->show();
    });
    connect(&m_state, &CostState::written, m_note, &QLineEdit::clear);
    connect(&m_state, &CostState::changed, this, &SurveyShareDialog::showAll);
    setBrands({});
}

void SurveyShareDialog::setBrands(const QStringList &brands)
{
    m_brand->clear();
    m_brand->addItem(tr("All brands"), QString());
    for (const QString &brand : brands) {
        if (!brand.isEmpty())
            m_brand->addItem(brand, brand);
    }
    showAll();
    showShare();
}

void SurveyShareDialog::showAll()
{
    const bool may = m_state.mayAskWhom();
    for (QWidget *each : {static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_note)})
        each->setEnabled(may);
    m_set->setVisible(may);
    m_rights->setVisible(!may);
    if (!m_state.survey())
        return;
    const bool any = !m_state.survey()->shares.isEmpty();
    m_historyHead->setVisible(any);
    m_table->setVisible(any);
    m_model->setGrid(surveyShareGrid(m_state.survey()->shares, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setStretchLastSection(true);
}

void SurveyShareDialog::showShare()
{
    if (!m_state.survey())
        return;
    SurveyShares shares;
    const QList<SurveyShareChange> &changes = m_state.survey()->shares;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        shares.apply(change->set);
    m_percent->setValue(shares.percentOf(m_brand->currentData().toString()));
}

} // namespace Wheelhouse
