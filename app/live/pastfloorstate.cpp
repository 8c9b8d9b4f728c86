// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/pastfloorstate.h"

#include <QDateTime>

#include <algorithm>

namespace Wheelhouse {

namespace {

qint64 wholeMinute(qint64 ms)
{
    return ms - ms % PastFloorState::minuteMs;
}

} // namespace

PastFloorState::PastFloorState(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_play.setInterval(1000);
    connect(&m_play, &QTimer::timeout, this, &PastFloorState::playOn);
    connect(&m_transcript, &TranscriptState::conversationChanged, this, [this] {
        if (m_active && !m_transcript.conversation().isEmpty())
            Q_EMIT transcriptWanted();
    });
}

qint64 PastFloorState::latestMs() const
{
    return wholeMinute(m_clock.nowMs());
}

void PastFloorState::enter(qint64 atMs)
{
    const bool was = std::exchange(m_active, true);
    setAtMs(atMs);
    if (!was)
        Q_EMIT activeChanged();
}

void PastFloorState::leave()
{
    if (!std::exchange(m_active, false))
        return;
    m_play.stop();
    m_then.set(0);
    m_dayFromMs = m_dayToMs = 0;
    m_day = {};
    m_transcript.setConversation({});
    m_floor.clear();
    Q_EMIT activeChanged();
}

void PastFloorState::setAtMs(qint64 atMs)
{
    if (!m_active)
        return;
    // the log may begin within a minute
    const qint64 firstMs = m_firstMs == 0 ? 0 : wholeMinute(m_firstMs + minuteMs - 1);
    const qint64 wanted = std::max(std::min(wholeMinute(atMs), latestMs()), firstMs);
    if (wanted == m_then.nowMs())
        return;
    m_then.set(wanted);
    findDay();
    Q_EMIT changed();
    Q_EMIT floorWanted();
    if (!m_transcript.conversation().isEmpty())
        Q_EMIT transcriptWanted();
}

void PastFloorState::findDay()
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(atMs()).date();
    const qint64 fromMs = day.startOfDay().toMSecsSinceEpoch();
    m_dayToMs = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    if (std::exchange(m_dayFromMs, fromMs) == fromMs)
        return;
    m_day = {};
    Q_EMIT dayWanted();
}

void PastFloorState::setPlaying(bool playing)
{
    if (playing == m_play.isActive() || (playing && !m_active))
        return;
    if (playing && atMs() >= latestMs())
        return;
    if (playing)
        m_play.start();
    else
        m_play.stop();
    Q_EMIT changed();
}

void PastFloorState::playOn()
{
    stepMinutes(1);
    if (atMs() >= latestMs())
        setPlaying(false);
}

void PastFloorState::answerFloor(const Result<FloorAt> &answer)
{
    if (!m_active)
        return;
    if (answer) {
        m_firstMs = answer->firstMs;
        m_floor.replace(answer->floor);
        m_floor.setFresh(true);
    } else {
        m_play.stop();
        m_floor.clear();
        m_floor.refuse(answer.error());
    }
    Q_EMIT changed();
}

void PastFloorState::answerDay(const Result<FloorDay> &answer)
{
    if (!m_active)
        return;
    // without a curve the day can still be walked; what is wrong is said by the floor itself
    m_day = answer && answer->fromMs == m_dayFromMs ? *answer : FloorDay();
    if (answer)
        m_firstMs = answer->firstMs;
    Q_EMIT changed();
}

void PastFloorState::answerTranscript(const QString &conversation,
                                      const Result<TranscriptView> &answer)
{
    if (!m_active || conversation != m_transcript.conversation())
        return;
    if (answer) {
        m_transcript.replace(*answer);
        m_transcript.setFresh(true);
    } else {
        m_transcript.refuse(answer.error());
    }
}

} // namespace Wheelhouse
