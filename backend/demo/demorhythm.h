// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the demo's customers come and with what: the shape of day and week, and the mixes.
#pragma once

#include "core/base/random.h"

#include <QDateTime>
#include <QString>

namespace Wheelhouse {

struct DemoContact
{
    QString brand;
    QString channel;
    QString language;
    QString topic; ///< what it is really about, whether or not a bot finds out
};

namespace DemoRhythm {

inline constexpr int brandCount = 2;
/// 0 is the large one, "nova-player"; 1 the small, "nova-news".
QString brand(int index);

/// Share of a brand in all contacts; they add up to 1.
double brandShare(int index);

/// How busy this hour of the week is: 1 on average, about 2 on a weekend evening, 0.1 at night.
double busyness(const QDateTime &local);

/// What else is going on while the contact comes.
enum class Mood { Usual, Premiere, Outage };

DemoContact draw(int brand, Mood mood, Random &random);

} // namespace DemoRhythm
} // namespace Wheelhouse
