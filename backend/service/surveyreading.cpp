// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/surveyreading.h"

#include "backend/service/figurepage.h"
#include "backend/service/overviewreading.h"

namespace Wheelhouse {

Result<SurveyReading> SurveyReading::begin(StoreReader &reader, const OverviewParams &question,
                                           qint64 nowMs, qint64 most)
{
    const auto query = queryOf(reader, question, QStringLiteral("survey_response_rate"), nowMs);
    if (!query)
        return query.error();
    const auto filter = FigureRows::prepare(*query, {});
    if (!filter)
        return filter.error();
    return SurveyReading(*filter, query->fromMs, query->toMs, most);
}

Result<bool> SurveyReading::goOn(StoreReader &reader)
{
    const auto next = reader.contacts({m_fromMs, m_toMs, false}, m_place, mostContactsAPage,
                                      [&](const ContactRecord &contact) {
                                          ++m_looked;
                                          if (m_filter.matches(contact.facts.dims))
                                              m_tally.add(contact.facts);
                                          return m_looked < m_most;
                                      });
    if (!next)
        return next.error();
    if (!*next)
        return false;
    m_place = **next;
    m_cut = m_looked >= m_most;
    return !m_cut;
}

SurveyAnswer SurveyReading::answer() const
{
    SurveyAnswer answer;
    answer.fromMs = m_fromMs;
    answer.toMs = m_toMs;
    answer.strata = m_tally.strata();
    answer.looked = m_looked;
    answer.sinceMs = m_cut ? m_place.startedMs : 0;
    return answer;
}

} // namespace Wheelhouse
