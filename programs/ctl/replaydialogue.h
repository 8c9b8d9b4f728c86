// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Wheelhouse {

struct ReplayTurn
{
    bool byAgent = false;
    QString text;
    qint64 atMs = 0; ///< since the dialogue's first turn
};

struct ReplayDialogue
{
    QString id;
    qint64 startMs = 0;
    QList<ReplayTurn> turns; ///< in time order; the first is the customer's
};

/// Names of the formats a replay reads: "twcs", "ibm-twitter", "abcd".
QStringList replayFormats();

/// The format a file has by its looks; empty when it has none of them.
QString replayFormatOf(const QString &path);

/// Recorded dialogues by the time they began. What an agent said before the customer is left out;
/// where the data has no times (abcd) a turn takes as long as it takes to type. Texts are cut at
/// what a chat takes. Errors: those of importFile, Invalid for an unknown format.
Result<QList<ReplayDialogue>> readReplay(const QString &path, const QString &format);

} // namespace Wheelhouse
