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

QList<Metric> bot()
{
    return {
        share("automated_resolution", QT_TRANSLATE_NOOP("Catalogue", "Resolved automatically"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts that the bot answered and that ended without a hand-over, a "
                  "queue or a person, confirmed as solved or left in silence after an "
                  "answer, among all contacts that began in the period; coming back to "
                  "it takes a contact out until it ends again; phantoms are left out."),
              Up, Start, {AutoResolved}, {Contacts}, {Phantom}),
        share("bot_resolution", QT_TRANSLATE_NOOP("Catalogue", "Resolved of what the bot tried"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts resolved automatically (confirmed, or left in silence "
                                "after an answer) among those the bot was involved in."),
              Up, Start, {AutoResolved}, {BotInvolved}),
        share("confirmed_resolution", QT_TRANSLATE_NOOP("Catalogue", "Resolved and confirmed"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts resolved automatically in which the customer said so, "
                                "among those the bot was involved in; silence is left out."),
              Up, Start, {ConfirmedByBot}, {BotInvolved}),
        judgedAfterAWeek(
            share("durable_resolution", QT_TRANSLATE_NOOP("Catalogue", "Resolved for good"),
                  QT_TRANSLATE_NOOP(
                      "Catalogue",
                      "Contacts resolved automatically without another of the same customer on the "
                      "same topic on any channel within 7 days of the close, among all resolved "
                      "automatically; the last 7 days are not judged to the end."),
                  Up, Close, {BotResolvedLasted}, {BotResolvedEnded})),
        judgedAfterAWeek(share(
            "roar", QT_TRANSLATE_NOOP("Catalogue", "Resolved for good of all closed"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Contacts resolved automatically without a return on the topic "
                              "within 7 days among all closed in the period (rate of automated "
                              "resolution); the last 7 days are not judged to the end."),
            Up, Close, {BotResolvedLasted}, {Closed})),
        judgedAfterAWeek(
            share("returned_same_channel",
                  QT_TRANSLATE_NOOP("Catalogue", "Came back on the same channel"),
                  QT_TRANSLATE_NOOP(
                      "Catalogue",
                      "Contacts resolved automatically whose customer came back on the topic "
                      "within 7 days on the same channel, among all resolved automatically."),
                  Down, Close, {BackSameChannel}, {BotResolvedEnded})),
        judgedAfterAWeek(share(
            "returned_elsewhere", QT_TRANSLATE_NOOP("Catalogue", "Came back on another channel"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Contacts resolved automatically whose customer came back on the topic within 7 "
                "days on another channel, among all resolved automatically."),
            Down, Close, {BackElsewhere}, {BotResolvedEnded})),
        share("deflection", QT_TRANSLATE_NOOP("Catalogue", "Kept from the queue"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts that met a bot and ended without a hand-over, a queue or "
                                "a person, whether solved or given up, among all contacts that "
                                "began in the period; phantoms are left out."),
              Up, Start, {Deflected}, {Contacts}, {Phantom}),
        share("containment", QT_TRANSLATE_NOOP("Catalogue", "Contained by the bot"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Ended contacts that no person joined among the ended contacts in which the bot "
                  "did more than greet; it includes those who gave up, so it is no resolution."),
              Up, Start, {Contained}, {BotEnded}),
        share("bot_involvement", QT_TRANSLATE_NOOP("Catalogue", "Bot involved"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts in which the bot said more than a greeting, or handed over by itself, "
                  "among all contacts that began in the period; phantoms are left out."),
              Neither, Start, {BotInvolved}, {Contacts}, {Phantom}),
        share("bot_answer_rate", QT_TRANSLATE_NOOP("Catalogue", "Answered by the bot"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts with at least one substantive answer of the "
                                             "bot among those it was involved in."),
              Up, Start, {BotAnswered}, {BotInvolved}),
        share("handover_rate", QT_TRANSLATE_NOOP("Catalogue", "Handed over"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts that the bot handed to people, for another "
                                "reason than a limit, among those it was involved in."),
              Down, Start, {HandedOver}, {BotInvolved}),
        count("handed_over_asked",
              QT_TRANSLATE_NOOP("Catalogue", "Handed over: asked for a person"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts first let go because the customer wanted a person."),
              Neither, Start, HandedAsked),
        count("handed_over_not_understood",
              QT_TRANSLATE_NOOP("Catalogue", "Handed over: not understood"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts first let go because the bot did not understand."),
              Down, Start, HandedNotUnderstood),
        count("handed_over_sensitive", QT_TRANSLATE_NOOP("Catalogue", "Handed over: sensitive"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts first let go because they touched a sensitive topic."),
              Neither, Start, HandedSensitive),
        count(
            "handed_over_not_solved", QT_TRANSLATE_NOOP("Catalogue", "Handed over: not solved"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Contacts first let go because the customer said it was not solved."),
            Down, Start, HandedNotSolved),
        count("handed_over_rule", QT_TRANSLATE_NOOP("Catalogue", "Handed over: by rule"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts first let go because the script or a rule on customers says so."),
              Neither, Start, HandedRule),
        count("handed_over_frustrated",
              QT_TRANSLATE_NOOP("Catalogue", "Handed over: growing anger"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts first let go because the customer was getting angry."),
              Down, Start, HandedFrustrated),
        count(
            "handed_over_limit", QT_TRANSLATE_NOOP("Catalogue", "Handed over: limits"),
            QT_TRANSLATE_NOOP("Catalogue", "Contacts first let go because of a limit of the bot."),
            Down, Start, HandedLimit),
        count("handed_over_no_bot", QT_TRANSLATE_NOOP("Catalogue", "Handed over: no bot"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts that went to people because no bot served them."),
              Neither, Start, HandedNoBot),
        count(
            "handed_over_joined", QT_TRANSLATE_NOOP("Catalogue", "Handed over: a person joined"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Contacts first let go because a person joined of their own accord."),
            Neither, Start, HandedJoined),
        share("loop_rate", QT_TRANSLATE_NOOP("Catalogue", "In circles"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts first let go because bot and customer went "
                                             "in circles, among those the bot was involved in."),
              Down, Start, {HandedLoop}, {BotInvolved}),
        count("handed_over_loop", QT_TRANSLATE_NOOP("Catalogue", "Handed over: in circles"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts first let go because bot and customer went in circles."),
              Down, Start, HandedLoop),
        duration("loop_time_mean", QT_TRANSLATE_NOOP("Catalogue", "Lost in circles, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean time from the customer's first message to the bot letting "
                                   "go because they went in circles, over the contacts first let "
                                   "go for that; where in it the circle began is not known."),
                 Start, Formula::Mean, {LoopLost}, {HandedLoop}),
        duration(
            "expectation_time", QT_TRANSLATE_NOOP("Catalogue", "Told how long it takes, median"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Median time from the customer's first message to the first message "
                              "that says when an answer comes; contacts not told are left out."),
            Start, Formula::Median, {ExpectationTold}),
        share("promise_kept", QT_TRANSLATE_NOOP("Catalogue", "Promise kept"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts in which an agent wrote within the time the customer was first told, "
                  "among those told a time in which an agent wrote or which ended."),
              Up, Start, {PromiseKept}, {PromiseMade}),
        share("duplicate_rate", QT_TRANSLATE_NOOP("Catalogue", "Asked twice"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts that began while another of the same customer on the same topic was "
                  "open, among all that began in the period; phantoms are left out."),
              Down, Start, {Duplicate}, {Contacts}, {Phantom}),
        share("repeat_contact_rate", QT_TRANSLATE_NOOP("Catalogue", "Wrote before"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts whose customer had begun another, on any topic and channel, in the 28 "
                  "days before, among all that began in the period; phantoms are left out."),
              Down, Start, {CameAgain}, {Contacts}, {Phantom}),
        ratio("contacts_in_28_days",
              QT_TRANSLATE_NOOP("Catalogue", "Contacts of a customer in 28 days"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "How many contacts the customer of a contact had begun in the 28 days up to it, "
                  "it included, on the mean over all that began in the period; phantoms are left "
                  "out, but for those that count as earlier ones."),
              Down, Start, {Contacts, EarlierContacts}, {Phantom}, {Contacts}, {Phantom}),
    };
}

} // namespace Wheelhouse::MetricGroups
