// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/transcriptreader.h"

#include "app/format/format.h"
#include "ui/charts/emptystate.h"
#include "ui/live/conversationcells.h"
#include "ui/live/transcripthead.h"
#include "ui/live/transcriptlist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Wheelhouse {

TranscriptReader::TranscriptReader(const Theme &theme, TranscriptState &transcript,
                                   const Clock &clock, const QLocale &locale, QWidget *parent)
    : Card(theme, parent)
    , m_transcript(transcript)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
{
    setAccessibleName(tr("Conversation"));
    auto *paper = new QWidget(m_stack);
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    m_head = new TranscriptHead(theme, locale, paper);
    m_list = new TranscriptList(theme, transcript.lines(), locale, paper);
    m_list->setObjectName(QStringLiteral("rowsTranscript"));
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(paper);
    addContent(m_stack);
    connect(&transcript, &TranscriptState::changed, this, &TranscriptReader::showConversation);
    connect(&transcript, &TranscriptState::conversationChanged, this,
            &TranscriptReader::showConversation);
    showConversation();
}

void TranscriptReader::showConversation()
{
    const QString &conversation = m_transcript.conversation();
    const bool ready = !conversation.isEmpty() && m_transcript.loaded();
    m_stack->setCurrentIndex(ready ? 1 : 0);
    if (conversation.isEmpty())
        m_empty->setWords(tr("No contact chosen"),
                          tr("Choose one in the list to read what was said."));
    else if (m_transcript.problem() && m_transcript.problem()->code == ErrorCode::Forbidden)
        m_empty->setWords(tr("Not for your role"),
                          tr("What was said is shown to agents and supervisors only."));
    else if (m_transcript.problem())
        m_empty->setWords(tr("This conversation cannot be shown"),
                          Format::problem(*m_transcript.problem()));
    else
        m_empty->setWords(tr("Loading …"), QString());
    if (std::exchange(m_shown, conversation) != conversation)
        m_list->startAnew();
    if (!ready)
        return;
    m_head->setConversation(m_transcript.head(), m_transcript.open(), m_clock.nowMs());
    m_list->setCustomer(customerCell(m_transcript.head(), {}).name);
}

} // namespace Wheelhouse
