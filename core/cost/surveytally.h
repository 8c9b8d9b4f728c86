// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"

#include <QMap>

#include <tuple>

namespace Wheelhouse {

/// How a contact ended, for who was asked to rate it.
enum class SurveyOutcome {
    ByBot,     ///< the bot answered, no person joined
    ByPeople,  ///< a person joined
    Abandoned, ///< the customer left the queue before
    Unanswered ///< neither answered; it fell silent or is open
};
template <> struct EnumNames<SurveyOutcome>
{
    static constexpr std::array names{"by_bot", "by_people", "abandoned", "unanswered"};
};

/// The first reply by bot or person against the channel's target (serviceTargetMs).
enum class SurveySpeed { Quick, Slow, Never };
template <> struct EnumNames<SurveySpeed>
{
    static constexpr std::array names{"quick", "slow", "never"};
};

/// The contacts of one kind that ended, or were asked to rate, in the period.
struct SurveyStratum
{
    QString channel;
    SurveyOutcome outcome = SurveyOutcome::ByBot;
    SurveySpeed speed = SurveySpeed::Quick;
    qint64 ended = 0;
    qint64 asked = 0;
    qint64 answered = 0; ///< of those asked
    qint64 positive = 0; ///< of those that answered: 4 or 5
    bool operator==(const SurveyStratum &) const = default;
    static constexpr auto fields()
    {
        using S = SurveyStratum;
        return FieldList{field("channel", &S::channel),  field("outcome", &S::outcome),
                         field("speed", &S::speed),      field("ended", &S::ended),
                         field("asked", &S::asked),      field("answered", &S::answered),
                         field("positive", &S::positive)};
    }
};

SurveyOutcome surveyOutcome(const ContactFacts &facts);
SurveySpeed surveySpeed(const ContactFacts &facts);

/// Counts contacts into strata. A rating nobody asked for (an import) counts nowhere: it has no
/// response rate.
class SurveyTally
{
public:
    /// Slots that start in [fromMs, toMs), as survey_response_rate has them.
    SurveyTally(qint64 fromMs, qint64 toMs, HoursFilter hours = {})
        : m_fromMs(fromMs)
        , m_toMs(toMs)
        , m_hours(std::move(hours))
    {}

    void add(const ContactFacts &facts);
    /// By channel, outcome, speed.
    QList<SurveyStratum> strata() const { return m_strata.values(); }

private:
    bool contains(const QString &brand, qint64 atMs) const;

    qint64 m_fromMs;
    qint64 m_toMs;
    HoursFilter m_hours;
    QMap<std::tuple<QString, SurveyOutcome, SurveySpeed>, SurveyStratum> m_strata;
};

} // namespace Wheelhouse
