// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/transcriptmodel.h"
#include "core/base/error.h"

#include <optional>

namespace Wheelhouse {

/// The conversation that is being read: its head, its lines, and whether they are true now. Set
/// `conversation` to read another; TranscriptClient then fetches it. GUI thread.
class TranscriptState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    TranscriptModel &lines() { return m_lines; }
    const LiveConversation &head() const { return m_head; }
    /// False once the conversation is closed: nothing can be written any more.
    bool open() const { return m_open; }
    bool loaded() const { return m_loaded; }
    bool fresh() const { return m_fresh; }
    const std::optional<Error> &problem() const { return m_problem; }

    /// Empty: none is being read.
    const QString &conversation() const { return m_conversation; }
    void setConversation(const QString &id);

    /// For whoever feeds it.
    void replace(const TranscriptView &view);
    void apply(const TranscriptChange &change);
    void refuse(const Error &error);
    void setFresh(bool fresh);

Q_SIGNALS:
    void conversationChanged();
    void changed();
    void freshnessChanged();

private:
    void takeHead(const TranscriptView &view);

    TranscriptModel m_lines;
    QString m_conversation;
    LiveConversation m_head;
    std::optional<Error> m_problem;
    bool m_open = false;
    bool m_loaded = false;
    bool m_fresh = false;
};

} // namespace Wheelhouse
