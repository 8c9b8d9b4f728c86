// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/figurerows.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

/// Adds up the contacts behind a figure, with nothing of the engine's but what each contact is
/// said to be: counts are sums, durations a sorted list.
class FigureSums
{
public:
    void add(const ContactStake &stake)
    {
        m_part += stake.part;
        m_whole += stake.whole;
        m_asked += stake.asked;
        m_values += stake.valuesMs;
        ++m_contacts;
    }
    qint64 contacts() const { return m_contacts; }

    /// In what the figure is not what its contacts say; empty: in nothing. Exact for counts, shares
    /// and means, 0.4 % for percentiles, as the histogram promises.
    QString difference(const Metric &metric, const Figure &figure)
    {
        const bool count = metric.formula == Metric::Formula::Count;
        const bool share =
            metric.formula == Metric::Formula::Share || metric.formula == Metric::Formula::Ratio;
        const qint64 sample = share ? m_whole : count ? m_part : m_values.size();
        const qint64 asked = count ? m_part : share ? m_asked : m_whole;
        if (figure.sample != sample || figure.asked != asked)
            return told(QStringLiteral("cases %1 of %2").arg(figure.sample).arg(figure.asked),
                        QStringLiteral("%1 of %2").arg(sample).arg(asked));
        const std::optional<double> expected = count   ? std::optional(double(m_part))
                                               : share ? shareOfAll()
                                                       : duration(metric.formula);
        const auto text = [](std::optional<double> value) {
            return value ? QString::number(*value, 'g', 17) : QStringLiteral("nothing");
        };
        if (expected.has_value() != figure.value.has_value())
            return told(text(figure.value), text(expected));
        const bool exact = count || share || metric.formula == Metric::Formula::Mean;
        const double within = (exact ? 1e-12 : 0.004) * std::abs(expected.value_or(0));
        if (expected && std::abs(*expected - *figure.value) > within)
            return told(text(figure.value), text(expected));
        return {};
    }

private:
    static QString told(const QString &figure, const QString &contacts)
    {
        return QStringLiteral("the figure says %1, its contacts say %2").arg(figure, contacts);
    }
    std::optional<double> shareOfAll() const
    {
        return m_whole > 0 ? std::optional(double(m_part) / double(m_whole)) : std::nullopt;
    }
    std::optional<double> duration(Metric::Formula formula)
    {
        if (m_values.isEmpty())
            return std::nullopt;
        std::sort(m_values.begin(), m_values.end());
        const qint64 last = m_values.size() - 1;
        if (formula == Metric::Formula::Median)
            return (double(m_values[last / 2]) + double(m_values[(last + 1) / 2])) / 2;
        if (formula != Metric::Formula::Mean)
            return double(m_values[last * (formula == Metric::Formula::P90 ? 90 : 99) / 100]);
        qint64 sumMs = 0;
        for (const qint64 valueMs : m_values)
            sumMs += valueMs;
        return double(sumMs) / double(m_values.size());
    }

    qint64 m_contacts = 0;
    qint64 m_part = 0;
    qint64 m_whole = 0;
    qint64 m_asked = 0;
    QList<qint64> m_values;
};

} // namespace Wheelhouse
