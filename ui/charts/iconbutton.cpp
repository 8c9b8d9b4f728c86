// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/iconbutton.h"

#include <QAction>

namespace Wheelhouse {
namespace {

constexpr int buttonSize = 32;
constexpr int iconPixels = 18;

} // namespace

IconButton::IconButton(const Theme &theme, const QString &icon, const QString &name,
                       QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setLook(this, "icon");
    dress();
    connect(&theme, &Theme::changed, this, &IconButton::dress);
}

void IconButton::follow(QAction *action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    if (!key.isEmpty())
        setToolTip(QStringLiteral("%1 (%2)").arg(accessibleName(), key));
    setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, this, &QWidget::setEnabled);
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
}

void IconButton::dress()
{
    setFixedSize(m_theme.scaled(buttonSize), m_theme.scaled(buttonSize));
    setIconSize(QSize(m_theme.scaled(iconPixels), m_theme.scaled(iconPixels)));
    const Tokens &tokens = m_theme.tokens();
    QIcon icon = m_theme.icon(m_icon, tokens.textMuted);
    icon.addPixmap(m_theme.icon(m_icon, tokens.track).pixmap(iconSize(), devicePixelRatioF()),
                   QIcon::Disabled);
    setIcon(icon);
}

} // namespace Wheelhouse
