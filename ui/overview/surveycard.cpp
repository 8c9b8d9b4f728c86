// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/surveycard.h"

#include "app/format/format.h"
#include "ui/charts/datatable.h"
#include "ui/overview/surveysharedialog.h"
#include "ui/overview/surveywords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace Wheelhouse {
namespace {

constexpr int surveyRows = 12;

} // namespace

SurveyCard::SurveyCard(const Theme &theme, CostState &state, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_state(state)
    , m_locale(locale)
    , m_by(new QComboBox(this))
    , m_askWhom(new QPushButton(tr("Who is asked…"), this))
    , m_words(new QLabel(this))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Who answered the survey"), this))
{
    setTitle(tr("Does the rating speak for all?"));
    m_by->setObjectName(QStringLiteral("surveyBy"));
    m_by->setAccessibleName(tr("What the answers are by"));
    m_by->setToolTip(m_by->accessibleName());
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const SurveyBy by : {SurveyBy::Outcome, SurveyBy::Channel, SurveyBy::Speed})
        m_by->addItem(surveyByName(by), int(by));
    m_askWhom->setObjectName(QStringLiteral("surveyShares"));
    m_askWhom->setToolTip(tr("Which part of the contacts is asked for a rating, and since when"));
    setLook(m_askWhom, "ghost");
    addAction(m_askWhom);
    addAction(m_by);
    m_words->setObjectName(QStringLiteral("surveyWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("surveyTable"));
    m_table->setModel(m_model);
    m_table->setFittedRows(surveyRows);
    addContent(m_words, 0);
    addFlush(m_table);
    connect(&m_state, &CostState::changed, this, &SurveyCard::showAll);
    connect(m_by, &QComboBox::activated, this, &SurveyCard::showAll);
    connect(m_askWhom, &QPushButton::clicked, this, &SurveyCard::showShares);
    showAll();
}

SurveyBy SurveyCard::by() const
{
    return SurveyBy(m_by->currentData().toInt());
}

void SurveyCard::setBrands(const QStringList &brands)
{
    m_brands = brands;
}

void SurveyCard::showShares()
{
    if (!m_state.survey())
        return;
    if (!m_dialog)
        m_dialog = new SurveyShareDialog(m_theme, m_state, m_locale, this);
    m_dialog->setBrands(m_brands);
    m_dialog->open();
}

void SurveyCard::showAll()
{
    const auto &answer = m_state.survey();
    m_askWhom->setEnabled(answer.has_value());
    m_by->setEnabled(answer.has_value());
    m_table->setVisible(answer && !answer->strata.isEmpty());
    if (!answer) {
        setSubtitle({});
        m_words->setText(m_state.surveyProblem() ? Format::problem(*m_state.surveyProblem())
                                                 : tr("The server is counting the answers …"));
        return;
    }
    setSubtitle(surveySharesWords(answer->shares, m_locale));
    QStringList lines;
    for (const QString &line : surveySentences(*answer, m_locale))
        lines.append(QStringLiteral("• %1").arg(line));
    m_words->setText(lines.join(u'\n'));
    m_model->setGrid(surveyGrid(answer->strata, by(), m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace Wheelhouse
