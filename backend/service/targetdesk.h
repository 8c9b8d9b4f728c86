// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/recorder.h"
#include "backend/service/session.h"
#include "core/overview/targetbook.h"

#include <QHash>

namespace Wheelhouse {

/// The latest targets with names in place of user ids.
QList<TargetEntry> withNames(QList<TargetEntry> entries, const Floor &floor);

/// targets.read, for whoever sees the Overview, and targets.set, for directors and admins. Domain
/// thread.
class TargetDesk
{
public:
    explicit TargetDesk(Recorder &recorder) : m_recorder(recorder) {}

    /// Those of StoreReader::settings(); other kinds are passed over.
    void start(const QList<Event> &settings);

    bool knows(const QString &method) const;
    /// `halted`: why nothing can be written now. Errors: Forbidden for the role, Conflict ("base")
    /// when the metric's target was set meanwhile, those of checkTarget() behind "set.".
    Result<QJsonObject> call(const Session &session, const QString &method,
                             const QJsonObject &params, const std::optional<Error> &halted);

private:
    Result<QJsonObject> read(const QJsonObject &params) const;
    Result<QJsonObject> set(const Session &session, const QJsonObject &params);
    void take(const Event &event);

    Recorder &m_recorder;
    TargetBook m_book;
    QHash<QString, qint64> m_keys; ///< of commands, their seq
};

} // namespace Wheelhouse
