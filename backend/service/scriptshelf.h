// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/recorder.h"
#include "backend/store/storereader.h"
#include "core/protocol/scriptcommands.h"
#include "core/scripts/scripthistory.h"

namespace Wheelhouse {

/// The history of all scripts, in memory; whatever happens to a script is recorded through it.
/// Domain thread.
class ScriptShelf
{
public:
    explicit ScriptShelf(Recorder &recorder) : m_recorder(recorder) {}

    /// What `start` needs: every event about scripts, with the documents of those versions and
    /// drafts alone that are still in use. Errors: those of the reader.
    static Result<QList<Event>> read(StoreReader &reader);
    void start(const QList<Event> &events);

    const BotHistory *bot(const QString &id) const { return m_history.bot(id); }
    const ScriptHistory &history() const { return m_history; }

    /// By a user of the desk, or by the system when `user` is empty. `version` goes to the event's
    /// head. Returns the event's seq.
    qint64 record(const QString &user, EventBody body, const QString &version = {});

    /// What the command with this key did, when it was done already.
    std::optional<QJsonObject> done(const QString &bot, const QString &key) const;
    /// Blank but for the id when nothing is known of the bot.
    ScriptRow row(const QString &bot) const;
    /// What a client that met this error should see: where the script stands, when it is a
    /// Conflict, with the draft itself when it is the draft (`revision`) that changed.
    QJsonObject current(const QString &bot, const Result<QJsonObject> &result) const;

    static QJsonObject answer(const DoneCommand &done);

private:
    Recorder &m_recorder;
    ScriptHistory m_history;
};

/// A Conflict about a field.
Error conflict(const QString &detail, const char *field);

/// Invalid unless a client made a usable key.
Result<void> checkKey(const QString &key);

} // namespace Wheelhouse
