// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/recorder.h"
#include "backend/service/session.h"
#include "backend/store/shiftrecord.h"
#include "core/protocol/shiftsview.h"

namespace Wheelhouse {

/// shifts.read, for whoever sees the Overview, and shifts.set, for planners and admins. Domain
/// thread.
class ShiftDesk
{
public:
    /// Of one answer.
    static constexpr qsizetype mostStretches = 50'000;

    explicit ShiftDesk(Recorder &recorder) : m_recorder(recorder) {}

    /// StoreReader::shiftRecords().
    void start(const ShiftRecords &records);

    bool knows(const QString &method) const;
    /// `halted`: why nothing can be written now. Errors: Forbidden for the role, NotFound for an
    /// agent nobody knows ("agent", "set.agent"), Conflict ("base") when the agent's shifts were
    /// set meanwhile, Invalid for a time that does not end after it begins or lasts more than 400
    /// days
    /// ("to_ms") and as checkShifts() behind "set.", TooLarge for more than mostStretches
    /// ("to_ms").
    Result<QJsonObject> call(const Session &session, const QString &method,
                             const QJsonObject &params, const std::optional<Error> &halted);

private:
    struct Known
    {
        QList<ShiftStretch> plan;
        qint64 seq = 0;
    };
    Result<QJsonObject> read(const QJsonObject &params) const;
    Result<QJsonObject> set(const Session &session, const QJsonObject &params);
    Result<void> checkAgent(const QString &agent, const char *place) const;

    Recorder &m_recorder;
    QMap<QString, Known> m_agents;
    QHash<QString, qint64> m_keys; ///< of commands, their seq
};

} // namespace Wheelhouse
