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

QList<Metric> work()
{
    return {
        ofTime(share(
            "occupancy", QT_TRANSLATE_NOOP("Catalogue", "Occupancy"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Time that agents were online with at least one contact in their "
                              "hands, among all the time they were online; who is away or signed "
                              "out does not count, and by the team of the agent alone."),
            Neither, Event, {AgentBusy}, {AgentOnline})),
        ofTime(
            share("occupancy_slots", QT_TRANSLATE_NOOP("Catalogue", "Slots taken"),
                  QT_TRANSLATE_NOOP("Catalogue",
                                    "Contacts in the hands of agents who were online, up to each "
                                    "one's limit, among all that their limits allowed, each for as "
                                    "long as it lasted; contacts beyond a limit are left out."),
                  Neither, Event, {AgentSlotsTaken}, {AgentSlots})),
        ofTime(ratio("concurrency", QT_TRANSLATE_NOOP("Catalogue", "Contacts at once"),
                     QT_TRANSLATE_NOOP("Catalogue",
                                       "How many contacts agents who were online had in hand, on "
                                       "the mean over the time in which they had at least one."),
                     Neither, Event, {AgentHeld}, {}, {AgentBusy})),
        ofTime(share("shrinkage", QT_TRANSLATE_NOOP("Catalogue", "Away of the time signed in"),
                     QT_TRANSLATE_NOOP("Catalogue",
                                       "Time that agents were away among all the time they were "
                                       "signed in, away or online; "
                                       "paid time at which nobody was signed in is not in it."),
                     Down, Event, {AgentAway}, {AgentAway, AgentOnline})),
        ofTime(share("adherence", QT_TRANSLATE_NOOP("Catalogue", "Adherence to shifts"),
                     QT_TRANSLATE_NOOP("Catalogue", "Time that agents were online within their "
                                                    "shifts among all the time of their shifts "
                                                    "that passed, absence included; agents without "
                                                    "shifts are left out, and time before "
                                                    "their shifts were known."),
                     Up, Event, {ShiftKept}, {ShiftPlanned})),
        ofTime(share(
            "adherence_strict",
            QT_TRANSLATE_NOOP("Catalogue", "Adherence, work outside of shifts counts as missed"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Time that agents were online within their shifts among all the time of their "
                "shifts "
                "and all the time they were online outside of them; agents without shifts are left "
                "out."),
            Up, Event, {ShiftKept}, {ShiftPlanned, ShiftExtra})),
        ofTime(ratio("conformance", QT_TRANSLATE_NOOP("Catalogue", "Conformance to shifts"),
                     QT_TRANSLATE_NOOP(
                         "Catalogue",
                         "Time that agents with shifts were online, within their shifts or not, by "
                         "the time of "
                         "their shifts, so it may be more than 1; no data where no shift passed."),
                     Neither, Event, {ShiftKept, ShiftExtra}, {}, {ShiftPlanned})),
        ofPublications(duration(
            "publish_time_p50", QT_TRANSLATE_NOOP("Catalogue", "Time to publish, median"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Median time from the first draft of a bot's script since its last "
                              "publication to the next one, for all or as a pilot, over the "
                              "publications in the period that were made of a draft; how long it "
                              "took to see that a change was needed is not in the log."),
            Event, Formula::Median, {DraftToLive})),
        ofPublications(duration(
            "publish_time_mean", QT_TRANSLATE_NOOP("Catalogue", "Time to publish, mean"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Mean time from the first draft of a bot's script since its last "
                              "publication to the next one, for all or as a pilot, over the "
                              "publications in the period that were made of a draft."),
            Event, Formula::Mean, {DraftToLive})),
        gauge(count(
            "waiting_now", QT_TRANSLATE_NOOP("Catalogue", "Waiting now"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Contacts that stand in a queue at this moment, in all channels."),
            Down, Now, Queued)),
    };
}

} // namespace Wheelhouse::MetricGroups
