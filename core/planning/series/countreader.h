// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>

namespace Wheelhouse {

/// Reads the figures of one file as people and programs write them: "12", "12.5", "12,5",
/// "1,234.5", "1.234,5", "1e3". Whether a lone comma or point is the decimal sign or parts
/// thousands cannot be told from "1,234"; the file's other figures tell, and so the reader
/// remembers them.
class CountReader
{
public:
    enum class Kind {
        Count,
        Gap,      ///< nothing, NaN, NA, null, inf, -
        Nonsense, ///< no number
    };

    /// In a file separated by commas a point is the decimal sign.
    explicit CountReader(char separator) : m_pointIsDecimal(separator == ',') {}

    /// `value` is set for a Count.
    Kind read(QByteArrayView text, double &value);

    /// Once all figures are read: the place (0 is the first figure read) of one that the others
    /// leave open or contradict, or -1.
    qint64 openFigure() const;

private:
    struct Sign
    {
        bool decimal = false;
        bool thousands = false;
        qint64 open = -1; ///< the first figure that could mean both
    };
    Kind readWritten(QByteArrayView text, double &value);

    bool m_pointIsDecimal;
    std::array<Sign, 2> m_signs{}; ///< point, comma
    qint64 m_figure = -1;
};

} // namespace Wheelhouse
