// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/protocol/overviewview.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Wheelhouse {

class PeriodDates;
class Segments;

/// The one question of the page: period, comparison, channel, brand, bot, topic, team, language,
/// business hours.
/// Choices that the store does not have are not offered; a chosen one stays offered until it is
/// taken back. Bot and team are there only where there are several, the zone only while it is not
/// the user's own: a link brought it. Without business hours there is no choice of them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive this; `ownZone` is the user's.
    FilterBar(const Theme &theme, const Clock &clock, const QLocale &locale, const QString &ownZone,
              QWidget *parent = nullptr);

    /// Shows `params` without asking; the metric is kept as it is.
    void setParams(const OverviewParams &params);
    void setChoices(const OverviewView &view);
    const OverviewParams &params() const { return m_params; }
    /// Whether the user may set business hours: what to do where none are set depends on it.
    void setMaySetHours(bool may);

Q_SIGNALS:
    /// The business hours themselves are to be seen or set.
    void hoursAsked();
    /// The user chose something else.
    void paramsChosen(const Wheelhouse::OverviewParams &params);

private:
    using Name = QString (*)(const QString &);
    struct Filter
    {
        QComboBox *box = nullptr;
        QString OverviewParams::*value = nullptr;
        QStringList OverviewView::*choices = nullptr;
        QString all;
        Name name = nullptr;
        bool onlyIfSeveral = false;
    };

    void makePeriods();
    void connectDates();
    void makeFilters();
    void makeHours(const Theme &theme);
    void addFilter(const QString &objectName, const QString &label, const Filter &filter);
    static QComboBox *makeBox(const QString &objectName, const QString &label, QWidget *parent);
    void fill(const Filter &filter, const QStringList &keys);
    void choose(OverviewParams params);
    void choosePeriod(const QString &period);
    void showParams();
    void showComparison();
    void showZone();
    void showHours();
    QDate today() const;

    const Clock &m_clock;
    const QString m_ownZone;
    Segments *m_periods;
    PeriodDates *m_dates = nullptr;
    QComboBox *m_comparison = nullptr;
    QList<Filter> m_filters;
    QComboBox *m_hours = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_reset = nullptr;
    OverviewParams m_params;
    qint64 m_shownFromMs = 0; ///< of the figures on the page; 0: none yet
    qint64 m_shownToMs = 0;
    bool m_hoursSet = false;
    bool m_maySetHours = false;
};

} // namespace Wheelhouse
