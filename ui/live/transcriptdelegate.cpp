// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptdelegate.h"

#include "app/live/transcriptmodel.h"

#include <QApplication>
#include <QDateTime>
#include <QMouseEvent>
#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr int layoutsKept = 400;
constexpr qint64 groupedMs = 120'000;

TranscriptLine lineAt(const QModelIndex &index)
{
    return index.data(TranscriptModel::LineRole).value<TranscriptLine>();
}

QDate dayOf(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).date();
}

bool goesOn(const TranscriptLine &before, const TranscriptLine &line)
{
    return before.kind == u"message" && before.from == line.from &&
           before.fromName == line.fromName && before.choices.isEmpty() && line.step.isEmpty() &&
           line.atMs - before.atMs < groupedMs;
}

} // namespace

TranscriptDelegate::TranscriptDelegate(const Theme &theme, const QLocale &locale, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_layouts(layoutsKept)
{
    connect(&theme, &Theme::changed, this, &TranscriptDelegate::forget);
}

void TranscriptDelegate::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        forget();
}

bool TranscriptDelegate::setCustomer(const QString &name)
{
    if (std::exchange(m_customer, name) == name)
        return false;
    // a name changes no height, so the heights stay
    m_layouts.clear();
    return true;
}

void TranscriptDelegate::forget()
{
    m_layouts.clear();
    m_heights.clear();
}

const BubbleLayout &TranscriptDelegate::layoutOf(const QModelIndex &index) const
{
    const TranscriptLine line = lineAt(index);
    if (const BubbleLayout *known = m_layouts.object(line.seq))
        return *known;
    BubbleLayout::Context context{m_theme, m_locale, m_width};
    context.mirrored = QApplication::isRightToLeft();
    context.customer = m_customer;
    context.expanded = m_expanded.contains(line.seq);
    if (index.row() > 0) {
        const TranscriptLine before = lineAt(index.siblingAtRow(index.row() - 1));
        context.grouped = goesOn(before, line);
        context.newDay = dayOf(before.atMs) != dayOf(line.atMs);
    } else {
        context.newDay = true;
    }
    auto *made = new BubbleLayout(line, context);
    ++m_layoutsMade;
    m_heights.insert(line.seq, made->height());
    m_layouts.insert(line.seq, made);
    return *made;
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *lines = qobject_cast<const TranscriptModel *>(index.model());
    const qint64 seq = lines ? lines->at(index.row()).seq : lineAt(index).seq;
    const auto known = m_heights.constFind(seq);
    return {m_width, known != m_heights.constEnd() ? *known : layoutOf(index).height()};
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    painter->save();
    painter->setClipRect(option.rect.adjusted(0, -2, 0, 2));
    layoutOf(index).paint(*painter, option.rect.topLeft(), m_theme, current);
    painter->restore();
}

bool TranscriptDelegate::isCut(const QModelIndex &index) const
{
    return index.isValid() && !layoutOf(index).showAllRect().isEmpty();
}

void TranscriptDelegate::expand(const QModelIndex &index)
{
    if (!isCut(index))
        return;
    const qint64 seq = lineAt(index).seq;
    m_expanded.insert(seq);
    m_layouts.remove(seq);
    m_heights.remove(seq);
    Q_EMIT sizeHintChanged(index);
}

bool TranscriptDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPointF at = static_cast<QMouseEvent *>(event)->position() - option.rect.topLeft();
    if (!layoutOf(index).showAllRect().contains(at))
        return false;
    expand(index);
    return true;
}

} // namespace Wheelhouse
