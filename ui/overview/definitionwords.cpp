// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/definitionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Wheelhouse {
namespace {

// core speaks to nobody, so what translators get of it stands here once more, word by word
constexpr const char *forTranslators[] = {
    QT_TRANSLATE_NOOP("Catalogue", "Conversations that began in the period, calls that never "
                                   "reached the queue in earnest (phantoms) included."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Median time from the beginning of a contact to the first message of an agent that answers "
        "the customer's first message (hotline: to the call being answered); contacts without such "
        "an answer are left out and shown by the sample."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "The time within which nine of ten contacts that a person answered had that "
                      "answer, from the beginning of the contact; unanswered ones are left out."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Median time from the customer's first message (hotline: from the beginning of the call) "
        "to the first reply to it by bot or person; unanswered ones are left out."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Median time from the beginning of a contact to its last close (to the last message, when "
        "it was closed because nobody wrote any more), over contacts closed in the period that bot "
        "or person had answered; abandoned ones are left out."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Ratings of 4 or 5 among all ratings; a contact counts once, with its latest "
                      "rating, in the period in which it was asked to rate."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Contacts that the bot answered and that ended without a hand-over, a queue "
                      "or a person, confirmed as solved or left in silence after an answer, among "
                      "all contacts that began in the period; coming back to it takes a contact "
                      "out until it ends again; phantoms are left out."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Contacts that met a bot and ended without a hand-over, a queue or a person, whether "
        "solved or given up, among all contacts that began in the period; phantoms are left out."),
    QT_TRANSLATE_NOOP("Catalogue", "Contacts that the bot handed to people, for another reason "
                                   "than a limit, among those it was involved in."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Contacts moved to another agent or queue after an agent had them, however often, among "
        "those that a person joined; a hand-over from bot to people is no transfer."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Visits to a queue that ended with the customer leaving or falling silent, "
                      "among those and the visits that an agent answered; those still waiting are "
                      "left out, and no wait is too short to count."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Visits to a queue answered within the channel's target (phone 20 s, web "
                      "chat 60 s, messengers 5 min, social media 1 h, mail and reviews 4 h, others "
                      "60 s) among those answered; abandoned ones are left out."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Contacts that stand in a queue at this moment, in all channels."),
    QT_TRANSLATE_NOOP("Catalogue", "Contacts begun in the period that a person joined."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Median time from the moment a person was first wanted (handed over, or "
                      "queued) to the first message of an agent; contacts no agent has "
                      "written to are left out and shown by the sample."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Median time the customer waits for a reply, over the exchanges that an "
                      "agent answered; calls are left out."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Mean time in the hands of agents, all stretches of a contact added, "
                      "over contacts closed in the period that an agent had."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Contacts closed once and by one agent alone, among the closed ones "
                      "that a person joined."),
    QT_TRANSLATE_NOOP("Catalogue",
                      "Contacts that had been closed before among those whose last close lies "
                      "in the period.")};

} // namespace

QString definitionWords(const QString &definition)
{
    return QCoreApplication::translate("Catalogue", definition.toUtf8().constData());
}

bool isDefinitionForTranslators(const QString &definition)
{
    return std::any_of(std::begin(forTranslators), std::end(forTranslators),
                       [&](const char *each) { return definition == QLatin1StringView(each); });
}

} // namespace Wheelhouse
