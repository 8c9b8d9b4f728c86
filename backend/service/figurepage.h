// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/protocol/rowsview.h"

namespace Wheelhouse {

/// A page looks at no more contacts than this: others wait for the same reader.
inline constexpr qsizetype mostContactsAPage = 20'000;

/// A page of the contacts behind a figure, from one state of the store; the first with the figure
/// itself. Errors: those of rowsQuestion() and of the reader.
Result<RowsPage> readFigurePage(StoreReader &reader, const RowsParams &params, qint64 nowMs,
                                qsizetype mostContacts = mostContactsAPage);

} // namespace Wheelhouse
