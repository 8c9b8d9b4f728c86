// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/userbadge.h"

#include "app/format/format.h"
#include "ui/charts/painting.h"
#include "ui/shell/linkwords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Wheelhouse {

UserBadge::UserBadge(const ShellContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("userBadge"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.link, &Link::stateChanged, this, &UserBadge::refresh);
    connect(&context.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

QSize UserBadge::sizeHint() const
{
    return {m_context.theme.scaled(120), m_context.theme.scaled(40)};
}

void UserBadge::refresh()
{
    m_name = m_context.link.userName();
    if (m_name.isEmpty())
        m_name = m_context.link.userId();
    m_role.clear();
    if (!m_context.link.roles().isEmpty())
        m_role = LinkWords::roleName(m_context.link.roles().last());
    setVisible(!m_name.isEmpty());
    //: Read aloud: %1 is the user's name, %2 the role
    setAccessibleName(tr("Signed in as %1, %2").arg(m_name, m_role));
    setToolTip(Format::toolTip(m_name));
    update();
}

void UserBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = theme.scaled(28);
    const QRect disc(theme.scaled(7), (height() - size) / 2, size, size);
    painter.setFont(theme.font(TextRole::Caption));
    drawAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), disc), m_name, tokens);
    const int left = disc.right() + theme.scaled(9);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto write = [&](const QRect &area, TextRole role, const QColor &ink,
                           const QString &text) {
        painter.setFont(theme.font(role));
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                         alignment | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const int line = height() / 2;
    const QRect area(left, 0, width() - left - theme.scaled(6), height());
    if (m_role.isEmpty()) {
        write(area, TextRole::Strong, tokens.text, m_name);
        return;
    }
    write({left, theme.scaled(3), area.width(), line - theme.scaled(3)}, TextRole::Strong,
          tokens.text, m_name);
    write({left, line, area.width(), line - theme.scaled(3)}, TextRole::Small, tokens.textMuted,
          m_role);
}

} // namespace Wheelhouse
