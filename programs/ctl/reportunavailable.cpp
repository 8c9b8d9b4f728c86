// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In place of reportcommand.cpp in a build without the dashboard.
#include "programs/ctl/commandline.h"
#include "programs/ctl/reportcommand.h"

#include <QCoreApplication>

namespace Wheelhouse {

std::unique_ptr<QCoreApplication> reportApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

int reportCommand(const QStringList &)
{
    return fail(exitFailed, QStringLiteral("this wheelhousectl was built without the dashboard "
                                           "(WHEELHOUSE_DESKTOP) and cannot draw a report"));
}

} // namespace Wheelhouse
