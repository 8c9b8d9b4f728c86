// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/guards.h"

#include "core/dialog/personwish.h"
#include "core/dialog/sameness.h"
#include "core/dialog/sensitivity.h"
#include "core/match/frustration.h"

namespace Wheelhouse {

namespace {

constexpr int timesBefore = 2; ///< the third time is a circle
constexpr qint64 dayMs = 24 * 60 * 60'000LL;

using Finding = std::optional<GuardFinding>;

QStringList said(const QList<DialogLine> &lines, ActorKind who)
{
    QStringList texts;
    for (const DialogLine &line : lines) {
        if (line.from == who)
            texts.append(line.text);
    }
    return texts;
}

Finding inWords(const GuardInput &input)
{
    if (input.text.isEmpty())
        return {};
    const std::vector<PlainWord> words = plainWords(input.text);
    if (const QString wish = personWish(input.text, words); !wish.isEmpty())
        return GuardFinding{HandoverReason::Asked, wish};
    const Sensitivity touched = sensitivityOf(input.text, words, input.sensitiveWords);
    if (!touched.kind.isEmpty())
        return GuardFinding{HandoverReason::Sensitive,
                            touched.kind + QStringLiteral(": ") + touched.words};
    return {};
}

Finding byRule(const GuardInput &input)
{
    if (input.newCustomerDays > 0 && input.customerSinceMs >= 0 &&
        input.customerSinceMs < input.newCustomerDays * dayMs)
        return GuardFinding{HandoverReason::Rule, QStringLiteral("new customer")};
    if (!input.segment.isEmpty() && input.fragileSegments.contains(input.segment))
        return GuardFinding{HandoverReason::Rule, QStringLiteral("segment ") + input.segment};
    return {};
}

Finding byCircle(const GuardInput &input)
{
    if (!input.answer.isEmpty()) {
        if (input.stepGiven >= timesBefore ||
            timesSaid(input.answer, said(input.lines, ActorKind::Bot)) >= timesBefore)
            return GuardFinding{HandoverReason::Loop, QStringLiteral("the same answer again")};
        return {};
    }
    if (timesSaid(input.text, said(input.lines, ActorKind::Customer)) >= timesBefore)
        return GuardFinding{HandoverReason::Loop, input.text};
    return {};
}

} // namespace

std::optional<GuardFinding> guardFinding(const GuardInput &input)
{
    // Before an answer only the answer is new: the message was looked at when it came.
    if (!input.answer.isEmpty())
        return byCircle(input);
    if (Finding finding = inWords(input))
        return finding;
    if (Finding finding = byRule(input))
        return finding;
    if (input.frustration >= frustrationAlert)
        return GuardFinding{HandoverReason::Frustrated, input.text};
    return byCircle(input);
}

std::optional<HandoverReason> guardOf(const GuardInput &input)
{
    const std::optional<GuardFinding> finding = guardFinding(input);
    return finding ? std::optional(finding->reason) : std::nullopt;
}

} // namespace Wheelhouse
