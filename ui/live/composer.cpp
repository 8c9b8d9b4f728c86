// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/composer.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr int mostLines = 6;
/// As much as the server takes (DeskRules::longestText).
constexpr int mostCharacters = 20'000;

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    column->addLayout(row);
    column->addWidget(m_hint);

    m_edit->setObjectName(QStringLiteral("reply"));
    m_edit->setAccessibleName(tr("Reply"));
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setAccessibleName(tr("Send the reply"));
    setLook(m_send, "primary");
    m_hint->setObjectName(QStringLiteral("replyHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::takeText);
    connect(&theme, &Theme::changed, this, &Composer::fitHeight);
    showDraft();
}

void Composer::setConversation(const QString &conversation)
{
    if (std::exchange(m_conversation, conversation) != conversation)
        showDraft();
}

void Composer::setObstacle(const QString &words)
{
    if (std::exchange(m_obstacle, words) != words)
        showDraft();
}

void Composer::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        showDraft();
}

QString Composer::draft(const QString &conversation) const
{
    return m_drafts.value(conversation).text;
}

void Composer::setSending(const QString &conversation)
{
    Draft &draft = m_drafts[conversation];
    draft.sending = true;
    draft.failure.clear();
    showDraft();
}

void Composer::setSent(const QString &conversation)
{
    m_drafts.remove(conversation);
    showDraft();
    Q_EMIT draftsChanged();
}

void Composer::setFailed(const QString &conversation, const QString &reason)
{
    Draft &draft = m_drafts[conversation];
    draft.sending = false;
    draft.failure = reason;
    showDraft();
}

void Composer::send()
{
    const Draft draft = m_drafts.value(m_conversation);
    const bool possible = m_obstacle.isEmpty() && !draft.sending && m_edit->isEnabled();
    if (possible && !draft.text.trimmed().isEmpty() && draft.text.size() <= mostCharacters)
        Q_EMIT sendRequested(m_conversation, draft.text);
}

void Composer::takeText()
{
    const QString text = m_edit->toPlainText();
    const bool had = !draft(m_conversation).isEmpty();
    if (text.isEmpty())
        m_drafts.remove(m_conversation);
    else
        m_drafts[m_conversation].text = text;
    showDraft();
    if (had != !text.isEmpty())
        Q_EMIT draftsChanged();
}

void Composer::showDraft()
{
    const Draft draft = m_drafts.value(m_conversation);
    if (m_edit->toPlainText() != draft.text) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(draft.text);
        m_edit->moveCursor(QTextCursor::End);
    }
    const bool blocked = !m_obstacle.isEmpty();
    const bool tooLong = draft.text.size() > mostCharacters;
    m_edit->setPlaceholderText(blocked ? m_obstacle : tr("Write a reply"));
    m_edit->viewport()->update(); // Qt 6.4 goes on painting the old placeholder
    m_edit->setEnabled(!blocked || !draft.text.isEmpty());
    m_edit->setReadOnly(blocked || draft.sending);
    m_send->setEnabled(!blocked && !draft.sending && !tooLong && !draft.text.trimmed().isEmpty());
    // without it the sentence that says why has room
    m_send->setVisible(!blocked || !draft.text.isEmpty());
    m_send->setText(draft.failure.isEmpty() ? tr("Send") : tr("Try again"));

    QString hint = tr("Enter sends, Shift+Enter begins a new line");
    if (draft.sending)
        hint = m_online ? tr("Sending …") : tr("Will be sent when the connection is back");
    else if (!draft.failure.isEmpty())
        //: %1 a sentence that says why
        hint = tr("Not sent. %1").arg(draft.failure);
    else if (tooLong)
        hint =
            tr("%1 characters too long").arg(locale().toString(draft.text.size() - mostCharacters));
    else if (blocked && !draft.text.isEmpty())
        //: %1 a sentence that says why
        hint = tr("Not sent. %1").arg(m_obstacle);
    m_hint->setText(hint);
    m_hint->setVisible(!blocked || !draft.text.isEmpty());
    setLook(m_hint, !draft.failure.isEmpty() || tooLong ? "error" : "small");
    fitHeight();
}

void Composer::fitHeight()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int lines =
        std::clamp(int(std::lround(m_edit->document()->size().height())), 1, mostLines);
    m_edit->setFixedHeight(lines * metrics.lineSpacing() + m_theme.scaled(24));
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    send();
    return true;
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace Wheelhouse
