// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor's client asks about scripts, outage cards and training, and what it is told.
// docs/protocol/scripts.md has it in prose.
#pragma once

#include "core/care/scriptevents.h"

namespace Wheelhouse {

/// script.get, script.check, script.versions, script.pilot.figures
struct ScriptParams
{
    QString bot;
    QString version; ///< empty: the draft
    int limit = 50;  ///< of versions
    static constexpr auto fields()
    {
        using S = ScriptParams;
        return FieldList{field("bot", &S::bot), field("version", &S::version),
                         field("limit", &S::limit)};
    }
};

/// script.draft
struct DraftCommand
{
    QString bot;
    int revision = 0; ///< that the edit was made on; 0: there was no draft
    QJsonObject script;
    QString note;
    QString key;
    static constexpr auto fields()
    {
        using S = DraftCommand;
        return FieldList{field("bot", &S::bot), field("revision", &S::revision),
                         field("script", &S::script), field("note", &S::note),
                         field("key", &S::key)};
    }
};

/// script.publish, script.pilot: the draft becomes a version.
struct PublishCommand
{
    QString bot;
    int revision = 0; ///< of the draft that is meant
    QString live;     ///< the version that is live as far as the client knows
    QString note;
    QString channel; ///< these three of script.pilot
    QString brand;
    double percent = 100;
    QString key;
    static constexpr auto fields()
    {
        using S = PublishCommand;
        return FieldList{field("bot", &S::bot),         field("revision", &S::revision),
                         field("live", &S::live),       field("note", &S::note),
                         field("channel", &S::channel), field("brand", &S::brand),
                         field("percent", &S::percent), field("key", &S::key)};
    }
};

/// script.promote, script.retreat
struct VersionCommand
{
    QString bot;
    QString version; ///< the pilot, or the version to take back
    QString to;      ///< of script.retreat; empty: the one before
    QString reason;
    QString key;
    static constexpr auto fields()
    {
        using S = VersionCommand;
        return FieldList{field("bot", &S::bot), field("version", &S::version), field("to", &S::to),
                         field("reason", &S::reason), field("key", &S::key)};
    }
};

/// outage.open
struct OutageCommand
{
    QString bot;
    QString title;
    QStringList phrases;
    QJsonObject texts; ///< by language
    qint64 expiresAtMs = 0;
    QString key;
    static constexpr auto fields()
    {
        using S = OutageCommand;
        return FieldList{field("bot", &S::bot),
                         field("title", &S::title),
                         field("phrases", &S::phrases),
                         field("texts", &S::texts),
                         field("expires_at_ms", &S::expiresAtMs),
                         field("key", &S::key)};
    }
};

/// outage.close
struct OutageCloseCommand
{
    QString outage;
    QString key;
    static constexpr auto fields()
    {
        using S = OutageCloseCommand;
        return FieldList{field("outage", &S::outage), field("key", &S::key)};
    }
};

/// message.mark
struct MarkCommand
{
    QString conversation;
    QString message; ///< the customer's, or the bot's answer to it
    bool wrong = false;
    QString key;
    static constexpr auto fields()
    {
        using S = MarkCommand;
        return FieldList{field("conversation", &S::conversation), field("message", &S::message),
                         field("wrong", &S::wrong), field("key", &S::key)};
    }
};

/// training.list
struct TrainingParams
{
    QString bot;
    bool decided = false; ///< those that are decided instead of those that wait
    qint64 before = 0;    ///< `next` of the page before; 0: the newest
    int limit = 50;
    static constexpr auto fields()
    {
        using S = TrainingParams;
        return FieldList{field("bot", &S::bot), field("decided", &S::decided),
                         field("before", &S::before), field("limit", &S::limit)};
    }
};

/// training.decide, training.undo
struct DecideCommand
{
    QString bot;
    QString conversation;
    QString message;
    qint64 decidedSeq = 0; ///< of the decision the client knows; 0: none
    TrainingDecision decision = TrainingDecision::Assign;
    QString topic;
    QString title;
    QString key;
    static constexpr auto fields()
    {
        using S = DecideCommand;
        return FieldList{field("bot", &S::bot),           field("conversation", &S::conversation),
                         field("message", &S::message),   field("decided_seq", &S::decidedSeq),
                         field("decision", &S::decision), field("topic", &S::topic),
                         field("title", &S::title),       field("key", &S::key)};
    }
};

struct PilotRow
{
    QString version;
    QString channel;
    QString brand;
    double percent = 0;
    qint64 sinceMs = 0;
    bool operator==(const PilotRow &) const = default;
    static constexpr auto fields()
    {
        using S = PilotRow;
        return FieldList{field("version", &S::version), field("channel", &S::channel),
                         field("brand", &S::brand), field("percent", &S::percent),
                         field("since_ms", &S::sinceMs)};
    }
};

struct OutageRow
{
    QString outage;
    QString bot;
    QString title;
    qint64 expiresAtMs = 0;
    bool operator==(const OutageRow &) const = default;
    static constexpr auto fields()
    {
        using S = OutageRow;
        return FieldList{field("outage", &S::outage), field("bot", &S::bot),
                         field("title", &S::title), field("expires_at_ms", &S::expiresAtMs)};
    }
};

/// Where a bot's script stands: script.list, and the `current` of a conflict.
struct ScriptRow
{
    QString bot;
    QString name;
    QString brand;
    QString live;     ///< version
    int revision = 0; ///< of the draft
    qint64 draftAtMs = 0;
    QString draftBy;
    QString draftNote;
    std::optional<PilotRow> pilot;
    QList<OutageRow> outages;
    bool operator==(const ScriptRow &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptRow;
        return FieldList{field("bot", &S::bot),           field("name", &S::name),
                         field("brand", &S::brand),       field("live", &S::live),
                         field("revision", &S::revision), field("draft_at_ms", &S::draftAtMs),
                         field("draft_by", &S::draftBy),  field("draft_note", &S::draftNote),
                         field("pilot", &S::pilot),       field("outages", &S::outages)};
    }
};

struct TrainingRow
{
    QString conversation;
    QString message;
    qint64 atMs = 0;
    QString text;
    QString language;
    QString band; ///< "suggested", "unclear"; empty: marked only
    bool marked = false;
    double confidence = 0;
    QStringList near; ///< topics the bot suggested
    QString decision; ///< empty: none yet
    QString topic;
    qint64 decidedSeq = 0;
    bool operator==(const TrainingRow &) const = default;
    static constexpr auto fields()
    {
        using S = TrainingRow;
        return FieldList{field("conversation", &S::conversation),
                         field("message", &S::message),
                         field("at_ms", &S::atMs),
                         field("text", &S::text),
                         field("language", &S::language),
                         field("band", &S::band),
                         field("marked", &S::marked),
                         field("confidence", &S::confidence),
                         field("near", &S::near),
                         field("decision", &S::decision),
                         field("topic", &S::topic),
                         field("decided_seq", &S::decidedSeq)};
    }
};

struct TrainingPage
{
    QList<TrainingRow> rows; ///< newest first
    qint64 next = 0;         ///< `before` of the next page; 0: this is the last
    qint64 suggested = 0;    ///< how many wait in all, by what brought them
    qint64 unclear = 0;
    qint64 marked = 0;
    qint64 decided = 0;
    static constexpr auto fields()
    {
        using S = TrainingPage;
        return FieldList{field("rows", &S::rows),           field("next", &S::next),
                         field("suggested", &S::suggested), field("unclear", &S::unclear),
                         field("marked", &S::marked),       field("decided", &S::decided)};
    }
};

/// One guard figure of a running pilot.
struct GuardRow
{
    QString metric;
    qint64 pilotBad = 0;
    qint64 pilotCases = 0;
    qint64 controlBad = 0;
    qint64 controlCases = 0;
    double evidence = 0; ///< times likelier that the pilot is worse; the highest so far
    bool worse = false;
    bool operator==(const GuardRow &) const = default;
    static constexpr auto fields()
    {
        using S = GuardRow;
        return FieldList{field("metric", &S::metric),
                         field("pilot_bad", &S::pilotBad),
                         field("pilot_cases", &S::pilotCases),
                         field("control_bad", &S::controlBad),
                         field("control_cases", &S::controlCases),
                         field("evidence", &S::evidence),
                         field("worse", &S::worse)};
    }
};

} // namespace Wheelhouse
