// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view "conversation": one conversation's transcript. Opened with TranscriptParams; never skips
// a line: a delta carries the lines after the ones already seen.
#pragma once

#include "core/base/fields.h"
#include "core/protocol/liveview.h"

namespace Wheelhouse {

struct TranscriptParams
{
    QString conversation;
    static constexpr auto fields()
    {
        return FieldList{field("conversation", &TranscriptParams::conversation)};
    }
};

/// A message, or a notice ("handed_over", "assigned", "closed" ...) when `kind` is not "message".
struct TranscriptLine
{
    qint64 seq = 0; ///< of its event: unique and increasing
    qint64 atMs = 0;
    QString kind = QStringLiteral("message"); ///< else the event's kind
    ActorKind from = ActorKind::Customer;
    QString fromName;
    QString text; ///< plain text; a notice's detail (reason, agent, score) when not a message
    QList<Choice> choices;
    QString step; ///< the bot's step, for the supervisor
    bool operator==(const TranscriptLine &) const = default;
    static constexpr auto fields()
    {
        using S = TranscriptLine;
        return FieldList{field("seq", &S::seq),
                         field("at_ms", &S::atMs),
                         field("kind", &S::kind),
                         field("from", &S::from),
                         field("from_name", &S::fromName),
                         field("text", &S::text),
                         field("choices", &S::choices),
                         field("step", &S::step)};
    }
};

struct TranscriptView
{
    LiveConversation conversation;
    bool open = true;
    QList<TranscriptLine> lines;
    static constexpr auto fields()
    {
        using S = TranscriptView;
        return FieldList{field("conversation", &S::conversation), field("open", &S::open),
                         field("lines", &S::lines)};
    }
};

/// `conversation` and `open` as they are now; `lines` to append.
using TranscriptChange = TranscriptView;

} // namespace Wheelhouse
