// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text on paper: fonts by locale, and paragraphs that are measured before they are drawn. Nothing
// is ever cut off: what does not fit its width goes to the next line.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace Wheelhouse {

/// Lengths on paper are in units of 1/96 inch.
struct TextStyle
{
    int size = 11;
    QFont::Weight weight = QFont::Normal;
    QColor ink;
    Qt::Alignment side = Qt::AlignLeft; ///< left, right or centre
};

/// Inter, and for what it lacks the Noto Sans CJK of the language: Chinese, Japanese and Korean
/// write some characters differently.
class ReportFonts
{
public:
    explicit ReportFonts(const QLocale &locale);
    QFont font(int size, QFont::Weight weight = QFont::Normal) const;
    /// Of one line.
    double widthOf(const QString &text, const TextStyle &style) const;

private:
    QStringList m_families;
};

/// A paragraph, set to a width.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const QString &text, const TextStyle &style, const ReportFonts &fonts, double width);

    double height() const { return m_height; }
    /// Of the widest line.
    double width() const { return m_width; }
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_ink;
    double m_height = 0;
    double m_width = 0;
};

} // namespace Wheelhouse
