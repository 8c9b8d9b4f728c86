// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptlist.h"

#include "ui/live/transcriptdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace Wheelhouse {

TranscriptList::TranscriptList(const Theme &theme, TranscriptModel &model, const QLocale &locale,
                               QWidget *parent)
    : QListView(parent)
    , m_delegate(new TranscriptDelegate(theme, locale, this))
    , m_pill(new QPushButton(this))
{
    setAccessibleName(tr("Transcript"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setItemDelegate(m_delegate);
    verticalScrollBar()->setSingleStep(theme.scaled(20));
    m_pill->setObjectName(QStringLiteral("newMessages"));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &TranscriptList::goToEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TranscriptList::followEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptList::noticeScroll);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { countNew(last - first + 1); });
    connect(&theme, &Theme::changed, this, &TranscriptList::doItemsLayout);
    setModel(&model);
}

void TranscriptList::setCustomer(const QString &name)
{
    if (m_delegate->setCustomer(name))
        viewport()->update();
}

void TranscriptList::startAnew()
{
    m_delegate->forget();
    m_unread = 0;
    m_pill->hide();
    goToEnd();
}

void TranscriptList::goToEnd()
{
    m_atEnd = true;
    m_unread = 0;
    m_pill->hide();
    followEnd();
}

void TranscriptList::followEnd()
{
    if (!m_atEnd)
        return;
    m_following = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_following = false;
}

void TranscriptList::noticeScroll(int value)
{
    if (m_following)
        return;
    m_atEnd = value >= verticalScrollBar()->maximum() - verticalScrollBar()->singleStep() / 2;
    if (m_atEnd && m_unread > 0)
        goToEnd();
}

void TranscriptList::countNew(int lines)
{
    if (m_atEnd)
        return;
    m_unread += lines;
    m_pill->setText(tr("↓ New messages: %1").arg(locale().toString(m_unread)));
    m_pill->setAccessibleName(tr("Go to the new messages: %1").arg(locale().toString(m_unread)));
    placePill();
    m_pill->show();
}

void TranscriptList::placePill()
{
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2,
                 viewport()->height() - m_pill->height() - 12);
}

void TranscriptList::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    followEnd();
    placePill();
}

void TranscriptList::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        if (currentIndex().isValid())
            QApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && m_delegate->isCut(currentIndex()))
        return m_delegate->expand(currentIndex());
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_End)
        goToEnd();
}

} // namespace Wheelhouse
