// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/importbatch.h"

namespace Wheelhouse {

enum class ImportFormat { Twcs, IbmTwitter, AnonymousBank };
template <> struct EnumNames<ImportFormat>
{
    static constexpr std::array names{"twcs", "ibm-twitter", "anonymous-bank"};
};

/// Reads a file of recorded contacts, plain or gzipped, as history: conversations with the source
/// "import", each closed at its end. Rows that make no sense are refused and reported, odd ones
/// imported and reported; neither stops it. What was flushed to the sink before an error stays.
/// Adds to `report`. Times without a zone in the data count as UTC.
/// Errors: NotFound, Unavailable, Corrupt (a damaged gzip), Invalid (not a file of this format;
/// context is file:line), and those of the sink.
Result<void> importFile(ImportFormat format, const QString &path, const ImportSink &sink,
                        ImportReport &report);

} // namespace Wheelhouse
