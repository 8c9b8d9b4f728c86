// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

/// Exponential smoothing with a daily and a weekly season and an autoregressive error
/// (Taylor, Journal of the Operational Research Society 54, 2003), additive in counts.
/// Its four weights are those of a small table that would have forecast the days so far best.
class HoltWintersMember : public Member
{
public:
    QString name() const override;
    QString about() const override;
    OriginForecasts forecast(const ForecastView &view) const override;
};

} // namespace Wheelhouse
