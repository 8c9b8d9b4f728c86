// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Wheelhouse {

struct Interval
{
    double low = 0;
    double high = 1;
};

/// Wilson's 95 % score interval of a share of `hits` in `cases`; cases >= 1, 0 <= hits <= cases.
Interval wilson95(qint64 hits, qint64 cases);

} // namespace Wheelhouse
