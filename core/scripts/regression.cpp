// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/regression.h"

namespace Wheelhouse {

QList<RegressionFailure> regressionFailures(const QList<RegressionCase> &cases,
                                            const Matcher &matcher, double answerFrom)
{
    QList<RegressionFailure> failures;
    for (const RegressionCase &each : cases) {
        const Match found = matcher.match(each.text, each.language);
        const bool fits = each.topic.isEmpty()
                              ? found.topic.isEmpty() || found.confidence < answerFrom
                              : found.topic == each.topic;
        if (!fits)
            failures.append({each.text, each.topic, found.topic, found.confidence});
    }
    return failures;
}

} // namespace Wheelhouse
