// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/timemachine.h"

#include "core/protocol/transcriptview.h"
#include "core/routing/floorcourse.h"
#include "core/routing/floorpicture.h"
#include "core/routing/pastfloor.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

Result<LogBounds> logBounds(StoreReader &reader)
{
    const auto bounds = reader.bounds();
    if (bounds && bounds->lastSeq == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("nothing has been recorded yet"),
                     QStringLiteral("at_ms")};
    return bounds;
}

Error inTheFuture(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("this time is still to come"),
            QString::fromLatin1(field)};
}

Error beforeTheLog(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("nothing was recorded yet at this time"),
            QString::fromLatin1(field)};
}

/// One state of the store for all that `read` asks of it.
template <typename Read> auto held(StoreReader &reader, const Read &read) -> decltype(read())
{
    if (const auto begun = reader.begin(); !begun)
        return begun.error();
    auto found = read();
    reader.end();
    return found;
}

Result<QList<Event>> readTranscript(StoreReader &reader, const FloorTranscriptParams &params)
{
    auto events = reader.eventsOf(params.conversation);
    if (!events)
        return events.error();
    const auto begun = std::any_of(events->cbegin(), events->cend(), [&](const Event &event) {
        return event.atMs <= params.atMs && std::holds_alternative<ConversationStarted>(event.body);
    });
    if (!begun)
        return Error{
            ErrorCode::NotFound,
            QStringLiteral("there was no conversation “%1” at this time").arg(params.conversation),
            QStringLiteral("conversation")};
    events->removeIf([&](const Event &event) { return event.atMs > params.atMs; });
    return events;
}

} // namespace

Result<FloorAt> readFloorAt(StoreReader &reader, qint64 atMs, qint64 nowMs)
{
    if (atMs > nowMs)
        return inTheFuture("at_ms");
    return held(reader, [&]() -> Result<FloorAt> {
        const auto bounds = logBounds(reader);
        if (!bounds)
            return bounds.error();
        if (atMs < bounds->firstMs)
            return beforeTheLog("at_ms");
        auto found = reader.floorAt(atMs);
        if (!found)
            return found.error();
        FloorAt answer;
        answer.firstMs = bounds->firstMs;
        answer.floor = floorPicture(foldPast(
            {std::move(found->scripts), std::move(found->events), std::move(found->handledByAgent)},
            atMs));
        answer.floor.asOfMs = atMs;
        return answer;
    });
}

Result<FloorDay> readFloorDay(StoreReader &reader, const FloorDayParams &params, qint64 nowMs)
{
    if (params.toMs <= params.fromMs)
        return Error{ErrorCode::Invalid, QStringLiteral("must be after the start"),
                     QStringLiteral("to_ms")};
    if (params.toMs - params.fromMs > longestFloorDayMs)
        return Error{ErrorCode::Invalid, QStringLiteral("must be at most a day after the start"),
                     QStringLiteral("to_ms")};
    if (params.fromMs > nowMs)
        return inTheFuture("from_ms");
    return held(reader, [&]() -> Result<FloorDay> {
        const auto bounds = logBounds(reader);
        if (!bounds)
            return bounds.error();
        if (params.toMs <= bounds->firstMs)
            return beforeTheLog("to_ms");
        const qint64 toMs = std::min(params.toMs, nowMs + 1);
        FloorCourse open(params.fromMs, toMs, floorStepMs);
        FloorCourse waiting(params.fromMs, toMs, floorStepMs);
        const auto read =
            reader.forEachStretch(params.fromMs, toMs, [&](const FloorStretch &stretch) {
                (stretch.waiting ? waiting : open).add(stretch.startMs, stretch.endMs);
            });
        if (!read)
            return read.error();
        FloorDay day;
        day.fromMs = params.fromMs;
        day.toMs = params.toMs;
        day.firstMs = bounds->firstMs;
        day.open = open.peaks();
        day.waiting = waiting.peaks();
        return day;
    });
}

bool TimeMachine::knows(const QString &method) const
{
    return method == QLatin1StringView("floor.at") || method == QLatin1StringView("floor.day") ||
           method == QLatin1StringView("floor.transcript");
}

void TimeMachine::call(const Session &session, const QString &method, const QJsonObject &params,
                       Respond respond)
{
    if (!session.has({Role::Agent, Role::Supervisor}))
        respond(Error{ErrorCode::Forbidden, QStringLiteral("your role does not see conversations"),
                      method});
    else if (method == QLatin1StringView("floor.at"))
        at(params, std::move(respond));
    else if (method == QLatin1StringView("floor.day"))
        day(params, std::move(respond));
    else
        transcript(params, std::move(respond));
}

void TimeMachine::at(const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<FloorAtParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    m_pool.run([atMs = params->atMs, nowMs = m_clock.nowMs(),
                respond = std::move(respond)](StoreReader &reader) -> ReadPool::Answer {
        const auto found = readFloorAt(reader, atMs, nowMs);
        const auto answer =
            found ? Result<QJsonObject>(toJson(*found)) : Result<QJsonObject>(found.error());
        return [answer, respond] { respond(answer); };
    });
}

void TimeMachine::day(const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<FloorDayParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    m_pool.run([params = *params, nowMs = m_clock.nowMs(),
                respond = std::move(respond)](StoreReader &reader) -> ReadPool::Answer {
        const auto found = readFloorDay(reader, params, nowMs);
        const auto answer =
            found ? Result<QJsonObject>(toJson(*found)) : Result<QJsonObject>(found.error());
        return [answer, respond] { respond(answer); };
    });
}

void TimeMachine::transcript(const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<FloorTranscriptParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    if (params->atMs > m_clock.nowMs()) {
        respond(inTheFuture("at_ms"));
        return;
    }
    m_pool.run([this, params = *params,
                respond = std::move(respond)](StoreReader &reader) -> ReadPool::Answer {
        const auto events = readTranscript(reader, params);
        return [this, events, params, respond] {
            if (!events) {
                respond(events.error());
                return;
            }
            Floor past;
            past.adopt(*events);
            TranscriptView view;
            const FloorConversation *about = past.conversation(params.conversation);
            Q_ASSERT(about);
            view.conversation = about->row;
            view.open = about->open;
            if (about->row.owner != Owner::Nobody && about->row.owner != Owner::Queue) {
                const auto kind =
                    about->row.owner == Owner::Bot ? ActorKind::Bot : ActorKind::Agent;
                view.conversation.ownerName = m_nameOf({kind, about->row.ownerId});
            }
            for (const Event &event : *events) {
                if (auto line = transcriptLine(event, m_nameOf))
                    view.lines.append(std::move(*line));
            }
            respond(toJson(view));
        };
    });
}

} // namespace Wheelhouse
