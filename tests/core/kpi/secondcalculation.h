// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures once more, worked out from the events as docs/kpi.md words them and in the plainest
// way: read a contact's events, note what it is a case of, keep every value, sort, count. It shares
// nothing with core/kpi, so that the two can be held against each other.
#pragma once

#include "tests/core/kpi/secondhours.h"

#include <map>
#include <optional>
#include <vector>

namespace Wheelhouse {

/// One contact (or visit, or assignment, or piece of an agent's time) as a case of one metric.
struct SecondCase
{
    qint64 atMs = 0;    ///< the instant that decides in which period it counts
    size_t contact = 0; ///< place in SecondCalculation::contacts(), also of what is none
    qint64 part = 0;    ///< how often it is counted; of a share, whether it is in the numerator
    qint64 whole = 0;   ///< of a share, in the denominator
    qint64 asked = 0;   ///< of a duration and of csat: in those that could have had one
    std::optional<qint64> lastsMs;
};

struct SecondFigure
{
    std::optional<double> value;
    qint64 sample = 0;
    qint64 asked = 0;
};

class SecondCalculation
{
public:
    /// By the names of the dimensions in queries.
    using Marks = std::map<QString, QString>;

    /// The whole log, in its order.
    explicit SecondCalculation(const QList<Event> &log);

    const SecondHours &hours() const { return m_hours; }
    const std::vector<Marks> &contacts() const { return m_contacts; }
    static bool covers(const QString &metric);
    static bool isDuration(const QString &metric);
    const std::vector<SecondCase> &casesOf(const QString &metric) const;
    static SecondFigure figure(const QString &metric, const std::vector<SecondCase> &cases);

private:
    void notePieces(const QList<Event> &log);

    SecondHours m_hours;
    std::vector<Marks> m_contacts;
    std::map<QString, std::vector<SecondCase>> m_cases;
};

} // namespace Wheelhouse
