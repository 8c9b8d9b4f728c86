// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contacts behind a figure in the user's words: pure functions.
#pragma once

#include "core/base/error.h"
#include "core/protocol/rowsview.h"

#include <QLocale>

namespace Wheelhouse {

/// "Satisfied customers: 86.4 %".
QString rowsTitle(const RowsParams &params, const std::optional<RowsPage> &head,
                  const QLocale &locale);
/// "25 Oct 2026 – 21 Nov 2026, Europe/Warsaw · Channel: Messenger".
QString rowsPeriod(const RowsParams &params, const RowsPage &head, const QList<FigureRow> &rows,
                   const QLocale &locale);
/// What holds beside the period: "Agent: Ania, Channel: Messenger, Topic: Payment, Monday 09:00".
/// `rows`: some of the contacts, which know the agent's name.
QString rowsFilter(const RowsParams &params, const QList<FigureRow> &rows, const QLocale &locale);
/// "1,204 counted (“Yes”) of 1,393."
QString rowsCounts(const RowsPage &head, const QLocale &locale);
/// How far a search is: "3 found · 1,500 of about 12,000 contacts searched".
QString searchedWords(int found, int searched, const RowsPage &head, const QLocale &locale);

/// Whether and how often: "Yes", "No", "2 of 3", "Left out: phantom call".
QString countedWords(const FigureRow &row, const QString &metric, const QLocale &locale);
/// Its durations: "1:48", several with commas; empty when it has none.
QString durationsWords(const FigureRow &row, const QLocale &locale);
/// "Ania": the agent's name, or what his id says where he has none; empty: nobody had it.
QString agentWords(const FigureRow &row);
/// "Ania · Billing": who had it last and the team; what is not known is left away.
QString peopleWords(const FigureRow &row);

/// Why there are no contacts to be shown, and what to do.
QString rowsProblem(const Error &error);

} // namespace Wheelhouse
