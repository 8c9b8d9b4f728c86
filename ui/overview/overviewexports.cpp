// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewexports.h"

#include "app/export/csvexport.h"
#include "app/export/xlsxexport.h"
#include "app/overview/overviewstate.h"
#include "ui/charts/card.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/ladderchart.h"
#include "ui/charts/rangechart.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/waterfallchart.h"
#include "ui/export/exportbutton.h"
#include "ui/overview/agentscard.h"
#include "ui/overview/agentwords.h"
#include "ui/overview/breakdowncard.h"
#include "ui/overview/costwords.h"
#include "ui/overview/distributionwords.h"
#include "ui/overview/figurestable.h"
#include "ui/overview/laddertable.h"
#include "ui/overview/ladderwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/scattercard.h"
#include "ui/overview/surveycard.h"
#include "ui/overview/surveywords.h"
#include "ui/overview/targetwords.h"
#include "ui/overview/trendwords.h"
#include "ui/overview/whydialog.h"
#include "ui/overview/whywords.h"
#include "ui/report/reportpdf.h"

#include <QAction>

namespace Wheelhouse {
namespace {

constexpr QSize pictureSize(960, 400); // at 100 %

} // namespace

OverviewExports::OverviewExports(const Theme &theme, OverviewState &state, const Clock &clock,
                                 const QLocale &locale, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_state(state)
    , m_clock(clock)
    , m_locale(locale)
    , m_saver(new FileSaver(page))
{}

void OverviewExports::offerTrend(Card &card)
{
    ExportButton *button = addButton(card, QStringLiteral("exportTrend"), tr("Export the trend"));
    const auto title = [this] { return metricWords(m_state.view().trend.metric).name; };
    const auto chart = [this]() -> ChartMaker {
        const TrendPicture picture =
            trendPicture(m_state.view().trend, marksOf(m_state.view()), m_state.answered(),
                         m_locale, m_state.targets().of(m_state.view().trend.metric));
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<TrendChart>(m_theme, m_locale);
            made->setPicture(picture);
            return made;
        };
    };
    addPictures(button, title, chart, [this] {
        return targetVerdict(m_state.view(), m_state.view().trend.metric, m_locale);
    });
    addTables(button, [this] { return trendTable(m_state.view(), m_state.answered(), m_locale); });
}

void OverviewExports::offerHeat(Card &card)
{
    ExportButton *button = addButton(card, QStringLiteral("exportHeat"), tr("Export the heat map"));
    const auto chart = [this]() -> ChartMaker {
        return [this, values = m_state.view().heat]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<HeatMap>(m_theme, m_locale);
            made->setValues(values);
            return made;
        };
    };
    addPictures(
        button, [] { return tr("When customers come, contacts an hour"); }, chart);
    addTables(button, [this] { return heatTable(m_state.view(), m_state.answered(), m_locale); });
}

void OverviewExports::offerBreakdown(BreakdownCard &card, std::function<void()> refresh)
{
    // named after what the table is by at first
    const QString by = QString::fromLatin1(EnumNames<BreakdownBy>::names[size_t(card.by())]);
    ExportButton *button =
        addButton(card, QStringLiteral("export%1s").arg(by.at(0).toUpper() + by.mid(1)),
                  tr("Export the table"));
    addTables(button, [this, &card, refresh = std::move(refresh)] {
        refresh();
        return breakdownTable(card.rows(), card.by(), m_state.view(), m_state.answered(), m_locale);
    });
}

void OverviewExports::offerLadder(Card &card)
{
    ExportButton *button = addButton(card, QStringLiteral("exportLadder"), tr("Export the ladder"));
    const auto chart = [this]() -> ChartMaker {
        const LadderPicture picture = ladderPicture(m_state.view().ladder, m_locale);
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<LadderChart>(m_theme);
            made->setPicture(picture);
            return made;
        };
    };
    addPictures(
        button, [] { return tr("What became of the contacts"); }, chart);
    addTables(button, [this] { return ladderTable(m_state.view(), m_state.answered(), m_locale); });
}

void OverviewExports::offerDistribution(Card &card)
{
    ExportButton *button =
        addButton(card, QStringLiteral("exportDistribution"), tr("Export the distribution"));
    const auto title = [this] {
        return tr("Distribution: %1").arg(metricWords(m_state.view().trend.metric).name);
    };
    const auto chart = [this]() -> ChartMaker {
        const HistogramPicture picture =
            histogramPicture(m_state.view(), m_state.answered(), m_locale);
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<HistogramChart>(m_theme);
            made->setPicture(picture);
            return made;
        };
    };
    addPictures(button, title, chart);
    addTables(button,
              [this] { return distributionTable(m_state.view(), m_state.answered(), m_locale); });
}

void OverviewExports::offerScatter(ScatterCard &card)
{
    ExportButton *button =
        addButton(card, QStringLiteral("exportScatter"), tr("Export the two metrics"));
    const auto title = [&card] {
        return tr("%1 and %2")
            .arg(metricWords(card.pair().y).name, metricWords(card.pair().x).name);
    };
    const auto chart = [this, &card]() -> ChartMaker {
        const ScatterPicture picture =
            scatterPicture(m_state.view(), card.pair(), m_state.answered(), m_locale);
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<ScatterChart>(m_theme);
            made->setPicture(picture);
            return made;
        };
    };
    addPictures(button, title, chart);
    addTables(button, [this, &card] {
        return scatterTable(m_state.view(), card.pair(), m_state.answered(), m_locale);
    });
}

void OverviewExports::offerCost(Card &card)
{
    auto *button = new ExportButton(m_theme, tr("Export what it saves"), &card);
    button->setObjectName(QStringLiteral("exportCost"));
    card.addAction(button);
    const auto chart = [this]() -> ChartMaker {
        const RangePicture picture = costPicture(*m_state.cost().cost(), m_locale);
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<RangeChart>(m_theme);
            made->setPicture(picture);
            return made;
        };
    };
    addPictures(
        button, [] { return tr("What does it save?"); }, chart);
    addTables(button, [this] {
        return costTable(
            tableOf(tr("What does it save?"), {}, m_state.view(), m_state.answered(), m_locale),
            *m_state.cost().cost(), m_locale);
    });
    const auto enable = [this, button] {
        const auto &answer = m_state.cost().cost();
        button->setEnabled(answer && answer->estimate.gap == CostGap::None);
    };
    connect(&m_state.cost(), &CostState::changed, button, enable);
    enable();
}

void OverviewExports::offerSurvey(SurveyCard &card)
{
    auto *button = new ExportButton(m_theme, tr("Export who answered"), &card);
    button->setObjectName(QStringLiteral("exportSurvey"));
    card.addAction(button);
    addTables(button, [this, &card] {
        return surveyTable(tableOf(tr("Who answered the survey"), {}, m_state.view(),
                                   m_state.answered(), m_locale),
                           *m_state.cost().survey(), card.by(), m_locale);
    });
    const auto enable = [this, button] { button->setEnabled(m_state.cost().survey().has_value()); };
    connect(&m_state.cost(), &CostState::changed, button, enable);
    enable();
}

void OverviewExports::offerAgents(AgentsCard &card)
{
    auto *button = new ExportButton(m_theme, tr("Export the table by agent"), &card);
    button->setObjectName(QStringLiteral("exportAgents"));
    card.addAction(button);
    addTables(button, [this, &card] {
        return agentsTable(
            tableOf(tr("By agent"), card.metrics(), m_state.view(), m_state.answered(), m_locale),
            card.metrics(), card.rows());
    });
    const AgentsState &agents = m_state.agents();
    const auto enable = [&agents, button] {
        button->setEnabled(agents.answer() && !agents.answer()->rows.isEmpty());
    };
    connect(&agents, &AgentsState::changed, button, enable);
    enable();
}

void OverviewExports::offerWhy(WhyDialog &why)
{
    auto *button = new ExportButton(m_theme, tr("Export why it changed"), &why);
    button->setObjectName(QStringLiteral("exportWhy"));
    why.addToHead(button);
    const WhyState &state = m_state.why();
    const auto title = [&state] {
        return tr("Why did it change? %1").arg(metricWords(state.explained()->metric).name);
    };
    const auto about = [&state, &why] {
        About about{{}, why.question()};
        about.view.fromMs = state.explained()->fromMs;
        about.view.toMs = state.explained()->toMs;
        return about;
    };
    const auto chart = [this, &state, &why]() -> ChartMaker {
        const WaterfallPicture picture =
            whyPicture(*state.explained(), *why.part(), why.question(), m_locale);
        return [this, picture]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<WaterfallChart>(m_theme);
            made->setPicture(picture);
            return made;
        };
    };
    const auto summary = [this, &state, &why] {
        //: %1 a dimension such as Channel, %2 sentences
        return tr("Taken apart by: %1. %2")
            .arg(dimensionName(why.part()->dimension), whySummary(*state.explained(), m_locale));
    };
    addPictures(button, title, chart, summary, about);
    const auto table = [this, &state, &why, title, about] {
        return whyTable(
            tableOf(title(), {state.explained()->metric}, about().view, why.question(), m_locale),
            *state.explained(), *why.part(), why.question(), m_locale);
    };
    addTables(button, table, about);
    const auto enable = [button, &why] { button->setEnabled(why.part() != nullptr); };
    connect(&state, &WhyState::changed, button, enable);
    enable();
}

void OverviewExports::offerReport(OverviewHead &head)
{
    auto *button = new ExportButton(m_theme, tr("Export the page"), &head);
    button->setObjectName(QStringLiteral("exportPage"));
    head.addButton(button);
    connect(&m_state, &OverviewState::changed, button,
            [this, button] { button->setEnabled(m_state.loaded()); });
    connect(button->addEntry(QStringLiteral("pdf"), tr("Report (PDF)…")), &QAction::triggered, this,
            &OverviewExports::askForReport);
    const auto figures = [this](Writing writing) {
        return [this, writing] {
            askForTable(writing, figuresTable(m_state.view(), m_state.answered(), m_locale),
                        aboutPage());
        };
    };
    connect(button->addEntry(QStringLiteral("xlsx"), tr("Key figures (XLSX)…")),
            &QAction::triggered, this, figures(Writing::Xlsx));
    connect(button->addEntry(QStringLiteral("csv"), tr("Key figures (CSV)…")), &QAction::triggered,
            this, figures(Writing::Csv));
    button->setEnabled(m_state.loaded());
}

ExportButton *OverviewExports::addButton(Card &card, const QString &id, const QString &name)
{
    auto *button = new ExportButton(m_theme, name, &card);
    button->setObjectName(id);
    card.addAction(button);
    connect(&m_state, &OverviewState::changed, button,
            [this, button] { button->setEnabled(m_state.loaded()); });
    return button;
}

OverviewExports::About OverviewExports::aboutPage() const
{
    return {m_state.view(), m_state.answered()};
}

void OverviewExports::addPictures(ExportButton *button, std::function<QString()> title,
                                  std::function<ChartMaker()> chart, std::function<QString()> note,
                                  std::function<About()> about)
{
    const auto add = [&](const QString &id, const QString &text, Drawing drawing) {
        connect(button->addEntry(id, text), &QAction::triggered, this,
                [this, drawing, title, chart, note, about] {
                    askForPicture(drawing, title(), note ? note() : QString(), chart(),
                                  about ? about() : aboutPage());
                });
    };
    add(QStringLiteral("png"), tr("Picture (PNG)…"), Drawing::Png);
    add(QStringLiteral("svg"), tr("Drawing (SVG)…"), Drawing::Svg);
}

void OverviewExports::addTables(ExportButton *button, std::function<ExportTable()> table,
                                std::function<About()> about)
{
    const auto add = [&](const QString &id, const QString &text, Writing writing) {
        connect(button->addEntry(id, text), &QAction::triggered, this,
                [this, writing, table, about] {
                    askForTable(writing, table(), about ? about() : aboutPage());
                });
    };
    add(QStringLiteral("xlsx"), tr("Workbook (XLSX)…"), Writing::Xlsx);
    add(QStringLiteral("csv"), tr("Table (CSV)…"), Writing::Csv);
    button->setEnabled(m_state.loaded());
}

void OverviewExports::askForPicture(Drawing drawing, const QString &title, const QString &note,
                                    const ChartMaker &chart, const About &about)
{
    const OverviewParams &question = about.question;
    ChartCaption caption{title,
                         {QStringLiteral("%1, %2").arg(periodWords(about.view, question, m_locale),
                                                       QString::fromLatin1(zoneOf(question).id())),
                          filterWords(question, m_locale)}};
    if (!note.isEmpty())
        caption.lines.append(note);
    const bool png = drawing == Drawing::Png;
    const auto make = [this, png, caption, chart]() -> Result<QByteArray> {
        const std::unique_ptr<QWidget> made = chart();
        const bool ownHeight = made->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
        made->resize(m_theme.scaled(pictureSize.width()),
                     ownHeight ? made->sizeHint().height() : m_theme.scaled(pictureSize.height()));
        return png ? chartPng(*made, caption, m_theme) : chartSvg(*made, caption, m_theme);
    };
    m_saver->ask({fileName(about, title, png ? QStringLiteral("png") : QStringLiteral("svg")),
                  png ? tr("PNG picture") : tr("SVG drawing"), FileSaver::Job::Maker::Painter,
                  make});
}

void OverviewExports::askForTable(Writing writing, ExportTable table, const About &about)
{
    table.exportedAtMs = m_clock.nowMs();
    const bool csv = writing == Writing::Csv;
    const QString name =
        fileName(about, table.title, csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    const auto make = [csv, table = std::move(table)]() -> Result<QByteArray> {
        return csv ? Result<QByteArray>(csvOf(table)) : xlsxOf(table);
    };
    m_saver->ask(
        {name, csv ? tr("CSV table") : tr("XLSX workbook"), FileSaver::Job::Maker::Anywhere, make});
}

void OverviewExports::askForReport()
{
    CostState &cost = m_state.cost();
    cost.follow(m_state.answered(), m_clock.nowMs());
    if (cost.isSettled()) {
        askForReportNow();
        return;
    }
    if (std::exchange(m_reportAwaited, true))
        return;
    auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(&cost, &CostState::changed, this, [this, waiting] {
        if (!m_state.cost().isSettled())
            return;
        disconnect(*waiting);
        m_reportAwaited = false;
        if (m_state.loaded())
            askForReportNow();
    });
}

void OverviewExports::askForReportNow()
{
    ReportInput input;
    input.view = m_state.view();
    input.question = m_state.answered();
    input.cost = m_state.cost().cost();
    input.survey = m_state.cost().survey();
    input.madeAtMs = m_clock.nowMs();
    input.locale = m_locale;
    input.paper = paperOf(QLocale::system());
    m_saver->ask({fileName(aboutPage(), tr("Report"), QStringLiteral("pdf")), tr("PDF document"),
                  FileSaver::Job::Maker::Anywhere, [input] { return reportPdf(input); }});
}

QString OverviewExports::fileName(const About &about, const QString &title,
                                  const QString &suffix) const
{
    QStringList parts{tr("Overview"), title};
    // a CSV has no other place to say it
    if (const HoursWish wish = about.question.hours; wish != HoursWish::All)
        parts.append(hoursChoice(wish));
    parts.append(periodDates(about.view, about.question));
    return exportFileName(parts, suffix);
}

} // namespace Wheelhouse
