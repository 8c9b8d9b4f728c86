// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demobot.h"

namespace Wheelhouse {

struct DemoBot::Place
{
    QString language; ///< of the customer's page
    DialogState state;
    DialogTurn turn; ///< that led here
    mutable QHash<QString, std::shared_ptr<Place>> next;
};

DemoBot::DemoBot(const Script &script, const QString &version)
    : m_script(script)
    , m_version(version)
    , m_matcher(matcherFor(m_script))
{}

DemoBot::~DemoBot() = default;

const DemoBot::Place *DemoBot::beginning(const QString &language)
{
    std::shared_ptr<Place> &place = m_beginnings[language];
    if (!place) {
        place = std::make_shared<Place>();
        place->language = language;
        Event started;
        started.body = ConversationStarted{m_script.brand, m_script.bot, language, {}, {}};
        apply(place->state, started);
    }
    return place.get();
}

DemoBot::Heard DemoBot::hear(const Place *place, const QString &text, const QString &choice,
                             qint64 waitMs)
{
    Place *then = step(*place, text, choice, 0);
    const qint64 minutes = (waitMs + 59'999) / 60'000;
    if (then->turn.handover && minutes > 0)
        then = step(*place, text, choice, minutes * 60'000);
    return {&then->turn, then};
}

DemoBot::Place *DemoBot::step(const Place &from, const QString &text, const QString &choice,
                              qint64 waitMs)
{
    const QString key = choice + u'\n' + text + u'\n' + QString::number(waitMs);
    std::shared_ptr<Place> &place = from.next[key];
    if (place)
        return place.get();
    place = std::make_shared<Place>();
    place->language = from.language;
    place->state = from.state;
    // ids only have to differ along one dialog
    const QString messageId = QString::number(from.state.lines.size() + 1);
    DialogInput input{messageId, text, choice, from.language, waitMs, true};
    input.bands = m_matcher.bands;
    place->turn = respond(m_script, *m_matcher.matcher, from.state, input);

    Event event;
    event.body = CustomerWrote{messageId, {}, text, choice};
    apply(place->state, event);
    if (!place->turn.topic.isEmpty()) {
        event.topic = place->turn.topic;
        event.body = TopicRecognised{place->turn.confidence};
        apply(place->state, event);
    }
    for (const BotSay &say : place->turn.says) {
        event.body = BotWrote{{},       say.text,       messageId,   say.turn,
                              say.step, say.confidence, say.choices, say.promisedMs};
        apply(place->state, event);
    }
    return place.get();
}

} // namespace Wheelhouse
