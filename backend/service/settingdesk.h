// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/readinturns.h"
#include "backend/service/recorder.h"
#include "backend/service/session.h"
#include "backend/service/surveyreading.h"
#include "core/protocol/costview.h"

namespace Wheelhouse {

/// What people decide about figures and surveys, each change an event: cost.read, cost.set,
/// survey.read, survey.share. Whoever sees the Overview may read; directors change what is assumed,
/// directors and supervisors who is asked. Domain thread.
class SettingDesk
{
public:
    SettingDesk(Recorder &recorder, ReadPool &pool)
        : m_recorder(recorder)
        , m_pool(pool)
        , m_surveys(pool)
    {}

    /// Those of StoreReader::settings().
    void start(const QList<Event> &settings);

    bool knows(const QString &method) const;
    /// `respond` is called once, on this thread. `halted`: why nothing can be written now.
    /// Errors: Forbidden for the role, Invalid with the field, Conflict ("base") when the
    /// assumptions were changed meanwhile, those of readCost() and SurveyReading.
    using Respond = std::function<void(const Result<QJsonObject> &)>;
    void call(const Session &session, const QString &method, const QJsonObject &params,
              const std::optional<Error> &halted, Respond respond);

private:
    Result<QJsonObject> setCost(const Session &session, const QJsonObject &params);
    Result<QJsonObject> setShare(const Session &session, const QJsonObject &params);
    void readCostFor(const OverviewParams &question, Respond respond);
    void readSurveyFor(quint64 peer, const OverviewParams &question, Respond respond);
    qint64 record(const Session &session, EventBody body);
    void take(const Event &event);
    QString nameOf(const QString &user) const;

    Recorder &m_recorder;
    ReadPool &m_pool;
    ReadInTurns<SurveyReading> m_surveys;
    QList<CostChange> m_costs;         ///< ascending
    QList<SurveyShareChange> m_shares; ///< ascending
};

} // namespace Wheelhouse
