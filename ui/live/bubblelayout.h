// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/transcriptview.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Wheelhouse {

/// How one line of a transcript stands in a column of a given width: laid out once, painted many
/// times. Messages are bubbles, the customer's at the leading side; everything else is a quiet
/// notice in the middle. Coordinates are from the top left of the row.
class BubbleLayout
{
public:
    struct Context
    {
        const Theme &theme;
        const QLocale &locale;
        int width = 0;
        QString customer; ///< the name where the line has none
        bool mirrored = false;
        bool grouped = false;  ///< goes on from the same person: no name above
        bool newDay = false;   ///< a date above
        bool expanded = false; ///< the whole text, however long
    };

    BubbleLayout(const TranscriptLine &line, const Context &context);

    int height() const { return m_height; }
    void paint(QPainter &painter, QPointF at, const Theme &theme, bool current) const;
    /// The words "Show all", where the text is cut; empty otherwise.
    QRectF showAllRect() const { return m_showAll; }

private:
    void layOutDay(const TranscriptLine &line, const Context &context);
    void layOutNotice(const TranscriptLine &line, const Context &context);
    void layOutMessage(const TranscriptLine &line, const Context &context);
    void layOutHead(const TranscriptLine &line, const Context &context);
    double layOutText(const QString &text, const QFont &font, double width);
    void layOutChoices(const TranscriptLine &line, const Context &context);
    void paintHead(QPainter &painter, QPointF at, const Theme &theme) const;
    void paintBubble(QPainter &painter, QPointF at, const Theme &theme, bool current) const;
    /// Mirrored when the column is.
    QRectF placed(QRectF rect) const;

    struct Choice
    {
        QRectF rect;
        QString text;
    };

    ActorKind m_from = ActorKind::Customer;
    bool m_message = false;
    bool m_trailing = false;
    bool m_mirrored = false;
    int m_width = 0;
    int m_height = 0;
    QString m_day;
    QRectF m_dayRect;
    QString m_name;
    QString m_badge;
    QString m_facts; ///< step and time
    QRectF m_headRect;
    QRectF m_bubble;
    QPointF m_textAt;
    std::unique_ptr<QTextLayout> m_text;
    QString m_showAllText;
    QRectF m_showAll;
    QList<Choice> m_choices;
};

} // namespace Wheelhouse
