// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionhistory.h"

#include <algorithm>
#include <string_view>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostSteps = 100;
constexpr qint64 oneStepMs = 1000;

/// A bit a field in which they differ; the days of a period belong to the period.
unsigned differingFields(const OverviewParams &a, const OverviewParams &b)
{
    constexpr unsigned periodBit = 1;
    unsigned fields = 0;
    unsigned bit = 1;
    OverviewParams::fields().each([&](const auto &field) {
        bit <<= 1;
        const std::string_view name = field.name;
        const bool ofPeriod = name == "period" || name == "from" || name == "to";
        if (a.*field.member != b.*field.member)
            fields |= ofPeriod ? periodBit : bit;
    });
    return fields;
}

} // namespace

QuestionHistory::QuestionHistory(const OverviewParams &first, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steps{first}
{}

void QuestionHistory::note(const OverviewParams &params)
{
    if (params == m_steps.at(m_at))
        return;
    const unsigned fields = differingFields(params, m_steps.at(m_at));
    const qint64 sinceLastMs = m_clock.nowMs() - m_lastAtMs;
    const bool goesOn = fields == m_lastFields && sinceLastMs >= 0 && sinceLastMs < oneStepMs;
    m_lastFields = fields;
    m_lastAtMs = m_clock.nowMs();
    m_steps.resize(m_at + 1);
    if (goesOn && m_steps.at(m_at - 1) == params) { // where it began: there was no step
        m_steps.removeLast();
        m_lastFields = 0;
    } else if (goesOn) {
        m_steps.last() = params;
    } else {
        m_steps.append(params);
        if (m_steps.size() > mostSteps)
            m_steps.removeFirst();
    }
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

const OverviewParams &QuestionHistory::back()
{
    return moveTo(m_at - 1);
}

const OverviewParams &QuestionHistory::forward()
{
    return moveTo(m_at + 1);
}

const OverviewParams &QuestionHistory::moveTo(qsizetype at)
{
    m_lastFields = 0;
    m_at = std::clamp<qsizetype>(at, 0, m_steps.size() - 1);
    Q_EMIT changed();
    return m_steps.at(m_at);
}

} // namespace Wheelhouse
