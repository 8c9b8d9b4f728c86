// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/metricgroups.h"
#include "core/kpi/metricmakers.h"

namespace Wheelhouse::MetricGroups {

using enum Measure;
using Formula = Metric::Formula;
using namespace MetricMakers;

using enum MetricClock;
using enum Better;

QList<Metric> resolution()
{
    return {
        duration(
            "resolution_time", QT_TRANSLATE_NOOP("Catalogue", "Time to resolution, median"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Median time from the beginning of a contact to its last close (to the last "
                "message, when it was closed because nobody wrote any more), over contacts closed "
                "in the period that bot or person had answered; abandoned ones are left out."),
            Close, Formula::Median, {Resolved}, {Closed}),
        duration("resolution_time_mean", QT_TRANSLATE_NOOP("Catalogue", "Time to resolution, mean"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "Mean time from the beginning of a contact to its last close (to the last "
                     "message, when it was closed because nobody wrote any more), over answered "
                     "contacts closed in the period; abandoned ones are left out."),
                 Close, Formula::Mean, {Resolved}, {Closed}),
        duration("resolution_time_business",
                 QT_TRANSLATE_NOOP("Catalogue", "Time to resolution in business hours, median"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "Median business time from the beginning of a contact to its last close (to "
                     "the last message, when it was closed because nobody wrote any more), over "
                     "contacts closed in the period that bot or person had answered."),
                 Close, Formula::Median, {ResolvedBusiness}, {Closed}),
        duration(
            "resolution_time_business_p90",
            QT_TRANSLATE_NOOP("Catalogue", "Time to resolution in business hours, 90 % within"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "The business time within which nine of ten answered contacts closed "
                              "in the period were resolved, from the beginning of the contact."),
            Close, Formula::P90, {ResolvedBusiness}, {Closed}),
        duration("resolution_time_first",
                 QT_TRANSLATE_NOOP("Catalogue", "Time to first resolution, median"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Median time from the beginning of a contact to the end of the "
                                   "first stretch in which it was open, whether it was opened "
                                   "again or not, over contacts that bot or person had answered."),
                 Close, Formula::Median, {ResolvedFirst}),
        duration("open_time", QT_TRANSLATE_NOOP("Catalogue", "Time open, median"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Median of all the time a contact was open, without the time it "
                                   "lay closed, over answered contacts closed in the period."),
                 Close, Formula::Median, {OpenTime}),
        duration("open_time_mean", QT_TRANSLATE_NOOP("Catalogue", "Time open, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean of all the time a contact was open, without the time it "
                                   "lay closed, over answered contacts closed in the period."),
                 Close, Formula::Mean, {OpenTime}),
        share("first_contact_resolution",
              QT_TRANSLATE_NOOP("Catalogue", "Solved by one person at once"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts closed once and by one agent alone, among "
                                             "the closed ones that a person joined."),
              Up, Close, {ClosedByOne}, {ClosedByPeople}),
        withAsked(share("csat", QT_TRANSLATE_NOOP("Catalogue", "Satisfied customers"),
                        QT_TRANSLATE_NOOP(
                            "Catalogue",
                            "Ratings of 4 or 5 among all ratings; a contact counts once, with its "
                            "latest rating, in the period in which it was asked to rate; stars of "
                            "app reviews are left out."),
                        Up, Survey, {RatedPositive}, {Rated}),
                  RatingAsked),
        withSquares(
            withAsked(
                ratio("csat_mean", QT_TRANSLATE_NOOP("Catalogue", "Satisfaction, mean"),
                      QT_TRANSLATE_NOOP(
                          "Catalogue",
                          "Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, "
                          "with its latest rating, in the period in which it was asked to rate; "
                          "stars of app reviews are left out."),
                      Up, Survey, {RatingPoints}, {}, {Rated}),
                RatingAsked),
            RatingSquares),
        share("survey_response_rate", QT_TRANSLATE_NOOP("Catalogue", "Answers to surveys"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts that gave a rating among those asked for one in the period."),
              Up, Survey, {SurveyAnswered}, {RatingAsked}),
    };
}

} // namespace Wheelhouse::MetricGroups
