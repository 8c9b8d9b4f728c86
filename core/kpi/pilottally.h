// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"
#include "core/kpi/sequentialtest.h"

#include <QSet>

#include <array>
#include <optional>

namespace Wheelhouse {

/// The figures that may take a pilot back.
enum class GuardMetric { HandoverRate, LoopRate, AutomatedResolution, Csat };
template <> struct EnumNames<GuardMetric>
{
    static constexpr std::array names{"handover_rate", "loop_rate", "automated_resolution", "csat"};
};
inline constexpr std::array guardMetrics{GuardMetric::HandoverRate, GuardMetric::LoopRate,
                                         GuardMetric::AutomatedResolution, GuardMetric::Csat};

/// How one customer's first contact with the bot since the pilot began went.
struct PilotOutcome
{
    bool handedOver = false;
    bool looped = false;
    bool resolved = false; ///< by the bot alone: automated_resolution of docs/kpi.md
};

/// Of a contact that is closed. A hand-over for a limit or for want of a bot is the bot's fault in
/// neither group and counts as none.
PilotOutcome pilotOutcome(const ContactFacts &facts, bool looped);

struct GuardVerdict
{
    GuardMetric metric = GuardMetric::HandoverRate;
    qint64 pilotBad = 0; ///< hand-overs, loops, contacts not resolved, ratings of 3 and less
    qint64 pilotCases = 0;
    qint64 controlBad = 0;
    qint64 controlCases = 0;
    double evidence = 1; ///< times likelier that the pilot is worse; the highest so far
    bool worse = false;
};

/// What a pilot and its control group did, and whether the pilot is worse beyond chance in one of
/// the guard figures. A customer counts once, with his first contact: whoever comes back is not
/// another independent case. The chance of calling a pilot worse that is not is at most `alpha`
/// over all figures and all times together.
class PilotTally
{
public:
    explicit PilotTally(double alpha = 0.05) : m_alpha(alpha) {}

    /// A contact of a bot's customer was closed. Contacts of a customer who has counted are passed
    /// over.
    void closed(const QString &customer, const QString &conversation, Arm arm,
                const PilotOutcome &outcome);
    /// Its rating came, 1 to 5. Passed over for contacts that do not count, and the second time.
    void rated(const QString &conversation, Arm arm, int score);

    QList<GuardVerdict> verdicts() const;
    /// The figure in which the pilot is worse, if there is one.
    std::optional<GuardVerdict> worst() const;

private:
    double m_alpha;
    std::array<SequentialTest, guardMetrics.size()> m_tests;
    QSet<size_t> m_customers;      ///< hashes of those who have counted
    QSet<QString> m_ratingsToCome; ///< conversations that count and are not rated yet
};

} // namespace Wheelhouse
