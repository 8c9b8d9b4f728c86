// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace Wheelhouse {

/// One property of an iCalendar: NAME;PARAMETER=VALUE:VALUE (RFC 5545, 3.1).
struct ContentLine
{
    qint64 line = 0;                                           ///< on which it begins, from 1
    QByteArray name;                                           ///< capitals
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< names in capitals, no quotes
    QByteArray value;                                          ///< as written, escapes and all

    /// Empty if it is not there.
    QByteArray parameter(QByteArrayView name) const;
};

/// Takes an iCalendar apart into its lines: folded ones are put together, lines may end in CR LF,
/// LF or CR, empty ones are passed over.
class ContentLines
{
public:
    /// `text` outlives the reader. A byte order mark is no part of it.
    explicit ContentLines(QByteArrayView text) : m_text(text) {}

    /// The next line, or none at the end. Errors (Invalid): the detail says what, the context is
    /// the number of the line.
    Result<std::optional<ContentLine>> next();

private:
    QByteArrayView takeLine();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

/// A text value without its escapes: "\," "\;" "\\" "\n"; a line break becomes a blank.
QString unescapedText(QByteArrayView value);

} // namespace Wheelhouse
