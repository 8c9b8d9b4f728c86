// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "core/kpi/interval.h"

#include <array>

namespace Wheelhouse {

namespace {

using enum Measure;
using Formula = Metric::Formula;

Metric count(const char *id, const char *name, const char *definition, Better better,
             MetricClock clock, Measure measure)
{
    Metric metric;
    metric.id = QString::fromLatin1(id);
    metric.name = QString::fromLatin1(name);
    metric.definition = QString::fromLatin1(definition);
    metric.better = better;
    metric.clock = clock;
    metric.part = {measure};
    return metric;
}

Metric share(const char *id, const char *name, const char *definition, Better better,
             MetricClock clock, QList<Measure> part, QList<Measure> whole,
             QList<Measure> except = {})
{
    Metric metric = count(id, name, definition, better, clock, part.first());
    metric.unit = Unit::Share;
    metric.formula = Formula::Share;
    metric.part = std::move(part);
    metric.whole = std::move(whole);
    metric.except = std::move(except);
    return metric;
}

Metric duration(const char *id, const char *name, const char *definition, MetricClock clock,
                Formula formula, Measure part, QList<Measure> whole = {},
                QList<Measure> except = {})
{
    Metric metric = count(id, name, definition, Better::Down, clock, part);
    metric.unit = Unit::Duration;
    metric.formula = formula;
    metric.whole = whole.isEmpty() ? QList{part} : std::move(whole);
    metric.except = std::move(except);
    return metric;
}

Metric withAsked(Metric metric, Measure asked)
{
    metric.asked = {asked};
    return metric;
}

Metric waitingNow()
{
    Metric metric = count("waiting_now", "Waiting now",
                          "Contacts that stand in a queue at this moment, in all channels.",
                          Better::Down, MetricClock::Now, Queued);
    metric.formula = Formula::Gauge;
    metric.part.clear();
    return metric;
}

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
            Start, Formula::Median, FirstResponseHuman, {Contacts}, {Phantom}),
        duration(
            "first_response_human_p90", "First response by a person, 90 % within",
            "The time within which nine of ten contacts that a person answered had that answer, "
            "from the beginning of the contact; unanswered ones are left out.",
            Start, Formula::P90, FirstResponseHuman, {Contacts}, {Phantom}),
        duration(
            "first_response_human_mean", "First response by a person, mean",
            "Mean time from the beginning of a contact to the first answer of a person; unanswered "
            "ones are left out.",
            Start, Formula::Mean, FirstResponseHuman, {Contacts}, {Phantom}),
        duration(
            "first_response_any", "First response by anyone, median",
            "Median time from the customer's first message (hotline: from the beginning of the "
            "call) to the first reply to it by bot or person; unanswered ones are left out.",
            Start, Formula::Median, FirstResponseAny, {Contacts}, {Phantom}),
        duration(
            "first_response_any_p90", "First response by anyone, 90 % within",
            "The time within which nine of ten contacts that were answered at all had the first "
            "reply by bot or person, from the customer's first message.",
            Start, Formula::P90, FirstResponseAny, {Contacts}, {Phantom}),
        duration("first_response_any_mean", "First response by anyone, mean",
                 "Mean time from the customer's first message to the first reply to it by bot or "
                 "person; "
                 "unanswered ones are left out.",
                 Start, Formula::Mean, FirstResponseAny, {Contacts}, {Phantom}),
        duration(
            "resolution_time", "Time to resolution, median",
            "Median time from the beginning of a contact to its last close (to the last message, "
            "when it was closed because nobody wrote any more), over contacts closed in the period "
            "that bot or person had answered; abandoned ones are left out.",
            Close, Formula::Median, Resolved, {Closed}),
        duration(
            "resolution_time_mean", "Time to resolution, mean",
            "Mean time from the beginning of a contact to its last close (to the last message, "
            "when "
            "it was closed because nobody wrote any more), over answered contacts closed in the "
            "period; abandoned ones are left out.",
            Close, Formula::Mean, Resolved, {Closed}),
        withAsked(
            share("csat", "Satisfied customers",
                  "Ratings of 4 or 5 among all ratings; a contact counts once, with its latest "
                  "rating, in the period in which it was asked to rate.",
                  Up, Survey, {RatedPositive}, {Rated}),
            RatingAsked),
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
        duration(
            "wait_mean", "Wait in the queue, mean",
            "Mean wait of the visits to a queue that an agent answered, those answered at once "
            "included; abandoned ones are left out.",
            Queue, Formula::Mean, Answered),
        duration(
            "wait_p50", "Wait in the queue, median",
            "Median wait of the visits to a queue that an agent answered; abandoned ones are left "
            "out.",
            Queue, Formula::Median, Answered),
        duration(
            "wait_p90", "Wait in the queue, 90 % within",
            "The wait that nine of ten answered visits to a queue did not exceed; abandoned ones "
            "are left out.",
            Queue, Formula::P90, Answered),
        duration("abandoned_wait_mean", "Wait before leaving, mean",
                 "Mean time in the queue of those who left it or fell silent in it.", Queue,
                 Formula::Mean, Abandoned),
        duration(
            "handling_mean", "Handling time, mean",
            "Mean time in the hands of agents, all stretches of a contact added, over contacts "
            "closed in the period that an agent had.",
            Close, Formula::Mean, Handling),
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
        waitingNow(),
    };
    return catalogue;
}

qint64 sum(const QList<Measure> &measures, const Cell &cell)
{
    qint64 total = 0;
    for (const Measure measure : measures)
        total += cell.count(measure);
    return total;
}

Figure evaluateShare(const Metric &metric, const Cell &cell)
{
    Figure figure;
    const qint64 hits = sum(metric.part, cell);
    figure.sample = sum(metric.whole, cell) - sum(metric.except, cell);
    figure.asked = metric.asked.isEmpty() ? figure.sample : sum(metric.asked, cell);
    if (figure.sample <= 0 || hits < 0 || hits > figure.sample)
        return figure;
    figure.value = double(hits) / double(figure.sample);
    const Interval interval = wilson95(hits, figure.sample);
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

Figure evaluateDuration(const Metric &metric, const Cell &cell)
{
    Figure figure;
    figure.asked = sum(metric.whole, cell) - sum(metric.except, cell);
    const Histogram *durations = cell.durations(metric.part.first());
    if (!durations)
        return figure;
    figure.sample = durations->count();
    if (metric.formula == Formula::Mean)
        figure.value = durations->mean();
    else if (metric.formula == Formula::Median)
        figure.value = durations->median();
    else
        figure.value = durations->quantile(0.9);
    return figure;
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

Figure evaluate(const Metric &metric, const Cell &cell)
{
    switch (metric.formula) {
    case Formula::Count: {
        const qint64 total = sum(metric.part, cell);
        return {double(total), {}, {}, total, total};
    }
    case Formula::Share:
        return evaluateShare(metric, cell);
    case Formula::Mean:
    case Formula::Median:
    case Formula::P90:
        return evaluateDuration(metric, cell);
    case Formula::Gauge:
        break;
    }
    return {};
}

} // namespace Wheelhouse
