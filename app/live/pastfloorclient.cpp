// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/pastfloorclient.h"

#include <utility>

namespace Wheelhouse {

namespace {

template <typename T> Result<T> readAnswer(const Result<QJsonObject> &answer)
{
    return answer ? fromJson<T>(*answer) : Result<T>(answer.error());
}

} // namespace

PastFloorClient::PastFloorClient(Link &link, PastFloorState &state, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_state(state)
{
    connect(&state, &PastFloorState::floorWanted, this, &PastFloorClient::askFloor);
    connect(&state, &PastFloorState::dayWanted, this, &PastFloorClient::askDay);
    connect(&state, &PastFloorState::transcriptWanted, this, &PastFloorClient::askTranscript);
    connect(&link, &Link::targetChanged, &state, &PastFloorState::leave);
}

void PastFloorClient::ask(Question &question, const QString &method, const QJsonObject &params,
                          const std::function<void(const Result<QJsonObject> &)> &answered,
                          void (PastFloorClient::*anew)())
{
    if (question.underWay) {
        question.again = true;
        return;
    }
    if (!m_link.isOnline()) {
        answered(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
        return;
    }
    question.underWay = true;
    m_link.rpc().call(method, params, this,
                      [this, &question, answered, anew](const Result<QJsonObject> &answer) {
                          question.underWay = false;
                          answered(answer);
                          if (std::exchange(question.again, false) && m_state.active())
                              (this->*anew)();
                      });
}

void PastFloorClient::askFloor()
{
    ask(
        m_floor, QStringLiteral("floor.at"), toJson(FloorAtParams{m_state.atMs()}),
        [this](const Result<QJsonObject> &answer) {
            m_state.answerFloor(readAnswer<FloorAt>(answer));
        },
        &PastFloorClient::askFloor);
}

void PastFloorClient::askDay()
{
    ask(
        m_day, QStringLiteral("floor.day"),
        toJson(FloorDayParams{m_state.dayFromMs(), m_state.dayToMs()}),
        [this](const Result<QJsonObject> &answer) {
            m_state.answerDay(readAnswer<FloorDay>(answer));
        },
        &PastFloorClient::askDay);
}

void PastFloorClient::askTranscript()
{
    const QString conversation = m_state.transcript().conversation();
    if (conversation.isEmpty())
        return;
    ask(
        m_transcript, QStringLiteral("floor.transcript"),
        toJson(FloorTranscriptParams{conversation, m_state.atMs()}),
        [this, conversation](const Result<QJsonObject> &answer) {
            m_state.answerTranscript(conversation, readAnswer<TranscriptView>(answer));
        },
        &PastFloorClient::askTranscript);
}

} // namespace Wheelhouse
