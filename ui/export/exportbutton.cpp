// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportbutton.h"

#include <QMenu>

namespace Wheelhouse {
namespace {

constexpr int buttonSize = 32;
constexpr int iconPixels = 18;

} // namespace

ExportButton::ExportButton(const Theme &theme, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setLook(this, "icon");
    setEnabled(false);
    dress();
    connect(&theme, &Theme::changed, this, &ExportButton::dress);
    connect(this, &QToolButton::clicked, this, &ExportButton::showEntries);
}

QAction *ExportButton::addEntry(const QString &id, const QString &text)
{
    QAction *entry = m_menu->addAction(text);
    entry->setObjectName(id);
    setEnabled(true);
    return entry;
}

void ExportButton::dress()
{
    setFixedSize(m_theme.scaled(buttonSize), m_theme.scaled(buttonSize));
    setIconSize(QSize(m_theme.scaled(iconPixels), m_theme.scaled(iconPixels)));
    setIcon(m_theme.icon(QStringLiteral("export"), m_theme.tokens().textMuted));
}

// popup(), for a tool button's own menu would spin an event loop
void ExportButton::showEntries()
{
    const int wide = m_menu->sizeHint().width();
    const int left = isRightToLeft() ? 0 : width() - wide;
    m_menu->popup(mapToGlobal(QPoint(left, height() + 4)));
    m_menu->setActiveAction(m_menu->actions().first());
}

} // namespace Wheelhouse
