// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outcome ladder: everything a bot did with the contacts that began in a period, each rung a
// part of those below it, and the competing figures of "resolved" as marks between two rungs.
#pragma once

#include "core/care/event.h"
#include "core/kpi/catalogue.h"

namespace Wheelhouse {

enum class Rung {
    Arrived,  ///< began in the period, phantoms left out
    Eligible, ///< a bot stood ready for it
    Tried,    ///< the bot said more than a greeting, or handed over by itself
    Answered, ///< with a substantive answer
    Unaided,  ///< and ended without a person
    Resolved, ///< without hand-over and queue, confirmed or left in silence after an answer
    Lasting   ///< and the customer did not come back to it within 7 days, on any channel
};
template <> struct EnumNames<Rung>
{
    static constexpr std::array names{"arrived", "eligible", "tried",  "answered",
                                      "unaided", "resolved", "lasting"};
};
inline constexpr int rungCount = int(Rung::Lasting) + 1;

/// A way of saying "resolved": what is divided by what.
struct LadderMark
{
    QString id;     ///< "unaided_of_answered"
    QString metric; ///< the same figure in the catalogue
    QString usedBy; ///< who means it so, in English
    Rung part = Rung::Arrived;
    Rung whole = Rung::Arrived;
    Figure figure;
};

/// Contacts that were let go first for this reason.
struct HandedFor
{
    HandoverReason reason = HandoverReason::Asked;
    qint64 contacts = 0;
    bool operator==(const HandedFor &) const = default;
    static constexpr auto fields()
    {
        using S = HandedFor;
        return FieldList{field("reason", &S::reason), field("contacts", &S::contacts)};
    }
};

/// All that a ladder is made from, as it travels.
struct LadderCounts
{
    qint64 arrived = 0;
    qint64 eligible = 0;
    qint64 tried = 0;
    qint64 answered = 0;
    qint64 unaided = 0;
    qint64 resolved = 0;
    qint64 lasting = 0;
    qint64 confirmed = 0;
    qint64 cameBack = 0;
    QList<HandedFor> handed; ///< reasons that occur, by number, then in their order
    bool operator==(const LadderCounts &) const = default;
    static constexpr auto fields()
    {
        using S = LadderCounts;
        return FieldList{field("arrived", &S::arrived),    field("eligible", &S::eligible),
                         field("tried", &S::tried),        field("answered", &S::answered),
                         field("unaided", &S::unaided),    field("resolved", &S::resolved),
                         field("lasting", &S::lasting),    field("confirmed", &S::confirmed),
                         field("came_back", &S::cameBack), field("handed", &S::handed)};
    }
};

struct Ladder
{
    std::array<qint64, rungCount> counts{}; ///< none larger than the one before
    qint64 confirmed = 0;                   ///< of Resolved: the customer said so
    qint64 silent = 0;                      ///< of Resolved: the others
    qint64 cameBack = 0;                    ///< of Resolved: those that are not Lasting
    QList<LadderMark> marks;                ///< from the largest claim to the smallest
    QList<HandedFor> handed;                ///< as in LadderCounts

    qint64 at(Rung rung) const { return counts[size_t(rung)]; }
};

/// The metric in the catalogue that counts a rung's contacts.
QString metricOf(Rung rung);

/// What of cells a ladder is made of; all else makes no difference to it.
CellWants ladderWants();

/// The metrics that count all there is to a ladder, and it from their figures, in their order.
QStringList ladderMetrics();
LadderCounts ladderCounts(const QList<Figure> &figures);

/// Of everything merged into `cell`. Lasting is final once 7 days have passed since the last close.
LadderCounts ladderCounts(const Cell &cell);
Ladder ladderOf(const LadderCounts &counts);
Ladder ladderOf(const Cell &cell);

} // namespace Wheelhouse
