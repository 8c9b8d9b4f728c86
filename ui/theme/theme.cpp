// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/strokeicon.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Wheelhouse {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

int pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return 30;
    case TextRole::Title:
        return 21;
    case TextRole::Heading:
        return 14;
    case TextRole::Body:
    case TextRole::Strong:
        return 13;
    case TextRole::Small:
        return 12;
    case TextRole::Caption:
        return 11;
    }
    return 13;
}

QFont::Weight weight(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return QFont::Bold;
    case TextRole::Display:
    case TextRole::Heading:
    case TextRole::Strong:
        return QFont::DemiBold;
    case TextRole::Caption:
        return QFont::Medium;
    case TextRole::Body:
    case TextRole::Small:
        break;
    }
    return QFont::Normal;
}

} // namespace

Theme::Theme(QApplication *application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_tokens(&lightTokens())
    , m_systemIsDark(isDark(application->palette()))
{
    application->setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        apply();
}

void Theme::setTextScale(double scale)
{
    const double clamped = std::clamp(scale, 0.75, 2.0);
    if (std::exchange(m_textScale, clamped) != clamped)
        apply();
}

QFont Theme::font(TextRole role) const
{
    QFont font(QStringLiteral("Inter"));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(scaled(pixelSize(role)));
    font.setWeight(weight(role));
    return font;
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * m_textScale);
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return strokeIcon(name, colour);
}

void Theme::apply()
{
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemIsDark);
    m_tokens = dark ? &darkTokens() : &lightTokens();
    m_application->setPalette(paletteOf(*m_tokens));
    m_application->setFont(font(TextRole::Body));
    m_application->setStyleSheet(styleSheetOf(*m_tokens, m_textScale));
    Q_EMIT changed();
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace Wheelhouse
