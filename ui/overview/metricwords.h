// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"

#include <QLocale>
#include <QString>

namespace Wheelhouse {

/// A metric in the user's words. What the catalogue does not know keeps its id as a name.
struct MetricWords
{
    QString name;       ///< "First response by people, median"
    QString definition; ///< one sentence
    QString id;         ///< "first_response_human_p50@1"
    Unit unit = Unit::Count;
    Better better = Better::Neither;
    MetricCases cases = MetricCases::Contacts;
};

MetricWords metricWords(const QString &metric);

/// "12,431", "86.4 %", "1:48", "–" for no data.
QString valueWords(const QLocale &locale, Unit unit, const std::optional<double> &value);
/// A sample or whole: "12,431", of agents' time "5,720 h".
QString casesWords(const QLocale &locale, MetricCases cases, qint64 count);
/// The change with its sign: relative for counts and durations, in points for shares. Empty when
/// there is nothing to compare.
QString changeWords(const QLocale &locale, Unit unit, const std::optional<double> &now,
                    const std::optional<double> &before);

/// A difference of two figures with its sign: "+12", "−3.1 pt", "+0:12".
QString differenceWords(const QLocale &locale, Unit unit, double difference);

} // namespace Wheelhouse
