// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/arrivalplan.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qint64 stepLengthMs = 5 * 60'000;
constexpr double dayMs = 24 * 3'600'000.0;
constexpr double premiereFactor = 10;
constexpr double outageFactor = 4;
constexpr double dayNoise = 0.05;
constexpr double livelyBusyness = 2.4;

} // namespace

ArrivalPlan::ArrivalPlan(const DemoSettings &settings)
    : m_settings(settings)
    , m_zone(settings.zone.toLatin1())
    , m_random(settings.seed)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    const QDate last = local(settings.endMs).date();
    m_startMs = last.addDays(-settings.days).startOfDay(m_zone).toMSecsSinceEpoch();
    m_stepMs = m_startMs;
    for (int day = 0; day <= settings.days; ++day)
        m_dayNoise.append(std::exp(dayNoise * m_random.normal()));

    // of the whole days, the Friday nearest to the twenty-first and a Tuesday well before it
    const int wanted = settings.days * 20 / 28;
    int friday = -1;
    int tuesday = -1;
    for (int day = 0; day < settings.days; ++day) {
        const int weekday = last.addDays(day - settings.days).dayOfWeek();
        if (weekday == 5 && (friday < 0 || std::abs(day - wanted) < std::abs(friday - wanted)))
            friday = day;
        if (weekday == 2 && day <= settings.days * 3 / 7)
            tuesday = day;
    }
    if (friday >= 0)
        m_premiere = {at(friday, {20, 0}), at(friday, {23, 0})};
    if (tuesday >= 0)
        m_outage = {at(tuesday, {18, 10}), at(tuesday, {19, 10})};
}

qint64 ArrivalPlan::at(int day, QTime time) const
{
    return QDateTime(local(m_startMs).date().addDays(day), time, m_zone).toMSecsSinceEpoch();
}

double ArrivalPlan::ratePerStep(int brand, const QDateTime &local) const
{
    const qint64 ms = local.toMSecsSinceEpoch();
    double busyness = DemoRhythm::busyness(local);
    if (ms >= m_settings.endMs - demoLivelyMs)
        busyness = std::max(busyness, livelyBusyness);
    double rate = m_settings.contactsADay * DemoRhythm::brandShare(brand) * busyness *
                  double(stepLengthMs) / dayMs;
    rate *= m_dayNoise.value(int((ms - m_startMs) / qint64(dayMs)), 1.0);
    if (brand == 0 && m_premiere.contains(ms))
        rate *= premiereFactor;
    if (m_outage.contains(ms))
        rate *= outageFactor;
    return rate;
}

void ArrivalPlan::fillStep()
{
    const QDateTime here = local(m_stepMs);
    for (int brand = 0; brand < DemoRhythm::brandCount; ++brand) {
        const bool premiere = brand == 0 && m_premiere.contains(m_stepMs);
        const auto mood = m_outage.contains(m_stepMs) ? DemoRhythm::Mood::Outage
                          : premiere                  ? DemoRhythm::Mood::Premiere
                                                      : DemoRhythm::Mood::Usual;
        const int count = m_random.poisson(ratePerStep(brand, here));
        for (int i = 0; i < count; ++i) {
            // the regulars are still there in a special hour
            const bool special = m_random.chance(0.85);
            DemoArrival arrival;
            arrival.atMs = m_stepMs + qint64(m_random.below(stepLengthMs));
            arrival.contact =
                DemoRhythm::draw(brand, special ? mood : DemoRhythm::Mood::Usual, m_random);
            if (arrival.atMs < m_settings.endMs)
                m_ready.append(std::move(arrival));
        }
    }
    std::stable_sort(m_ready.begin(), m_ready.end(),
                     [](const DemoArrival &a, const DemoArrival &b) { return a.atMs > b.atMs; });
    m_stepMs += stepLengthMs;
}

std::optional<DemoArrival> ArrivalPlan::next()
{
    while (m_ready.isEmpty() && m_stepMs < m_settings.endMs)
        fillStep();
    if (m_ready.isEmpty())
        return std::nullopt;
    return m_ready.takeLast();
}

} // namespace Wheelhouse
