// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/livestate.h"
#include "app/live/transcriptstate.h"
#include "core/base/clock.h"
#include "core/protocol/pastfloor.h"

#include <QTimer>

namespace Wheelhouse {

/// The time machine: which past instant is looked at, the floor and a transcript as they stood
/// then, and the course of that day. Instants are whole minutes between the beginning of the log
/// and the present. PastFloorClient answers what it asks for; a test by hand. GUI thread.
class PastFloorState : public QObject
{
    Q_OBJECT

public:
    explicit PastFloorState(const Clock &clock, QObject *parent = nullptr);

    LiveState &floor() { return m_floor; }
    TranscriptState &transcript() { return m_transcript; }
    /// Stands still at atMs(), for what shows how long something has lasted.
    const Clock &clock() const { return m_then; }

    /// True from enter() to leave().
    bool active() const { return m_active; }
    qint64 atMs() const { return m_then.nowMs(); }
    /// The local day of atMs(): 23 to 25 hours.
    qint64 dayFromMs() const { return m_dayFromMs; }
    qint64 dayToMs() const { return m_dayToMs; }
    /// Empty until it came.
    const FloorDay &day() const { return m_day; }
    /// Where the log begins; 0 until it is known.
    qint64 firstMs() const { return m_firstMs; }
    qint64 latestMs() const;
    bool playing() const { return m_play.isActive(); }

    void enter(qint64 atMs);
    void leave();
    void setAtMs(qint64 atMs);
    void stepMinutes(int minutes) { setAtMs(atMs() + minutes * minuteMs); }
    /// A minute a second, until the present.
    void setPlaying(bool playing);

    /// For whoever answers. An answer for another instant than atMs() is shown as long as no newer
    /// one has come: playing must not starve.
    void answerFloor(const Result<FloorAt> &answer);
    void answerDay(const Result<FloorDay> &answer);
    void answerTranscript(const QString &conversation, const Result<TranscriptView> &answer);

    static constexpr qint64 minuteMs = 60'000;

Q_SIGNALS:
    void activeChanged();
    /// The instant, the day or whether it plays.
    void changed();
    void floorWanted();
    void dayWanted();
    void transcriptWanted();

private:
    void findDay();
    void playOn();

    const Clock &m_clock;
    ManualClock m_then{0};
    LiveState m_floor;
    TranscriptState m_transcript;
    FloorDay m_day;
    QTimer m_play;
    qint64 m_dayFromMs = 0;
    qint64 m_dayToMs = 0;
    qint64 m_firstMs = 0;
    bool m_active = false;
};

} // namespace Wheelhouse
