// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/dialog/interpreter.h"
#include "core/scripts/regression.h"

#include <atomic>
#include <memory>

namespace Wheelhouse {

/// A version of a bot that is ready to speak: its script with the outage cards of the moment, and
/// the matcher trained on both. Not changed any more once it is made; may be read on any thread.
struct LiveBot
{
    Script script;
    QString version;      ///< "radek@3"
    QJsonObject document; ///< as published, without outage cards
    std::shared_ptr<const Matcher> matcher;
    Bands bands; ///< of the matcher, at the script's precision
};

using LiveBotPtr = std::shared_ptr<const LiveBot>;

/// Standard: the confidence has its shipped weights, a fifth of the time. Own: they are learned
/// from the bot's own phrases.
enum class Confidence { Own, Standard };

/// Reads the document and trains its matcher: up to a second on the calling thread, so not the
/// domain's. Errors: what readScript says; Unavailable when `cancelled` was set meanwhile.
Result<LiveBotPtr> makeLiveBot(const QString &version, const QJsonObject &document,
                               const QList<OutageOpened> &outages,
                               const std::atomic_bool *cancelled = nullptr,
                               Confidence confidence = Confidence::Own);

/// Nothing, or the first error that keeps the document from being published. Takes as long as
/// reading it.
Result<void> publishable(const QJsonObject &document);

/// The trainer's cases that this version does not do, as rows for a client.
QJsonArray failuresOf(const LiveBot &bot, const QList<RegressionCase> &cases);

} // namespace Wheelhouse
