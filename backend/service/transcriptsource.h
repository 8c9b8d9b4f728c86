// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/transcript.h"
#include "backend/service/viewhub.h"

namespace Wheelhouse {

/// The view "conversation": a transcript that grows. Every line in its own place, none skipped.
class TranscriptSource final : public ViewSource
{
public:
    explicit TranscriptSource(NameOf nameOf) : m_nameOf(std::move(nameOf)) {}

    bool coalesces() const override { return false; }
    bool ready() const override { return m_ready; }
    QJsonObject snapshot() override { return toJson(m_view); }
    std::optional<QJsonObject> takeChange() override;

    /// What is known when the view is opened.
    void start(const LiveConversation &row, bool open, const QList<Event> &events);
    /// One more event of this conversation, and its row after it.
    void append(const Event &event, const LiveConversation &row, bool open);

private:
    NameOf m_nameOf;
    bool m_ready = false;
    TranscriptView m_view;
    TranscriptChange m_change;
    bool m_changed = false;
};

} // namespace Wheelhouse
