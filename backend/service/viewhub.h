// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views that several sessions watch: one copy of each, its deltas framed once and shared by all who
// look at the same thing. Keeps the last deltas, so that who was away for a moment gets what he
// missed instead of everything. Domain thread.
#pragma once

#include "backend/service/outbox.h"

#include <QSet>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Wheelhouse {

/// What a kind of view supplies.
class ViewSource
{
public:
    virtual ~ViewSource() = default;

    /// Latest wins (published at most ten times a second), or every change in its own delta.
    virtual bool coalesces() const = 0;
    /// False while it is still being read from the store.
    virtual bool ready() const = 0;
    virtual QJsonObject snapshot() = 0;
    /// What became different since the last call (or snapshot of the first); nothing if nothing.
    virtual std::optional<QJsonObject> takeChange() = 0;
};

class ViewHub
{
public:
    struct Limits
    {
        qint64 resumeWindowMs = 60'000;
        qint64 resumeBytes = 4 << 20;       ///< of kept deltas, a view
        size_t softUnsentBytes = 256 << 10; ///< above, a session gets no coalescible deltas
        size_t hardUnsentBytes = 4 << 20;   ///< above, it is told `slow` and closed
        int viewsPerSession = 16;
    };
    using MakeSource = std::function<Result<std::unique_ptr<ViewSource>>()>;

    ViewHub(Outbox &outbox, const Limits &limits) : m_outbox(outbox), m_limits(limits) {}

    /// Answers `caller` with the view's id and a snapshot, or with the deltas after `since` when
    /// all of them are still kept; at once or as soon as the source is ready. `name` names the view
    /// and its params: equal names share one source.
    void open(const Caller &caller, const QString &name, std::optional<qint64> since, qint64 seq,
              const MakeSource &make);
    /// Who says so does not come back for deltas: after the last, the view goes with the next
    /// publish(). Errors: NotFound.
    Result<void> close(quint64 session, const QString &viewId);
    void refuse(const Caller &caller, const Error &error, qint64 seq)
    {
        m_outbox.respond(caller, error, seq);
    }
    void sessionGone(quint64 session);
    /// A view that cannot be had after all: its waiters are told and it is dropped.
    void fail(const QString &name, const Error &error, qint64 seq);

    /// Sends what changed. Coalescing views only when their time has come. `seq`: the newest event
    /// in the sources.
    void publish(qint64 nowMs, qint64 seq);
    /// When `publish` has something to do again, in ms from now; nothing: not before a change.
    std::optional<qint64> nextPublishInMs(qint64 nowMs) const;
    /// Something has changed in the sources.
    void touch() { m_touched = true; }

    ViewSource *source(const QString &name) const;
    size_t size() const { return m_views.size(); }
    qint64 slowSessions() const { return m_slowSessions; }

private:
    struct Delta
    {
        qint64 from;
        qint64 seq;
        qint64 atMs;
        QByteArray changes;
    };
    struct View
    {
        QString id;
        QString name;
        std::unique_ptr<ViewSource> source;
        qint64 seq = 0; ///< of the last delta published
        std::deque<Delta> kept;
        qint64 keptBytes = 0;
        QSet<quint64> watchers;
        QSet<quint64> behind; ///< watchers who were skipped and need a snapshot
        std::vector<std::pair<Caller, std::optional<qint64>>> waiting;
        qint64 unwatchedSinceMs = 0;
        bool closed = false; ///< nobody watches it, and the last who did said so
    };
    void answer(View &view, const Caller &caller, std::optional<qint64> since, qint64 seq);
    void publishOne(View &view, qint64 nowMs, qint64 seq);
    void deliver(View &view, const Frame &frame, qint64 seq);
    void catchUp(View &view, qint64 seq);

    static constexpr qint64 intervalMs = 100;

    Outbox &m_outbox;
    Limits m_limits;
    std::map<QString, View> m_views; ///< by name
    QHash<QString, QString> m_nameOfId;
    quint64 m_made = 0;
    qint64 m_publishedMs = 0;
    qint64 m_slowSessions = 0;
    QSet<quint64> m_slow; ///< told so, and not gone yet
    bool m_touched = false;
};

} // namespace Wheelhouse
