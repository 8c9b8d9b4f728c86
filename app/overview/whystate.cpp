// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/whystate.h"

namespace Wheelhouse {

void WhyState::ask(const WhyParams &params)
{
    m_params = params;
    m_explained.reset();
    m_problem.reset();
    m_asking = true;
    ++m_number;
    Q_EMIT changed();
    Q_EMIT asked();
}

void WhyState::answer(quint64 number, const Result<WhyExplained> &answer)
{
    if (number != m_number || !m_asking)
        return;
    m_asking = false;
    if (answer)
        m_explained = *answer;
    else
        m_problem = answer.error();
    Q_EMIT changed();
}

} // namespace Wheelhouse
