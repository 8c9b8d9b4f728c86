// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a contact means beside the customer's other contacts.
#pragma once

#include "core/base/fields.h"

#include <span>

namespace Wheelhouse {

inline constexpr qint64 returnWindowMs = 7 * 24 * 3'600'000LL;
inline constexpr qint64 earlierWindowMs = 28 * 24 * 3'600'000LL;
/// So many contacts before and after one are looked at, however often a customer writes.
inline constexpr qsizetype returnNeighbours = 32;

/// One of a customer's contacts.
struct ContactSpan
{
    QString channel;
    QString topic;        ///< empty: not known, then it is like no other
    qint64 startedMs = 0; ///< 0: it never began, and counts nowhere
    qint64 closedMs = 0;  ///< 0: open
    bool operator==(const ContactSpan &) const = default;
};

struct ReturnVerdict
{
    qint64 returnedMs = 0;   ///< when the customer came back on the topic; 0: he did not
    QString returnedChannel; ///< and where
    bool duplicate = false;  ///< it began while an earlier one on the topic was open
    int earlier = 0;         ///< those of any topic that began in the 28 days before
    bool operator==(const ReturnVerdict &) const = default;
    static constexpr auto fields()
    {
        using S = ReturnVerdict;
        return FieldList{field("returned_ms", &S::returnedMs),
                         field("returned_channel", &S::returnedChannel),
                         field("duplicate", &S::duplicate), field("earlier", &S::earlier)};
    }
};

/// Of the contact at `at` among the customer's contacts, in the order in which they began: whether
/// he began another on the same topic, on any channel, within 7 days of its close, whether it is a
/// duplicate, and how many he had begun in the 28 days before it. An open contact has no return. A
/// pure function of the spans, so the order in which events came in does not matter.
ReturnVerdict judgeReturn(std::span<const ContactSpan> contacts, size_t at);

} // namespace Wheelhouse
