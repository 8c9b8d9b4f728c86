// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/recorder.h"
#include "backend/service/session.h"
#include "core/protocol/hoursview.h"

#include <QMap>

namespace Wheelhouse {

/// hours.read, for whoever sees the Overview, and hours.set, for planners and admins. Domain
/// thread.
class HoursDesk
{
public:
    explicit HoursDesk(Recorder &recorder) : m_recorder(recorder) {}

    /// Those of StoreReader::settings(); other kinds are passed over.
    void start(const QList<Event> &settings);

    bool knows(const QString &method) const;
    /// `halted`: why nothing can be written now. Errors: Forbidden for the role, Conflict ("base")
    /// when hours were set meanwhile, those of checkHours() behind "set.".
    Result<QJsonObject> call(const Session &session, const QString &method,
                             const QJsonObject &params, const std::optional<Error> &halted);

private:
    Result<QJsonObject> set(const Session &session, const QJsonObject &params);
    HoursAnswer all() const;
    void take(const Event &event);

    Recorder &m_recorder;
    QMap<std::pair<QString, qint64>, HoursEntry> m_entries; ///< by brand and beginning; user: an id
    QHash<QString, qint64> m_keys;                          ///< of commands, their seq
    qint64 m_seq = 0;
};

} // namespace Wheelhouse
