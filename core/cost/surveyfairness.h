// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a rating speaks for those who were asked: who answered, by kind of contact, and what the
// share of satisfied customers would be if every kind had answered alike (post-stratification;
// docs/statistics.md).
#pragma once

#include "core/cost/surveytally.h"
#include "core/kpi/figure.h"

namespace Wheelhouse {

enum class SurveyBy { Channel, Outcome, Speed };
template <> struct EnumNames<SurveyBy>
{
    static constexpr std::array names{"channel", "outcome", "speed"};
};

struct SurveyGroup
{
    QString key; ///< a channel, or the name of an outcome or speed
    qint64 ended = 0;
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 positive = 0;
    Figure responseRate; ///< answered of asked, Wilson's interval
    Figure csat;         ///< positive of answered, Wilson's interval
    bool operator==(const SurveyGroup &) const = default;
};

/// The kinds that occur: channels by those asked, the others in their order.
QList<SurveyGroup> surveyGroups(const QList<SurveyStratum> &strata, SurveyBy by);
/// All together; key is empty.
SurveyGroup surveyWhole(const QList<SurveyStratum> &strata);

/// Strata with fewer answers than these are put together: none of them says anything alone.
inline constexpr qint64 fewestAnswers = 5;

/// csat if each kind (by all of `by` crossed) had answered as often as the others. Its interval is
/// Wilson's with the sample that a simple random one would need for the same variance. Without a
/// value when nobody answered.
Figure csatIfAllAnsweredAlike(const QList<SurveyStratum> &strata, const QList<SurveyBy> &by);

/// The groups that answered most and least, when that is more than chance: their intervals have
/// nothing in common.
struct Lopsided
{
    SurveyGroup most;
    SurveyGroup least;
};
std::optional<Lopsided> lopsided(const QList<SurveyGroup> &groups);

} // namespace Wheelhouse
