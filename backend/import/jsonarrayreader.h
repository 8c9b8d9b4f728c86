// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace Wheelhouse {

/// Takes a JSON file that is one array apart into the text of its elements, so that neither the
/// whole file has to be held nor one broken element spoils it. Elements are objects.
class JsonArrayReader
{
public:
    static constexpr qsizetype maxElementBytes = 4 * 1024 * 1024;

    explicit JsonArrayReader(QIODevice &device) : m_device(device) {}

    /// The text of the next element; null at the end of the array. Errors: Invalid (no array of
    /// objects, or cut short), TooLarge; context is the line. After an error it is at its end.
    Result<QByteArray> next();
    /// The line on which that element begins, from 1.
    qint64 line() const { return m_line; }

private:
    bool take(char &c);
    Error problem(ErrorCode code, const QString &what);

    QIODevice &m_device;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_linesPassed = 0;
    qint64 m_line = 0;
    bool m_inside = false;
    bool m_done = false;
};

} // namespace Wheelhouse
