// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a trainer's decisions make of a bot's draft. Documents are the JSON of
// docs/script-format.md, of either format; what else stands in them is left as it is. Pure.
#pragma once

#include "core/care/scriptevents.h"

namespace Wheelhouse {

/// The topic to which messages go whose writers are to be given to a person; sensitive, so it hands
/// over at once. Made when it is first needed.
inline const QString peopleTopic = QStringLiteral("people");

/// What is wrong with a decision on this draft. Invalid, with the field: a topic that is not there
/// (assign), is there already or is no id (new topic), no title, a text that is no phrase.
Result<void> checkDecision(const QJsonObject &draft, const TrainingDecided &decided);

/// The draft with the message as a phrase of its topic: the one assigned, a new one that hands over
/// until somebody writes its steps, or `peopleTopic`. Noise changes nothing. A decision that does
/// not fit the draft (its topic has gone) changes nothing.
QJsonObject withDecision(QJsonObject draft, const TrainingDecided &decided);

/// Takes the phrase out again, and the topic when the decision made it and it has nothing else.
QJsonObject withoutDecision(QJsonObject draft, const TrainingDecided &decided);

} // namespace Wheelhouse
