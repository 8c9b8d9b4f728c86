// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdowncard.h"

#include "ui/charts/bardelegate.h"
#include "ui/charts/datatable.h"
#include "ui/charts/figureorder.h"

#include <QComboBox>
#include <QHeaderView>

namespace Wheelhouse {
namespace {

constexpr int mostRows = 10;

} // namespace

BreakdownCard::BreakdownCard(const Theme &theme, BreakdownModel::By by, const QLocale &locale,
                             QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_model(new BreakdownModel(by, locale, this))
    , m_sorted(new FigureOrder(this))
{
    addChoice();
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(BreakdownModel::SortRole);
    m_sorted->setSortLocaleAware(true);

    m_table = new DataTable(theme, breakdownTitle(by), this);
    m_table->setObjectName(QString::fromLatin1(EnumNames<BreakdownBy>::names[size_t(by)]) +
                           QStringLiteral("Table"));
    addBars();
    m_table->setModel(m_sorted);
    m_table->offerSorting();
    m_table->sortByColumn(BreakdownModel::Contacts, Qt::DescendingOrder);
    m_table->setFittedRows(mostRows);
    addFlush(m_table);
    fitColumns();
    connect(&theme, &Theme::changed, this, &BreakdownCard::fitColumns);
    setBy(by);
}

void BreakdownCard::addChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("breakdownBy"));
    m_choice->setAccessibleName(tr("What the table is by"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const BreakdownBy by : breakdownChoices())
        m_choice->addItem(breakdownHead(by), int(by));
    addAction(m_choice);
    connect(m_choice, &QComboBox::activated, this,
            [this] { Q_EMIT byChosen(BreakdownBy(m_choice->currentData().toInt())); });
}

void BreakdownCard::setBy(BreakdownBy by)
{
    m_model->setBy(by);
    setTitle(breakdownTitle(by));
    m_table->setAccessibleName(breakdownTitle(by));
    m_choice->setCurrentIndex(m_choice->findData(int(by)));
}

void BreakdownCard::addBars()
{
    const auto contacts = [this](const QModelIndex &index) {
        const BreakdownRow &row = m_model->at(m_sorted->mapToSource(index).row());
        return BarCell{index.data().toString(),
                       double(row.contacts) / double(m_model->mostContacts())};
    };
    m_table->setItemDelegateForColumn(
        BreakdownModel::Contacts,
        new BarDelegate(m_theme, contacts, QStringLiteral("000,000"), {}, this));
    const auto share = [this](const QModelIndex &index) {
        const int row = m_sorted->mapToSource(index).row();
        const Figure &figure = *m_model->shareAt(row, index.column());
        const bool rated = index.column() == BreakdownModel::Csat;
        return BarCell{index.data().toString(), figure.value.value_or(-1), Tone::Info,
                       rated ? tr("n = %1").arg(m_locale.toString(figure.sample)) : QString()};
    };
    for (const int column :
         {BreakdownModel::Csat, BreakdownModel::Automated, BreakdownModel::Handover}) {
        const QString note =
            column == BreakdownModel::Csat ? tr("n = %1").arg(u"00,000") : QString();
        m_table->setItemDelegateForColumn(
            column, new BarDelegate(m_theme, share, QStringLiteral("100.0 %"), note, this));
    }
}

void BreakdownCard::setRows(const QList<BreakdownRow> &rows)
{
    m_model->setRows(rows);
}

QList<BreakdownRow> BreakdownCard::rows() const
{
    QList<BreakdownRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return rows;
}

void BreakdownCard::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setMinimumSectionSize(m_theme.scaled(56));
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(BreakdownModel::FirstResponse, QHeaderView::ResizeToContents);
}

} // namespace Wheelhouse
