// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Wheelhouse {
namespace {

struct Dress
{
    QColor ink;
    QColor fill;
    const char *icon;
};

Dress dressOf(MessageKind kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageKind::Info:
        return {tokens.info, tokens.infoSoft, "info"};
    case MessageKind::Good:
        return {tokens.good, tokens.goodSoft, "check"};
    case MessageKind::Warning:
        return {tokens.warn, tokens.warnSoft, "warning"};
    case MessageKind::Problem:
        break;
    }
    return {tokens.bad, tokens.badSoft, "warning"};
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto onAction = m_onAction) // a copy: it may say something else
            onAction();
    });
    connect(&theme, &Theme::changed, this, &MessageBar::dress);
    dress();
    hide();
}

void MessageBar::say(MessageKind kind, const QString &text, const QString &action,
                     std::function<void()> onAction)
{
    const bool isNew = isHidden() || kind != m_kind;
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    setAccessibleName(text);
    if (!isNew)
        return;
    dress();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    setVisible(false);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Dress dress = dressOf(m_kind, m_theme.tokens());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dress.fill);
    painter.drawRoundedRect(rect(), 10, 10);
}

void MessageBar::dress()
{
    const Dress dress = dressOf(m_kind, m_theme.tokens());
    const int size = m_theme.scaled(18);
    m_icon->setPixmap(m_theme.icon(QString::fromLatin1(dress.icon), dress.ink)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

} // namespace Wheelhouse
