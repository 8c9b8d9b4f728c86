// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace Wheelhouse {
namespace {

constexpr int margin = 24;
constexpr int gap = 14;
constexpr int pixelsPerPoint = 2; ///< of the PNG: sharp on paper and on dense screens
constexpr int dotsPerInch = 96;

/// XML has no way to write control characters.
QString printable(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

class Picture
{
public:
    Picture(QWidget &chart, const ChartCaption &caption, const Theme &theme)
        : m_chart(chart)
        , m_theme(theme)
    {
        add(printable(caption.title), theme.font(TextRole::Heading), theme.tokens().text);
        for (const QString &line : caption.lines)
            add(printable(line), theme.font(TextRole::Small), theme.tokens().textMuted);
        m_chartTop = m_bottom + gap;
    }

    QSize size() const
    {
        return {m_chart.width() + 2 * margin, m_chartTop + m_chart.height() + margin};
    }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(), size()), m_theme.tokens().surface);
        for (const Line &line : m_lines) {
            painter.setFont(line.font);
            painter.setPen(line.ink);
            painter.drawText(line.where, flags, line.text);
        }
        m_chart.render(&painter, QPoint(margin, m_chartTop), {}, QWidget::DrawChildren);
    }

private:
    struct Line
    {
        QString text;
        QFont font;
        QColor ink;
        QRect where;
    };
    static constexpr int flags = int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap;

    void add(const QString &text, const QFont &font, const QColor &ink)
    {
        if (text.isEmpty())
            return;
        const QRect room(margin, m_bottom, m_chart.width(), 10'000);
        const int height = QFontMetrics(font).boundingRect(room, flags, text).height();
        const QRect where(margin, m_bottom, m_chart.width(), height);
        m_lines.append({text, font, ink, where});
        m_bottom += height + 3;
    }

    QWidget &m_chart;
    const Theme &m_theme;
    QList<Line> m_lines;
    int m_bottom = margin;
    int m_chartTop = 0;
};

} // namespace

QByteArray chartPng(QWidget &chart, const ChartCaption &caption, const Theme &theme)
{
    const Picture picture(chart, caption, theme);
    QImage image(picture.size() * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    image.setText(QStringLiteral("Title"), caption.title);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray chartSvg(QWidget &chart, const ChartCaption &caption, const Theme &theme)
{
    const Picture picture(chart, caption, theme);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    // these two it writes as they are
    generator.setTitle(printable(caption.title).toHtmlEscaped());
    generator.setDescription(printable(caption.lines.join(u' ')).toHtmlEscaped());
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return svg;
}

} // namespace Wheelhouse
