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

QList<Metric> queue()
{
    return {
        share(
            "transfer_rate", QT_TRANSLATE_NOOP("Catalogue", "Transferred"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Contacts moved to another agent or queue after an agent had them, however often, "
                "among those that a person joined; a hand-over from bot to people is no transfer."),
            Down, Start, {TransferredContacts}, {HumanJoined}),
        share("abandonment", QT_TRANSLATE_NOOP("Catalogue", "Abandoned in the queue"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Visits to a queue that ended with the customer leaving or falling "
                                "silent, among those and the visits that an agent answered; those "
                                "still waiting are left out, and no wait is too short to count."),
              Down, Queue, {Abandoned}, {Answered, Abandoned}),
        share("service_level", QT_TRANSLATE_NOOP("Catalogue", "Answered in time"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Visits to a queue answered within the channel's target (phone 20 s, web chat 60 "
                  "s, messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among "
                  "those answered; abandoned ones are left out."),
              Up, Queue, {AnsweredInTarget}, {Answered}),
        share("service_level_missed",
              QT_TRANSLATE_NOOP("Catalogue", "Answered in time, leaving counts as missed"),
              QT_TRANSLATE_NOOP("Catalogue", "Visits to a queue answered within the channel's "
                                             "target among those answered and those abandoned."),
              Up, Queue, {AnsweredInTarget}, {Answered, Abandoned}),
        share("service_level_long",
              QT_TRANSLATE_NOOP("Catalogue", "Answered in time, leaving at once left out"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Visits to a queue answered within the channel's target among "
                                "those answered and those abandoned after more than 5 seconds."),
              Up, Queue, {AnsweredInTarget}, {Answered, Abandoned}, {AbandonedShort}),
        share("service_level_met",
              QT_TRANSLATE_NOOP("Catalogue", "Answered in time, leaving within it counts as met"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Visits to a queue answered or abandoned within the channel's "
                                "target among those answered and those abandoned."),
              Up, Queue, {AnsweredInTarget, AbandonedInTarget}, {Answered, Abandoned}),
        share("answer_rate", QT_TRANSLATE_NOOP("Catalogue", "Answered of those queued"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Visits to a queue that an agent answered among all that ended, "
                                "those solved or closed while waiting included."),
              Up, Queue, {Answered}, {Answered, Abandoned, QueueLeft}),
        duration("wait_mean", QT_TRANSLATE_NOOP("Catalogue", "Wait in the queue, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean wait of the visits to a queue that an agent answered, "
                                   "those answered at once included; abandoned ones are left out."),
                 Queue, Formula::Mean, {Answered}),
        duration("wait_p50", QT_TRANSLATE_NOOP("Catalogue", "Wait in the queue, median"),
                 QT_TRANSLATE_NOOP("Catalogue", "Median wait of the visits to a queue that an "
                                                "agent answered; abandoned ones are left out."),
                 Queue, Formula::Median, {Answered}),
        duration("wait_p90", QT_TRANSLATE_NOOP("Catalogue", "Wait in the queue, 90 % within"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "The wait that nine of ten answered visits to a queue "
                                   "did not exceed; abandoned ones are left out."),
                 Queue, Formula::P90, {Answered}),
        duration("wait_p99", QT_TRANSLATE_NOOP("Catalogue", "Wait in the queue, 99 % within"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "The wait that 99 of 100 answered visits to a queue did "
                                   "not exceed; abandoned ones are left out."),
                 Queue, Formula::P99, {Answered}),
        duration(
            "abandoned_wait_mean", QT_TRANSLATE_NOOP("Catalogue", "Wait before leaving, mean"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Mean time in the queue of those who left it or fell silent in it."),
            Queue, Formula::Mean, {Abandoned}),
        duration("handling_mean", QT_TRANSLATE_NOOP("Catalogue", "Handling time, mean"),
                 QT_TRANSLATE_NOOP("Catalogue",
                                   "Mean time in the hands of agents, all stretches of a contact "
                                   "added, over contacts closed in the period that an agent had."),
                 Close, Formula::Mean, {Handling}),
        count("served", QT_TRANSLATE_NOOP("Catalogue", "Served by people"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts begun in the period that a person joined."),
              Neither, Start, HumanJoined),
        count("queued", QT_TRANSLATE_NOOP("Catalogue", "Entered the queue"),
              QT_TRANSLATE_NOOP("Catalogue", "Visits to a queue that began in the period."),
              Neither, Queue, Queued),
        count(
            "answered", QT_TRANSLATE_NOOP("Catalogue", "Answered from the queue"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Visits to a queue that began in the period and that an agent ended by answering."),
            Neither, Queue, Answered),
        count("abandoned", QT_TRANSLATE_NOOP("Catalogue", "Visits abandoned"),
              QT_TRANSLATE_NOOP("Catalogue", "Visits to a queue that began in the period and ended "
                                             "with the customer leaving or falling silent."),
              Down, Queue, Abandoned),
        count("phantom", QT_TRANSLATE_NOOP("Catalogue", "Phantom calls"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts begun in the period that ended before they reached a "
                                "queue in earnest; they count in contacts and in nothing else."),
              Neither, Start, Phantom),
        count("closed", QT_TRANSLATE_NOOP("Catalogue", "Closed"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts whose last close lies in the period."),
              Neither, Close, Closed),
        count("still_open", QT_TRANSLATE_NOOP("Catalogue", "Still open"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts begun in the period that are open, so that "
                                             "each day's tells the age of the backlog."),
              Down, Start, StillOpen),
        lessCounted(
            count("backlog_growth", QT_TRANSLATE_NOOP("Catalogue", "Growth of the backlog"),
                  QT_TRANSLATE_NOOP("Catalogue",
                                    "Contacts begun or opened again in the period less those "
                                    "closed in it, each time counted, which from the first contact "
                                    "on is how many were open at its end; phantoms are left out."),
                  Down, Event, Contacts),
            {Contacts, Reopenings}, {Phantom, Closed, ClosesUndone}),
        share("reopen_rate", QT_TRANSLATE_NOOP("Catalogue", "Reopened"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts that had been closed before among those "
                                             "whose last close lies in the period."),
              Down, Close, {Reopened}, {Closed}),
        count(
            "transfers", QT_TRANSLATE_NOOP("Catalogue", "Transfers"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Moves to another agent or queue, each counted, in contacts begun in the period."),
            Down, Start, Transfers),
        count("rated", QT_TRANSLATE_NOOP("Catalogue", "Ratings"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts with a rating, in the period in which it "
                                             "was asked for; stars of app reviews are left out."),
              Neither, Survey, Rated),
        count("broken_clocks", QT_TRANSLATE_NOOP("Catalogue", "Broken clocks"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Durations left out of all figures because their end lies before "
                                "their beginning, in contacts begun in the period."),
              Down, Start, BrokenClocks),
    };
}

} // namespace Wheelhouse::MetricGroups
