// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace Wheelhouse {

class AgentsCard;
class BreakdownCards;
class CostCard;
class DistributionCard;
class EmptyState;
class HeatCard;
class LadderCard;
class OverviewExports;
class OverviewHead;
class PaintGate;
class ScatterCard;
class SurveyCard;
class TileBoard;
class TrendCard;
class Wallboard;
class WhyDialog;

/// What a director sees first: the tiles, the course of the chosen metric, the week by hours, the
/// tables. It asks through `state` and shows what `state` holds, at most ten times a second.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(const Theme &theme, OverviewState &state, const Clock &clock,
                 const QLocale &locale, QWidget *parent = nullptr);

    /// The figures on the whole screen, until Escape.
    void showWallboard();

    OverviewHead &head() { return *m_head; }
    OverviewExports &exports() { return *m_exports; }
    /// From now on floorAsked() can come.
    void offerFloor();
    BreakdownCards &breakdowns() { return *m_breakdowns; }

Q_SIGNALS:
    /// The floor as it was at an instant of the trend.
    void floorAsked(qint64 atMs);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    void offerExports();
    void offerContacts();
    void offerTargets();
    void connectState();

    void showAll();
    void showAge();
    void followCards();
    bool isInSight(const QWidget &card) const;
    void chooseMetric(const QString &metric);
    void addWallboard();
    void feedWallboard();
    void askForEverything();
    void askForTarget(const QString &metric);
    std::optional<double> targetOf(const QString &metric) const;
    bool isStale() const;
    QString staleNote() const;
    void arrange();

    const Theme &m_theme;
    OverviewState &m_state;
    const Clock &m_clock;
    const QLocale m_locale;
    PaintGate *m_gate;
    QTimer m_second;
    qint64 m_unfreshSinceMs = 0;

    OverviewParams m_shown; ///< the question whose figures are painted

    OverviewHead *m_head;
    QScrollArea *m_scroll;
    TileBoard *m_tiles = nullptr;
    QWidget *m_charts = nullptr;
    QWidget *m_tables = nullptr;
    QBoxLayout *m_chartRow = nullptr;
    QBoxLayout *m_spreadRow = nullptr;
    TrendCard *m_trend = nullptr;
    LadderCard *m_ladder = nullptr;
    HeatCard *m_heatCard = nullptr;
    DistributionCard *m_distribution = nullptr;
    ScatterCard *m_scatter = nullptr;
    CostCard *m_cost = nullptr;
    SurveyCard *m_survey = nullptr;
    BreakdownCards *m_breakdowns = nullptr;
    AgentsCard *m_agents = nullptr;
    EmptyState *m_empty = nullptr;
    OverviewExports *m_exports;
    WhyDialog *m_why;
    QPointer<Wallboard> m_wall;
};

} // namespace Wheelhouse
