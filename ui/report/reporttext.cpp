// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reporttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double leading = 1.34;

QString cjkFamily(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Japanese:
        return QStringLiteral("Noto Sans CJK JP");
    case QLocale::Korean:
        return QStringLiteral("Noto Sans CJK KR");
    default:
        return locale.script() == QLocale::TraditionalChineseScript
                   ? QStringLiteral("Noto Sans CJK TC")
                   : QStringLiteral("Noto Sans CJK SC");
    }
}

} // namespace

ReportFonts::ReportFonts(const QLocale &locale)
    : m_families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), cjkFamily(locale)}
{}

QFont ReportFonts::font(int size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

double ReportFonts::widthOf(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style.size, style.weight)).horizontalAdvance(text);
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, const ReportFonts &fonts,
                     double width)
    : m_layout(std::make_shared<QTextLayout>(text, fonts.font(style.size, style.weight)))
    , m_ink(style.ink)
{
    QTextOption option(style.side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const QFontMetricsF metrics(m_layout->font());
    const double line = std::round(style.size * leading * 2) / 2;
    const double baseline = (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (QTextLine next = m_layout->createLine(); next.isValid(); next = m_layout->createLine()) {
        next.setLineWidth(std::max(1.0, width));
        // by the baseline, for a fallback font may be taller
        next.setPosition({0, m_height + baseline - next.ascent()});
        m_height += line;
        m_width = std::max(m_width, next.naturalTextWidth());
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    painter.setPen(m_ink);
    m_layout->draw(&painter, topLeft);
}

} // namespace Wheelhouse
