// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demorhythm.h"
#include "backend/demo/demosettings.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace Wheelhouse {

struct DemoArrival
{
    qint64 atMs = 0;
    DemoContact contact;
};

/// From and to, in ms; empty when from == to.
struct DemoSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool contains(qint64 ms) const { return ms >= fromMs && ms < toMs; }
};

/// So long before its end the history is lively and the desk is manned even if it ends at night:
/// the demo's present is always worth looking at.
inline constexpr qint64 demoLivelyMs = 2 * 3'600'000;

/// Who comes when, in time order: a Poisson stream by brand whose rate has the shape of day and
/// week, a mild noise from day to day, a premiere (a Friday, 20:00 to 23:00, ten times the contacts
/// on nova-player) and an outage of an hour.
class ArrivalPlan
{
public:
    explicit ArrivalPlan(const DemoSettings &settings);

    qint64 startMs() const { return m_startMs; }
    const QTimeZone &zone() const { return m_zone; }
    QDateTime local(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, m_zone); }
    /// The instant of a local time of day, `day` days after the start.
    qint64 at(int day, QTime time) const;

    /// Empty in a history that holds no Friday evening.
    DemoSpan premiere() const { return m_premiere; }
    DemoSpan outage() const { return m_outage; }

    /// Nothing once the end is reached.
    std::optional<DemoArrival> next();

private:
    void fillStep();
    double ratePerStep(int brand, const QDateTime &local) const;

    DemoSettings m_settings;
    QTimeZone m_zone;
    Random m_random;
    qint64 m_startMs = 0;
    qint64 m_stepMs = 0; ///< start of the step that is drawn next
    DemoSpan m_premiere;
    DemoSpan m_outage;
    QList<double> m_dayNoise;
    QList<DemoArrival> m_ready; ///< of one step, newest first
};

} // namespace Wheelhouse
