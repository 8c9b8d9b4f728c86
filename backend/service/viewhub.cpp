// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/viewhub.h"

#include "core/protocol/jsonrpc.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Wheelhouse {

namespace {

Frame frameOf(const QByteArray &text)
{
    return makeTextFrame({text.constData(), size_t(text.size())});
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray deltaText(const QString &view, qint64 from, qint64 seq, const QByteArray &changes)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"view.delta\",\"params\":{\"view\":\"" +
           view.toUtf8() + "\",\"from\":" + QByteArray::number(from) +
           ",\"seq\":" + QByteArray::number(seq) + ",\"changes\":" + changes + "}}";
}

Frame noticeFrame(const char *method, const QJsonObject &params)
{
    return frameOf(encode(RpcNotification{QString::fromLatin1(method), params}));
}

} // namespace

void ViewHub::open(const Caller &caller, const QString &name, std::optional<qint64> since,
                   qint64 seq, const MakeSource &make)
{
    const auto watched = std::count_if(m_views.begin(), m_views.end(), [&](const auto &each) {
        return each.second.watchers.contains(caller.peer);
    });
    auto found = m_views.find(name);
    if (watched >= m_limits.viewsPerSession &&
        (found == m_views.end() || !found->second.watchers.contains(caller.peer))) {
        m_outbox.respond(caller,
                         Error{ErrorCode::TooLarge,
                               QStringLiteral("a session watches at most %1 views; close one first")
                                   .arg(m_limits.viewsPerSession),
                               QStringLiteral("view")},
                         seq);
        return;
    }
    if (found == m_views.end()) {
        auto source = make();
        if (!source) {
            m_outbox.respond(caller, source.error(), seq);
            return;
        }
        View view;
        view.id = QStringLiteral("%1/%2").arg(name.section(u'?', 0, 0)).arg(++m_made);
        view.name = name;
        view.source = std::move(*source);
        view.seq = seq;
        m_nameOfId.insert(view.id, name);
        found = m_views.emplace(name, std::move(view)).first;
    }
    View &view = found->second;
    view.closed = false;
    if (!view.source->ready()) {
        view.waiting.emplace_back(caller, since);
        return;
    }
    // what changed until now belongs to those who watch already; the newcomer starts after it
    publishOne(view, m_publishedMs, seq);
    answer(view, caller, since, seq);
}

void ViewHub::answer(View &view, const Caller &caller, std::optional<qint64> since, qint64 seq)
{
    const qint64 told = m_outbox.resumable(view.seq);
    QJsonObject result{{QStringLiteral("view"), view.id}, {QStringLiteral("seq"), told}};
    const auto first = std::find_if(view.kept.begin(), view.kept.end(), [&](const Delta &delta) {
        return since && delta.from == *since;
    });
    const bool resumes =
        since && told == view.seq &&
        (first != view.kept.end() || (!view.kept.empty() && view.kept.back().seq == *since));
    if (resumes) {
        QJsonArray deltas;
        for (auto delta = first; delta != view.kept.end(); ++delta) {
            deltas.append(QJsonObject{
                {QStringLiteral("from"), delta->from},
                {QStringLiteral("seq"), delta->seq},
                {QStringLiteral("changes"), QJsonDocument::fromJson(delta->changes).object()}});
        }
        result.insert(QStringLiteral("deltas"), deltas);
    } else {
        result.insert(QStringLiteral("snapshot"), view.source->snapshot());
    }
    view.watchers.insert(caller.peer);
    view.behind.remove(caller.peer);
    m_outbox.respond(caller, result, seq);
}

Result<void> ViewHub::close(quint64 session, const QString &viewId)
{
    const auto name = m_nameOfId.constFind(viewId);
    const auto found = name == m_nameOfId.constEnd() ? m_views.end() : m_views.find(*name);
    if (found == m_views.end() || !found->second.watchers.remove(session))
        return Error{ErrorCode::NotFound,
                     QStringLiteral("this session has no view “%1”").arg(viewId),
                     QStringLiteral("view")};
    found->second.behind.remove(session);
    found->second.closed = found->second.watchers.isEmpty();
    return {};
}

void ViewHub::sessionGone(quint64 session)
{
    m_slow.remove(session);
    for (auto &[name, view] : m_views) {
        view.watchers.remove(session);
        view.behind.remove(session);
        std::erase_if(view.waiting, [&](const auto &each) { return each.first.peer == session; });
    }
}

void ViewHub::fail(const QString &name, const Error &error, qint64 seq)
{
    const auto found = m_views.find(name);
    if (found == m_views.end())
        return;
    for (const auto &[caller, since] : found->second.waiting)
        m_outbox.respond(caller, error, seq);
    m_nameOfId.remove(found->second.id);
    m_views.erase(found);
}

void ViewHub::publish(qint64 nowMs, qint64 seq)
{
    const bool due = m_touched && nowMs - m_publishedMs >= intervalMs;
    for (auto &[name, view] : m_views) {
        if (!view.source->ready())
            continue;
        for (const auto &[caller, since] : std::exchange(view.waiting, {})) {
            publishOne(view, nowMs, seq);
            answer(view, caller, since, seq);
        }
        if (due || !view.source->coalesces())
            publishOne(view, nowMs, seq);
        if (!view.behind.isEmpty())
            catchUp(view, seq);
        if (!view.watchers.isEmpty())
            view.unwatchedSinceMs = nowMs;
    }
    if (due) {
        m_publishedMs = nowMs;
        m_touched = false;
    }
    std::erase_if(m_views, [&](const auto &each) {
        const View &view = each.second;
        const bool missed =
            nowMs - view.unwatchedSinceMs <= m_limits.resumeWindowMs || view.unwatchedSinceMs == 0;
        const bool over = view.watchers.isEmpty() && view.waiting.empty() && view.source->ready() &&
                          (view.closed || !missed);
        if (over)
            m_nameOfId.remove(view.id);
        return over;
    });
}

std::optional<qint64> ViewHub::nextPublishInMs(qint64 nowMs) const
{
    if (!m_touched)
        return std::nullopt;
    return std::max<qint64>(0, m_publishedMs + intervalMs - nowMs);
}

void ViewHub::publishOne(View &view, qint64 nowMs, qint64 seq)
{
    const auto change = view.source->takeChange();
    if (!change)
        return;
    Delta delta{view.seq, seq, nowMs, compact(*change)};
    view.seq = seq;
    view.keptBytes += delta.changes.size();
    const Frame frame = frameOf(deltaText(view.id, delta.from, delta.seq, delta.changes));
    view.kept.push_back(std::move(delta));
    while (view.kept.size() > 1 && (view.keptBytes > m_limits.resumeBytes ||
                                    nowMs - view.kept.front().atMs > m_limits.resumeWindowMs)) {
        view.keptBytes -= view.kept.front().changes.size();
        view.kept.pop_front();
    }
    deliver(view, frame, seq);
}

void ViewHub::deliver(View &view, const Frame &frame, qint64 seq)
{
    for (const quint64 watcher : view.watchers) {
        const SocketPeer *peer = m_outbox.peer(watcher);
        if (!peer)
            continue;
        const size_t unsent = peer->unsentBytes();
        if (m_slow.contains(watcher))
            continue;
        if (unsent > m_limits.hardUnsentBytes) {
            ++m_slowSessions;
            m_slow.insert(watcher);
            m_outbox.close(watcher, 1013, "slow: this client does not read fast enough");
        } else if (view.behind.contains(watcher) ||
                   (view.source->coalesces() && unsent > m_limits.softUnsentBytes)) {
            view.behind.insert(watcher);
        } else {
            m_outbox.send(watcher, frame, seq);
        }
    }
}

void ViewHub::catchUp(View &view, qint64 seq)
{
    QSet<quint64> caughtUp;
    Frame notice;
    for (const quint64 watcher : view.behind) {
        const SocketPeer *peer = m_outbox.peer(watcher);
        if (!peer || peer->unsentBytes() > m_limits.softUnsentBytes / 4)
            continue;
        if (!notice)
            notice = noticeFrame("view.stale", {{QStringLiteral("view"), view.id}});
        m_outbox.send(watcher, notice, seq);
        caughtUp.insert(watcher);
    }
    // who was told opens the view again and is a watcher anew
    view.behind -= caughtUp;
    view.watchers -= caughtUp;
}

ViewSource *ViewHub::source(const QString &name) const
{
    const auto found = m_views.find(name);
    return found == m_views.end() ? nullptr : found->second.source.get();
}

} // namespace Wheelhouse
