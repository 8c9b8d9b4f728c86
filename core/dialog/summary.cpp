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
                   const HandoverContext &context)
{
    QStringList lines;
    const ScriptTopic *known = script.topic(context.topic);
    lines.append(
        QStringLiteral("Topic: %1").arg(known ? context.topic : QStringLiteral("not known")));
    lines.append(
        context.why.isEmpty()
            ? QStringLiteral("Reason: %1").arg(nameOf(context.reason))
            : QStringLiteral("Reason: %1 (%2)").arg(nameOf(context.reason), oneLine(context.why)));
    if (!state.language.isEmpty())
        lines.append(QStringLiteral("Language: %1").arg(state.language));
    for (const QString &name : context.collect)
        lines.append(QStringLiteral("%1: %2").arg(
            name, oneLine(context.variables.value(name, QStringLiteral("not given")))));
    for (auto each = context.variables.begin(); each != context.variables.end(); ++each) {
        // what was said matters more than a long list
        if (lines.join(u'\n').size() < summaryLimit / 2 && !context.collect.contains(each.key()))
            lines.append(QStringLiteral("%1: %2").arg(each.key(), oneLine(*each)));
    }
    const qsizetype head = lines.size() + 1;
    for (const DialogLine &line : state.lines) {
        const QString who = line.from == ActorKind::Bot ? script.name : QStringLiteral("Customer");
        lines.append(QStringLiteral("%1: %2").arg(who, oneLine(line.text)));
    }
    const bool applied = !input.messageId.isEmpty() && state.lastMessage == input.messageId;
    if (!applied && !input.actionResult)
        lines.append(QStringLiteral("Customer: %1").arg(oneLine(input.text)));

    // What is left out when it grows too long is the middle: how it began and what came last
    // matter.
    while (lines.size() > head + 1 && lines.join(u'\n').size() > summaryLimit)
        lines.removeAt(head);
    return lines.join(u'\n').left(summaryLimit);
}

} // namespace Wheelhouse
