// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <atomic>
#include <optional>

namespace Wheelhouse {

/// Messages that say about the same.
struct QuestionCluster
{
    QString name;             ///< the words that tell it from the others: "gift card code"
    QList<qsizetype> members; ///< indices of messages, the most typical first
    double tightness = 0;     ///< mean cosine of the members with their centre, 0 to 1
    bool operator==(const QuestionCluster &) const = default;
};

/// Groups what was not understood, largest first; messages like no other are in no cluster. Texts
/// are compared by their place in a LatentSpace of their own n-grams together with these n-grams,
/// and grouped as k-means does, with as many centres as it takes to leave no member further from
/// its centre than a cosine of `least` (Kulis and Jordan 2012). Deterministic. Looks at the first
/// 20,000 messages. Nullopt when cancelled.
std::optional<QList<QuestionCluster>> clusterQuestions(const QStringList &messages,
                                                       double least = 0.4, int leastMembers = 2,
                                                       const std::atomic_bool *cancelled = nullptr);

} // namespace Wheelhouse
