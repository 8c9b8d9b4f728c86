// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/publisher.h"

namespace Wheelhouse {

/// Outage cards: outage.open, .close, .list. A card is recorded at once; the bot's versions are
/// trained with its topic in the workshop. Domain thread.
class OutageDesk
{
public:
    OutageDesk(ScriptShelf &shelf, Recorder &recorder, Publisher &publisher)
        : m_shelf(shelf)
        , m_recorder(recorder)
        , m_publisher(publisher)
    {}

    bool knows(const QString &method) const;
    /// `halted`: why nothing can be written now.
    Result<QJsonObject> call(const Session &session, const QString &method,
                             const QJsonObject &params, const std::optional<Error> &halted);
    /// Closes the cards whose time is up; called about once a second.
    void closeExpired();

private:
    Result<QJsonObject> open(const Session &session, const QJsonObject &params);
    Result<QJsonObject> close(const Session &session, const QJsonObject &params);
    QJsonObject list() const;

    ScriptShelf &m_shelf;
    Recorder &m_recorder;
    Publisher &m_publisher;
};

} // namespace Wheelhouse
