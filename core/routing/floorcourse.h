// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/pastfloor.h"

namespace Wheelhouse {

/// Counts how many stretches of time lie over each other, step by step.
class FloorCourse
{
public:
    /// Steps of `stepMs` (above 0) that begin in [fromMs, toMs).
    FloorCourse(qint64 fromMs, qint64 toMs, qint64 stepMs);

    /// [startMs, endMs); an end of 0 stands for one that has not come. One that ends before it
    /// begins counts nowhere.
    void add(qint64 startMs, qint64 endMs);

    /// The most at any instant of each step.
    QList<qint64> peaks() const;

private:
    struct Turn
    {
        qint64 atMs = 0;
        int by = 0;
    };
    qint64 m_fromMs;
    qint64 m_toMs;
    qint64 m_stepMs;
    QList<Turn> m_turns;
};

} // namespace Wheelhouse
