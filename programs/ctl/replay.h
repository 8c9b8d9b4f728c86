// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs/ctl/replaytalk.h"

#include <list>

namespace Wheelhouse {

/// Plays recorded dialogues against a running server, many side by side. They begin as far apart as
/// they were recorded, but at most `longestLullMs`, all of it divided by the speed. Runs in the
/// event loop of its thread.
class Replay
{
public:
    static constexpr qint64 longestLullMs = 60'000;
    static constexpr size_t mostAtOnce = 300; ///< each is a connection

    /// `token` opens the agents' session; empty: only the customers speak.
    Replay(QList<ReplayDialogue> dialogues, const ReplaySettings &settings, const QString &token);

    /// Connects and plays; `done` with the error when nothing could be begun, or at the end.
    void start(std::function<void(Result<void>)> done);
    /// Called about once a second.
    void setProgress(std::function<void(const ReplayCount &)> progress)
    {
        m_progress = std::move(progress);
    }

    const ReplayCount &count() const { return m_count; }
    qsizetype size() const { return m_dialogues.size(); }

private:
    void openDesk(std::function<void(Result<void>)> done);
    void begin();
    void beat();
    void ended(ReplayTalk *talk);

    const QList<ReplayDialogue> m_dialogues;
    const ReplaySettings m_settings;
    const QString m_token;
    std::unique_ptr<RpcSocket> m_desk;
    QList<qint64> m_startsMs; ///< after the beginning, in order
    qsizetype m_next = 0;
    qint64 m_begunMs = 0;
    qint64 m_toldMs = 0;
    std::list<std::unique_ptr<ReplayTalk>> m_talks;
    QTimer m_beat;
    ReplayCount m_count;
    std::function<void(const ReplayCount &)> m_progress;
    std::function<void(Result<void>)> m_done;
};

} // namespace Wheelhouse
