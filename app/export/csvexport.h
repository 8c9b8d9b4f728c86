// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/exporttable.h"

#include <QByteArray>

namespace Wheelhouse {

/// The table as comma-separated values: RFC 4180, UTF-8 without a mark, CR LF, one header. For
/// programs, so the same in every language but for the names: a dot as decimal mark, no thousands,
/// durations in seconds, shares 0..1, times as ISO 8601 in the table's zone; no data is an empty
/// field. Definitions stay out, for they are no records.
///
/// A spreadsheet takes text that begins with = + - @ (or with a tab or a line break before them)
/// for a formula, and customers choose their names: such a text gets an apostrophe in front.
QByteArray csvOf(const ExportTable &table);

} // namespace Wheelhouse
