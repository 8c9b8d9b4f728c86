// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/card.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/textgridmodel.h"

class QPushButton;
class QStackedWidget;

namespace Wheelhouse {

class DataTable;

/// When customers come: a week of hours as a heat map or as a table.
class HeatCard : public Card
{
    Q_OBJECT

public:
    HeatCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// As HeatMap::setValues().
    void setValues(const QList<std::optional<double>> &values);
    HeatMap &map() { return *m_map; }

private:
    const QLocale m_locale;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    HeatMap *m_map;
    TextGridModel *m_model;
    DataTable *m_table;
};

/// A row an hour, a column a day, as the locale's week begins.
TextGrid heatGrid(const HeatPicture &picture);

} // namespace Wheelhouse
