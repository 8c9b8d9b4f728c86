// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/summary.h"

namespace Wheelhouse {

namespace {

QString oneLine(const QString &text)
{
    return text.simplified().left(300);
}

} // namespace

QString summaryFor(const Script &script, const DialogState &state, const DialogInput &input,
                   const QString &topic, HandoverReason reason)
{
    QStringList lines;
    const ScriptTopic *known = script.topic(topic);
    lines.append(QStringLiteral("Topic: %1").arg(known ? topic : QStringLiteral("not known")));
    lines.append(QStringLiteral("Reason: %1").arg(nameOf(reason)));
    if (!state.language.isEmpty())
        lines.append(QStringLiteral("Language: %1").arg(state.language));
    for (const DialogLine &line : state.lines) {
        const QString who = line.from == ActorKind::Bot ? script.name : QStringLiteral("Customer");
        lines.append(QStringLiteral("%1: %2").arg(who, oneLine(line.text)));
    }
    const bool applied = !input.messageId.isEmpty() && state.lastMessage == input.messageId;
    if (!applied)
        lines.append(QStringLiteral("Customer: %1").arg(oneLine(input.text)));

    // What is left out when it grows too long is the middle: how it began and what came last
    // matter.
    while (lines.size() > 5 && lines.join(u'\n').size() > summaryLimit)
        lines.removeAt(4);
    return lines.join(u'\n').left(summaryLimit);
}

} // namespace Wheelhouse
