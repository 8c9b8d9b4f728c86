// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// What one of the Overview's tables is by.
enum class BreakdownBy { Topic, Channel, Bot, Brand, Team, Language };
/// In settings and object names.
template <> struct EnumNames<BreakdownBy>
{
    static constexpr std::array names{"topic", "channel", "bot", "brand", "team", "language"};
};

/// In the order in which they are offered.
QList<BreakdownBy> breakdownChoices();

/// "By topic"
QString breakdownTitle(BreakdownBy by);
/// "Topic": the head of the column of names.
QString breakdownHead(BreakdownBy by);
/// A row's name: "Payment", "Messenger", "Not known".
QString breakdownName(BreakdownBy by, const QString &key);

const QList<BreakdownRow> &breakdownRows(const OverviewView &view, BreakdownBy by);

} // namespace Wheelhouse
