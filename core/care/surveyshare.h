// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is asked for a rating after the close: a share of a brand's contacts, drawn by the id of the
// conversation alone. The draw knows neither outcome nor channel nor agent, so those asked are a
// random sample of all, and asking again gives the same answer.
#pragma once

#include "core/base/result.h"
#include "core/care/settingevents.h"

#include <QHash>

namespace Wheelhouse {

/// Where a conversation stands in the draw, from 0 to below 100: SHA-256 of the id and a word of
/// its own, so that it says nothing about the draw of pilots.
double surveyPlace(const QString &conversation);

/// What of a command cannot be: Invalid for a share outside 0 to 100 ("percent"), a brand or note
/// over 200 characters ("brand", "note").
Result<void> checkSurveyShare(const SurveyShareSet &share);

/// The shares in force: a fold of SurveyShareSet.
class SurveyShares
{
public:
    void apply(const SurveyShareSet &set) { m_percent.insert(set.brand, set.percent); }

    /// 0 to 100; 100 while nobody has set anything.
    double percentOf(const QString &brand) const;
    bool asks(const QString &brand, const QString &conversation) const
    {
        return surveyPlace(conversation) < percentOf(brand);
    }

private:
    QHash<QString, double> m_percent;
};

} // namespace Wheelhouse
