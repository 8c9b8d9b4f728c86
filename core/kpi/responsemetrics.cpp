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

QList<Metric> response()
{
    return {
        count("contacts", QT_TRANSLATE_NOOP("Catalogue", "Contacts"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Conversations that began in the period, calls that never reached "
                                "the queue in earnest (phantoms) included."),
              Neither, Start, Contacts),
        duration(
            "first_response_human_p50",
            QT_TRANSLATE_NOOP("Catalogue", "First response by a person, median"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Median time from the beginning of a contact to the first message of an agent that "
                "answers the customer's first message (hotline: to the call being answered); "
                "contacts without such an answer are left out and shown by the sample."),
            Start, Formula::Median, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration("first_response_human_p90",
                 QT_TRANSLATE_NOOP("Catalogue", "First response by a person, 90 % within"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "The time within which nine of ten contacts that a person answered had that "
                     "answer, from the beginning of the contact; unanswered ones are left out."),
                 Start, Formula::P90, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration("first_response_human_mean",
                 QT_TRANSLATE_NOOP("Catalogue", "First response by a person, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean time from the beginning of a contact to the first "
                                   "answer of a person; unanswered ones are left out."),
                 Start, Formula::Mean, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration("first_response_human_p99",
                 QT_TRANSLATE_NOOP("Catalogue", "First response by a person, 99 % within"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "The time within which 99 of 100 contacts that a person answered had that "
                     "answer, from the beginning of the contact; unanswered ones are left out."),
                 Start, Formula::P99, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration("first_response_handoff_p50",
                 QT_TRANSLATE_NOOP("Catalogue", "First response after the hand-over, median"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Median time from the moment a person was first wanted (handed "
                                   "over, or queued) to the first message of an agent; contacts no "
                                   "agent has written to are left out and shown by the sample."),
                 Start, Formula::Median, {HandoffResponse}, {WantedPerson}),
        duration(
            "first_response_handoff_p90",
            QT_TRANSLATE_NOOP("Catalogue", "First response after the hand-over, 90 % within"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "The time within which nine of ten contacts that an agent wrote to "
                              "had his first message, from the moment a person was first wanted."),
            Start, Formula::P90, {HandoffResponse}, {WantedPerson}),
        duration("first_response_handoff_mean",
                 QT_TRANSLATE_NOOP("Catalogue", "First response after the hand-over, mean"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "Mean time from the moment a person was first wanted to the first "
                     "message of an agent; contacts no agent has written to are left out."),
                 Start, Formula::Mean, {HandoffResponse}, {WantedPerson}),
        duration(
            "first_response_human_business_p50",
            QT_TRANSLATE_NOOP("Catalogue", "First response by a person in business hours, median"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Median business time from the beginning of a contact to the first "
                              "answer of a person; time outside business hours is taken off, and "
                              "all of it counts where none are set."),
            Start, Formula::Median, {FirstResponseHumanBusiness}, {Contacts}, {Phantom}),
        duration(
            "first_response_human_business_p90",
            QT_TRANSLATE_NOOP("Catalogue",
                              "First response by a person in business hours, 90 % within"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "The business time within which nine of ten contacts that a person answered had "
                "that answer, from the beginning of the contact; unanswered ones are left out."),
            Start, Formula::P90, {FirstResponseHumanBusiness}, {Contacts}, {Phantom}),
        duration("first_response_handoff_business_p50",
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "First response after the hand-over in business hours, median"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Median business time from the moment a person was first wanted "
                                   "to the first message of an agent; contacts no agent has "
                                   "written to are left out and shown by the sample."),
                 Start, Formula::Median, {HandoffResponseBusiness}, {WantedPerson}),
        duration(
            "first_response_handoff_business_p90",
            QT_TRANSLATE_NOOP("Catalogue",
                              "First response after the hand-over in business hours, 90 % within"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "The business time within which nine of ten contacts that an agent wrote to had "
                "his first message, from the moment a person was first wanted."),
            Start, Formula::P90, {HandoffResponseBusiness}, {WantedPerson}),
        share("began_outside_hours", QT_TRANSLATE_NOOP("Catalogue", "Began outside business hours"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts that began outside the business hours of their brand, among "
                  "all; the others began within them, and where none are set all did."),
              Neither, Start, {BeganOutside}, {Contacts}, {Phantom}),
        duration(
            "assigned_response_p50",
            QT_TRANSLATE_NOOP("Catalogue", "First response from the assignment, median"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Median time from a contact being given to an agent to his first message in it, "
                "each assignment counted; assignments without a message are left out, and calls."),
            Start, Formula::Median, {AssignedResponse}),
        duration(
            "assigned_response_mean",
            QT_TRANSLATE_NOOP("Catalogue", "First response from the assignment, mean"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Mean time from a contact being given to an agent to his first message in it, each "
                "assignment counted; assignments without a message are left out, and calls."),
            Start, Formula::Mean, {AssignedResponse}),
        share("never_answered", QT_TRANSLATE_NOOP("Catalogue", "Never answered"),
              QT_TRANSLATE_NOOP("Catalogue", "Ended contacts that no agent wrote to, among all "
                                             "that wanted a person (handed over, or queued)."),
              Down, Start, {NeverAnswered}, {WantedPerson}),
        duration(
            "first_response_any",
            QT_TRANSLATE_NOOP("Catalogue", "First response by anyone, median"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Median time from the customer's first message (hotline: from the beginning of the "
                "call) to the first reply to it by bot or person; unanswered ones are left out."),
            Start, Formula::Median, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration("first_response_any_p90",
                 QT_TRANSLATE_NOOP("Catalogue", "First response by anyone, 90 % within"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "The time within which nine of ten contacts that were answered at all had the "
                     "first reply by bot or person, from the customer's first message."),
                 Start, Formula::P90, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration("first_response_any_mean",
                 QT_TRANSLATE_NOOP("Catalogue", "First response by anyone, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean time from the customer's first message to the first reply "
                                   "to it by bot or person; unanswered ones are left out."),
                 Start, Formula::Mean, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration("reply_time_p50", QT_TRANSLATE_NOOP("Catalogue", "Reply, median"),
                 QT_TRANSLATE_NOOP(
                     "Catalogue",
                     "Median time the customer waits for a reply, each exchange counted: from his "
                     "first message that nothing has answered yet, or from being handed over or "
                     "queued, to the next message of an agent, or of the bot until a person is "
                     "wanted; greetings and hand-overs are no replies, what nobody had answered "
                     "when the contact was closed is left out, and calls."),
                 Start, Formula::Median, {ReplyBot, ReplyPerson},
                 {ReplyBot, ReplyPerson, Unreplied}),
        duration("reply_time_p90", QT_TRANSLATE_NOOP("Catalogue", "Reply, 90 % within"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "The time within which nine of ten exchanges that bot or person "
                                   "answered were answered; what nobody had answered when the "
                                   "contact was closed is left out, and calls."),
                 Start, Formula::P90, {ReplyBot, ReplyPerson}, {ReplyBot, ReplyPerson, Unreplied}),
        duration(
            "reply_time_mean", QT_TRANSLATE_NOOP("Catalogue", "Reply, mean"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Mean time the customer waits for a reply of bot or person, each exchange counted; "
                "what nobody had answered when the contact was closed is left out, and calls."),
            Start, Formula::Mean, {ReplyBot, ReplyPerson}, {ReplyBot, ReplyPerson, Unreplied}),
        duration(
            "reply_time_person_p50", QT_TRANSLATE_NOOP("Catalogue", "Reply of a person, median"),
            QT_TRANSLATE_NOOP("Catalogue", "Median time the customer waits for a reply, over the "
                                           "exchanges that an agent answered; calls are left out."),
            Start, Formula::Median, {ReplyPerson}),
        duration("reply_time_person_p90",
                 QT_TRANSLATE_NOOP("Catalogue", "Reply of a person, 90 % within"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "The time within which nine of ten exchanges that an "
                                   "agent answered were answered; calls are left out."),
                 Start, Formula::P90, {ReplyPerson}),
        duration(
            "reply_time_person_mean", QT_TRANSLATE_NOOP("Catalogue", "Reply of a person, mean"),
            QT_TRANSLATE_NOOP("Catalogue", "Mean time the customer waits for a reply, over the "
                                           "exchanges that an agent answered; calls are left out."),
            Start, Formula::Mean, {ReplyPerson}),
        share("unreplied", QT_TRANSLATE_NOOP("Catalogue", "Left without a reply"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Exchanges that nobody had answered when the contact was closed, a "
                                "last word of thanks among them, among all exchanges that ended; a "
                                "contact ends as solved without one, and calls are left out."),
              Down, Start, {Unreplied}, {ReplyBot, ReplyPerson, Unreplied}),
        share("target_hit", QT_TRANSLATE_NOOP("Catalogue", "Target kept"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Ended contacts in which the first message of an agent (calls: the answer) came "
                  "within the channel's target from the moment a person was first wanted, among "
                  "all ended ones that wanted a person; those no agent wrote to have missed it."),
              Up, Start, {TargetHit}, {TargetHit, TargetMissed}),
        count(
            "target_open", QT_TRANSLATE_NOOP("Catalogue", "Open, target kept so far"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Contacts begun in the period that want a person and are open, in which the first "
                "message of an agent came within the channel's target or has not come yet."),
            Neither, Start, TargetOpen),
        count("target_open_missed", QT_TRANSLATE_NOOP("Catalogue", "Open, target missed"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts begun in the period that want a person and are open, in which the "
                  "first message of an agent came after the channel's target."),
              Down, Start, TargetOpenMissed),
        share("window_missed", QT_TRANSLATE_NOOP("Catalogue", "Window to write missed"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Exchanges that were answered, or closed without an answer, 24 hours or more "
                  "after the customer's last message, when the platform lets nobody write any "
                  "more, among all that ended on Messenger, Instagram and WhatsApp."),
              Down, Start, {WindowMissed}, {WindowExchanges}),
        share("review_reply_rate", QT_TRANSLATE_NOOP("Catalogue", "Reviews answered"),
              QT_TRANSLATE_NOOP("Catalogue", "Reviews of an app that bot or person replied to, "
                                             "among all written ones begun in the period."),
              Up, Start, {ReviewsReplied}, {Reviews}),
        withSquares(
            ratio("review_stars", QT_TRANSLATE_NOOP("Catalogue", "Stars of reviews, mean"),
                  QT_TRANSLATE_NOOP("Catalogue",
                                    "Mean of the stars, 1 to 5, that reviews of an app begun in "
                                    "the period have now; reviews without stars are left out."),
                  Up, Start, {ReviewStars}, {}, {ReviewsStarred}),
            ReviewStarSquares),
        withSquares(
            ratio(
                "star_shift", QT_TRANSLATE_NOOP("Catalogue", "Stars gained after the reply"),
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Stars of a review now less its stars before the first reply, on the mean over "
                    "the reviews of an app begun in the period that were replied to and had stars "
                    "before; one whose stars stayed is a 0."),
                Up, Start, {StarsAfter}, {StarsBefore}, {StarReviews}),
            StarShiftSquares),
        share("stars_changed", QT_TRANSLATE_NOOP("Catalogue", "Stars changed after the reply"),
              QT_TRANSLATE_NOOP("Catalogue", "Reviews of an app with other stars now than before "
                                             "the first reply, fewer or more, "
                                             "among those replied to that had stars before."),
              Neither, Start, {StarsChanged}, {StarReviews}),
    };
}

} // namespace Wheelhouse::MetricGroups
