// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/heatcard.h"

#include "app/format/format.h"
#include "ui/charts/datatable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

namespace Wheelhouse {

HeatCard::HeatCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_locale(locale)
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_stack(new QStackedWidget(this))
    , m_map(new HeatMap(theme, locale, m_stack))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("When customers come as a table"), m_stack))
{
    setTitle(tr("When customers come"));
    m_asTable->setObjectName(QStringLiteral("heatAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show when customers come as a table"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    setLook(m_asTable, "ghost");
    addAction(m_asTable);
    m_map->setObjectName(QStringLiteral("heatMap"));
    m_table->setObjectName(QStringLiteral("heatTable"));
    m_table->setModel(m_model);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_table);
    addContent(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_map);
    });
}

void HeatCard::setValues(const QList<std::optional<double>> &values)
{
    m_map->setValues(values);
    m_model->setGrid(heatGrid({values, m_locale}));
    QHeaderView *head = m_table->horizontalHeader();
    if (head->count() > 0)
        head->setSectionResizeMode(QHeaderView::ResizeToContents);
}

TextGrid heatGrid(const HeatPicture &picture)
{
    TextGrid grid;
    grid.heads.append(HeatCard::tr("Hour"));
    for (int day = 0; day < HeatPicture::days; ++day) {
        grid.heads.append(
            picture.locale.standaloneDayName(picture.weekday(day), QLocale::ShortFormat));
        grid.figures.insert(day + 1);
    }
    for (int hour = 0; hour < HeatPicture::hours && !picture.values.isEmpty(); ++hour) {
        QStringList row{picture.hourName(hour)};
        for (int day = 0; day < HeatPicture::days; ++day) {
            const auto value = picture.valueAt(day, hour);
            row.append(value ? Format::number(picture.locale, *value, 1) : Format::noData());
        }
        grid.rows.append(row);
    }
    return grid;
}

} // namespace Wheelhouse
