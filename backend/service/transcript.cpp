// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcript.h"

namespace Wheelhouse {

namespace {

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace

std::optional<TranscriptLine> transcriptLine(const Event &event, const NameOf &nameOf)
{
    TranscriptLine line;
    line.seq = event.seq;
    line.atMs = event.atMs;
    line.from = event.actor.kind;
    line.fromName = nameOf(event.actor);
    line.kind = eventKind(event.body);
    const bool shown =
        std::visit(Overloaded{[&](const CustomerWrote &body) {
                                  line.kind = QStringLiteral("message");
                                  line.text = body.text;
                                  return true;
                              },
                              [&](const BotWrote &body) {
                                  line.kind = QStringLiteral("message");
                                  line.text = body.text;
                                  line.choices = body.choices;
                                  line.step = body.step;
                                  return true;
                              },
                              [&](const AgentWrote &body) {
                                  line.kind = QStringLiteral("message");
                                  line.text = body.text;
                                  return true;
                              },
                              [&](const TopicRecognised &) {
                                  line.text = event.topic;
                                  return true;
                              },
                              [&](const CustomerConfirmed &body) {
                                  line.text =
                                      body.solved ? QStringLiteral("yes") : QStringLiteral("no");
                                  return true;
                              },
                              [&](const HandedOver &body) {
                                  line.text = Wheelhouse::nameOf(body.reason);
                                  return true;
                              },
                              [&](const Queued &body) {
                                  line.text = body.queue;
                                  return true;
                              },
                              [&](const Assigned &body) {
                                  line.text = nameOf(Actor{ActorKind::Agent, body.agent});
                                  return true;
                              },
                              [&](const Transferred &body) {
                                  line.text = body.toAgent.isEmpty()
                                                  ? body.toQueue
                                                  : nameOf(Actor{ActorKind::Agent, body.toAgent});
                                  return true;
                              },
                              [&](const Closed &body) {
                                  line.text = Wheelhouse::nameOf(body.reason);
                                  return true;
                              },
                              [&](const RatingGiven &body) {
                                  line.text = QString::number(body.score);
                                  if (!body.comment.isEmpty())
                                      line.text += QStringLiteral(" – ") + body.comment;
                                  return true;
                              },
                              [](const auto &) { return false; }},
                   event.body);
    return shown ? std::optional(line) : std::nullopt;
}

std::optional<ChatLine> chatLine(const Event &event, const NameOf &nameOf)
{
    ChatLine line;
    line.seq = event.seq;
    line.atMs = event.atMs;
    line.from = event.actor.kind;
    line.name = nameOf(event.actor);
    const bool shown = std::visit(Overloaded{[&](const CustomerWrote &body) {
                                                 line.text = body.text;
                                                 line.key = body.key;
                                                 return true;
                                             },
                                             [&](const BotWrote &body) {
                                                 line.text = body.text;
                                                 line.choices = body.choices;
                                                 return true;
                                             },
                                             [&](const AgentWrote &body) {
                                                 line.text = body.text;
                                                 return true;
                                             },
                                             [&](const Queued &) {
                                                 line.notice = QStringLiteral("waiting");
                                                 return true;
                                             },
                                             [&](const Assigned &body) {
                                                 line.notice = QStringLiteral("joined");
                                                 line.from = ActorKind::Agent;
                                                 line.name = nameOf({ActorKind::Agent, body.agent});
                                                 return true;
                                             },
                                             [&](const Closed &) {
                                                 line.notice = QStringLiteral("closed");
                                                 return true;
                                             },
                                             [](const auto &) { return false; }},
                                  event.body);
    return shown ? std::optional(line) : std::nullopt;
}

} // namespace Wheelhouse
