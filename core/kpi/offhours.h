// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What business hours take off the durations of a contact.
#pragma once

#include "core/base/fields.h"

#include <memory>

namespace Wheelhouse {

class HoursBook;
struct ContactFacts;

/// The time outside business hours within stretches of a contact, in milliseconds; 0 of those that
/// did not happen, or would be negative, or while no hours were set.
struct OffHours
{
    bool began = false;    ///< it began outside
    qint64 replyMs = 0;    ///< beginning to the first reply of a person
    qint64 handoffMs = 0;  ///< a person wanted to an agent's first message
    qint64 resolvedMs = 0; ///< beginning to the end
    bool operator==(const OffHours &) const = default;
    static constexpr auto fields()
    {
        using S = OffHours;
        return FieldList{field("began", &S::began), field("reply_ms", &S::replyMs),
                         field("handoff_ms", &S::handoffMs), field("resolved_ms", &S::resolvedMs)};
    }
};

/// By the hours of the contact's brand that are in force when the stretch begins, to its end: a
/// change of hours moves nothing that had begun. A pure function of facts and book, so the order in
/// which they came in does not matter.
OffHours judgeOffHours(const ContactFacts &facts, const HoursBook &book);

enum class HoursWish { All, Inside, Outside };
template <> struct EnumNames<HoursWish>
{
    static constexpr std::array names{"all", "inside", "outside"};
};

/// Takes cells of slots that lie inside business hours, or outside, by the hours of the brand in
/// force in the slot. Slots are as fine as the grid of hours, so none is cut.
struct HoursFilter
{
    HoursWish wish = HoursWish::All;
    std::shared_ptr<const HoursBook> book; ///< null: no hours, always inside

    bool isOn() const { return wish != HoursWish::All; }
    bool takes(const QString &brand, qint64 slotMs) const;
};

} // namespace Wheelhouse
