// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/trainingview.h"

namespace Wheelhouse {

QString trainingBand(const BotWrote &wrote)
{
    if (wrote.answers.isEmpty())
        return {};
    const QString unclear = QStringLiteral("unclear");
    if (wrote.turn == BotTurn::NotUnderstood)
        return unclear;
    if (wrote.turn == BotTurn::Handover &&
        wrote.reason.startsWith(QLatin1StringView("handover: not_understood")))
        return unclear;
    return wrote.step == QLatin1StringView("did_you_mean") ? QStringLiteral("suggested")
                                                           : QString();
}

Result<void> TrainingView::apply(const Event &event)
{
    if (const auto *wrote = std::get_if<BotWrote>(&event.body)) {
        const QString band = event.conversation.isEmpty() ? QString() : trainingBand(*wrote);
        if (band.isEmpty())
            return {};
        return m_connection.change(
            "training_band", {event.conversation, wrote->answers, event.actor.id, event.seq, band});
    }
    if (const auto *marked = std::get_if<MessageMarked>(&event.body))
        return m_connection.change("training_mark", {event.conversation, marked->message,
                                                     marked->bot, event.seq, int(marked->wrong)});
    if (const auto *decided = std::get_if<TrainingDecided>(&event.body))
        return m_connection.change(
            "training_decide", {decided->conversation, decided->message, decided->bot, event.seq,
                                nameOf(decided->decision), decided->topic, event.seq});
    if (const auto *undone = std::get_if<TrainingUndone>(&event.body))
        return m_connection.change("training_decide",
                                   {undone->conversation, undone->message, undone->bot, event.seq,
                                    QString(), QString(), 0});
    return {};
}

} // namespace Wheelhouse
