// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

/// Looks for the stretches of a day whose course was most like that of the last one (in logs, their
/// level aside) and expects what followed them, at the level of now. Nearest neighbours in time:
/// Yakowitz, Journal of Time Series Analysis 8 (1987).
class LikeDaysMember : public Member
{
public:
    QString name() const override { return QStringLiteral("like-days"); }
    QString about() const override
    {
        return QStringLiteral("what followed the eight days most like the last one");
    }
    OriginForecasts forecast(const ForecastView &view) const override;
};

} // namespace Wheelhouse
