// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/segments.h"

#include "ui/charts/segmentbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr char keyName[] = "key";

} // namespace

Segments::Segments(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT chosen(current()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segments::add(const QString &key, const QString &text)
{
    auto *button = new SegmentButton(m_theme, text, this);
    button->setProperty(keyName, key);
    button->setObjectName(objectName() + u'.' + key);
    button->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    m_group->addButton(button);
    layout()->addWidget(button);
}

QString Segments::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property(keyName).toString() : QString();
}

void Segments::setCurrent(const QString &key)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property(keyName).toString() == key)
            return button->setChecked(true);
    }
    if (QAbstractButton *button = m_group->checkedButton()) {
        m_group->setExclusive(false);
        button->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().border);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            Tokens::controlRadius + 1, Tokens::controlRadius + 1);
}

} // namespace Wheelhouse
