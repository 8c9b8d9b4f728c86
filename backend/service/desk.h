// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods by which a dashboard acts on conversations and agents: conversation.join, .reply,
// .close, .transfer, agent.presence, limit.set. Checks the role, asks the rules, records. Domain
// thread.
#pragma once

#include "backend/service/recorder.h"
#include "backend/service/session.h"
#include "core/routing/deskrules.h"

#include <QHash>

namespace Wheelhouse {

class Desk
{
public:
    explicit Desk(Recorder &recorder) : m_recorder(recorder) {}

    /// True for a method that `call` knows.
    bool knows(const QString &method) const;
    /// Errors: Forbidden for the role, Invalid with the field, and those of DeskRules.
    Result<QJsonObject> call(const Session &session, const QString &method,
                             const QJsonObject &params);

private:
    using Method = Result<QJsonObject> (Desk::*)(const Session &, const QJsonObject &);
    static const QHash<QString, Method> &methods();

    Result<QJsonObject> join(const Session &session, const QJsonObject &params);
    Result<QJsonObject> reply(const Session &session, const QJsonObject &params);
    Result<QJsonObject> close(const Session &session, const QJsonObject &params);
    Result<QJsonObject> transfer(const Session &session, const QJsonObject &params);
    Result<QJsonObject> presence(const Session &session, const QJsonObject &params);
    Result<QJsonObject> limit(const Session &session, const QJsonObject &params);

    /// Records what was decided; about `conversation`, or about none when that is empty.
    QJsonObject carryOut(const Session &session, const QString &conversation,
                         const DeskRules::Decision &decision);

    Recorder &m_recorder;
};

} // namespace Wheelhouse
