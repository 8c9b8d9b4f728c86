// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsdialog.h"

#include "app/export/csvexport.h"
#include "app/export/xlsxexport.h"
#include "ui/charts/datatable.h"
#include "ui/charts/emptystate.h"
#include "ui/export/exportbutton.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowstable.h"
#include "ui/rows/rowswords.h"
#include "ui/rows/transcriptreader.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

namespace Wheelhouse {

RowsDialog::RowsDialog(const Theme &theme, RowsState &state, FileSaver &saver, const Clock &clock,
                       const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_state(state)
    , m_saver(saver)
    , m_clock(clock)
    , m_locale(locale)
    , m_title(new QLabel(this))
    , m_period(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_export(new ExportButton(theme, tr("Export the contacts"), this))
    , m_model(new RowsModel(state, locale, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_shown(new QLabel(this))
    , m_more(new QPushButton(tr("Load more"), this))
{
    setObjectName(QStringLiteral("rowsDialog"));
    setWindowTitle(tr("Contacts behind the figure"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    for (QLabel *label : {m_title, m_period, m_counts, m_shown}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setLook(m_title, "heading");
    setLook(m_period, "small");
    setLook(m_shown, "small");
    m_title->setObjectName(QStringLiteral("rowsTitle"));
    m_counts->setObjectName(QStringLiteral("rowsCounts"));
    m_shown->setObjectName(QStringLiteral("rowsShown"));

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Tokens::gap);
    split->addWidget(makeList());
    split->addWidget(new TranscriptReader(theme, state.transcript(), clock, locale, split));
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({theme.scaled(680), theme.scaled(290)});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_period);
    column->addWidget(makeTools());
    column->addWidget(split, 1);
    column->addWidget(buttons);
    resize(std::min(theme.scaled(1180), screen()->availableGeometry().width() - theme.scaled(24)),
           theme.scaled(660));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectState();
    showAll();
}

QWidget *RowsDialog::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_counts, 1);
    m_search->setObjectName(QStringLiteral("rowsSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_theme.scaled(240));
    row->addWidget(m_search);
    m_export->setObjectName(QStringLiteral("exportRows"));
    connect(m_export->addEntry(QStringLiteral("xlsx"), tr("Workbook (XLSX)…")), &QAction::triggered,
            this, [this] { askForTable(Writing::Xlsx); });
    connect(m_export->addEntry(QStringLiteral("csv"), tr("Table (CSV)…")), &QAction::triggered,
            this, [this] { askForTable(Writing::Csv); });
    row->addWidget(m_export);
    return tools;
}

QWidget *RowsDialog::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_stack = new QStackedWidget(list);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("rowsEmpty"));
    m_table = new DataTable(m_theme, tr("Contacts behind the figure"), m_stack);
    m_table->setObjectName(QStringLiteral("rowsTable"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RowsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setTrailing({RowsModel::Value});
    m_table->offerSorting();
    m_table->sortByColumn(RowsModel::Started, Qt::DescendingOrder);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    m_more->setObjectName(QStringLiteral("rowsMore"));
    m_more->setAutoDefault(false);
    foot->addWidget(m_more);
    column->addLayout(foot);
    return list;
}

void RowsDialog::connectState()
{
    connect(&m_state, &RowsState::restarted, this, [this] {
        m_writing = Writing::None;
        m_model->restart();
    });
    connect(&m_state, &RowsState::grown, this, [this] {
        m_model->grow();
        fitColumns();
    });
    connect(&m_state, &RowsState::changed, this, &RowsDialog::showAll);
    connect(m_search, &QLineEdit::textChanged, this, &RowsDialog::search);
    connect(m_more, &QPushButton::clicked, this, &RowsDialog::goOnOrStop);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_search->clear();
        m_state.again();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowsDialog::choose);
}

void RowsDialog::ask(const RowsParams &params, const std::optional<Figure> &known)
{
    m_search->clear();
    m_state.ask(params, known);
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void RowsDialog::choose(const QModelIndex &index)
{
    const bool known = index.isValid();
    m_state.transcript().setConversation(
        known ? m_model->at(m_sorted->mapToSource(index).row()).conversation : QString());
}

bool RowsDialog::searching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void RowsDialog::search(const QString &text)
{
    m_sorted->setFilterFixedString(text.trimmed());
    if (!searching()) {
        m_stopped = false;
        if (m_writing == Writing::None)
            m_state.stop();
    } else if (!m_stopped) {
        m_state.all();
    }
    showAll();
}

void RowsDialog::goOnOrStop()
{
    if (!searching()) {
        m_state.more();
        return;
    }
    m_stopped = m_state.asking() && !m_stopped;
    if (m_stopped)
        m_state.stop();
    else
        m_state.all();
    showAll();
}

void RowsDialog::fitColumns()
{
    const QString metric = m_state.head() ? m_state.head()->metric : QString();
    m_table->setColumnHidden(RowsModel::Value, metricWords(metric).unit != Unit::Duration);
    QHeaderView *head = m_table->horizontalHeader();
    head->setMinimumSectionSize(m_theme.scaled(70));
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RowsModel::Counted, QHeaderView::Stretch);
}

void RowsDialog::showAll()
{
    const auto &head = m_state.head();
    m_title->setText(rowsTitle(m_state.params(), head, m_locale));
    m_period->setText(head ? rowsPeriod(m_state.params(), *head, m_state.rows(), m_locale)
                           : QString());
    showCounts();
    showList();
    writeWhenComplete();
}

void RowsDialog::showCounts()
{
    m_counts->setText(m_state.head() ? rowsCounts(*m_state.head(), m_locale) : QString());
    m_export->setEnabled(!m_state.rows().isEmpty() && m_writing == Writing::None);
    const int all = int(m_state.rows().size());
    const int found = m_sorted->rowCount();
    QString shown = found == all
                        ? tr("%n contacts", nullptr, all)
                        : tr("%1 of %n contacts found", nullptr, all).arg(m_locale.toString(found));
    if (m_state.problem() && all > 0)
        shown = rowsProblem(*m_state.problem());
    else if (m_writing != Writing::None)
        shown = tr("Fetching all contacts for the export … %1 so far").arg(m_locale.toString(all));
    else if (searching() && m_state.head() && !m_state.complete())
        shown = searchedWords(found, all, *m_state.head(), m_locale);
    else if (m_state.asking())
        shown = tr("Loading … %1 so far").arg(m_locale.toString(all));
    else if (!m_state.complete())
        shown += QStringLiteral(" · ") + tr("the newest; older ones are not loaded yet");
    m_shown->setText(shown);
    m_shown->setVisible(all > 0);
    const bool searches = searching() && m_writing == Writing::None;
    m_more->setVisible(all > 0 && !m_state.complete());
    m_more->setEnabled(searches ? !(m_stopped && m_state.asking()) : !m_state.asking());
    m_more->setText(!searches                        ? tr("Load more")
                    : m_state.asking() && !m_stopped ? tr("Stop searching")
                                                     : tr("Search on"));
}

void RowsDialog::showList()
{
    m_search->setEnabled(!m_state.rows().isEmpty());
    if (m_sorted->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_state.problem() && m_state.rows().isEmpty())
        m_empty->setWords(tr("The contacts cannot be shown"), rowsProblem(*m_state.problem()),
                          tr("Try again"));
    else if (searching() && m_state.asking() && !m_state.rows().isEmpty())
        m_empty->setWords(tr("Nothing found so far"), tr("Older contacts are being searched."));
    else if (m_state.asking())
        m_empty->setWords(tr("Loading …"), tr("The server is looking for the contacts."));
    else if (!m_state.rows().isEmpty() && !m_state.complete())
        m_empty->setWords(tr("Nothing found so far"),
                          tr("Older contacts were not searched: “Search on” does it."));
    else if (!m_state.rows().isEmpty())
        m_empty->setWords(tr("Nothing found"), tr("No contact has these words. Shorten them."));
    else
        m_empty->setWords(tr("No contacts"),
                          tr("Nothing counted for this figure in the period with these filters."));
    m_stack->setCurrentWidget(m_empty);
}

void RowsDialog::askForTable(Writing writing)
{
    m_writing = writing;
    m_state.all();
    showAll();
}

void RowsDialog::writeWhenComplete()
{
    if (m_writing == Writing::None || m_state.asking())
        return;
    const Writing writing = std::exchange(m_writing, Writing::None);
    showCounts();
    if (!m_state.complete())
        return;
    ExportTable table = rowsTable(m_state.params(), *m_state.head(), m_state.rows(), m_locale);
    table.exportedAtMs = m_clock.nowMs();
    const bool csv = writing == Writing::Csv;
    OverviewView view;
    view.fromMs = m_state.head()->fromMs;
    view.toMs = m_state.head()->toMs;
    const QString name =
        exportFileName({tr("Contacts"), table.title, periodDates(view, m_state.params().question)},
                       csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    m_saver.ask({name, csv ? tr("CSV table") : tr("XLSX workbook"), FileSaver::Job::Maker::Anywhere,
                 [csv, table = std::move(table)]() -> Result<QByteArray> {
                     return csv ? Result<QByteArray>(csvOf(table)) : xlsxOf(table);
                 }});
}

} // namespace Wheelhouse
