// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/outbox.h"
#include "backend/service/readpool.h"
#include "backend/service/scriptshelf.h"
#include "backend/service/session.h"
#include "backend/service/workshop.h"

namespace Wheelhouse {

/// The methods by which editors read and write scripts: script.list, .get, .versions, .check,
/// .draft, .templates, .template. Domain thread; checking is done in the workshop, older versions
/// come from the store.
class ScriptDesk
{
public:
    ScriptDesk(ScriptShelf &shelf, Recorder &recorder, Workshop &workshop, ReadPool &pool,
               Outbox &outbox, const std::optional<Error> &halted)
        : m_shelf(shelf)
        , m_recorder(recorder)
        , m_workshop(workshop)
        , m_pool(pool)
        , m_outbox(outbox)
        , m_halted(halted)
    {}

    bool knows(const QString &method) const;
    /// Answers now or later; drafts are refused while nothing can be written.
    void call(const Session &session, const Caller &caller, const QString &method,
              const QJsonObject &params);

private:
    Result<QJsonObject> list() const;
    Result<QJsonObject> versions(const ScriptParams &params) const;
    void show(const Caller &caller, const ScriptParams &params);
    void check(const Caller &caller, const ScriptParams &params, const QJsonObject &script);
    void showTemplate(const Caller &caller, const QString &name);
    Result<QJsonObject> draft(const Session &session, const QJsonObject &params);
    void respond(const Caller &caller, const Result<QJsonObject> &result);

    ScriptShelf &m_shelf;
    Recorder &m_recorder;
    Workshop &m_workshop;
    ReadPool &m_pool;
    Outbox &m_outbox;
    const std::optional<Error> &m_halted;
};

} // namespace Wheelhouse
