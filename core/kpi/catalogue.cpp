// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "core/kpi/metricmakers.h"

#include <array>

namespace Wheelhouse {

namespace {

using enum Measure;
using Formula = Metric::Formula;
using namespace MetricMakers;

using enum MetricClock;
using enum Better;

const auto &allMetrics()
{
    static const std::array catalogue{
        count(
            "contacts", "Contacts",
            "Conversations that began in the period, calls that never reached the queue in earnest "
            "(phantoms) included.",
            Neither, Start, Contacts),
        duration(
            "first_response_human_p50", "First response by a person, median",
            "Median time from the beginning of a contact to the first message of an agent that "
            "answers the customer's first message (hotline: to the call being answered); contacts "
            "without such an answer are left out and shown by the sample.",
            Start, Formula::Median, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration(
            "first_response_human_p90", "First response by a person, 90 % within",
            "The time within which nine of ten contacts that a person answered had that answer, "
            "from the beginning of the contact; unanswered ones are left out.",
            Start, Formula::P90, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration(
            "first_response_human_mean", "First response by a person, mean",
            "Mean time from the beginning of a contact to the first answer of a person; unanswered "
            "ones are left out.",
            Start, Formula::Mean, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration(
            "first_response_human_p99", "First response by a person, 99 % within",
            "The time within which 99 of 100 contacts that a person answered had that answer, from "
            "the beginning of the contact; unanswered ones are left out.",
            Start, Formula::P99, {FirstResponseHuman}, {Contacts}, {Phantom}),
        duration(
            "first_response_handoff_p50", "First response after the hand-over, median",
            "Median time from the moment a person was first wanted (handed over, or queued) to the "
            "first message of an agent; contacts no agent has written to are left out and shown by "
            "the sample.",
            Start, Formula::Median, {HandoffResponse}, {WantedPerson}),
        duration("first_response_handoff_p90", "First response after the hand-over, 90 % within",
                 "The time within which nine of ten contacts that an agent wrote to had his first "
                 "message, from the moment a person was first wanted.",
                 Start, Formula::P90, {HandoffResponse}, {WantedPerson}),
        duration(
            "first_response_handoff_mean", "First response after the hand-over, mean",
            "Mean time from the moment a person was first wanted to the first message of an agent; "
            "contacts no agent has written to are left out.",
            Start, Formula::Mean, {HandoffResponse}, {WantedPerson}),
        duration("first_response_human_business_p50",
                 "First response by a person in business hours, median",
                 "Median business time from the beginning of a contact to the first answer of a "
                 "person; time "
                 "outside business hours is taken off, and all of it counts where none are set.",
                 Start, Formula::Median, {FirstResponseHumanBusiness}, {Contacts}, {Phantom}),
        duration(
            "first_response_human_business_p90",
            "First response by a person in business hours, 90 % within",
            "The business time within which nine of ten contacts that a person answered had that "
            "answer, from the beginning of the contact; unanswered ones are left out.",
            Start, Formula::P90, {FirstResponseHumanBusiness}, {Contacts}, {Phantom}),
        duration("first_response_handoff_business_p50",
                 "First response after the hand-over in business hours, median",
                 "Median business time from the moment a person was first wanted to the first "
                 "message of "
                 "an agent; contacts no agent has written to are left out and shown by the sample.",
                 Start, Formula::Median, {HandoffResponseBusiness}, {WantedPerson}),
        duration(
            "first_response_handoff_business_p90",
            "First response after the hand-over in business hours, 90 % within",
            "The business time within which nine of ten contacts that an agent wrote to had his "
            "first message, from the moment a person was first wanted.",
            Start, Formula::P90, {HandoffResponseBusiness}, {WantedPerson}),
        share(
            "began_outside_hours", "Began outside business hours",
            "Contacts that began outside the business hours of their brand, among all; the others "
            "began within them, and where none are set all did.",
            Neither, Start, {BeganOutside}, {Contacts}, {Phantom}),
        duration(
            "assigned_response_p50", "First response from the assignment, median",
            "Median time from a contact being given to an agent to his first message in it, each "
            "assignment counted; assignments without a message are left out, and calls.",
            Start, Formula::Median, {AssignedResponse}),
        duration(
            "assigned_response_mean", "First response from the assignment, mean",
            "Mean time from a contact being given to an agent to his first message in it, each "
            "assignment counted; assignments without a message are left out, and calls.",
            Start, Formula::Mean, {AssignedResponse}),
        share("never_answered", "Never answered",
              "Ended contacts that no agent wrote to, among all that wanted a person (handed over, "
              "or queued).",
              Down, Start, {NeverAnswered}, {WantedPerson}),
        duration(
            "first_response_any", "First response by anyone, median",
            "Median time from the customer's first message (hotline: from the beginning of the "
            "call) to the first reply to it by bot or person; unanswered ones are left out.",
            Start, Formula::Median, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration(
            "first_response_any_p90", "First response by anyone, 90 % within",
            "The time within which nine of ten contacts that were answered at all had the first "
            "reply by bot or person, from the customer's first message.",
            Start, Formula::P90, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration("first_response_any_mean", "First response by anyone, mean",
                 "Mean time from the customer's first message to the first reply to it by bot or "
                 "person; "
                 "unanswered ones are left out.",
                 Start, Formula::Mean, {FirstResponseAny}, {Contacts}, {Phantom}),
        duration(
            "reply_time_p50", "Reply, median",
            "Median time the customer waits for a reply, each exchange counted: from his first "
            "message that nothing has answered yet, or from being handed over or queued, to the "
            "next message of an agent, or of the bot until a person is wanted; greetings and "
            "hand-overs are no replies, what nobody had answered when the contact was closed is "
            "left out, and calls.",
            Start, Formula::Median, {ReplyBot, ReplyPerson}, {ReplyBot, ReplyPerson, Unreplied}),
        duration("reply_time_p90", "Reply, 90 % within",
                 "The time within which nine of ten exchanges that bot or person answered were "
                 "answered; what nobody had answered when the contact was closed is left out, and "
                 "calls.",
                 Start, Formula::P90, {ReplyBot, ReplyPerson}, {ReplyBot, ReplyPerson, Unreplied}),
        duration(
            "reply_time_mean", "Reply, mean",
            "Mean time the customer waits for a reply of bot or person, each exchange counted; "
            "what nobody had answered when the contact was closed is left out, and calls.",
            Start, Formula::Mean, {ReplyBot, ReplyPerson}, {ReplyBot, ReplyPerson, Unreplied}),
        duration("reply_time_person_p50", "Reply of a person, median",
                 "Median time the customer waits for a reply, over the exchanges that an agent "
                 "answered; "
                 "calls are left out.",
                 Start, Formula::Median, {ReplyPerson}),
        duration(
            "reply_time_person_p90", "Reply of a person, 90 % within",
            "The time within which nine of ten exchanges that an agent answered were answered; "
            "calls are left out.",
            Start, Formula::P90, {ReplyPerson}),
        duration("reply_time_person_mean", "Reply of a person, mean",
                 "Mean time the customer waits for a reply, over the exchanges that an agent "
                 "answered; calls are left out.",
                 Start, Formula::Mean, {ReplyPerson}),
        share("unreplied", "Left without a reply",
              "Exchanges that nobody had answered when the contact was closed, a last word of "
              "thanks among them, among all exchanges that ended; a contact ends as solved without "
              "one, and calls are left out.",
              Down, Start, {Unreplied}, {ReplyBot, ReplyPerson, Unreplied}),
        share("target_hit", "Target kept",
              "Ended contacts in which the first message of an agent (calls: the answer) came "
              "within the channel's target from the moment a person was first wanted, among all "
              "ended ones that wanted a person; those no agent wrote to have missed it.",
              Up, Start, {TargetHit}, {TargetHit, TargetMissed}),
        count("target_open", "Open, target kept so far",
              "Contacts begun in the period that want a person and are open, in which the first "
              "message of an agent came within the channel's target or has not come yet.",
              Neither, Start, TargetOpen),
        count("target_open_missed", "Open, target missed",
              "Contacts begun in the period that want a person and are open, in which the first "
              "message of an agent came after the channel's target.",
              Down, Start, TargetOpenMissed),
        share("window_missed", "Window to write missed",
              "Exchanges that were answered, or closed without an answer, 24 hours or more after "
              "the customer's last message, when the platform lets nobody write any more, among "
              "all that ended on Messenger, Instagram and WhatsApp.",
              Down, Start, {WindowMissed}, {WindowExchanges}),
        share("review_reply_rate", "Reviews answered",
              "Reviews of an app that bot or person replied to, among all written ones begun in "
              "the period.",
              Up, Start, {ReviewsReplied}, {Reviews}),
        duration(
            "resolution_time", "Time to resolution, median",
            "Median time from the beginning of a contact to its last close (to the last message, "
            "when it was closed because nobody wrote any more), over contacts closed in the period "
            "that bot or person had answered; abandoned ones are left out.",
            Close, Formula::Median, {Resolved}, {Closed}),
        duration(
            "resolution_time_mean", "Time to resolution, mean",
            "Mean time from the beginning of a contact to its last close (to the last message, "
            "when "
            "it was closed because nobody wrote any more), over answered contacts closed in the "
            "period; abandoned ones are left out.",
            Close, Formula::Mean, {Resolved}, {Closed}),
        duration(
            "resolution_time_business", "Time to resolution in business hours, median",
            "Median business time from the beginning of a contact to its last close (to the last "
            "message, when it was closed because nobody wrote any more), over contacts closed in "
            "the "
            "period that bot or person had answered.",
            Close, Formula::Median, {ResolvedBusiness}, {Closed}),
        duration("resolution_time_business_p90",
                 "Time to resolution in business hours, 90 % within",
                 "The business time within which nine of ten answered contacts closed in the "
                 "period were "
                 "resolved, from the beginning of the contact.",
                 Close, Formula::P90, {ResolvedBusiness}, {Closed}),
        duration(
            "resolution_time_first", "Time to first resolution, median",
            "Median time from the beginning of a contact to the end of the first stretch in which "
            "it was open, whether it was opened again or not, over contacts that bot or person had "
            "answered.",
            Close, Formula::Median, {ResolvedFirst}),
        duration("open_time", "Time open, median",
                 "Median of all the time a contact was open, without the time it lay closed, over "
                 "answered contacts closed in the period.",
                 Close, Formula::Median, {OpenTime}),
        duration("open_time_mean", "Time open, mean",
                 "Mean of all the time a contact was open, without the time it lay closed, over "
                 "answered contacts closed in the period.",
                 Close, Formula::Mean, {OpenTime}),
        share("first_contact_resolution", "Solved by one person at once",
              "Contacts closed once and by one agent alone, among the closed ones that a person "
              "joined.",
              Up, Close, {ClosedByOne}, {ClosedByPeople}),
        withAsked(
            share("csat", "Satisfied customers",
                  "Ratings of 4 or 5 among all ratings; a contact counts once, with its latest "
                  "rating, in the period in which it was asked to rate.",
                  Up, Survey, {RatedPositive}, {Rated}),
            RatingAsked),
        withSquares(
            withAsked(
                ratio("csat_mean", "Satisfaction, mean",
                      "Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, with "
                      "its latest rating, in the period in which it was asked to rate.",
                      Up, Survey, {RatingPoints}, {}, {Rated}),
                RatingAsked),
            RatingSquares),
        share("survey_response_rate", "Answers to surveys",
              "Contacts that gave a rating among those asked for one in the period.", Up, Survey,
              {SurveyAnswered}, {RatingAsked}),
        share("automated_resolution", "Resolved automatically",
              "Contacts that the bot answered and that ended without a hand-over, a queue or a "
              "person, "
              "confirmed as solved or left in silence after an answer, among all contacts that "
              "began in "
              "the period; coming back to it takes a contact out until it ends again; phantoms are "
              "left "
              "out.",
              Up, Start, {AutoResolved}, {Contacts}, {Phantom}),
        share("bot_resolution", "Resolved of what the bot tried",
              "Contacts resolved automatically (confirmed, or left in silence after an answer) "
              "among those the bot was involved in.",
              Up, Start, {AutoResolved}, {BotInvolved}),
        share("confirmed_resolution", "Resolved and confirmed",
              "Contacts resolved automatically in which the customer said so, among those the bot "
              "was involved in; silence is left out.",
              Up, Start, {ConfirmedByBot}, {BotInvolved}),
        judgedAfterAWeek(share(
            "durable_resolution", "Resolved for good",
            "Contacts resolved automatically without another of the same customer on the same "
            "topic on any channel within 7 days of the close, among all resolved automatically; "
            "the last 7 days are not judged to the end.",
            Up, Close, {BotResolvedLasted}, {BotResolvedEnded})),
        judgedAfterAWeek(share(
            "roar", "Resolved for good of all closed",
            "Contacts resolved automatically without a return on the topic within 7 days among all "
            "closed in the period (rate of automated resolution); the last 7 days are not judged "
            "to the end.",
            Up, Close, {BotResolvedLasted}, {Closed})),
        judgedAfterAWeek(share(
            "returned_same_channel", "Came back on the same channel",
            "Contacts resolved automatically whose customer came back on the topic within 7 days "
            "on the same channel, among all resolved automatically.",
            Down, Close, {BackSameChannel}, {BotResolvedEnded})),
        judgedAfterAWeek(share(
            "returned_elsewhere", "Came back on another channel",
            "Contacts resolved automatically whose customer came back on the topic within 7 days "
            "on another channel, among all resolved automatically.",
            Down, Close, {BackElsewhere}, {BotResolvedEnded})),
        share("deflection", "Kept from the queue",
              "Contacts that met a bot and ended without a hand-over, a queue or a person, whether "
              "solved or given up, among all contacts that began in the period; phantoms are left "
              "out.",
              Up, Start, {Deflected}, {Contacts}, {Phantom}),
        share("containment", "Contained by the bot",
              "Ended contacts that no person joined among the ended contacts in which the bot did "
              "more "
              "than greet; it includes those who gave up, so it is no resolution.",
              Up, Start, {Contained}, {BotEnded}),
        share("bot_involvement", "Bot involved",
              "Contacts in which the bot said more than a greeting, or handed over by itself, "
              "among all "
              "contacts that began in the period; phantoms are left out.",
              Neither, Start, {BotInvolved}, {Contacts}, {Phantom}),
        share("bot_answer_rate", "Answered by the bot",
              "Contacts with at least one substantive answer of the bot among those it was "
              "involved in.",
              Up, Start, {BotAnswered}, {BotInvolved}),
        share("handover_rate", "Handed over",
              "Contacts that the bot handed to people, for another reason than a limit, among "
              "those it "
              "was involved in.",
              Down, Start, {HandedOver}, {BotInvolved}),
        count("handed_over_asked", "Handed over: asked for a person",
              "Contacts first let go because the customer wanted a person.", Neither, Start,
              HandedAsked),
        count("handed_over_not_understood", "Handed over: not understood",
              "Contacts first let go because the bot did not understand.", Down, Start,
              HandedNotUnderstood),
        count("handed_over_sensitive", "Handed over: sensitive",
              "Contacts first let go because they touched a sensitive topic.", Neither, Start,
              HandedSensitive),
        count("handed_over_not_solved", "Handed over: not solved",
              "Contacts first let go because the customer said it was not solved.", Down, Start,
              HandedNotSolved),
        count("handed_over_rule", "Handed over: by rule",
              "Contacts first let go because the script or a rule on customers says so.", Neither,
              Start, HandedRule),
        count("handed_over_frustrated", "Handed over: growing anger",
              "Contacts first let go because the customer was getting angry.", Down, Start,
              HandedFrustrated),
        count("handed_over_limit", "Handed over: limits",
              "Contacts first let go because of a limit of the bot.", Down, Start, HandedLimit),
        count("handed_over_no_bot", "Handed over: no bot",
              "Contacts that went to people because no bot served them.", Neither, Start,
              HandedNoBot),
        count("handed_over_joined", "Handed over: a person joined",
              "Contacts first let go because a person joined of their own accord.", Neither, Start,
              HandedJoined),
        share("loop_rate", "In circles",
              "Contacts first let go because bot and customer went in circles, among those the bot "
              "was involved in.",
              Down, Start, {HandedLoop}, {BotInvolved}),
        count("handed_over_loop", "Handed over: in circles",
              "Contacts first let go because bot and customer went in circles.", Down, Start,
              HandedLoop),
        duration("loop_time_mean", "Lost in circles, mean",
                 "Mean time from the customer's first message to the bot letting go because they "
                 "went in circles, over the contacts first let go for that; where in it the circle "
                 "began is not known.",
                 Start, Formula::Mean, {LoopLost}, {HandedLoop}),
        duration(
            "expectation_time", "Told how long it takes, median",
            "Median time from the customer's first message to the first message that says when an "
            "answer comes; contacts not told are left out.",
            Start, Formula::Median, {ExpectationTold}),
        share("promise_kept", "Promise kept",
              "Contacts in which an agent wrote within the time the customer was first told, among "
              "those told a time in which an agent wrote or which ended.",
              Up, Start, {PromiseKept}, {PromiseMade}),
        share("duplicate_rate", "Asked twice",
              "Contacts that began while another of the same customer on the same topic was open, "
              "among all that began in the period; phantoms are left out.",
              Down, Start, {Duplicate}, {Contacts}, {Phantom}),
        share("repeat_contact_rate", "Wrote before",
              "Contacts whose customer had begun another, on any topic and channel, in the 28 days "
              "before, among all that began in the period; phantoms are left out.",
              Down, Start, {CameAgain}, {Contacts}, {Phantom}),
        ratio("contacts_in_28_days", "Contacts of a customer in 28 days",
              "How many contacts the customer of a contact had begun in the 28 days up to it, it "
              "included, on the mean over all that began in the period; phantoms are left out, but "
              "for those that count as earlier ones.",
              Down, Start, {Contacts, EarlierContacts}, {Phantom}, {Contacts}, {Phantom}),
        share("transfer_rate", "Transferred",
              "Contacts moved to another agent or queue after an agent had them, however often, "
              "among "
              "those that a person joined; a hand-over from bot to people is no transfer.",
              Down, Start, {TransferredContacts}, {HumanJoined}),
        share("abandonment", "Abandoned in the queue",
              "Visits to a queue that ended with the customer leaving or falling silent, among "
              "those and "
              "the visits that an agent answered; those still waiting are left out, and no wait is "
              "too "
              "short to count.",
              Down, Queue, {Abandoned}, {Answered, Abandoned}),
        share("service_level", "Answered in time",
              "Visits to a queue answered within the channel's target (phone 20 s, web chat 60 s, "
              "messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among those "
              "answered; abandoned ones are left out.",
              Up, Queue, {AnsweredInTarget}, {Answered}),
        share("service_level_missed", "Answered in time, leaving counts as missed",
              "Visits to a queue answered within the channel's target among those answered and "
              "those abandoned.",
              Up, Queue, {AnsweredInTarget}, {Answered, Abandoned}),
        share("service_level_long", "Answered in time, leaving at once left out",
              "Visits to a queue answered within the channel's target among those answered and "
              "those abandoned after more than 5 seconds.",
              Up, Queue, {AnsweredInTarget}, {Answered, Abandoned}, {AbandonedShort}),
        share("service_level_met", "Answered in time, leaving within it counts as met",
              "Visits to a queue answered or abandoned within the channel's target among those "
              "answered and those abandoned.",
              Up, Queue, {AnsweredInTarget, AbandonedInTarget}, {Answered, Abandoned}),
        share("answer_rate", "Answered of those queued",
              "Visits to a queue that an agent answered among all that ended, those solved or "
              "closed while waiting included.",
              Up, Queue, {Answered}, {Answered, Abandoned, QueueLeft}),
        duration(
            "wait_mean", "Wait in the queue, mean",
            "Mean wait of the visits to a queue that an agent answered, those answered at once "
            "included; abandoned ones are left out.",
            Queue, Formula::Mean, {Answered}),
        duration(
            "wait_p50", "Wait in the queue, median",
            "Median wait of the visits to a queue that an agent answered; abandoned ones are left "
            "out.",
            Queue, Formula::Median, {Answered}),
        duration(
            "wait_p90", "Wait in the queue, 90 % within",
            "The wait that nine of ten answered visits to a queue did not exceed; abandoned ones "
            "are left out.",
            Queue, Formula::P90, {Answered}),
        duration(
            "wait_p99", "Wait in the queue, 99 % within",
            "The wait that 99 of 100 answered visits to a queue did not exceed; abandoned ones are "
            "left out.",
            Queue, Formula::P99, {Answered}),
        duration("abandoned_wait_mean", "Wait before leaving, mean",
                 "Mean time in the queue of those who left it or fell silent in it.", Queue,
                 Formula::Mean, {Abandoned}),
        duration(
            "handling_mean", "Handling time, mean",
            "Mean time in the hands of agents, all stretches of a contact added, over contacts "
            "closed in the period that an agent had.",
            Close, Formula::Mean, {Handling}),
        count("served", "Served by people", "Contacts begun in the period that a person joined.",
              Neither, Start, HumanJoined),
        count("queued", "Entered the queue", "Visits to a queue that began in the period.", Neither,
              Queue, Queued),
        count("answered", "Answered from the queue",
              "Visits to a queue that began in the period and that an agent ended by answering.",
              Neither, Queue, Answered),
        count("abandoned", "Abandoned",
              "Visits to a queue that began in the period and ended with the customer leaving or "
              "falling "
              "silent.",
              Down, Queue, Abandoned),
        count(
            "phantom", "Phantom calls",
            "Contacts begun in the period that ended before they reached a queue in earnest; they "
            "count in contacts and in nothing else.",
            Neither, Start, Phantom),
        count("closed", "Closed", "Contacts whose last close lies in the period.", Neither, Close,
              Closed),
        count("still_open", "Still open",
              "Contacts begun in the period that are open, so that each day's tells the age of the "
              "backlog.",
              Down, Start, StillOpen),
        lessCounted(count("backlog_growth", "Growth of the backlog",
                          "Contacts begun or opened again in the period less those closed in it, "
                          "each time counted, which from the first contact on is how many were "
                          "open at its end; phantoms are left out.",
                          Down, Event, Contacts),
                    {Contacts, Reopenings}, {Phantom, Closed, ClosesUndone}),
        share(
            "reopen_rate", "Reopened",
            "Contacts that had been closed before among those whose last close lies in the period.",
            Down, Close, {Reopened}, {Closed}),
        count("transfers", "Transfers",
              "Moves to another agent or queue, each counted, in contacts begun in the period.",
              Down, Start, Transfers),
        count("rated", "Ratings",
              "Contacts with a rating, in the period in which it was asked for.", Neither, Survey,
              Rated),
        count("broken_clocks", "Broken clocks",
              "Durations left out of all figures because their end lies before their beginning, in "
              "contacts begun in the period.",
              Down, Start, BrokenClocks),
        ofTime(share(
            "occupancy", "Occupancy",
            "Time that agents were online with at least one contact in their hands, among all the "
            "time they were online; who is away or signed out does not count, and by the team of "
            "the agent alone.",
            Neither, Event, {AgentBusy}, {AgentOnline})),
        ofTime(share(
            "occupancy_slots", "Slots taken",
            "Contacts in the hands of agents who were online, up to each one's limit, among all "
            "that their limits allowed, each for as long as it lasted; contacts beyond a limit are "
            "left out.",
            Neither, Event, {AgentSlotsTaken}, {AgentSlots})),
        ofTime(ratio(
            "concurrency", "Contacts at once",
            "How many contacts agents who were online had in hand, on the mean over the time in "
            "which they had at least one.",
            Neither, Event, {AgentHeld}, {}, {AgentBusy})),
        ofTime(share(
            "shrinkage", "Away of the time signed in",
            "Time that agents were away among all the time they were signed in, away or online; "
            "the log knows no schedules, so paid time at which nobody was signed in is not in it.",
            Down, Event, {AgentAway}, {AgentAway, AgentOnline})),
        ofPublications(duration(
            "publish_time_p50", "Time to publish, median",
            "Median time from the first draft of a bot's script since its last publication to the "
            "next one, for all or as a pilot, over the publications in the period that were made "
            "of a draft; how long it took to see that a change was needed is not in the log.",
            Event, Formula::Median, {DraftToLive})),
        ofPublications(duration(
            "publish_time_mean", "Time to publish, mean",
            "Mean time from the first draft of a bot's script since its last publication to the "
            "next one, for all or as a pilot, over the publications in the period that were made "
            "of a draft.",
            Event, Formula::Mean, {DraftToLive})),
        gauge(count("waiting_now", "Waiting now",
                    "Contacts that stand in a queue at this moment, in all channels.", Down, Now,
                    Queued)),
    };
    return catalogue;
}

} // namespace

std::span<const Metric> metricCatalogue()
{
    return allMetrics();
}

const Metric *findMetric(QStringView id)
{
    for (const Metric &metric : allMetrics()) {
        if (id == metric.id || id == metric.id + u'@' + QString::number(metric.version))
            return &metric;
    }
    return nullptr;
}

} // namespace Wheelhouse
