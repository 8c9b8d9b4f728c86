// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contributions.h"

#include "core/kpi/servicetarget.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

class Counting
{
public:
    explicit Counting(const ContactFacts &facts)
        : m_facts(facts)
        , m_startSlotMs(slotOf(facts.startedMs))
    {}

    Contributions run()
    {
        if (m_facts.startedMs == 0)
            return {};
        count(m_startSlotMs, Measure::Contacts);
        if (m_facts.closedMs != 0 && m_facts.closeReason == CloseReason::Phantom) {
            count(m_startSlotMs, Measure::Phantom);
            return std::move(m_found);
        }
        countOutcome();
        countResponses();
        for (const QueueVisit &visit : m_facts.visits)
            countVisit(visit);
        countRating();
        countClose();
        if (m_broken > 0)
            count(m_startSlotMs, Measure::BrokenClocks, m_broken);
        return std::move(m_found);
    }

private:
    void count(qint64 slotMs, Measure measure, qint32 cases = 1)
    {
        m_found.append({slotMs, {measure, cases, -1}});
    }

    /// A duration that would be negative leaves a case without a value where the case as such
    /// counts (an answered visit), and nothing where the duration is all there is.
    enum class Without { Case, Nothing };
    void duration(qint64 slotMs, Measure measure, qint64 valueMs, Without broken)
    {
        if (valueMs >= 0) {
            m_found.append({slotMs, {measure, 1, valueMs}});
            return;
        }
        ++m_broken;
        if (broken == Without::Case)
            count(slotMs, measure);
    }

    void countOutcome()
    {
        const auto countIf = [this](bool holds, Measure measure) {
            if (holds)
                count(m_startSlotMs, measure);
        };
        const bool ended = m_facts.closedMs != 0;
        const bool botEnded = m_facts.botInvolved && ended;
        const bool contained = botEnded && !m_facts.humanJoined;
        const bool deflected =
            contained && !m_facts.handedOver && !m_facts.limited && m_facts.visits.isEmpty();
        const bool confirmed =
            !m_facts.denied &&
            (m_facts.confirmed || (ended && m_facts.closeReason == CloseReason::Confirmed));
        const bool assumed = ended && m_facts.closeReason == CloseReason::Silent &&
                             !m_facts.denied && !m_facts.botLost;
        countIf(m_facts.botInvolved, Measure::BotInvolved);
        countIf(m_facts.botAnswered, Measure::BotAnswered);
        countIf(confirmed, Measure::Confirmed);
        countIf(m_facts.handedOver && m_facts.botInvolved, Measure::HandedOver);
        countIf(m_facts.humanJoined, Measure::HumanJoined);
        countIf(botEnded, Measure::BotEnded);
        countIf(contained, Measure::Contained);
        countIf(deflected, Measure::Deflected);
        countIf(deflected && m_facts.botAnswered && (confirmed || assumed), Measure::AutoResolved);
        countIf(m_facts.transfers > 0, Measure::TransferredContacts);
        if (m_facts.transfers > 0)
            count(m_startSlotMs, Measure::Transfers, m_facts.transfers);
    }

    void countResponses()
    {
        const qint64 askedMs =
            m_facts.firstCustomerMs != 0 ? m_facts.firstCustomerMs : m_facts.startedMs;
        if (m_facts.firstReplyMs != 0)
            duration(m_startSlotMs, Measure::FirstResponseAny, m_facts.firstReplyMs - askedMs,
                     Without::Nothing);
        if (m_facts.firstAgentReplyMs != 0)
            duration(m_startSlotMs, Measure::FirstResponseHuman,
                     m_facts.firstAgentReplyMs - m_facts.startedMs, Without::Nothing);
    }

    void countVisit(const QueueVisit &visit)
    {
        const qint64 slotMs = slotOf(visit.enteredMs);
        const qint64 waitMs = visit.endedMs - visit.enteredMs;
        count(slotMs, Measure::Queued);
        if (visit.end == VisitEnd::Abandoned)
            duration(slotMs, Measure::Abandoned, waitMs, Without::Case);
        if (visit.end != VisitEnd::Answered)
            return;
        duration(slotMs, Measure::Answered, waitMs, Without::Case);
        if (waitMs >= 0 && waitMs <= serviceTargetMs(m_facts.dims.channel))
            count(slotMs, Measure::AnsweredInTarget);
    }

    void countRating()
    {
        const bool asked = m_facts.ratingAskedMs != 0;
        if (!asked && m_facts.score == 0)
            return;
        const qint64 slotMs = slotOf(asked ? m_facts.ratingAskedMs : m_facts.ratedMs);
        if (asked)
            count(slotMs, Measure::RatingAsked);
        if (m_facts.score == 0)
            return;
        if (asked)
            count(slotMs, Measure::SurveyAnswered);
        count(slotMs, Measure::Rated);
        if (m_facts.score >= 4)
            count(slotMs, Measure::RatedPositive);
        count(slotMs, Measure::RatingPoints, m_facts.score);
    }

    void countClose()
    {
        m_broken += m_facts.brokenHolds;
        if (m_facts.closedMs == 0)
            return;
        const qint64 slotMs = slotOf(m_facts.closedMs);
        count(slotMs, Measure::Closed);
        if (m_facts.reopened > 0)
            count(slotMs, Measure::Reopened);
        const bool silent = m_facts.closeReason == CloseReason::Silent && m_facts.lastWroteMs != 0;
        const qint64 endMs = silent ? m_facts.lastWroteMs : m_facts.closedMs;
        if (m_facts.closeReason != CloseReason::Abandoned &&
            (m_facts.humanJoined || m_facts.botAnswered))
            duration(slotMs, Measure::Resolved, endMs - m_facts.startedMs, Without::Nothing);
        if (m_facts.holds > 0 && m_facts.brokenHolds == 0)
            duration(slotMs, Measure::Handling, m_facts.handlingMs, Without::Nothing);
    }

    const ContactFacts &m_facts;
    const qint64 m_startSlotMs;
    Contributions m_found;
    qint32 m_broken = 0;
};

void put(QList<CellChange> &changes, qsizetype from, qint64 slotMs, const ContactDims &dims,
         const CellDelta &delta)
{
    for (qsizetype i = from; i < changes.size(); ++i) {
        if (changes[i].key.slotMs == slotMs && changes[i].key.dims == dims) {
            changes[i].deltas.append(delta);
            return;
        }
    }
    changes.append({{slotMs, dims}, {delta}});
}

} // namespace

Contributions contributions(const ContactFacts &facts)
{
    return Counting(facts).run();
}

void addDifference(QList<CellChange> &changes, const ContactFacts &before,
                   const ContactFacts &after)
{
    if (before == after)
        return;
    Contributions gone = contributions(before);
    Contributions come = contributions(after);
    if (before.dims == after.dims) {
        for (Contribution &each : gone) {
            const auto same = std::find(come.begin(), come.end(), each);
            if (same != come.end()) {
                same->delta.count = 0;
                each.delta.count = 0;
            }
        }
    }
    const qsizetype from = changes.size();
    for (Contribution &each : gone) {
        each.delta.count = -each.delta.count;
        if (each.delta.count != 0)
            put(changes, from, each.slotMs, before.dims, each.delta);
    }
    for (const Contribution &each : come) {
        if (each.delta.count != 0)
            put(changes, from, each.slotMs, after.dims, each.delta);
    }
}

} // namespace Wheelhouse
