// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveagentmodel.h"
#include "app/live/liveconversationmodel.h"
#include "app/live/livequeuemodel.h"
#include "core/base/error.h"

#include <QTimer>

#include <optional>

namespace Wheelhouse {

/// What the page Live shows: queues, agents, open conversations, and whether that is true now.
/// LiveViewClient feeds it from a server; a test by hand. Changes that come faster than twenty
/// times a second are gathered, so that views are painted at most that often. GUI thread.
class LiveState : public QObject
{
    Q_OBJECT

public:
    explicit LiveState(QObject *parent = nullptr);

    LiveConversationModel &conversations() { return m_conversations; }
    LiveAgentModel &agents() { return m_agents; }
    LiveQueueModel &queues() { return m_queues; }

    /// False until the first floor came: the page says "loading".
    bool loaded() const { return m_loaded; }
    bool fresh() const { return m_fresh; }
    /// The time of the newest event in it; 0 when not loaded.
    qint64 asOfMs() const { return m_asOfMs; }
    const std::optional<Error> &problem() const { return m_problem; }

    /// For whoever feeds it.
    void replace(const LiveView &view);
    void apply(const LiveChange &change);
    void refuse(const Error &error);
    void setFresh(bool fresh);
    void clear();

    /// Half the server's beat of 100: two beats of like length drift against each other, and a
    /// change would wait for both.
    static constexpr int gatherMs = 50;

Q_SIGNALS:
    /// After the models changed; as often as the server sends, at most twenty times a second.
    void changed();
    void freshnessChanged();

private:
    void gather(const LiveChange &change);
    void flush();

    LiveConversationModel m_conversations;
    LiveAgentModel m_agents;
    LiveQueueModel m_queues;
    QHash<QString, LiveConversation> m_changedConversations;
    QHash<QString, LiveAgent> m_changedAgents;
    QHash<QString, LiveQueue> m_changedQueues;
    QSet<QString> m_left;
    QTimer m_gathering;
    bool m_pending = false;
    qint64 m_pendingAsOfMs = 0;
    std::optional<Error> m_problem;
    qint64 m_asOfMs = 0;
    bool m_loaded = false;
    bool m_fresh = false;
};

} // namespace Wheelhouse
