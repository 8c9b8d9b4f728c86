// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/export/filesaver.h"
#include "ui/overview/exporttables.h"
#include "ui/theme/theme.h"

#include <memory>

namespace Wheelhouse {

class AgentsCard;
class BreakdownCard;
class Card;
class ExportButton;
class OverviewHead;
class OverviewState;
class ScatterCard;
class SurveyCard;
class WhyDialog;

/// What the page Overview gives away: puts a button into the head of each card, and makes tables
/// and pictures of what the page showed when it was pressed. Dialog, folder and outcome are those
/// of saver().
class OverviewExports : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `page` owns it.
    OverviewExports(const Theme &theme, OverviewState &state, const Clock &clock,
                    const QLocale &locale, QWidget *page);

    /// Pictures and tables; `card` gets the button.
    void offerTrend(Card &card);
    void offerHeat(Card &card);
    void offerLadder(Card &card);
    void offerDistribution(Card &card);
    void offerScatter(ScatterCard &card);
    void offerCost(Card &card);
    void offerWhy(WhyDialog &why);
    /// Tables alone.
    void offerSurvey(SurveyCard &card);
    void offerAgents(AgentsCard &card);
    /// Tables alone, of the rows on screen, in their order. `refresh` brings the card up to date.
    void offerBreakdown(BreakdownCard &card, std::function<void()> refresh);

    /// The whole page as a report on paper, and the tiles as a table; the head gets the button.
    void offerReport(OverviewHead &head);

    FileSaver &saver() { return *m_saver; }

private:
    /// Makes the chart anew, in the size of the picture: what the pointer does to the one on screen
    /// does not belong there, nor does the width of the window.
    using ChartMaker = std::function<std::unique_ptr<QWidget>()>;
    /// What figures are about, for captions and names of files: of the view the period alone.
    struct About
    {
        OverviewView view;
        OverviewParams question;
    };
    enum class Drawing { Png, Svg };
    enum class Writing { Csv, Xlsx };

    ExportButton *addButton(Card &card, const QString &id, const QString &name);
    About aboutPage() const;
    void addPictures(ExportButton *button, std::function<QString()> title,
                     std::function<ChartMaker()> chart,
                     std::function<QString()> note = {}, ///< a line of the caption; may be empty
                     std::function<About()> about = {}); ///< none: the page
    void addTables(ExportButton *button, std::function<ExportTable()> table,
                   std::function<About()> about = {});
    void askForPicture(Drawing drawing, const QString &title, const QString &note,
                       const ChartMaker &chart, const About &about);
    void askForTable(Writing writing, ExportTable table, const About &about);
    /// Once what it saves and who answered are read, which only their cards on screen ask for.
    void askForReport();
    void askForReportNow();
    QString fileName(const About &about, const QString &title, const QString &suffix) const;

    const Theme &m_theme;
    OverviewState &m_state;
    const Clock &m_clock;
    const QLocale m_locale;
    FileSaver *m_saver;
    bool m_reportAwaited = false;
};

} // namespace Wheelhouse
