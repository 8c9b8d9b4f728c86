// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewsbutton.h"

#include "ui/overview/viewnamedialog.h"
#include "ui/overview/viewsdialog.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int longestText = 180;
constexpr int iconPixels = 16;

/// A name is no mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QLatin1StringView("&&"));
}

} // namespace

ViewsButton::ViewsButton(const Theme &theme, OverviewState &state, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_state(state)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setLook(this, "ghost");
    setAutoDefault(false);
    hide();
    connect(&state, &OverviewState::paramsChanged, this, &ViewsButton::refresh);
    connect(&theme, &Theme::changed, this, &ViewsButton::refresh);
    connect(this, &QPushButton::clicked, this, &ViewsButton::showMenu);
}

void ViewsButton::offer(SavedViews &views)
{
    m_views = &views;
    connect(&views, &SavedViews::changed, this, &ViewsButton::refresh);
    refresh();
    show();
}

QSize ViewsButton::sizeHint() const
{
    return QPushButton::sizeHint().boundedTo({m_theme.scaled(longestText + 60), 10'000});
}

void ViewsButton::refresh()
{
    if (!m_views)
        return;
    QString shown;
    const QList<SavedView> views = m_views->views();
    for (const SavedView &view : views) {
        if (view.params == m_state.params())
            shown = view.name;
    }
    const QString all = tr("Views");
    setAccessibleName(shown.isEmpty() ? tr("Saved views") : tr("Saved views: %1").arg(shown));
    setToolTip(shown.isEmpty() ? tr("Questions you have saved under a name") : QString());
    setIcon(m_theme.icon(QStringLiteral("bookmark"), shown.isEmpty()
                                                         ? m_theme.tokens().textMuted
                                                         : m_theme.tokens().accentHover));
    setIconSize(QSize(m_theme.scaled(iconPixels), m_theme.scaled(iconPixels)));
    setText(menuText(fontMetrics().elidedText(shown.isEmpty() ? all : shown, Qt::ElideRight,
                                              m_theme.scaled(longestText))));
    updateGeometry();
}

void ViewsButton::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QList<SavedView> views = m_views->views();
    for (const SavedView &view : views) {
        QAction *entry = m_menu->addAction(menuText(view.name));
        entry->setCheckable(true);
        entry->setChecked(view.params == m_state.params());
        entry->setActionGroup(group);
        connect(entry, &QAction::triggered, this,
                [this, params = view.params] { m_state.setParams(params); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save this view…"));
    save->setObjectName(QStringLiteral("saveView"));
    connect(save, &QAction::triggered, this, &ViewsButton::saveView);
    QAction *manage = m_menu->addAction(tr("Manage views…"));
    manage->setObjectName(QStringLiteral("manageViews"));
    manage->setEnabled(!views.isEmpty());
    connect(manage, &QAction::triggered, this, &ViewsButton::manage);
}

// popup(), for a button's own menu would spin an event loop
void ViewsButton::showMenu()
{
    fillMenu();
    const int wide = m_menu->sizeHint().width();
    const int left = isRightToLeft() ? 0 : width() - wide;
    m_menu->popup(mapToGlobal(QPoint(left, height() + 4)));
    m_menu->setActiveAction(m_menu->actions().first());
}

void ViewsButton::saveView()
{
    if (!m_views)
        return;
    QString shown;
    const QList<SavedView> views = m_views->views();
    for (const SavedView &view : views) {
        if (view.params == m_state.params())
            shown = view.name;
    }
    auto *dialog = new ViewNameDialog(*m_views, m_state.params(), shown, window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, params = m_state.params()] { m_views->save(dialog->name(), params); });
    dialog->open();
}

void ViewsButton::manage()
{
    (new ViewsDialog(*m_views, m_state.params(), window()))->open();
}

} // namespace Wheelhouse
