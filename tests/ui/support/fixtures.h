// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views as a busy server would send them, made in code and the same every time: for tests of pages
// and for looking at them.
#pragma once

#include "core/protocol/liveview.h"
#include "core/protocol/overviewview.h"
#include "core/protocol/pastfloor.h"
#include "core/protocol/rowsview.h"
#include "core/protocol/transcriptview.h"
#include "core/protocol/whyview.h"

namespace Wheelhouse::Fixtures {

/// 14:32 UTC on a Saturday.
inline constexpr qint64 nowMs = 1'795'271'520'000;
inline constexpr qint64 minuteMs = 60'000;

/// 28 days by day, with a premiere, two published scripts and an outage.
OverviewView overview();
/// Why customers are less content: payment answered worse, more contacts on Messenger.
WhyExplained why();
/// The first `contacts` contacts behind a figure; `next`: there are more.
RowsPage rows(const QString &metric, int contacts, const QString &next = {});
/// Three queues, a dozen agents, `conversations` open ones in five languages.
LiveView live(int conversations = 34);
/// A day with its peak in the evening, up to the present.
FloorDay floorDay(qint64 fromMs, qint64 toMs);
/// A talk of a bot, a customer and an agent; then `more` lines of small talk.
TranscriptView transcript(int more = 0);
/// Texts that have broken programs before: markup, right-to-left, control characters, emoji, 100
/// kB.
TranscriptView hostileTranscript();

} // namespace Wheelhouse::Fixtures
