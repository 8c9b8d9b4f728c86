// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

/// The same slot of the last week ("week") or of the last day ("day"): what every forecast has to
/// beat. Without that much history: what there is, at worst the last value.
class SeasonalNaiveMember : public Member
{
public:
    enum class Period { Day, Week };
    explicit SeasonalNaiveMember(Period period) : m_period(period) {}
    QString name() const override;
    QString about() const override;
    OriginForecasts forecast(const ForecastView &view) const override;

private:
    Period m_period;
};

/// The calendar's view of the days times the share profile, as it is.
class OutlookMember : public Member
{
public:
    QString name() const override { return QStringLiteral("calendar"); }
    QString about() const override
    {
        return QStringLiteral("day total from the calendar, spread by the share profile");
    }
    OriginForecasts forecast(const ForecastView &view) const override;
};

} // namespace Wheelhouse
