// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/surge/expectedcount.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <map>

namespace Wheelhouse {

/// Tells what a surge is about: which topics bring more contacts than they would have, each against
/// its own time of the week. Beside a SurgeDetector on the sum of them.
class SurgeDriver
{
public:
    struct Share
    {
        QString topic;
        double counted = 0;
        double expected = 0;
        double excess() const { return counted - expected; }
    };

    /// The next row: contacts by topic, each >= 0; a topic that is missing had none. A topic is
    /// known from the row that first has it; after a thousand of them, new ones are left out.
    void push(LocalSeconds time, const QHash<QString, double> &contactsByTopic);

    /// All topics from `since` on, the largest excess first. It remembers 500 rows.
    QList<Share> breakdown(LocalSeconds since) const;

    /// The topic with the largest excess, or an empty text when none has any.
    QString topic(LocalSeconds since) const;

private:
    struct Row
    {
        LocalSeconds time = 0;
        double counted = 0;
        double expected = 0;
    };
    struct Topic
    {
        ExpectedCount usual;
        std::deque<Row> newest;
    };
    std::map<QString, Topic> m_topics;
};

} // namespace Wheelhouse
