// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/live/bubblelayout.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace Wheelhouse {

/// Paints the lines of a transcript as bubbles. Heights are kept for every line, layouts for the
/// few hundred that were looked at last, so that ten thousand lines scroll like ten.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TranscriptDelegate(const Theme &theme, const QLocale &locale, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The width of the column; another one forgets all layouts.
    void setWidth(int width);
    /// The name for the customer's lines, which may come without. True when it is another one.
    bool setCustomer(const QString &name);
    /// Another conversation, theme or text size.
    void forget();
    /// Shows the whole text of a line that is cut.
    void expand(const QModelIndex &index);
    bool isCut(const QModelIndex &index) const;

    /// How many layouts were made since the start: for tests of the cache.
    qint64 layoutsMade() const { return m_layoutsMade; }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const BubbleLayout &layoutOf(const QModelIndex &index) const;

    const Theme &m_theme;
    const QLocale m_locale;
    int m_width = 0;
    QString m_customer;
    QSet<qint64> m_expanded;
    mutable QCache<qint64, BubbleLayout> m_layouts;
    mutable QHash<qint64, int> m_heights;
    mutable qint64 m_layoutsMade = 0;
};

} // namespace Wheelhouse
