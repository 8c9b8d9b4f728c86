// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of conversations says of one, in words and tones. Pure functions.
#pragma once

#include "core/protocol/liveview.h"
#include "ui/charts/persondelegate.h"
#include "ui/charts/statusdelegate.h"
#include "ui/charts/waitdelegate.h"

#include <QLocale>

namespace Wheelhouse {

/// `draft`: what was typed and not sent; it takes the place of the last message.
PersonCell customerCell(const LiveConversation &conversation, const QString &draft);
StatusCell ownerCell(const LiveConversation &conversation);
/// Waiting: for how long, and how far from what was promised: a warning from 80 % of the promise
/// on, worse after it. Not waiting: when the last message came.
WaitCell waitCell(const LiveConversation &conversation, qint64 nowMs, const QLocale &locale);

/// The longest second lines that waitCell() usually has, to make room for.
QStringList longWaits(const QLocale &locale);

/// "Bot", "Queue", "Agent", "Nobody".
QString ownerKind(Owner owner);

} // namespace Wheelhouse
