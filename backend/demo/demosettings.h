// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

struct DemoSettings
{
    quint64 seed = 7;
    qint64 endMs =
        0; ///< the present of the demo world; it begins at a local midnight `days` before
    int days = 28;
    QString zone = QStringLiteral("Europe/Warsaw"); ///< IANA name; UTC when there is none such
    double contactsADay = 1300;                     ///< both brands, on an average day
};

} // namespace Wheelhouse
