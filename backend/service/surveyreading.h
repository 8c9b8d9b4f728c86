// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/figurerows.h"
#include "core/protocol/costview.h"

namespace Wheelhouse {

/// Counts who was asked and who answered, a stretch of contacts at a time, so that other readers
/// come between. The stretches may see different states of the store.
class SurveyReading
{
public:
    /// In all; beyond them the oldest contacts are left out and the answer says so.
    static constexpr qint64 mostContacts = 200'000;

    /// `most` in place of mostContacts, for who cannot wait. Errors: those of rowsQuestion() and of
    /// the reader.
    static Result<SurveyReading> begin(StoreReader &reader, const OverviewParams &question,
                                       qint64 nowMs, qint64 most = mostContacts);

    /// Looks at the next ones; false when there are no more.
    Result<bool> goOn(StoreReader &reader);
    SurveyAnswer answer() const;

private:
    SurveyReading(FigureRows filter, qint64 fromMs, qint64 toMs, qint64 most)
        : m_most(most)
        , m_filter(std::move(filter))
        , m_tally(fromMs, toMs, m_filter.query().hours)
        , m_fromMs(fromMs)
        , m_toMs(toMs)
    {}

    qint64 m_most;
    FigureRows m_filter;
    SurveyTally m_tally;
    qint64 m_fromMs;
    qint64 m_toMs;
    ContactPlace m_place;
    qint64 m_looked = 0;
    bool m_cut = false;
};

} // namespace Wheelhouse
