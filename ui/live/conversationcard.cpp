// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationcard.h"

#include "ui/charts/datatable.h"
#include "ui/charts/emptystate.h"
#include "ui/charts/pairdelegate.h"
#include "ui/charts/segments.h"
#include "ui/charts/skeleton.h"
#include "ui/live/conversationcells.h"
#include "ui/live/conversationrows.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace Wheelhouse {

using Column = LiveConversationModel::Column;

ConversationCard::ConversationCard(const Theme &theme, LiveConversationModel &model,
                                   const Clock &clock, const QLocale &locale, DraftOf draftOf,
                                   QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_locale(locale)
    , m_draftOf(std::move(draftOf))
    , m_model(model)
    , m_order(new ConversationRows(model, clock, locale, this))
    , m_search(new QLineEdit(this))
    , m_owners(new Segments(theme, tr("With"), this))
    , m_table(new DataTable(theme, tr("Conversations"), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    setTitle(tr("Conversations"));
    addHead();
    addTable();
    showCounts();
}

void ConversationCard::addHead()
{
    m_search->setObjectName(QStringLiteral("conversationSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search conversations"));
    m_search->setClearButtonEnabled(true);
    m_owners->setObjectName(QStringLiteral("ownerFilter"));
    m_owners->add(QStringLiteral("all"), tr("All"));
    m_owners->add(nameOf(Owner::Queue), tr("Queue"));
    m_owners->add(nameOf(Owner::Agent), tr("Agents"));
    m_owners->add(nameOf(Owner::Bot), tr("Bots"));
    m_owners->setCurrent(QStringLiteral("all"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_owners);
    row->addWidget(m_search, 1);
    addContent(bar, 0);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        showCounts();
    });
    connect(m_owners, &Segments::chosen, this, [this](const QString &owner) {
        m_order->setOwner(enumOf<Owner>(owner));
        showCounts();
    });
}

void ConversationCard::addTable()
{
    m_table->setObjectName(QStringLiteral("conversationTable"));
    addDelegates();
    // before the view hears of it, so that its own move of the current row is told from the user's
    connect(m_order, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_leaving = true; });
    m_table->setModel(m_order);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, [this] { m_leaving = false; });
    m_table->setTrailing({Column::Since});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnHidden(Column::LastMessage, true);
    m_table->horizontalHeader()->setSortIndicator(Column::Since, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_order->sortByUrgency();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new Skeleton(m_theme, Skeleton::Shape::Rows, m_stack));
    addFlush(m_stack);
    fitColumns();
    connect(&m_theme, &Theme::changed, this, &ConversationCard::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConversationCard::chooseCurrent);
    connect(m_table, &QTableView::activated, this, &ConversationCard::opened);
}

void ConversationCard::addDelegates()
{
    const auto customer = [this](const QModelIndex &index) {
        const LiveConversation &one = m_order->at(index.row());
        return customerCell(one, m_draftOf(one.id));
    };
    const auto channel = [this](const QModelIndex &index) {
        const LiveConversation &one = m_order->at(index.row());
        return PairCell{Words::channel(one.channel), Words::language(one.language)};
    };
    const auto topic = [this](const QModelIndex &index) {
        const LiveConversation &one = m_order->at(index.row());
        return PairCell{Words::topic(one.topic), Words::brand(safeLine(one.brand))};
    };
    const auto owner = [this](const QModelIndex &index) {
        return ownerCell(m_order->at(index.row()));
    };
    const auto wait = [this](const QModelIndex &index) {
        return waitCell(m_order->at(index.row()), m_clock.nowMs(), m_locale);
    };
    m_table->setItemDelegateForColumn(Column::Customer,
                                      new PersonDelegate(m_theme, 2, customer, this));
    m_table->setItemDelegateForColumn(Column::Channel, new PairDelegate(m_theme, channel, this));
    m_table->setItemDelegateForColumn(Column::Topic, new PairDelegate(m_theme, topic, this));
    m_table->setItemDelegateForColumn(Column::OwnerColumn,
                                      new StatusDelegate(m_theme, 2, owner, this));
    m_table->setItemDelegateForColumn(Column::Since, new WaitDelegate(m_theme, 2, wait, this));
}

void ConversationCard::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationCard::setLoaded(bool loaded)
{
    if (std::exchange(m_loaded, loaded) != loaded)
        showCounts();
}

void ConversationCard::refresh()
{
    showCounts();
    m_table->viewport()->update();
}

void ConversationCard::showCounts()
{
    const bool any = m_order->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : m_loaded ? 1 : 2);
    const int all = m_model.rowCount();
    const QString open = m_locale.toString(all);
    //: how many conversations are shown, of all that are open
    setSubtitle(m_order->rowCount() == all
                    ? tr("%1 open").arg(open)
                    : tr("%1 of %2 open").arg(m_locale.toString(m_order->rowCount()), open));
    if (any)
        return;
    if (all == 0)
        m_empty->setWords(tr("Nobody is writing"),
                          tr("Conversations appear here the moment a customer writes."));
    else
        m_empty->setWords(tr("Nothing found"),
                          tr("No open conversation has these words or this owner."));
}

void ConversationCard::select(const QString &conversation)
{
    const int row = m_order->rowOf(conversation);
    const QSignalBlocker quiet(this);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_order->index(row, 0));
}

void ConversationCard::chooseCurrent(const QModelIndex &current)
{
    if (m_leaving) {
        QMetaObject::invokeMethod(
            this, [this] { m_table->setCurrentIndex({}); }, Qt::QueuedConnection);
        return;
    }
    if (current.isValid())
        Q_EMIT chosen(m_order->at(current.row()).id);
}

void ConversationCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(Column::Topic, width() < m_theme.scaled(640));
    const bool narrow = width() < m_theme.scaled(520);
    m_table->setColumnHidden(Column::Channel, narrow);
    m_table->horizontalHeader()->resizeSection(Column::OwnerColumn,
                                               m_theme.scaled(narrow ? 124 : 148));
}

void ConversationCard::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(Column::Customer, QHeaderView::Stretch);
    head->resizeSection(Column::Channel, m_theme.scaled(104));
    head->resizeSection(Column::Topic, m_theme.scaled(116));
    head->resizeSection(Column::OwnerColumn, m_theme.scaled(148));
    const QFontMetrics small(m_theme.font(TextRole::Small));
    int since = m_theme.scaled(84);
    for (const QString &words : longWaits(m_locale))
        since = std::max(since, small.horizontalAdvance(words) + m_theme.scaled(20));
    head->resizeSection(Column::Since, since);
}

} // namespace Wheelhouse
