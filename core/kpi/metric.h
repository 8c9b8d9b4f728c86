// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/measure.h"

#include <QList>
#include <QString>

namespace Wheelhouse {

enum class Unit { Count, Share, Duration, Number }; ///< Number: a mean of scores or counts
enum class Better { Up, Down, Neither };
/// By which instant a case falls into a period; see measure.h.
enum class MetricClock { Start, Queue, Survey, Close, Now, Event };

template <> struct EnumNames<Unit>
{
    static constexpr std::array names{"count", "share", "duration", "number"};
};
template <> struct EnumNames<Better>
{
    static constexpr std::array names{"up", "down", "neither"};
};
template <> struct EnumNames<MetricClock>
{
    static constexpr std::array names{"start", "queue", "survey", "close", "now", "event"};
};

/// What a metric is about: the parts of the catalogue, in its order.
enum class Subject {
    Response,   ///< how soon and how surely customers were answered
    Resolution, ///< how contacts ended and what their customers said of it
    Bot,        ///< what bots did, and what became of it
    Ladder,     ///< the rungs of the outcome ladder and the claims that stand on it
    Queue,      ///< what people did, and how customers waited for them
    Work        ///< made of no contact: agents' time, publications, this moment
};
inline constexpr int subjectCount = int(Subject::Work) + 1;

/// What the cases of a metric are: sample and asked of its figures are numbers of them.
enum class MetricCases {
    Contacts,    ///< contacts, or what happens in them: visits to a queue, exchanges
    Time,        ///< milliseconds of agents' time; they are no independent cases: no interval
    Publications ///< of scripts
};

/// One KPI with its definition; the text and the formula stand side by side in the files of
/// metricgroups.h. A formula that changes gets the next version.
struct Metric
{
    /// Ratio: what is counted by what could be, as a share, but it may be more than 1.
    enum class Formula { Count, Share, Mean, Median, P90, P99, Gauge, Ratio };

    QString id; ///< "csat"
    int version = 1;
    Subject subject = Subject::Response;
    QString name;       ///< English
    QString definition; ///< one English sentence: numerator, denominator, what is left out
    Unit unit = Unit::Count;
    Better better = Better::Neither;
    MetricClock clock = MetricClock::Start;
    Formula formula = Formula::Count;
    QList<Measure> part;   ///< counted, summed or spread; several spread as one
    QList<Measure> minus;  ///< taken off `part` (of counts and ratios)
    QList<Measure> whole;  ///< denominator of a share; of a duration, those that could have had one
    QList<Measure> except; ///< taken off `whole`
    QList<Measure> squares; ///< of a ratio: sums of squares of what `part` sums, for its interval
    QList<Measure> asked;   ///< when others than `whole` could have been behind it
    MetricCases cases = MetricCases::Contacts;
    qint64 settlesAfterMs = 0; ///< a case can change so long after it counted; 0: not by itself

    /// Whether there are contacts behind its figures, that can be listed.
    bool isOfContacts() const
    {
        return formula != Formula::Gauge && cases == MetricCases::Contacts;
    }
};

} // namespace Wheelhouse
