// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationrail.h"

#include "ui/shell/connectionindicator.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/userbadge.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Wheelhouse {

NavigationRail::NavigationRail(const ShellContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(QStringLiteral("Wheelhouse"), this))
    , m_pages(new QVBoxLayout)
    , m_scheme(new QToolButton(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    setLook(m_scheme, "icon");
    setLook(m_menu, "icon");
    m_scheme->setObjectName(QStringLiteral("schemeButton"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    for (QToolButton *button : {m_scheme, m_menu})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 4, 0, 0);
    brand->setSpacing(10);
    brand->addWidget(m_mark);
    brand->addWidget(m_name, 1);
    m_pages->setSpacing(4);
    auto *line = new QFrame(this);
    setLook(line, "line");
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(new UserBadge(context, this), 1);
    foot->addWidget(m_scheme);
    foot->addWidget(m_menu);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 10);
    column->setSpacing(6);
    column->addLayout(brand);
    column->addSpacing(14);
    column->addLayout(m_pages);
    column->addStretch();
    column->addWidget(new ConnectionIndicator(context, this));
    column->addWidget(line);
    column->addLayout(foot);

    connect(m_scheme, &QToolButton::clicked, this, &NavigationRail::schemeClicked);
    connect(&context.theme, &Theme::changed, this, &NavigationRail::dress);
    dress();
}

void NavigationRail::addPage(const PageEntry &page, const QKeySequence &shortcut)
{
    auto *button = new RailButton(m_context.theme, page.icon, page.title, this);
    button->setObjectName(QStringLiteral("page-") + page.id);
    //: Tool tip of a page's entry: its name and its shortcut
    button->setToolTip(tr("%1 (%2)").arg(page.title, shortcut.toString(QKeySequence::NativeText)));
    connect(button, &QAbstractButton::clicked, this,
            [this, id = page.id] { Q_EMIT pageChosen(id); });
    m_buttons.insert(page.id, button);
    m_pages->addWidget(button);
}

void NavigationRail::setCurrent(const QString &id)
{
    if (RailButton *button = m_buttons.value(id)) {
        if (m_current)
            m_current->setChecked(false);
        button->setChecked(true);
        m_current = button;
    }
}

void NavigationRail::focusCurrent()
{
    if (m_current)
        m_current->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::dress()
{
    const Theme &theme = m_context.theme;
    const Tokens &tokens = theme.tokens();
    const int markSize = theme.scaled(22);
    m_mark->setPixmap(theme.icon(QStringLiteral("wheelhouse"), tokens.accent)
                          .pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    QFont font = theme.font(TextRole::Heading);
    font.setPixelSize(theme.scaled(16));
    font.setWeight(QFont::Bold);
    m_name->setFont(font);
    m_name->setStyleSheet(
        QStringLiteral("font-size: %1px; font-weight: 700;").arg(theme.scaled(16)));

    const auto [icon, words] = [&]() -> std::pair<const char *, QString> {
        switch (theme.scheme()) {
        case Scheme::Light:
            return {"sun", tr("Colours: light")};
        case Scheme::Dark:
            return {"moon", tr("Colours: dark")};
        case Scheme::System:
            break;
        }
        return {"contrast", tr("Colours: as the system")};
    }();
    const int iconSize = theme.scaled(18);
    for (QToolButton *button : {m_scheme, m_menu}) {
        button->setIconSize({iconSize, iconSize});
        button->setFixedSize(theme.scaled(30), theme.scaled(30));
    }
    m_scheme->setIcon(theme.icon(QString::fromLatin1(icon), tokens.textMuted));
    m_scheme->setAccessibleName(words);
    m_scheme->setToolTip(words);
    m_menu->setIcon(theme.icon(QStringLiteral("more"), tokens.textMuted));
    setFixedWidth(theme.scaled(210));
    setStyleSheet(QStringLiteral("#rail { background: %1; border: none; border-%3: 1px solid %2; }")
                      .arg(tokens.rail.name(), tokens.border.name(),
                           isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right")));
}

} // namespace Wheelhouse
