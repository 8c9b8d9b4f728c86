// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kpi/secondcalculation.h"

#include "tests/core/kpi/secondhours.h"
#include "tests/core/kpi/secondreading.h"
#include "tests/core/kpi/secondtime.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace Wheelhouse {

namespace {

enum class SecondKind { Count, Share, Ratio, Mean, Median, P90, P99, Gauge };

const std::map<QString, SecondKind> &secondKinds()
{
    static const std::map<QString, SecondKind> kinds = [] {
        std::map<QString, SecondKind> found;
        const auto add = [&](SecondKind kind, const char *ids) {
            for (const QString &id : QString::fromLatin1(ids).split(u' '))
                found.emplace(id, kind);
        };
        add(SecondKind::Count,
            "contacts handed_over_asked handed_over_not_understood handed_over_sensitive "
            "handed_over_not_solved handed_over_rule handed_over_frustrated handed_over_limit "
            "handed_over_no_bot handed_over_joined served queued answered abandoned phantom closed "
            "transfers rated broken_clocks handed_over_loop still_open backlog_growth target_open "
            "target_open_missed arrived bot_ready bot_tried bot_answered unaided bot_resolved "
            "bot_resolved_confirmed bot_resolved_lasting bot_resolved_returned");
        add(SecondKind::Share,
            "never_answered first_contact_resolution csat survey_response_rate "
            "automated_resolution bot_resolution confirmed_resolution durable_resolution roar "
            "returned_same_channel returned_elsewhere deflection containment bot_involvement "
            "bot_answer_rate handover_rate loop_rate promise_kept duplicate_rate transfer_rate "
            "abandonment service_level service_level_missed service_level_long service_level_met "
            "answer_rate reopen_rate unreplied target_hit window_missed review_reply_rate "
            "unaided_of_answered resolved_of_answered unaided_of_eligible lasting_of_resolved "
            "lasting_of_eligible lasting_of_arrived repeat_contact_rate began_outside_hours "
            "occupancy occupancy_slots shrinkage adherence adherence_strict stars_changed");
        add(SecondKind::Ratio,
            "csat_mean contacts_in_28_days concurrency conformance star_shift review_stars");
        add(SecondKind::Mean,
            "first_response_human_mean first_response_handoff_mean "
            "assigned_response_mean first_response_any_mean resolution_time_mean "
            "open_time_mean wait_mean abandoned_wait_mean handling_mean "
            "reply_time_mean reply_time_person_mean loop_time_mean publish_time_mean");
        add(SecondKind::Median, "first_response_human_p50 first_response_handoff_p50 "
                                "assigned_response_p50 first_response_any resolution_time "
                                "resolution_time_first open_time expectation_time wait_p50 "
                                "reply_time_p50 reply_time_person_p50 "
                                "first_response_human_business_p50 "
                                "first_response_handoff_business_p50 resolution_time_business "
                                "publish_time_p50");
        add(SecondKind::P90,
            "first_response_human_p90 first_response_handoff_p90 first_response_any_p90 wait_p90 "
            "reply_time_p90 reply_time_person_p90 first_response_human_business_p90 "
            "first_response_handoff_business_p90 resolution_time_business_p90");
        add(SecondKind::P99, "first_response_human_p99 wait_p99");
        add(SecondKind::Gauge, "waiting_now");
        return found;
    }();
    return kinds;
}

qint64 secondTargetMs(const QString &channel)
{
    const std::map<QString, int> seconds{
        {QStringLiteral("phone"), 20},          {QStringLiteral("webchat"), 60},
        {QStringLiteral("messenger"), 5 * 60},  {QStringLiteral("twitter"), 60 * 60},
        {QStringLiteral("email"), 4 * 60 * 60}, {QStringLiteral("appstore"), 4 * 60 * 60}};
    const auto known = seconds.find(channel);
    return 1000 * (known == seconds.end() ? 60 : known->second);
}

/// What the customer's other contacts make of one.
struct BesideOthers
{
    bool duplicate = false;
    int before = 0;
    const SecondReading *cameBack = nullptr;
};

BesideOthers besideOthers(const std::vector<const SecondReading *> &ofCustomer,
                          const SecondReading &one)
{
    const auto own = std::find(ofCustomer.begin(), ofCustomer.end(), &one) - ofCustomer.begin();
    BesideOthers found;
    for (qsizetype i = std::max<qsizetype>(0, own - 32); i < own; ++i)
        found.before +=
            *one.started - *ofCustomer[size_t(i)]->started <= qint64(28) * 24 * 3600 * 1000;
    for (qsizetype i = 0; i < qsizetype(ofCustomer.size()) && !one.topic.isEmpty(); ++i) {
        const SecondReading &other = *ofCustomer[size_t(i)];
        if (i == own || std::abs(i - own) > 32 || other.topic != one.topic)
            continue;
        if (i < own && *other.started < *one.started &&
            (!other.closed() || *other.closed() > *one.started))
            found.duplicate = true;
        if (i > own && one.closed() && !found.cameBack && *other.started >= *one.closed() &&
            *other.started - *one.closed() <= qint64(7) * 24 * 60 * 60 * 1000)
            found.cameBack = &other;
    }
    return found;
}

/// Notes the cases of one contact.
class Noting
{
public:
    Noting(std::map<QString, std::vector<SecondCase>> &cases, size_t number,
           const SecondReading &reading, const BesideOthers &beside, const SecondHours &hours)
        : m_cases(cases)
        , m_number(number)
        , m_one(reading)
        , m_beside(beside)
        , m_hours(hours)
        , m_startMs(*reading.started)
    {}

    void all()
    {
        counted("contacts", m_startMs, 1);
        if (m_one.isPhantom()) {
            counted("phantom", m_startMs, 1);
            return;
        }
        responses();
        exchanges();
        target();
        backlog();
        bots();
        people();
        for (const SecondVisit &visit : m_one.visits())
            queue(visit);
        survey();
        if (m_one.closed())
            close();
        firstStretch();
        counted("broken_clocks", m_startMs, m_broken);
    }

private:
    void note(const char *id, SecondCase found)
    {
        found.contact = m_number;
        m_cases[QString::fromLatin1(id)].push_back(found);
    }
    void counted(const char *id, qint64 atMs, qint64 times)
    {
        if (times != 0)
            note(id, {atMs, 0, times, 0, 0, {}});
    }
    void share(const char *id, qint64 atMs, bool part, bool whole)
    {
        if (part || whole)
            note(id, {atMs, 0, part, whole, whole, {}});
    }
    /// `askedAnyway`: it could have had one, also when there is none.
    void lasts(const QList<const char *> &ids, qint64 atMs, SecondInstant valueMs, bool askedAnyway)
    {
        if (valueMs && *valueMs < 0) {
            ++m_broken;
            valueMs.reset();
        }
        for (const char *id : ids) {
            if (valueMs || askedAnyway)
                note(id, {atMs, 0, 0, 0, 1, valueMs});
        }
    }
    static SecondInstant between(SecondInstant from, SecondInstant to)
    {
        return from && to ? SecondInstant(*to - *from) : SecondInstant();
    }

    /// The same stretch without what lies outside business hours; a broken one was noted already.
    void lastsWithin(const QList<const char *> &ids, qint64 atMs, SecondInstant from,
                     SecondInstant to, bool askedAnyway)
    {
        SecondInstant valueMs;
        if (from && to && *to >= *from)
            valueMs = m_hours.workingMs(brand(), *from, *to);
        lasts(ids, atMs, valueMs, askedAnyway);
    }
    QString brand() const { return m_one.marks.at(QStringLiteral("brand")); }

    void responses()
    {
        share("began_outside_hours", m_startMs, !m_hours.isInside(brand(), m_startMs), true);
        const Event *first = m_one.firstOfCustomer();
        const qint64 askedMs = first && !m_one.isCall() ? first->atMs : m_startMs;
        lasts({"first_response_any", "first_response_any_p90", "first_response_any_mean"},
              m_startMs, between(askedMs, m_one.reply(false)), true);
        lasts({"first_response_human_p50", "first_response_human_p90", "first_response_human_mean",
               "first_response_human_p99"},
              m_startMs, between(m_startMs, m_one.reply(true)), true);
        lastsWithin({"first_response_human_business_p50", "first_response_human_business_p90"},
                    m_startMs, m_startMs, m_one.reply(true), true);
        const SecondInstant wanted = m_one.personWanted(), came = m_one.firstOfAgents();
        lasts({"first_response_handoff_p50", "first_response_handoff_p90",
               "first_response_handoff_mean"},
              m_startMs, between(wanted, came), wanted.has_value());
        lastsWithin({"first_response_handoff_business_p50", "first_response_handoff_business_p90"},
                    m_startMs, wanted, came, wanted.has_value());
        share("never_answered", m_startMs, wanted && !came && m_one.closed(), wanted.has_value());
        if (!came) // how long nobody came
            lasts({}, m_startMs, between(wanted, m_one.closed()), false);
        for (const qint64 waitMs : m_one.assignedWaits())
            lasts({"assigned_response_p50", "assigned_response_mean"}, m_startMs, waitMs, false);
        const Event *told = m_one.promise();
        if (!told)
            return;
        if (first)
            lasts({"expectation_time"}, m_startMs, told->atMs - first->atMs, false);
        const qint64 untilMs = told->atMs + std::get<BotWrote>(told->body).promisedMs;
        share("promise_kept", m_startMs, came && *came <= untilMs, came || m_one.closed());
    }

    void review()
    {
        const SecondInstant replied = m_one.reply(false);
        share("review_reply_rate", m_startMs, replied.has_value(), true);
        const Event *before = replied ? m_one.rating(*replied) : nullptr;
        if (!before)
            return;
        const auto stars = [](const Event *event) {
            return std::get<RatingGiven>(event->body).score;
        };
        const int gained = stars(m_one.rating()) - stars(before);
        note("star_shift", {m_startMs, 0, gained, 1, 1, {}});
        share("stars_changed", m_startMs, gained != 0, true);
    }

    void exchanges()
    {
        if (m_one.channel == QStringLiteral("appstore") && m_one.firstOfCustomer()) {
            review();
            if (const Event *stars = m_one.rating())
                note("review_stars",
                     {m_startMs, 0, std::get<RatingGiven>(stars->body).score, 1, 1, {}});
        }
        if (m_one.isCall())
            return;
        const QList<const char *> ids{"reply_time_p50", "reply_time_p90", "reply_time_mean"};
        for (const SecondExchange &each : m_one.exchanges()) {
            if (m_one.channel == QStringLiteral("messenger"))
                share("window_missed", m_startMs,
                      each.sinceLastAskedMs && *each.sinceLastAskedMs >= qint64(24) * 3600 * 1000,
                      true);
            if (each.end == ExchangeEnd::Close) {
                lasts({}, m_startMs, each.lastsMs, false); // may be broken
                lasts(ids, m_startMs, {}, true);
                share("unreplied", m_startMs, true, true);
                continue;
            }
            lasts(ids, m_startMs, each.lastsMs, false);
            share("unreplied", m_startMs, false, each.lastsMs >= 0);
            if (each.end == ExchangeEnd::Person && each.lastsMs >= 0)
                lasts({"reply_time_person_p50", "reply_time_person_p90", "reply_time_person_mean"},
                      m_startMs, each.lastsMs, false);
        }
    }

    void target()
    {
        if (!m_one.personWanted())
            return;
        const SecondInstant tookMs = between(m_one.personWanted(), m_one.firstOfAgents());
        const bool late = tookMs && *tookMs > secondTargetMs(m_one.channel);
        if (m_one.closed())
            share("target_hit", m_startMs, tookMs && !late, true);
        else
            counted(late ? "target_open_missed" : "target_open", m_startMs, 1);
    }

    void backlog()
    {
        counted("still_open", m_startMs, !m_one.closed());
        for (const SecondStretch &stretch : m_one.stretches) {
            counted("backlog_growth", stretch.fromMs, 1);
            if (stretch.closedMs)
                counted("backlog_growth", *stretch.closedMs, -1);
        }
    }

    void ladder()
    {
        const auto bot = m_one.marks.find(QStringLiteral("bot"));
        const bool ready =
            (bot != m_one.marks.end() && !bot->second.isEmpty()) || m_one.botInvolved();
        const bool answered = m_one.botAnswered(), resolved = m_one.resolvedByBot();
        const bool alone =
            answered && m_one.botInvolved() && m_one.closed().has_value() && !m_one.joined();
        const bool lasting = resolved && !m_beside.cameBack;
        counted("arrived", m_startMs, 1);
        counted("bot_ready", m_startMs, ready);
        counted("bot_tried", m_startMs, m_one.botInvolved());
        counted("bot_answered", m_startMs, answered);
        counted("unaided", m_startMs, alone);
        counted("bot_resolved", m_startMs, resolved);
        counted("bot_resolved_confirmed", m_startMs, resolved && m_one.saidSolved());
        counted("bot_resolved_lasting", m_startMs, lasting);
        counted("bot_resolved_returned", m_startMs, resolved && !lasting);
        share("unaided_of_answered", m_startMs, alone, answered);
        share("resolved_of_answered", m_startMs, resolved, answered);
        share("unaided_of_eligible", m_startMs, alone, ready);
        share("lasting_of_resolved", m_startMs, lasting, resolved);
        share("lasting_of_eligible", m_startMs, lasting, ready);
        share("lasting_of_arrived", m_startMs, lasting, true);
    }

    void bots()
    {
        const bool involved = m_one.botInvolved(), ended = m_one.closed().has_value();
        const bool resolved = m_one.resolvedByBot();
        share("automated_resolution", m_startMs, resolved, true);
        share("bot_resolution", m_startMs, resolved, involved);
        share("confirmed_resolution", m_startMs, resolved && m_one.saidSolved(), involved);
        share("deflection", m_startMs, m_one.wentNoFurtherThanBot(), true);
        share("containment", m_startMs, involved && ended && !m_one.joined(), involved && ended);
        share("bot_involvement", m_startMs, involved, true);
        share("bot_answer_rate", m_startMs, m_one.botAnswered(), involved);
        share("handover_rate", m_startMs, m_one.botHandedOver(), involved);
        ladder();
        const Event *letGo = m_one.letGo();
        const bool circles =
            letGo && std::get<HandedOver>(letGo->body).reason == HandoverReason::Loop;
        share("loop_rate", m_startMs, circles, involved);
        const Event *first = m_one.firstOfCustomer();
        if (circles)
            lasts({"loop_time_mean"}, m_startMs,
                  first ? SecondInstant(letGo->atMs - first->atMs) : SecondInstant(), true);
        const std::map<HandoverReason, const char *> names{
            {HandoverReason::Asked, "handed_over_asked"},
            {HandoverReason::NotUnderstood, "handed_over_not_understood"},
            {HandoverReason::Sensitive, "handed_over_sensitive"},
            {HandoverReason::Loop, "handed_over_loop"},
            {HandoverReason::NotSolved, "handed_over_not_solved"},
            {HandoverReason::Rule, "handed_over_rule"},
            {HandoverReason::Frustrated, "handed_over_frustrated"},
            {HandoverReason::Limit, "handed_over_limit"},
            {HandoverReason::NoBot, "handed_over_no_bot"},
            {HandoverReason::Joined, "handed_over_joined"}};
        if (letGo)
            counted(names.at(std::get<HandedOver>(letGo->body).reason), m_startMs, 1);
    }

    void people()
    {
        share("duplicate_rate", m_startMs, m_beside.duplicate, true);
        share("repeat_contact_rate", m_startMs, m_beside.before > 0, true);
        note("contacts_in_28_days", {m_startMs, 0, 1 + m_beside.before, 1, 1, {}});
        counted("served", m_startMs, m_one.joined());
        counted("transfers", m_startMs, m_one.transfers());
        share("transfer_rate", m_startMs, m_one.transfers() > 0, m_one.joined());
        for (const qint64 heldMs : m_one.holds())
            m_broken += heldMs < 0;
    }

    void queue(const SecondVisit &visit)
    {
        const qint64 atMs = visit.fromMs;
        const bool answered = visit.answeredMs.has_value();
        const bool abandoned = visit.abandonedMs.has_value();
        const SecondInstant waitMs = between(atMs, answered ? visit.answeredMs : visit.abandonedMs);
        const bool inTime = waitMs && *waitMs >= 0 && *waitMs <= secondTargetMs(m_one.channel);
        const bool atOnce = abandoned && *waitMs >= 0 && *waitMs <= 5000;
        counted("queued", atMs, 1);
        counted("answered", atMs, answered);
        counted("abandoned", atMs, abandoned);
        share("abandonment", atMs, abandoned, abandoned || answered);
        share("service_level", atMs, answered && inTime, answered);
        share("service_level_missed", atMs, answered && inTime, answered || abandoned);
        share("service_level_long", atMs, answered && inTime, answered || (abandoned && !atOnce));
        share("service_level_met", atMs, inTime, answered || abandoned);
        share("answer_rate", atMs, answered, answered || abandoned || visit.left);
        if (answered)
            lasts({"wait_mean", "wait_p50", "wait_p90", "wait_p99"}, atMs, waitMs, true);
        if (abandoned)
            lasts({"abandoned_wait_mean"}, atMs, waitMs, true);
    }

    void survey()
    {
        const SecondInstant asked = m_one.surveyed();
        const Event *rating = m_one.rating();
        if ((!asked && !rating) || m_one.channel == QStringLiteral("appstore"))
            return;
        const qint64 atMs = asked ? *asked : rating->atMs;
        const bool happy = rating && std::get<RatingGiven>(rating->body).score >= 4;
        const int score = rating ? std::get<RatingGiven>(rating->body).score : 0;
        note("csat_mean", {atMs, 0, score, rating != nullptr, asked.has_value(), {}});
        note("csat", {atMs, 0, happy, rating != nullptr, asked.has_value(), {}});
        share("survey_response_rate", atMs, asked && rating, asked.has_value());
        counted("rated", atMs, rating != nullptr);
    }

    bool solvedBySomebody() const
    {
        return (m_one.joined() || m_one.botAnswered()) && !m_one.closedFor(CloseReason::Abandoned);
    }

    void close()
    {
        const qint64 atMs = *m_one.closed();
        const bool reopened = m_one.stretches.size() > 1;
        counted("closed", atMs, 1);
        share("reopen_rate", atMs, reopened, true);
        share("first_contact_resolution", atMs, m_one.joined() && !reopened && m_one.agents() == 1,
              m_one.joined());
        const bool resolved = m_one.resolvedByBot();
        const SecondReading *back = m_beside.cameBack;
        share("durable_resolution", atMs, resolved && !back, resolved);
        share("roar", atMs, resolved && !back, true);
        share("returned_same_channel", atMs, resolved && back && back->channel == m_one.channel,
              resolved);
        share("returned_elsewhere", atMs, resolved && back && back->channel != m_one.channel,
              resolved);
        resolution(atMs);
        const std::vector<qint64> holds = m_one.holds();
        qint64 heldMs = 0;
        bool broken = false;
        for (const qint64 each : holds) {
            broken = broken || each < 0;
            heldMs += each;
        }
        if (m_one.has<Assigned>() && !broken)
            lasts({"handling_mean"}, atMs, heldMs, false);
    }

    void resolution(qint64 atMs)
    {
        const QList<const char *> ids{"resolution_time", "resolution_time_mean"};
        const QList<const char *> within{"resolution_time_business",
                                         "resolution_time_business_p90"};
        if (!solvedBySomebody()) {
            lasts(ids + within, atMs, {}, true);
            return;
        }
        const qint64 tookMs = m_one.resolutionMs();
        lasts(ids, atMs, tookMs, true);
        lastsWithin(within, atMs, m_startMs, m_startMs + tookMs, true);
        // the first stretch may be the same duration: one that is broken is one
        const SecondStretch &first = m_one.stretches.front();
        if (tookMs < 0 && tookMs == first.endMs - first.fromMs)
            --m_broken;
        qint64 openMs = 0;
        bool broken = false;
        for (const SecondStretch &stretch : m_one.stretches) {
            const qint64 lengthMs = stretch.endMs - stretch.fromMs;
            broken = broken || lengthMs < 0;
            m_broken += lengthMs < 0 && &stretch != &first;
            openMs += lengthMs;
        }
        if (!broken)
            lasts({"open_time", "open_time_mean"}, atMs, openMs, false);
    }

    void firstStretch()
    {
        const SecondStretch &first = m_one.stretches.front();
        if (first.closedMs && solvedBySomebody())
            lasts({"resolution_time_first"}, first.endMs, first.endMs - first.fromMs, false);
    }

    std::map<QString, std::vector<SecondCase>> &m_cases;
    const size_t m_number;
    const SecondReading &m_one;
    const BesideOthers &m_beside;
    const SecondHours &m_hours;
    const qint64 m_startMs;
    qint64 m_broken = 0;
};

} // namespace

SecondCalculation::SecondCalculation(const QList<Event> &log) : m_hours(log)
{
    std::map<QString, std::vector<const Event *>> told;
    for (const Event &event : log)
        told[event.conversation].push_back(&event);
    std::vector<SecondReading> readings;
    for (auto &[id, events] : told) {
        SecondReading reading(std::move(events));
        if (reading.started)
            readings.push_back(std::move(reading));
    }
    std::map<QString, std::vector<const SecondReading *>> ofCustomers;
    for (const SecondReading &reading : readings)
        ofCustomers[reading.customer].push_back(&reading);
    for (auto &[customer, contacts] : ofCustomers)
        std::stable_sort(contacts.begin(), contacts.end(),
                         [](const SecondReading *a, const SecondReading *b) {
                             return *a->started < *b->started;
                         });
    for (const SecondReading &reading : readings) {
        const BesideOthers beside = besideOthers(ofCustomers[reading.customer], reading);
        Noting(m_cases, m_contacts.size(), reading, beside, m_hours).all();
        m_contacts.push_back(reading.marks);
    }
    notePieces(log);
}

void SecondCalculation::notePieces(const QList<Event> &log)
{
    for (const SecondPiece &piece : secondPieces(log)) {
        const size_t marks = m_contacts.size();
        m_contacts.push_back(
            {{QStringLiteral("team"), piece.team}, {QStringLiteral("bot"), piece.bot}});
        const auto share = [&](const char *id, qint64 part, qint64 whole) {
            if (whole != 0)
                m_cases[QString::fromLatin1(id)].push_back(
                    {piece.atMs, marks, part, whole, whole, {}});
        };
        if (!piece.bot.isEmpty()) {
            for (const char *id : {"publish_time_p50", "publish_time_mean"})
                m_cases[QString::fromLatin1(id)].push_back(
                    {piece.atMs, marks, 0, 0, 1, piece.draftedMs});
            continue;
        }
        share("occupancy", piece.busyMs, piece.onlineMs);
        share("occupancy_slots", piece.takenMs, piece.slotsMs);
        share("concurrency", piece.heldMs, piece.busyMs);
        share("shrinkage", piece.awayMs, piece.awayMs + piece.onlineMs);
        share("adherence", piece.keptMs, piece.plannedMs);
        share("adherence_strict", piece.keptMs, piece.plannedMs + piece.extraMs);
        if (piece.keptMs + piece.extraMs + piece.plannedMs > 0)
            m_cases[QStringLiteral("conformance")].push_back({piece.atMs,
                                                              marks,
                                                              piece.keptMs + piece.extraMs,
                                                              piece.plannedMs,
                                                              piece.plannedMs,
                                                              {}});
    }
}

bool SecondCalculation::covers(const QString &metric)
{
    return secondKinds().contains(metric);
}

bool SecondCalculation::isDuration(const QString &metric)
{
    const SecondKind kind = secondKinds().at(metric);
    return kind == SecondKind::Mean || kind == SecondKind::Median || kind == SecondKind::P90 ||
           kind == SecondKind::P99;
}

const std::vector<SecondCase> &SecondCalculation::casesOf(const QString &metric) const
{
    static const std::vector<SecondCase> none;
    const auto found = m_cases.find(metric);
    return found == m_cases.end() ? none : found->second;
}

SecondFigure SecondCalculation::figure(const QString &metric, const std::vector<SecondCase> &cases)
{
    const SecondKind kind = secondKinds().at(metric);
    SecondFigure figure;
    qint64 part = 0, whole = 0, asked = 0;
    std::vector<qint64> values;
    for (const SecondCase &each : cases) {
        part += each.part;
        whole += each.whole;
        asked += each.asked;
        if (each.lastsMs)
            values.push_back(*each.lastsMs);
    }
    if (kind == SecondKind::Gauge)
        return figure;
    if (kind == SecondKind::Count)
        return {double(part), part, part};
    if (kind == SecondKind::Share || kind == SecondKind::Ratio) {
        if (whole > 0)
            figure.value = double(part) / double(whole);
        return {figure.value, whole, asked};
    }
    figure.sample = qint64(values.size());
    figure.asked = asked;
    if (values.empty())
        return figure;
    std::sort(values.begin(), values.end());
    const size_t count = values.size();
    if (kind == SecondKind::Mean) {
        double sum = 0;
        for (const qint64 value : values)
            sum += double(value);
        figure.value = sum / double(count);
    } else if (kind == SecondKind::Median) {
        figure.value = (double(values[(count - 1) / 2]) + double(values[count / 2])) / 2;
    } else {
        const double p = kind == SecondKind::P90 ? 0.9 : 0.99;
        figure.value = double(values[size_t(std::floor(p * double(count - 1)))]);
    }
    return figure;
}

} // namespace Wheelhouse
