// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr int cellPadding = 8;

} // namespace

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new QLabel(m_head))
    , m_subtitle(new QLabel(m_head))
{
    m_column->setContentsMargins(Tokens::padding, 10, Tokens::padding, 14);
    m_column->setSpacing(12);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(10);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_subtitle);
    m_column->addWidget(m_head);
    m_head->setMinimumHeight(theme.scaled(32));
    m_head->hide();
    m_subtitle->hide();
    for (QLabel *label : {m_title, m_subtitle})
        label->setTextFormat(Qt::PlainText);
    setLook(m_title, "heading");
    setLook(m_subtitle, "small");
    connect(&theme, &Theme::changed, this, [this] {
        m_head->setMinimumHeight(m_theme.scaled(32));
        update();
    });
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addAction(QWidget *control)
{
    m_headRow->addWidget(control);
}

void Card::addContent(QWidget *content, int stretch)
{
    m_column->addWidget(content, stretch);
}

void Card::addFlush(QWidget *content, int stretch)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-cellPadding, 0, -cellPadding, 0);
    row->addWidget(content);
    m_column->addLayout(row, stretch);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::radius,
                            Tokens::radius);
}

} // namespace Wheelhouse
