// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/whydialog.h"

#include "ui/charts/datatable.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/whywords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {

WhyDialog::WhyDialog(const Theme &theme, OverviewState &state, const QLocale &locale,
                     QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_locale(locale)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_by(new QComboBox(this))
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(m_stack))
    , m_chart(new WaterfallChart(theme, m_stack))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Parts of the change as a table"), m_stack))
    , m_sentences(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(tr("Why did it change?"));
    for (QLabel *label : {m_title, m_summary, m_message, m_sentences, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setLook(m_title, "heading");
    setLook(m_note, "small");
    setLook(m_message, "muted");
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setObjectName(QStringLiteral("whyMessage"));
    m_summary->setObjectName(QStringLiteral("whySummary"));
    m_sentences->setObjectName(QStringLiteral("whySentences"));
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart->setObjectName(QStringLiteral("whyChart"));
    m_table->setObjectName(QStringLiteral("whyTable"));
    m_table->setModel(m_model);
    m_note->setText(whyNote());

    for (QWidget *page : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_chart),
                          static_cast<QWidget *>(m_table)})
        m_stack->addWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_summary);
    column->addWidget(m_sentences);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(theme.scaled(800), theme.scaled(600));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_by, &QComboBox::activated, this, &WhyDialog::showPart);
    connect(m_asTable, &QPushButton::toggled, this, &WhyDialog::showPart);
    connect(&m_state.why(), &WhyState::changed, this, &WhyDialog::showAnswer);
}

QWidget *WhyDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_headRow = new QHBoxLayout(head);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(10);
    m_headRow->addWidget(m_title, 1);
    m_by->setObjectName(QStringLiteral("whyBy"));
    m_by->setAccessibleName(tr("Taken apart by"));
    m_by->setToolTip(tr("Taken apart by; the first of them tells most"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_headRow->addWidget(m_by);
    m_asTable->setObjectName(QStringLiteral("whyAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoDefault(false);
    m_asTable->setAccessibleName(tr("Show the parts as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    setLook(m_asTable, "ghost");
    m_headRow->addWidget(m_asTable);
    return head;
}

void WhyDialog::ask(const QString &metric)
{
    m_metric = metric;
    m_question = m_state.answered();
    m_by->clear();
    m_state.why().ask({m_question, metric, {}});
    show();
    raise();
    activateWindow();
}

void WhyDialog::showAnswer()
{
    const WhyState &why = m_state.why();
    m_title->setText(metricWords(m_metric).name);
    if (why.asking())
        return showMessage(tr("The server is taking the change apart …"));
    if (why.problem())
        return showMessage(whyProblem(*why.problem()));
    if (!why.explained())
        return;
    m_by->clear();
    for (const WhyPart &part : why.explained()->by)
        m_by->addItem(m_by->count() == 0 ? tr("%1 (tells most)").arg(dimensionName(part.dimension))
                                         : dimensionName(part.dimension));
    m_summary->setText(whySummary(*why.explained(), m_locale));
    showPart();
    m_chart->setFocus();
}

void WhyDialog::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_summary->clear();
    m_sentences->clear();
    for (QWidget *part : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_asTable),
                          static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_sentences),
                          static_cast<QWidget *>(m_note)})
        part->setVisible(false);
    m_stack->setCurrentWidget(m_message);
}

const WhyPart *WhyDialog::part() const
{
    const auto &explained = m_state.why().explained();
    const int chosen = m_by->currentIndex();
    return explained && chosen >= 0 && chosen < explained->by.size() ? &explained->by[chosen]
                                                                     : nullptr;
}

void WhyDialog::showPart()
{
    const WhyPart *chosen = part();
    if (!chosen)
        return;
    const auto &explained = m_state.why().explained();
    const WhyPart &part = *chosen;
    const bool count = metricWords(explained->metric).unit == Unit::Count;
    m_chart->setPicture(whyPicture(*explained, part, m_question, m_locale));
    m_model->setGrid(whyGrid(*explained, part, m_question, m_locale));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setStretchLastSection(true);
    QStringList lines;
    for (const QString &sentence : whySentences(*explained, part, m_locale))
        lines.append(QStringLiteral("• %1").arg(sentence));
    m_sentences->setText(lines.join(u'\n'));
    for (QWidget *each : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_asTable),
                          static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_sentences)})
        each->setVisible(true);
    m_note->setVisible(!count);
    m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart);
}

} // namespace Wheelhouse
