// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/scriptevents.h"

namespace Wheelhouse {

inline constexpr qint64 shortestOutageMs = 60'000;
inline constexpr qint64 longestOutageMs = 30LL * 24 * 3'600'000;

/// Invalid or TooLarge, with the field: a title (1 to 80 characters), 1 to 50 phrases of 1 to 1,000
/// characters, a text (1 to 4,000) in at least one language, an end within 30 days of `nowMs`.
Result<void> checkOutage(const OutageOpened &card, qint64 nowMs);

/// The script with one more topic for each card: its phrases and title lead to its text, followed
/// by "did that solve it?". A language the card lacks gets the text of the script's first language,
/// or the first there is. Documents of either format.
QJsonObject withOutages(QJsonObject script, const QList<OutageOpened> &cards);

} // namespace Wheelhouse
