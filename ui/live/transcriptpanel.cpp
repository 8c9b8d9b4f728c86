// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptpanel.h"

#include "app/format/format.h"
#include "ui/charts/emptystate.h"
#include "ui/charts/wraplayout.h"
#include "ui/live/composer.h"
#include "ui/live/conversationcells.h"
#include "ui/live/transcripthead.h"
#include "ui/live/transcriptlist.h"
#include "ui/live/transferdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Wheelhouse {

TranscriptPanel::TranscriptPanel(const Theme &theme, LiveState &floor, TranscriptState &transcript,
                                 DeskCommands &desk, const Clock &clock, const QLocale &locale,
                                 QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_floor(floor)
    , m_transcript(transcript)
    , m_desk(desk)
    , m_clock(clock)
    , m_locale(locale)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setAccessibleName(tr("Conversation"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePaper());
    addContent(m_stack);
    connect(&transcript, &TranscriptState::changed, this, &TranscriptPanel::showConversation);
    connect(&transcript, &TranscriptState::conversationChanged, this,
            &TranscriptPanel::showConversation);
    connect(&transcript, &TranscriptState::freshnessChanged, this, &TranscriptPanel::showDeeds);
    connect(&desk, &DeskCommands::succeeded, this, [this](const QString &key) { finish(key, {}); });
    connect(&desk, &DeskCommands::failed, this,
            [this](const QString &key, const Error &error) { finish(key, error); });
    showConversation();
}

QWidget *TranscriptPanel::makePaper()
{
    auto *paper = new QWidget(this);
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    m_head = new TranscriptHead(m_theme, m_locale, paper);
    column->addWidget(m_head);
    m_deeds = new QWidget(paper);
    new WrapLayout(6, m_deeds);
    m_join = addDeed("join", tr("Join"), tr("Take the conversation over (Ctrl+J)"));
    m_transfer = addDeed("transferConversation", tr("Transfer…"),
                         tr("Hand it on to a colleague or a queue (Ctrl+T)"));
    m_close = addDeed("closeConversation", tr("Close"), tr("End the conversation (Ctrl+E)"));
    column->addWidget(m_deeds);
    auto *line = new QFrame(paper);
    setLook(line, "line");
    column->addWidget(line);
    m_list = new TranscriptList(m_theme, m_transcript.lines(), m_locale, paper);
    m_list->setObjectName(QStringLiteral("transcript"));
    column->addWidget(m_list, 1);
    m_problem = new QLabel(paper);
    m_problem->setObjectName(QStringLiteral("deskProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "error");
    m_problem->hide();
    column->addWidget(m_problem);
    m_composer = new Composer(m_theme, paper);
    column->addWidget(m_composer);

    connect(m_join, &QPushButton::clicked, this, &TranscriptPanel::join);
    connect(m_transfer, &QPushButton::clicked, this, &TranscriptPanel::transfer);
    connect(m_close, &QPushButton::clicked, this, &TranscriptPanel::close);
    connect(m_composer, &Composer::draftsChanged, this, &TranscriptPanel::draftsChanged);
    connect(m_composer, &Composer::sendRequested, this,
            [this](const QString &conversation, const QString &text) {
                m_composer->setSending(conversation);
                const QString key = m_desk.reply(conversation, text);
                m_pending.insert(key, {Deed::Reply, conversation});
            });
    return paper;
}

QPushButton *TranscriptPanel::addDeed(const char *objectName, const QString &text,
                                      const QString &tip)
{
    auto *button = new QPushButton(text, m_deeds);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setToolTip(tip);
    m_deeds->layout()->addWidget(button);
    return button;
}

void TranscriptPanel::setUser(const LiveUser &user)
{
    m_user = user;
    showConversation();
}

QString TranscriptPanel::draft(const QString &conversation) const
{
    return m_composer->draft(conversation);
}

void TranscriptPanel::showConversation()
{
    const QString &conversation = m_transcript.conversation();
    const bool ready = !conversation.isEmpty() && m_transcript.loaded();
    m_stack->setCurrentIndex(ready ? 1 : 0);
    if (conversation.isEmpty())
        m_empty->setWords(tr("No conversation chosen"),
                          m_user.acts()
                              ? tr("Choose one in the list to read along, join it or answer.")
                              : tr("Choose one in the list to read it."));
    else if (m_transcript.problem())
        m_empty->setWords(tr("This conversation cannot be shown"),
                          Format::problem(*m_transcript.problem()));
    else
        m_empty->setWords(tr("Loading …"), QString());
    if (std::exchange(m_shown, conversation) != conversation) {
        complain({});
        m_composer->setConversation(conversation);
        m_list->startAnew();
    }
    showDeeds();
}

void TranscriptPanel::refresh()
{
    if (!m_transcript.loaded())
        return;
    m_head->setConversation(m_transcript.head(), m_transcript.open(), m_clock.nowMs());
    m_list->setCustomer(customerCell(m_transcript.head(), {}).name);
}

bool TranscriptPanel::isPending(Deed deed) const
{
    for (const Pending &one : m_pending) {
        if (one.deed == deed && one.conversation == m_shown)
            return true;
    }
    return false;
}

void TranscriptPanel::showDeeds()
{
    refresh();
    const LiveConversation &head = m_transcript.head();
    const bool open = m_transcript.loaded() && m_transcript.open();
    const bool mine = open && head.owner == Owner::Agent && head.ownerId == m_user.id;
    const bool colleagues = open && head.owner == Owner::Agent && !mine;
    m_deeds->setVisible(m_user.acts());
    m_composer->setVisible(m_user.acts());
    m_join->setText(colleagues ? tr("Take over") : tr("Join"));
    m_join->setAccessibleName(m_join->text());
    m_join->setEnabled(open && !mine && (!colleagues || m_user.supervises()) &&
                       !isPending(Deed::Join));
    m_join->setVisible(!mine);
    setLook(m_join, m_join->isEnabled() ? "primary" : "");
    const bool may = mine || (open && m_user.supervises());
    m_transfer->setEnabled(may && !isPending(Deed::Transfer));
    m_close->setEnabled(may && !isPending(Deed::Close));
    m_composer->setOnline(m_transcript.fresh());
    m_composer->setObstacle(obstacle());
}

QString TranscriptPanel::obstacle() const
{
    const LiveConversation &head = m_transcript.head();
    if (!m_transcript.loaded())
        return tr("Loading …");
    if (!m_transcript.open())
        return tr("This conversation is closed.");
    if (head.owner == Owner::Agent && head.ownerId == m_user.id)
        return {};
    if (head.owner == Owner::Agent)
        return m_user.supervises() ? tr("Take over to write.") : tr("A colleague answers here.");
    return tr("Join to write.");
}

void TranscriptPanel::begin(Deed deed, const QString &key)
{
    m_pending.insert(key, {deed, m_shown});
    complain({});
    showDeeds();
}

void TranscriptPanel::finish(const QString &key, const std::optional<Error> &error)
{
    const auto found = m_pending.constFind(key);
    if (found == m_pending.constEnd())
        return;
    const Pending pending = *found;
    m_pending.erase(found);
    const QString words = error ? Format::problem(*error) : QString();
    if (pending.deed == Deed::Reply) {
        if (error)
            m_composer->setFailed(pending.conversation, words);
        else
            m_composer->setSent(pending.conversation);
    } else if (pending.conversation == m_shown) {
        complain(words);
    }
    showDeeds();
    if (pending.deed == Deed::Join && !error && pending.conversation == m_shown)
        focusReply();
}

void TranscriptPanel::complain(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void TranscriptPanel::join()
{
    if (m_join->isEnabled() && m_join->isVisibleTo(this))
        begin(Deed::Join, m_desk.join(m_shown));
}

void TranscriptPanel::close()
{
    if (m_close->isEnabled())
        begin(Deed::Close, m_desk.close(m_shown));
}

void TranscriptPanel::transfer()
{
    if (!m_transfer->isEnabled())
        return;
    auto *dialog = new TransferDialog(m_floor.agents().rows(), m_floor.queues().rows(),
                                      m_transcript.head().ownerId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("transferDialog"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, conversation = m_shown] {
        const QString key =
            dialog->agent().isEmpty()
                ? m_desk.transferToQueue(conversation, dialog->queue(), dialog->reason())
                : m_desk.transferToAgent(conversation, dialog->agent(), dialog->reason());
        begin(Deed::Transfer, key);
    });
    dialog->open();
}

void TranscriptPanel::focusReply()
{
    m_composer->editor().setFocus(Qt::ShortcutFocusReason);
}

} // namespace Wheelhouse
