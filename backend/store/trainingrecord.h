// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// A message of a customer in the trainer's queue, as the view "training" keeps it.
struct TrainingRecord
{
    QString conversation;
    QString message; ///< id
    qint64 seq = 0;  ///< of the event that brought it here
    qint64 atMs = 0;
    QString text;
    QString language; ///< of the contact
    QString band;     ///< "suggested", "unclear"; empty: only marked
    bool marked = false;
    double confidence = 0;
    QStringList near; ///< topics the bot suggested
    QString decision; ///< empty: none yet
    QString topic;
    qint64 decidedSeq = 0; ///< 0: not decided
};

/// How many messages of a bot are in the queue, by what brought them; a marked one may be in a band
/// as well.
struct TrainingCounts
{
    qint64 suggested = 0;
    qint64 unclear = 0;
    qint64 marked = 0;
    qint64 decided = 0;
};

} // namespace Wheelhouse
