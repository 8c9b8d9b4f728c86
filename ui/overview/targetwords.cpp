// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetwords.h"

#include "ui/overview/metricwords.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Target)
};

} // namespace

TargetWords targetWords(const Metric &metric, const Figure &figure, double target,
                        const QLocale &locale)
{
    const bool up = metric.better == Better::Up;
    const QString value = valueWords(locale, metric.unit, target);
    TargetWords words;
    words.bound = (up ? QStringLiteral("≥ %1") : QStringLiteral("≤ %1")).arg(value);
    switch (targetState(metric, figure, target)) {
    case TargetState::Met:
        words.verdict = TargetText::tr("Target met");
        words.sign = QStringLiteral("✓");
        words.tone = Tone::Good;
        break;
    case TargetState::Missed:
        words.verdict = TargetText::tr("Target missed");
        words.sign = QStringLiteral("✗");
        words.tone = Tone::Bad;
        break;
    case TargetState::WithinNoise:
        words.verdict = TargetText::tr("Within noise of the target");
        words.sign = QStringLiteral("≈");
        break;
    case TargetState::TooFew:
        words.verdict = TargetText::tr("Too few cases to judge by the target");
        words.sign = QStringLiteral("?");
        break;
    case TargetState::NoData:
        words.verdict = TargetText::tr("No data to judge by the target");
        words.sign = QStringLiteral("?");
        break;
    }
    words.sentence =
        QStringLiteral("%1: %2").arg(words.verdict, up ? TargetText::tr("at least %1").arg(value)
                                                       : TargetText::tr("at most %1").arg(value));
    return words;
}

} // namespace Wheelhouse
