// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contributions.h"

#include "core/kpi/channelkind.h"
#include "core/kpi/servicetarget.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 shortAbandonMs = 5'000;

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
        countExchanges();
        countPeople();
        countTarget();
        for (const QueueVisit &visit : m_facts.visits)
            countVisit(visit);
        countRating();
        countClose();
        countLulls();
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

    /// All of it, and without what lies outside business hours: two cases or none.
    void twoDurations(qint64 slotMs, Measure measure, Measure business, qint64 valueMs,
                      qint64 offMs)
    {
        duration(slotMs, measure, valueMs, Without::Nothing);
        if (valueMs >= 0)
            m_found.append({slotMs, {business, 1, valueMs - offMs}});
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
        countIf(!m_facts.dims.bot.isEmpty() || m_facts.botInvolved, Measure::Eligible);
        countIf(m_facts.botInvolved, Measure::BotInvolved);
        countIf(contained && m_facts.botAnswered, Measure::Unaided);
        countIf(m_facts.botAnswered, Measure::BotAnswered);
        countIf(confirmed, Measure::Confirmed);
        countIf(m_facts.botHandedOver, Measure::HandedOver);
        countIf(m_facts.humanJoined, Measure::HumanJoined);
        countIf(botEnded, Measure::BotEnded);
        countIf(contained, Measure::Contained);
        countIf(deflected, Measure::Deflected);
        const bool resolved = deflected && m_facts.botAnswered && (confirmed || assumed);
        countIf(resolved, Measure::AutoResolved);
        countIf(resolved && confirmed, Measure::ConfirmedByBot);
        countIf(m_facts.beside.duplicate, Measure::Duplicate);
        if (resolved)
            countLasting();
        countIf(m_facts.beside.earlier > 0, Measure::CameAgain);
        if (m_facts.beside.earlier > 0)
            count(m_startSlotMs, Measure::EarlierContacts, m_facts.beside.earlier);
        countIf(m_facts.letGo, handedFor(m_facts.letGoFor));
        if (m_facts.letGo && m_facts.letGoFor == HandoverReason::Loop &&
            m_facts.firstCustomerMs != 0)
            duration(m_startSlotMs, Measure::LoopLost, m_facts.letGoMs - m_facts.firstCustomerMs,
                     Without::Nothing);
        countIf(!ended, Measure::StillOpen);
        countIf(m_facts.transfers > 0, Measure::TransferredContacts);
        if (m_facts.transfers > 0)
            count(m_startSlotMs, Measure::Transfers, m_facts.transfers);
    }

    void countResponses()
    {
        const bool called = m_facts.dims.channel == QStringLiteral("phone");
        const qint64 askedMs =
            m_facts.firstCustomerMs != 0 && !called ? m_facts.firstCustomerMs : m_facts.startedMs;
        if (m_facts.firstReplyMs != 0)
            duration(m_startSlotMs, Measure::FirstResponseAny, m_facts.firstReplyMs - askedMs,
                     Without::Nothing);
        if (m_facts.firstAgentReplyMs != 0)
            twoDurations(m_startSlotMs, Measure::FirstResponseHuman,
                         Measure::FirstResponseHumanBusiness,
                         m_facts.firstAgentReplyMs - m_facts.startedMs, m_facts.offHours.replyMs);
        if (m_facts.offHours.began)
            count(m_startSlotMs, Measure::BeganOutside);
    }

    void countExchanges()
    {
        if (isReview(m_facts.dims.channel) && m_facts.firstCustomerMs != 0) {
            count(m_startSlotMs, Measure::Reviews);
            countStars();
            if (m_facts.firstReplyMs != 0)
                countReplied();
        }
        if (m_facts.dims.channel == QStringLiteral("phone"))
            return;
        for (const qint64 waitMs : m_facts.botWaitsMs)
            duration(m_startSlotMs, Measure::ReplyBot, waitMs, Without::Nothing);
        for (const qint64 waitMs : m_facts.personWaitsMs)
            duration(m_startSlotMs, Measure::ReplyPerson, waitMs, Without::Nothing);
        for (const qint64 waitMs : m_facts.unrepliedMs)
            duration(m_startSlotMs, Measure::Unreplied, waitMs, Without::Case);
        const qsizetype ended =
            m_facts.botWaitsMs.size() + m_facts.personWaitsMs.size() + m_facts.unrepliedMs.size();
        if (ended == 0 || !hasMessagingWindow(m_facts.dims.channel))
            return;
        count(m_startSlotMs, Measure::WindowExchanges, qint32(ended));
        if (m_facts.windowsMissed > 0)
            count(m_startSlotMs, Measure::WindowMissed, m_facts.windowsMissed);
    }

    void countStars()
    {
        if (m_facts.score == 0)
            return;
        count(m_startSlotMs, Measure::ReviewsStarred);
        count(m_startSlotMs, Measure::ReviewStars, m_facts.score);
        count(m_startSlotMs, Measure::ReviewStarSquares, m_facts.score * m_facts.score);
    }

    void countReplied()
    {
        count(m_startSlotMs, Measure::ReviewsReplied);
        const std::optional<int> before = starsBeforeReply(m_facts);
        if (!before)
            return;
        const int shift = m_facts.score - *before;
        count(m_startSlotMs, Measure::StarReviews);
        count(m_startSlotMs, Measure::StarsBefore, *before);
        count(m_startSlotMs, Measure::StarsAfter, m_facts.score);
        if (shift == 0)
            return;
        count(m_startSlotMs, Measure::StarsChanged);
        count(m_startSlotMs, Measure::StarShiftSquares, shift * shift);
    }

    void countTarget()
    {
        if (m_facts.wantedPersonMs == 0)
            return;
        const bool came = m_facts.personMs != 0;
        const bool late = came && m_facts.personMs - m_facts.wantedPersonMs >
                                      serviceTargetMs(m_facts.dims.channel);
        if (m_facts.closedMs == 0)
            count(m_startSlotMs, late ? Measure::TargetOpenMissed : Measure::TargetOpen);
        else
            count(m_startSlotMs, late || !came ? Measure::TargetMissed : Measure::TargetHit);
    }

    void countLulls()
    {
        for (qsizetype i = 0; i + 1 < m_facts.lullsMs.size(); i += 2) {
            count(slotOf(m_facts.lullsMs[i]), Measure::ClosesUndone);
            count(slotOf(m_facts.lullsMs[i + 1]), Measure::Reopenings);
        }
    }

    void countLasting()
    {
        const qint64 slotMs = slotOf(m_facts.closedMs);
        const bool lasted = m_facts.beside.returnedMs == 0;
        count(slotMs, Measure::BotResolvedEnded);
        count(m_startSlotMs, lasted ? Measure::Lasted : Measure::CameBack);
        if (lasted)
            count(slotMs, Measure::BotResolvedLasted);
        else if (m_facts.beside.returnedChannel == m_facts.dims.channel)
            count(slotMs, Measure::BackSameChannel);
        else
            count(slotMs, Measure::BackElsewhere);
    }

    static Measure handedFor(HandoverReason reason)
    {
        static_assert(int(Measure::HandedFrustrated) - int(Measure::HandedAsked) ==
                      int(HandoverReason::Frustrated));
        return Measure(int(Measure::HandedAsked) + int(reason));
    }

    void countPeople()
    {
        const bool ended = m_facts.closedMs != 0;
        if (m_facts.wantedPersonMs != 0) {
            count(m_startSlotMs, Measure::WantedPerson);
            if (m_facts.personMs != 0)
                twoDurations(m_startSlotMs, Measure::HandoffResponse,
                             Measure::HandoffResponseBusiness,
                             m_facts.personMs - m_facts.wantedPersonMs, m_facts.offHours.handoffMs);
            else if (ended)
                duration(m_startSlotMs, Measure::NeverAnswered,
                         m_facts.closedMs - m_facts.wantedPersonMs, Without::Case);
        }
        for (const qint64 waitMs : m_facts.assignedWaitsMs)
            duration(m_startSlotMs, Measure::AssignedResponse, waitMs, Without::Nothing);
        if (m_facts.promisedAtMs == 0)
            return;
        if (m_facts.firstCustomerMs != 0)
            duration(m_startSlotMs, Measure::ExpectationTold,
                     m_facts.promisedAtMs - m_facts.firstCustomerMs, Without::Nothing);
        if (m_facts.personMs == 0 && !ended)
            return;
        count(m_startSlotMs, Measure::PromiseMade);
        if (m_facts.personMs != 0 && m_facts.personMs <= m_facts.promisedAtMs + m_facts.promisedMs)
            count(m_startSlotMs, Measure::PromiseKept);
    }

    void countVisit(const QueueVisit &visit)
    {
        const qint64 slotMs = slotOf(visit.enteredMs);
        const qint64 waitMs = visit.endedMs - visit.enteredMs;
        count(slotMs, Measure::Queued);
        const bool inTarget = waitMs >= 0 && waitMs <= serviceTargetMs(m_facts.dims.channel);
        switch (visit.end) {
        case VisitEnd::Waiting:
            break;
        case VisitEnd::Left:
            count(slotMs, Measure::QueueLeft);
            break;
        case VisitEnd::Abandoned:
            duration(slotMs, Measure::Abandoned, waitMs, Without::Case);
            if (inTarget)
                count(slotMs, Measure::AbandonedInTarget);
            if (waitMs >= 0 && waitMs <= shortAbandonMs)
                count(slotMs, Measure::AbandonedShort);
            break;
        case VisitEnd::Answered:
            duration(slotMs, Measure::Answered, waitMs, Without::Case);
            if (inTarget)
                count(slotMs, Measure::AnsweredInTarget);
            break;
        }
    }

    void countRating()
    {
        const bool asked = m_facts.ratingAskedMs != 0;
        if ((!asked && m_facts.score == 0) || isReview(m_facts.dims.channel))
            return; // its stars judge the app, and nobody asked for them
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
        count(slotMs, Measure::RatingSquares, m_facts.score * m_facts.score);
    }

    void countClose()
    {
        m_broken += m_facts.brokenHolds;
        const bool answered =
            (m_facts.humanJoined || m_facts.botAnswered) &&
            !(m_facts.closedMs != 0 && m_facts.closeReason == CloseReason::Abandoned);
        if (m_facts.firstEndedMs != 0 && answered)
            duration(slotOf(m_facts.firstEndedMs), Measure::ResolvedFirst,
                     m_facts.firstEndedMs - m_facts.startedMs, Without::Nothing);
        if (m_facts.closedMs == 0)
            return;
        const qint64 slotMs = slotOf(m_facts.closedMs);
        count(slotMs, Measure::Closed);
        if (m_facts.reopened > 0)
            count(slotMs, Measure::Reopened);
        if (answered) {
            const bool firstBroken =
                m_facts.firstEndedMs != 0 && m_facts.firstEndedMs < m_facts.startedMs;
            const qint64 endMs = endOf(m_facts);
            if (!firstBroken || endMs != m_facts.firstEndedMs) // else it was counted above
                twoDurations(slotMs, Measure::Resolved, Measure::ResolvedBusiness,
                             endMs - m_facts.startedMs, m_facts.offHours.resolvedMs);
            m_broken += m_facts.brokenStretches - int(firstBroken);
            if (m_facts.brokenStretches == 0)
                duration(slotMs, Measure::OpenTime, m_facts.openMs, Without::Nothing);
        }
        if (m_facts.humanJoined) {
            count(slotMs, Measure::ClosedByPeople);
            if (m_facts.reopened == 0 && !m_facts.severalAgents)
                count(slotMs, Measure::ClosedByOne);
        }
        if (m_facts.holds > 0 && m_facts.brokenHolds == 0)
            duration(slotMs, Measure::Handling, m_facts.handlingMs, Without::Nothing);
    }

    const ContactFacts &m_facts;
    const qint64 m_startSlotMs;
    Contributions m_found;
    qint32 m_broken = 0;
};

/// What is in both counts for nothing any more. Most of a long contact is the same in both, at the
/// beginning and at the end, so that each event costs about as much as the one before it.
void strikeOut(Contributions &gone, Contributions &come)
{
    const auto strike = [](Contribution &one, Contribution &other) {
        one.delta.count = 0;
        other.delta.count = 0;
    };
    auto from = gone.begin(), fromCome = come.begin();
    auto to = gone.end(), toCome = come.end();
    for (; from != to && fromCome != toCome && *from == *fromCome; ++from, ++fromCome)
        strike(*from, *fromCome);
    for (; from != to && fromCome != toCome && *(to - 1) == *(toCome - 1); --to, --toCome)
        strike(*(to - 1), *(toCome - 1));
    for (; from != to; ++from) {
        const auto same = std::find(fromCome, toCome, *from);
        if (same != toCome)
            strike(*from, *same);
    }
}

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
    if (before.dims == after.dims)
        strikeOut(gone, come);
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
