// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time machine: floor.at, floor.day and floor.transcript answer with the floor, its course over
// a day and one transcript as they stood at a past instant. What an event says counts from its own
// time on. Instants before the log begins or in the future are refused.
#pragma once

#include "core/protocol/liveview.h"

namespace Wheelhouse {

inline constexpr qint64 floorStepMs = 5 * 60'000;
/// The longest day there is: 24 hours and what clocks are set back.
inline constexpr qint64 longestFloorDayMs = 27 * 3'600'000LL;

struct FloorAtParams
{
    qint64 atMs = 0;
    bool operator==(const FloorAtParams &) const = default;
    static constexpr auto fields() { return FieldList{field("at_ms", &FloorAtParams::atMs)}; }
};

struct FloorAt
{
    qint64 firstMs = 0; ///< the log begins; earlier there is nothing to go back to
    LiveView floor;     ///< its asOfMs is the instant that was asked for
    bool operator==(const FloorAt &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("first_ms", &FloorAt::firstMs), field("floor", &FloorAt::floor)};
    }
};

struct FloorDayParams
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< at most longestFloorDayMs later
    bool operator==(const FloorDayParams &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("from_ms", &FloorDayParams::fromMs),
                         field("to_ms", &FloorDayParams::toMs)};
    }
};

/// The course of a day: the most conversations that were open, and that waited in queues, at any
/// instant of each step. Steps that have not begun yet are left out.
struct FloorDay
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 firstMs = 0; ///< the log begins
    qint64 stepMs = floorStepMs;
    QList<qint64> open;
    QList<qint64> waiting;
    bool operator==(const FloorDay &) const = default;
    static constexpr auto fields()
    {
        using S = FloorDay;
        return FieldList{field("from_ms", &S::fromMs),   field("to_ms", &S::toMs),
                         field("first_ms", &S::firstMs), field("step_ms", &S::stepMs),
                         field("open", &S::open),        field("waiting", &S::waiting)};
    }
};

/// Answered with a TranscriptView.
struct FloorTranscriptParams
{
    QString conversation;
    qint64 atMs = 0;
    bool operator==(const FloorTranscriptParams &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("conversation", &FloorTranscriptParams::conversation),
                         field("at_ms", &FloorTranscriptParams::atMs)};
    }
};

} // namespace Wheelhouse
