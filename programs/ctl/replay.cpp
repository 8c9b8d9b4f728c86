// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/replay.h"

#include "core/protocol/commands.h"

#include <QDateTime>

namespace Wheelhouse {

namespace {

constexpr int beatMs = 20;
constexpr qint64 tellEveryMs = 1'000;

QUrl sessionUrl(QUrl server)
{
    server.setPath(QStringLiteral("/session"));
    return server;
}

} // namespace

Replay::Replay(QList<ReplayDialogue> dialogues, const ReplaySettings &settings,
               const QString &token)
    : m_dialogues(std::move(dialogues))
    , m_settings(settings)
    , m_token(token)
{
    double startMs = 0;
    for (qsizetype i = 0; i < m_dialogues.size(); ++i) {
        const qint64 lullMs = i == 0 ? 0 : m_dialogues[i].startMs - m_dialogues[i - 1].startMs;
        startMs += double(std::min(lullMs, longestLullMs)) / settings.speed;
        m_startsMs.append(qint64(startMs));
    }
    m_beat.callOnTimeout([this] { beat(); });
}

void Replay::start(std::function<void(Result<void>)> done)
{
    m_done = std::move(done);
    if (m_token.isEmpty())
        return begin();
    openDesk([this](const Result<void> &opened) {
        if (!opened)
            return m_done(opened);
        begin();
    });
}

void Replay::openDesk(std::function<void(Result<void>)> done)
{
    if (!m_desk)
        m_desk = std::make_unique<RpcSocket>(sessionUrl(m_settings.server));
    m_desk->open([this, done](const Result<void> &opened) {
        if (!opened)
            return done(opened);
        const SessionParams params{m_token, protocolVersion,
                                   QStringLiteral("wheelhousectl " WHEELHOUSE_VERSION),
                                   QStringLiteral("en")};
        m_desk->call(QStringLiteral("session.open"), toJson(params),
                     [done](const Result<QJsonObject> &answer) {
                         done(answer ? Result<void>() : Result<void>(answer.error()));
                     });
    });
}

void Replay::begin()
{
    m_begunMs = m_toldMs = QDateTime::currentMSecsSinceEpoch();
    m_beat.start(beatMs);
}

void Replay::beat()
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    while (m_next < m_dialogues.size() && m_talks.size() < mostAtOnce &&
           nowMs - m_begunMs >= m_startsMs[m_next]) {
        m_talks.push_back(
            std::make_unique<ReplayTalk>(m_dialogues[m_next++], m_settings, m_desk.get(), m_count));
        ReplayTalk *talk = m_talks.back().get();
        // the talk is still on the stack when it says so
        talk->start(
            [this, talk] { QTimer::singleShot(0, &m_beat, [this, talk] { ended(talk); }); });
    }
    if (nowMs - m_toldMs < tellEveryMs)
        return;
    m_toldMs = nowMs;
    if (m_progress)
        m_progress(m_count);
    if (m_desk && !m_desk->isOpen())
        openDesk([](const Result<void> &) {}); // the talks try again until it stands, or give up
}

void Replay::ended(ReplayTalk *talk)
{
    m_talks.remove_if([talk](const auto &each) { return each.get() == talk; });
    if (m_next < m_dialogues.size() || !m_talks.empty())
        return;
    m_beat.stop();
    m_done({});
}

} // namespace Wheelhouse
