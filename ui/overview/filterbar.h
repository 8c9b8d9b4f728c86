// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Wheelhouse {

class Segments;

/// The one question of the page: period, channel, brand, topic, language. Choices that the store
/// does not have are not offered; a chosen one stays offered until it is taken back.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows `params` without asking; zone and metric are kept as they are.
    void setParams(const OverviewParams &params);
    void setChoices(const OverviewView &view);
    const OverviewParams &params() const { return m_params; }

Q_SIGNALS:
    /// The user chose something else.
    void paramsChosen(const Wheelhouse::OverviewParams &params);

private:
    using Name = QString (*)(const QString &);
    struct Filter
    {
        QComboBox *box = nullptr;
        QString OverviewParams::*value = nullptr;
        QString all;
        Name name = nullptr;
    };

    void addFilter(const QString &objectName, const QString &label, const QString &all,
                   QString OverviewParams::*value, Name name);
    void fill(const Filter &filter, const QStringList &keys);
    void choose(const OverviewParams &params);
    void showParams();

    Segments *m_periods;
    QWidget *m_boxes;
    QList<Filter> m_filters;
    QPushButton *m_reset;
    OverviewParams m_params;
};

} // namespace Wheelhouse
