// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/metricgroups.h"
#include "core/kpi/metricmakers.h"

namespace Wheelhouse::MetricGroups {

using enum Measure;
using namespace MetricMakers;

using enum MetricClock;
using enum Better;

QList<Metric> ladder()
{
    return {
        lessCounted(
            count("arrived", QT_TRANSLATE_NOOP("Catalogue", "Ladder: arrived"),
                  QT_TRANSLATE_NOOP("Catalogue",
                                    "Contacts that began in the period; phantoms are left out."),
                  Neither, Start, Contacts),
            {Contacts}, {Phantom}),
        count("bot_ready", QT_TRANSLATE_NOOP("Catalogue", "Ladder: a bot stood ready"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts begun in the period on a channel and of a brand that a bot served."),
              Neither, Start, Eligible),
        count("bot_tried", QT_TRANSLATE_NOOP("Catalogue", "Ladder: the bot tried"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts begun in the period in which the bot said "
                                             "more than a greeting, or handed over by itself."),
              Neither, Start, BotInvolved),
        count("bot_answered", QT_TRANSLATE_NOOP("Catalogue", "Ladder: the bot answered"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts begun in the period with at least one substantive answer of the bot."),
              Up, Start, BotAnswered),
        count("unaided", QT_TRANSLATE_NOOP("Catalogue", "Ladder: no person joined"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts begun in the period that the bot answered and that ended "
                                "without a person, those who gave up included."),
              Up, Start, Unaided),
        count("bot_resolved", QT_TRANSLATE_NOOP("Catalogue", "Ladder: resolved"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts begun in the period that the bot answered and that ended "
                                "without a hand-over, a queue or a person, confirmed as solved or "
                                "left in silence after an answer."),
              Up, Start, AutoResolved),
        count("bot_resolved_confirmed",
              QT_TRANSLATE_NOOP("Catalogue", "Ladder: resolved and confirmed"),
              QT_TRANSLATE_NOOP("Catalogue", "Contacts begun in the period and resolved "
                                             "automatically in which the customer said so."),
              Up, Start, ConfirmedByBot),
        judgedAfterAWeek(count(
            "bot_resolved_lasting", QT_TRANSLATE_NOOP("Catalogue", "Ladder: lasting"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Contacts begun in the period and resolved automatically without another of the "
                "same customer on the same topic on any channel within 7 days of the close."),
            Up, Start, Lasted)),
        judgedAfterAWeek(
            count("bot_resolved_returned", QT_TRANSLATE_NOOP("Catalogue", "Ladder: came back"),
                  QT_TRANSLATE_NOOP(
                      "Catalogue",
                      "Contacts begun in the period and resolved automatically whose customer came "
                      "back on the topic within 7 days of the close, on any channel."),
                  Down, Start, CameBack)),
        share("unaided_of_answered",
              QT_TRANSLATE_NOOP("Catalogue", "Solved by the bot, as publishers count"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts that the bot answered and that ended without a person "
                                "among those it answered; those who gave up are in it."),
              Up, Start, {Unaided}, {BotAnswered}),
        share("resolved_of_answered",
              QT_TRANSLATE_NOOP("Catalogue", "Resolved of what the bot answered"),
              QT_TRANSLATE_NOOP("Catalogue",
                                "Contacts resolved automatically (confirmed, or left in silence "
                                "after an answer) among those the bot answered."),
              Up, Start, {AutoResolved}, {BotAnswered}),
        share("unaided_of_eligible",
              QT_TRANSLATE_NOOP("Catalogue", "Contained of what a bot stood ready for"),
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Contacts that the bot answered and that ended without a person, "
                  "those who gave up included, among those that a bot stood ready for."),
              Up, Start, {Unaided}, {Eligible}),
        judgedAfterAWeek(
            share("lasting_of_resolved", QT_TRANSLATE_NOOP("Catalogue", "Lasting of the resolved"),
                  QT_TRANSLATE_NOOP(
                      "Catalogue",
                      "Contacts resolved automatically without a return on the topic within 7 days "
                      "of the close among all resolved automatically that began in the period."),
                  Up, Start, {Lasted}, {AutoResolved})),
        judgedAfterAWeek(share(
            "lasting_of_eligible",
            QT_TRANSLATE_NOOP("Catalogue", "Lasting of what a bot stood ready for"),
            QT_TRANSLATE_NOOP("Catalogue",
                              "Contacts resolved automatically without a return on the topic "
                              "within 7 days of the close among those that a bot stood ready for."),
            Up, Start, {Lasted}, {Eligible})),
        judgedAfterAWeek(share(
            "lasting_of_arrived", QT_TRANSLATE_NOOP("Catalogue", "Lasting of all that arrived"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "Contacts resolved automatically without a return on the topic within 7 days of "
                "the close among all contacts that began in the period; phantoms are left out."),
            Up, Start, {Lasted}, {Contacts}, {Phantom})),
    };
}

} // namespace Wheelhouse::MetricGroups
