// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placecard.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wheelhouse {

PlaceCard::PlaceCard(const Theme &theme, const QString &icon, const QString &title,
                     const QString &text, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_iconName(icon)
    , m_actionText(action)
    , m_icon(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(action, this))
{
    setLook(this, "card");
    auto *heading = new QLabel(title, this);
    setLook(heading, "heading");
    auto *about = new QLabel(text, this);
    setLook(about, "muted");
    about->setWordWrap(true);
    setLook(m_problem, "error");
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setLook(m_what, "small");
    m_what->setTextFormat(Qt::PlainText);
    m_what->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(title);
    m_progress->hide();
    m_button->setObjectName(QStringLiteral("choose"));
    m_button->setAccessibleDescription(text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(m_icon);
    column->addSpacing(4);
    column->addWidget(heading);
    column->addWidget(about);
    m_content = new QVBoxLayout;
    m_content->setSpacing(8);
    column->addLayout(m_content);
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(m_what);
    column->addWidget(m_progress);
    column->addWidget(m_button);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT cancelled();
        else
            Q_EMIT chosen();
    });
    connect(&theme, &Theme::changed, this, &PlaceCard::dress);
    dress();
}

void PlaceCard::addContent(QWidget *content)
{
    m_content->addWidget(content);
}

void PlaceCard::setBusy(bool busy, const QString &what)
{
    m_what->setText(what);
    m_what->setVisible(busy && !what.isEmpty());
    m_progress->setVisible(busy);
    if (busy == m_busy)
        return;
    m_busy = busy;
    m_button->setText(busy ? tr("Cancel") : m_actionText);
    dressButton();
}

void PlaceCard::setPrimary(bool primary)
{
    m_primary = primary;
    dressButton();
}

void PlaceCard::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_button->setAccessibleDescription(sentence);
}

QString PlaceCard::problem() const
{
    return m_problem->text();
}

void PlaceCard::dressButton()
{
    setLook(m_button, m_primary && !m_busy ? "primary" : "");
}

void PlaceCard::dress()
{
    const int size = m_theme.scaled(28);
    m_icon->setPixmap(m_theme.icon(m_iconName, m_theme.tokens().accent)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace Wheelhouse
