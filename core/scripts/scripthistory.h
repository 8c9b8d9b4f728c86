// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of each bot's script: its draft, its versions, which of them is live, which a pilot,
// and the outage cards beside it. A fold of the events about scripts (core/care/scriptevents.h).
#pragma once

#include "core/care/event.h"
#include "core/scripts/regression.h"

#include <QHash>

#include <map>

namespace Wheelhouse {

struct ScriptVersion
{
    QString version; ///< "radek@3"
    qint64 seq = 0;  ///< of its publication
    qint64 atMs = 0;
    QString by;
    QString note;
    bool piloted = false; ///< published to a pilot first
    QString withdrawn;    ///< the reason; empty: never was
    bool operator==(const ScriptVersion &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptVersion;
        return FieldList{field("version", &S::version),    field("seq", &S::seq),
                         field("at_ms", &S::atMs),         field("by", &S::by),
                         field("note", &S::note),          field("piloted", &S::piloted),
                         field("withdrawn", &S::withdrawn)};
    }
};

/// The draft of the next version. Its revision grows with every change; an edit names the one it
/// was made on.
struct ScriptDraft
{
    int revision = 0; ///< 0: there is none
    qint64 seq = 0;   ///< of the event that wrote it whole
    qint64 atMs = 0;  ///< of the last change
    QString by;
    QString note;
    QJsonObject script;
};

struct RunningPilot
{
    QString version;
    PilotScope scope;
    qint64 seq = 0;
    qint64 sinceMs = 0;
};

/// What a command with a key did, for its repetition.
struct DoneCommand
{
    qint64 seq = 0;
    QString version; ///< that it published
    QString outage;
    int revision = 0;
};

struct HeldDecision
{
    qint64 seq = 0;
    TrainingDecided body;
};

struct BotHistory
{
    QString bot;
    ScriptDraft draft;
    QList<ScriptVersion> versions; ///< oldest first
    QStringList live;              ///< as they became live; the last one is. Retreats take from it
    std::optional<RunningPilot> pilot;
    QList<OutageOpened> outages; ///< open now, oldest first
    /// The trainer's decisions that hold, by conversation and message.
    std::map<std::pair<QString, QString>, HeldDecision> decisions;
    QHash<QString, DoneCommand> done; ///< by key; the last `keysKept`
    QStringList doneKeys;             ///< in their order

    static constexpr qsizetype keysKept = 2'000;

    const ScriptVersion *version(const QString &name) const; ///< null: there is none
    QString liveVersion() const { return live.isEmpty() ? QString() : live.last(); }
    /// To which a retreat leads when nobody names one: the one before, or the live one when a pilot
    /// runs. Empty: there is none.
    QString before() const;
    QString nextVersion() const;
    QList<RegressionCase> cases() const;
};

class ScriptHistory
{
public:
    /// In log order. Events about other things change nothing.
    void apply(const Event &event);

    /// Null when nothing was ever published or drafted for this bot.
    const BotHistory *bot(const QString &id) const;
    const std::map<QString, BotHistory> &bots() const { return m_bots; }
    /// Null when there is no open card of that id.
    const OutageOpened *outage(const QString &id) const;

private:
    std::map<QString, BotHistory> m_bots;
};

} // namespace Wheelhouse
