// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/link.h"
#include "app/live/pastfloorstate.h"

namespace Wheelhouse {

/// Carries what a PastFloorState asks to the server by floor.at, floor.day and floor.transcript.
/// One question of a kind is under way at a time; what was asked meanwhile is asked once more when
/// it is answered, as it is then. GUI thread.
class PastFloorClient : public QObject
{
    Q_OBJECT

public:
    /// `state` must live as long as this.
    PastFloorClient(Link &link, PastFloorState &state, QObject *parent = nullptr);

private:
    struct Question
    {
        bool underWay = false;
        bool again = false;
    };
    /// `answered` is told once, with an error when there is no link.
    void ask(Question &question, const QString &method, const QJsonObject &params,
             const std::function<void(const Result<QJsonObject> &)> &answered,
             void (PastFloorClient::*anew)());
    void askFloor();
    void askDay();
    void askTranscript();

    Link &m_link;
    PastFloorState &m_state;
    Question m_floor;
    Question m_day;
    Question m_transcript;
};

} // namespace Wheelhouse
