// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/transcriptstate.h"
#include "core/base/clock.h"
#include "ui/charts/card.h"

#include <QLocale>

class QStackedWidget;

namespace Wheelhouse {

class EmptyState;
class TranscriptHead;
class TranscriptList;

/// A conversation to be read and nothing else.
class TranscriptReader : public Card
{
    Q_OBJECT

public:
    /// All outlive it.
    TranscriptReader(const Theme &theme, TranscriptState &transcript, const Clock &clock,
                     const QLocale &locale, QWidget *parent = nullptr);

private:
    void showConversation();

    TranscriptState &m_transcript;
    const Clock &m_clock;
    QString m_shown;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TranscriptHead *m_head;
    TranscriptList *m_list;
};

} // namespace Wheelhouse
