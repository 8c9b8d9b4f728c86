// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/datatable.h"

#include "ui/charts/tablehead.h"
#include "ui/charts/textdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Wheelhouse {

DataTable::DataTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_head(new TableHead(theme, this))
{
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TextDelegate(theme, 1, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_head);
    connect(&theme, &Theme::changed, this, &DataTable::fitRowHeight);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fitRowHeight();
    const auto resized = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(model, &QAbstractItemModel::modelReset, this, resized);
}

void DataTable::setTrailing(const QSet<int> &columns)
{
    m_head->setTrailing(columns);
}

void DataTable::offerSorting()
{
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const char *id, const QString &text, Qt::Key key, Qt::SortOrder order) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(Qt::CTRL | Qt::SHIFT | key);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            if (currentIndex().isValid())
                sortByColumn(currentIndex().column(), order);
        });
    };
    add("sortUp", tr("Sort by this column, smallest first"), Qt::Key_Up, Qt::AscendingOrder);
    add("sortDown", tr("Sort by this column, largest first"), Qt::Key_Down, Qt::DescendingOrder);
}

void DataTable::fitRowHeight()
{
    if (!model())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.font = m_theme.font(TextRole::Body);
    option.fontMetrics = QFontMetrics(option.font);
    int tallest =
        itemDelegate()->sizeHint(option, {}).height(); // a model may get its columns later
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QAbstractItemDelegate *delegate = itemDelegateForColumn(column);
        if (!delegate)
            delegate = itemDelegate();
        tallest = std::max(tallest, delegate->sizeHint(option, {}).height());
    }
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(tallest);
    updateGeometry();
}

void DataTable::setFittedRows(int most)
{
    m_fittedRows = most;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

void DataTable::setScrollsSideways()
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

QSize DataTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    if (m_fittedRows == 0 || !model())
        return usual;
    const int rows = std::clamp(model()->rowCount(), 1, m_fittedRows);
    const int head = horizontalHeader()->sizeHint().height();
    const bool scrolls = horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded &&
                         horizontalScrollBar()->maximum() > 0;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {usual.width(), rows * verticalHeader()->defaultSectionSize() + head + bar + 2};
}

QSize DataTable::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_fittedRows == 0 ? usual : QSize(usual.width(), sizeHint().height());
}

void DataTable::setHoveredRow(int row)
{
    if (std::exchange(m_hovered, row) != row)
        viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

} // namespace Wheelhouse
