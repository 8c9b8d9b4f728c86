// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

struct ArSettings
{
    enum class Scale { Log, Raw };
    enum class Difference { None, Day };
    const char *name;
    Scale scale = Scale::Log;
    Difference difference = Difference::None;
    bool onOutlook = false;  ///< models what the calendar's view leaves over, not the series
    double halfLifeDays = 0; ///< of a row's weight in the fit; 0: all count the same
    double shrink = 0.003;   ///< see RollingRidge::solve
};

/// A linear regression on some earlier values (slots just before, and the same slot of earlier days
/// and weeks), applied again and again to its own forecasts.
class ArMember : public Member
{
public:
    explicit ArMember(const ArSettings &settings) : m_settings(settings) {}
    QString name() const override { return QString::fromLatin1(m_settings.name); }
    QString about() const override;
    OriginForecasts forecast(const ForecastView &view) const override;

private:
    std::vector<int> lags(const ForecastView &view, int difference, int available) const;

    ArSettings m_settings;
};

} // namespace Wheelhouse
