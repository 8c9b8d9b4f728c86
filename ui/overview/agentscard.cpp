// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentscard.h"

#include "app/format/format.h"
#include "ui/charts/bardelegate.h"
#include "ui/charts/datatable.h"
#include "ui/charts/figureorder.h"
#include "ui/charts/persondelegate.h"
#include "ui/overview/agentwords.h"
#include "ui/overview/metricwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int agentRows = 10;

} // namespace

AgentsCard::AgentsCard(const Theme &theme, const AgentsState &state, const QLocale &locale,
                       QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_state(state)
    , m_locale(locale)
    , m_words(new QLabel(this))
    , m_model(new AgentsModel(locale, this))
    , m_sorted(new FigureOrder(this))
    , m_table(new DataTable(theme, tr("By agent"), this))
{
    setObjectName(QStringLiteral("agentsCard"));
    setTitle(tr("By agent"));
    m_words->setObjectName(QStringLiteral("agentWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_words, "small");
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AgentsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("agentTable"));
    addDelegates();
    m_table->setModel(m_sorted);
    m_table->offerSorting();
    m_table->sortByColumn(AgentsModel::Served, Qt::DescendingOrder);
    m_table->setFittedRows(agentRows);
    m_table->setScrollsSideways();
    m_table->viewport()->installEventFilter(this);
    addContent(m_words, 0);
    addFlush(m_table);
    connect(&m_state, &AgentsState::changed, this, &AgentsCard::showAll);
    connect(&theme, &Theme::changed, this, &AgentsCard::fitColumns);
    showAll();
}

void AgentsCard::addDelegates()
{
    const auto person = [this](const QModelIndex &index) {
        const AgentRow &row = m_model->rows().at(m_sorted->mapToSource(index).row());
        return PersonCell{agentName(row),
                          row.team.isEmpty() ? Format::noData() : Words::brand(row.team)};
    };
    m_table->setItemDelegateForColumn(AgentsModel::Name,
                                      new PersonDelegate(m_theme, 2, person, this));
    const auto served = [this](const QModelIndex &index) {
        const Figure figure =
            m_model->figureAt(m_sorted->mapToSource(index).row(), AgentsModel::Served);
        return BarCell{index.data().toString(), figure.value.value_or(0) / m_model->mostServed()};
    };
    m_table->setItemDelegateForColumn(AgentsModel::Served,
                                      new BarDelegate(m_theme, served, QStringLiteral("00,000"), {},
                                                      this, BarDelegate::Place::Below));
    const auto share = [this](const QModelIndex &index) {
        const int row = m_sorted->mapToSource(index).row();
        const Figure figure = m_model->figureAt(row, index.column());
        const bool rated = m_model->metricAt(index.column()) == u"csat";
        return BarCell{index.data().toString(), figure.value.value_or(-1), Tone::Info,
                       rated ? m_locale.toString(figure.sample) : QString()};
    };
    m_shareBars = new BarDelegate(m_theme, share, QStringLiteral("100.0 %"), {}, this,
                                  BarDelegate::Place::Below);
    for (qsizetype i = 0; i < agentMetrics().size(); ++i) {
        const QString &metric = agentMetrics().at(i);
        if (metricWords(metric).unit != Unit::Share)
            continue;
        BarDelegate *bars = m_shareBars;
        if (metric == u"csat")
            bars = new BarDelegate(m_theme, share, QStringLiteral("100.0 %"),
                                   QStringLiteral("0,000"), this, BarDelegate::Place::Below);
        m_table->setItemDelegateForColumn(AgentsModel::Served + int(i), bars);
    }
}

QList<AgentRow> AgentsCard::rows() const
{
    QList<AgentRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.append(m_model->rows().at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return rows;
}

AgentsCard::Place AgentsCard::placeOf(const QModelIndex &cell) const
{
    const int row = m_sorted->mapToSource(cell).row();
    const int column = std::max(cell.column(), AgentsModel::Served);
    return {m_model->rows().at(row).agent, m_model->metricAt(column),
            m_model->figureAt(row, column)};
}

void AgentsCard::showAll()
{
    const auto &answer = m_state.answer();
    m_table->setVisible(answer && !answer->rows.isEmpty());
    if (!answer) {
        setSubtitle({});
        m_words->setText(m_state.problem() ? Format::problem(*m_state.problem())
                                           : tr("The server is adding up contacts by agent …"));
        return;
    }
    //: the age of figures that are read anew now and then; %1: a time of day
    setSubtitle(tr("as of %1").arg(Format::timeOfDay(m_locale, answer->asOfMs)));
    const QString note = agentsNote(*answer, m_locale);
    m_words->setText(answer->rows.isEmpty()
                         ? tr("No agent had a contact in this period with these filters.") + u'\n' +
                               note
                         : note);
    m_model->setAnswer(answer->metrics, answer->rows);
    m_table->setAccessibleName(agentsMessage(answer->rows, m_locale));
    m_table->setAccessibleDescription(agentsDefinition());
    fitColumns();
}

bool AgentsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}

int AgentsCard::leastWidth(int column) const
{
    if (column == AgentsModel::Name)
        return m_theme.scaled(184);
    const QFontMetrics body(m_theme.font(TextRole::Body));
    const Unit unit = metricWords(m_model->metricAt(column)).unit;
    int width = body.horizontalAdvance(unit == Unit::Duration ? QStringLiteral("00 h 00")
                                                              : QStringLiteral("100.0 %"));
    if (m_model->metricAt(column) == u"csat")
        width += QFontMetrics(m_theme.font(TextRole::Caption))
                     .horizontalAdvance(QStringLiteral("0,000 00"));
    const bool isAdded = column >= AgentsModel::Served + int(agentMetrics().size());
    const int head = m_table->horizontalHeader()->sectionSizeHint(column);
    // the name of a figure that was chosen may be long, and its tool tip has all of it
    return std::max(width + m_theme.scaled(24),
                    isAdded ? std::min(head, m_theme.scaled(116)) : head);
}

/// What room is left goes to the bars and the names; what does not fit is scrolled to.
void AgentsCard::fitColumns()
{
    const int columns = m_model->columnCount();
    const int added = AgentsModel::Served + int(agentMetrics().size()); // where there is one more
    if (columns > added) {
        const bool share = metricWords(m_model->metricAt(added)).unit == Unit::Share;
        m_table->setItemDelegateForColumn(added, share ? m_shareBars : nullptr);
    }
    QList<int> widths;
    int growing = 0;
    int spare = m_table->viewport()->width();
    const auto grows = [this](int column) {
        return column == AgentsModel::Name ||
               metricWords(m_model->metricAt(column)).unit != Unit::Duration;
    };
    for (int column = 0; column < columns; ++column) {
        widths.append(leastWidth(column));
        spare -= widths.last();
        growing += grows(column);
    }
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    const int each = std::max(spare, 0) / growing;
    for (int column = 0; column < columns; ++column)
        head->resizeSection(column, widths[column] + (grows(column) ? each : 0));
}

} // namespace Wheelhouse
