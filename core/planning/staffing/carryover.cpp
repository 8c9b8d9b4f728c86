// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/carryover.h"

#include "core/planning/staffing/answertime.h"
#include "core/planning/staffing/queuechain.h"
#include "core/planning/staffing/servicerate.h"

#include <cmath>
#include <numbers>

namespace Wheelhouse {

namespace {

constexpr double tolerance = 1e-3; ///< of a step, in the sum of the shares' errors
constexpr double negligible = 1e-12;

/// The forward equations of one interval.
class Flow
{
public:
    explicit Flow(const QueueSetting &setting) : m_setting(setting), m_rate(setting) {}

    double leaving(qint64 contacts) const
    {
        const qint64 slots = m_rate.slots();
        return contacts <= slots
                   ? m_rate.at(contacts)
                   : m_rate.full() + double(contacts - slots) * m_setting.abandonRate();
    }
    double arriving() const { return m_setting.contactsASecond; }
    const ServiceRate &rate() const { return m_rate; }

    /// Solves (1 - step A) x = shares for the states of `shares`; closed at both ends.
    std::vector<double> implicitStep(const Walk &shares, double step)
    {
        const size_t count = shares.weights.size();
        m_upper.resize(count);
        std::vector<double> x = shares.weights;
        double above = 0; // the elimination's multiplier of the state before
        for (size_t i = 0; i < count; ++i) {
            const qint64 contacts = shares.first + qint64(i);
            const double up = i + 1 < count ? arriving() : 0;
            const double down = i > 0 ? leaving(contacts) : 0;
            const double pivot = 1 + step * (up + down) - (i > 0 ? step * arriving() * above : 0);
            x[i] = (x[i] + (i > 0 ? step * arriving() * x[i - 1] : 0)) / pivot;
            above = m_upper[i] = i + 1 < count ? step * leaving(contacts + 1) / pivot : 0;
        }
        for (size_t i = count - 1; i-- > 0;)
            x[i] += m_upper[i] * x[i + 1];
        return x;
    }

    /// Makes room for the states that can be reached in a step.
    void widen(Walk &shares, double step) const
    {
        const double last = double(shares.end() - 1);
        const double upward = std::max(0.0, arriving() - leaving(shares.end() - 1)) * step +
                              8 * std::sqrt((arriving() + leaving(shares.end() - 1)) * step) + 8;
        const double downward = std::max(0.0, leaving(shares.first) - arriving()) * step +
                                8 * std::sqrt((arriving() + leaving(shares.first)) * step) + 8;
        const qint64 first = std::max<qint64>(0, shares.first - qint64(downward));
        const size_t before = size_t(shares.first - first);
        shares.weights.insert(shares.weights.begin(), before, 0.0);
        shares.first = first;
        shares.weights.resize(size_t(qint64(last + upward) - first) + 1, 0.0);
    }

private:
    const QueueSetting &m_setting;
    ServiceRate m_rate;
    std::vector<double> m_upper;
};

void trim(Walk &shares)
{
    double sum = 0;
    for (double &share : shares.weights)
        sum += share = std::max(share, 0.0);
    size_t first = 0;
    size_t end = shares.weights.size();
    while (shares.weights[first] <= negligible * sum)
        ++first;
    while (shares.weights[end - 1] <= negligible * sum)
        --end;
    shares.weights = {shares.weights.begin() + qsizetype(first),
                      shares.weights.begin() + qsizetype(end)};
    shares.first += qint64(first);
    for (double &share : shares.weights)
        share /= sum;
}

} // namespace

CarryOver::CarryOver() : m_shares{0, {1.0}} {}

void CarryOver::settle(const QueueSetting &setting)
{
    m_shares = {0, {1.0}};
    const ServiceRate rate(setting);
    const double arrivals = setting.contactsASecond;
    const bool patient = std::isinf(setting.patienceSeconds);
    if (arrivals <= 0 || setting.agents <= 0 || (patient && rate.isOverloadedBy(arrivals)))
        return;
    m_shares = walkQueue(setting, rate);
    const double ratio = arrivals / rate.full();
    constexpr size_t most = 1'000'000;
    while (patient && m_shares.end() > rate.slots() && m_shares.weights.back() > negligible &&
           m_shares.weights.size() < most)
        m_shares.weights.push_back(m_shares.weights.back() * ratio);
    trim(m_shares);
}

double CarryOver::waiting(qint64 slots) const
{
    double waiting = 0;
    for (qint64 m = std::max(m_shares.first, slots + 1); m < m_shares.end(); ++m)
        waiting += m_shares.at(m) * double(m - slots);
    return waiting;
}

namespace {

/// Means over the interval, gathered state by state.
struct Occupation
{
    qint64 first = 0;
    std::vector<double> seconds;

    void add(const Walk &states, const std::vector<double> &shares, double duration)
    {
        if (seconds.empty())
            first = states.first;
        if (states.first < first) {
            seconds.insert(seconds.begin(), size_t(first - states.first), 0.0);
            first = states.first;
        }
        const size_t offset = size_t(states.first - first);
        seconds.resize(std::max(seconds.size(), offset + shares.size()), 0.0);
        for (size_t i = 0; i < shares.size(); ++i)
            seconds[offset + i] += shares[i] * duration;
    }
};

QueueFigures figuresOf(const QueueSetting &setting, const ServiceRate &rate,
                       const Occupation &occupation)
{
    const qint64 slots = rate.slots();
    const double abandonRate = setting.abandonRate();
    const qint64 last = occupation.first + qint64(occupation.seconds.size()) - 1 - slots;
    const AnswerInTime inTimeIfAtAll(setting.withinSeconds, rate.full(), abandonRate,
                                     std::max<qint64>(last, 0));
    QueueFigures figures;
    double all = 0;
    double inTime = 0;
    double answered = 0;
    double answeredSeconds = 0;
    double seconds = 0;
    double waited = 0;
    double busy = 0;
    double taken = 0;
    double waiting = 0;
    for (qint64 j = 0; j < occupation.first - slots; ++j)
        seconds += 1 / (rate.full() + double(j + 1) * abandonRate);
    for (size_t i = 0; i < occupation.seconds.size(); ++i) {
        const qint64 contacts = occupation.first + qint64(i);
        const double share = occupation.seconds[i];
        all += share;
        busy += share * rate.busy(contacts);
        if (contacts < slots) {
            inTime += share;
            answered += share;
            continue;
        }
        const qint64 before = contacts - slots;
        const double gone = rate.full() + double(before + 1) * abandonRate;
        const double atAll = share * (gone > 0 ? rate.full() / gone : 0);
        seconds += 1 / gone;
        taken += share;
        waiting += share * double(before);
        waited += share * double(before + 1) / gone;
        answered += atAll;
        answeredSeconds += atAll > 0 ? atAll * seconds : 0;
        inTime += atAll * inTimeIfAtAll.chance(before);
    }
    figures.serviceLevel = std::clamp(inTime / all, 0.0, 1.0);
    figures.waitSeconds = waited / all;
    figures.asaSeconds = answeredSeconds / answered;
    figures.abandonment = abandonRate > 0 ? std::max(0.0, 1 - answered / all) : 0;
    figures.occupancy = setting.agents > 0 ? std::min(1.0, busy / all / setting.agents) : 0;
    figures.waitShare = taken / all;
    figures.waiting = waiting / all;
    return figures;
}

} // namespace

QueueFigures CarryOver::pass(const QueueSetting &setting, double seconds)
{
    constexpr double gamma = 1 - 1 / std::numbers::sqrt2;
    Flow flow(setting);
    Occupation occupation;
    double step = std::min(seconds, 0.1 / (setting.contactsASecond + flow.rate().full() + 1e-6));
    for (double passed = 0; passed < seconds;) {
        step = std::min(step, seconds - passed);
        Walk begin = m_shares;
        flow.widen(begin, step);
        const std::vector<double> middle = flow.implicitStep(begin, gamma * step);
        Walk forward = begin;
        for (size_t i = 0; i < middle.size(); ++i)
            forward.weights[i] += (1 - gamma) / gamma * (middle[i] - begin.weights[i]);
        const std::vector<double> end = flow.implicitStep(forward, gamma * step);
        double error = 0;
        for (size_t i = 0; i < end.size(); ++i)
            error += std::abs(end[i] - forward.weights[i] - middle[i] + begin.weights[i]);
        const double change = std::clamp(0.9 * std::sqrt(tolerance / (error + 1e-12)), 0.2, 4.0);
        if (error > tolerance && step > 1e-6 * seconds) {
            step *= std::min(change, 0.5);
            continue;
        }
        occupation.add(begin, middle, (1 - gamma) * step);
        occupation.add(begin, end, gamma * step);
        m_shares = {begin.first, end};
        trim(m_shares);
        passed += step;
        step *= change;
        if (seconds - passed < 1e-9 * seconds)
            break;
    }
    return figuresOf(setting, flow.rate(), occupation);
}

} // namespace Wheelhouse
