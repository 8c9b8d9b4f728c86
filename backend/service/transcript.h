// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events as lines to read: for the desk (everything) and for the customer (what was said).
#pragma once

#include "core/care/event.h"
#include "core/protocol/transcriptview.h"
#include "core/protocol/webchat.h"

#include <functional>
#include <optional>

namespace Wheelhouse {

/// Who an actor is, as shown: an agent's or a bot's name.
using NameOf = std::function<QString(const Actor &)>;

/// Nothing for events that are not worth a line.
std::optional<TranscriptLine> transcriptLine(const Event &event, const NameOf &nameOf);

/// Nothing for events the customer does not see.
std::optional<ChatLine> chatLine(const Event &event, const NameOf &nameOf);

} // namespace Wheelhouse
