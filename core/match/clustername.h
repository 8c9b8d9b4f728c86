// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Wheelhouse {

/// Names a group of messages by its words: those that many of its messages have and few others do.
class ClusterNamer
{
public:
    /// All messages, grouped or not; they outlive the namer.
    explicit ClusterNamer(const QStringList &messages);

    /// Up to three words in the order in which the most typical message that has them says them
    /// ("gift card code"). `members`: indices, the most typical first.
    QString nameOf(const QList<qsizetype> &members) const;

private:
    const QStringList &m_messages;
    QHash<QString, int> m_uses; ///< messages that have the word
};

} // namespace Wheelhouse
