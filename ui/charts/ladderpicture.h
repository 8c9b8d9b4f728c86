// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Wheelhouse {

/// What a LadderChart shows, in the user's words: steps of which each holds a part of the one
/// before, and marks that stand on a step.
struct LadderPicture
{
    struct Mark
    {
        QString name;  ///< "Containment"
        QString share; ///< "58.1 %"
        QString words; ///< what it means, with numerator and denominator
        QString id;    ///< of the figure, for whoever shows more of it
        bool operator==(const Mark &) const = default;
    };
    struct Rung
    {
        QString name;
        qint64 count = 0;
        QString countText;
        QString ofAll;   ///< share of the first rung; "–" for none
        QString ofAbove; ///< share of the rung before; empty for the first
        QString words;   ///< what stands here
        QList<Mark> marks;
        QString id; ///< as Mark's
        bool operator==(const Rung &) const = default;
    };
    QString message; ///< what the chart says, in a sentence, for those who listen
    QString hint;    ///< how to read it, while nothing is pointed at
    QString countHead;
    QString allHead;
    QString aboveHead;
    QList<Rung> rungs;
    bool operator==(const LadderPicture &) const = default;
};

} // namespace Wheelhouse
