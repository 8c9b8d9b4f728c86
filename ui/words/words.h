// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names that people read for the names that the wire carries: channels, topics, languages,
// marks, reasons. A name this table does not know is shown as it came, made readable.
#pragma once

#include <QString>

namespace Wheelhouse::Words {

/// "webchat" is "Web chat"; empty is "Not known".
QString channel(const QString &key);
/// "payment_failed" is "Payment failed"; empty is "Not known".
QString topic(const QString &key);
/// "nova-player" is "Nova Player"; of a brand, its queue, its team. Empty is "Not known".
QString brand(const QString &key);
/// "pl" is "polski", in its own language; empty is "Not known".
QString language(const QString &code);
/// "publish" is "Published"; for the label of a mark on the time axis.
QString mark(const QString &label);
/// "asked" is "asked for a person"; why a bot let a contact go.
QString handoverReason(const QString &name);
/// "handed_over" with "asked" is "Handed over: asked for a person": a transcript's notice.
QString notice(const QString &kind, const QString &who, const QString &detail);

} // namespace Wheelhouse::Words
