// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trendpicture.h"

#include <QAbstractTableModel>

namespace Wheelhouse {

/// The table twin of a trend chart: time, value, value one period earlier, marks.
class TrendTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Now, Before, Marks, ColumnCount };

    explicit TrendTableModel(const QLocale &locale, QObject *parent = nullptr);

    void setPicture(const TrendPicture &picture);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString marksAt(int row) const;

    const QLocale m_locale;
    TrendPicture m_picture;
};

} // namespace Wheelhouse
