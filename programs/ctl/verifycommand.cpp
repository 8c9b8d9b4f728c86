// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/verifycommand.h"

#include "backend/store/verify.h"
#include "programs/ctl/commandline.h"

#include <cstdio>

namespace Wheelhouse {

int verifyCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("verify --db URL"),
                     QStringLiteral("Checks the store's file and log, builds every view anew from "
                                    "the log and compares. Works while the store is in use."));
    if (const auto status = line.read(arguments, 0))
        return *status;
    const auto report = verifyStore(line.db());
    if (!report)
        return fail(report.error());
    for (const QString &problem : report->problems)
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    std::printf("%lld events, %lld problems\n", static_cast<long long>(report->events),
                static_cast<long long>(report->problems.size()));
    return report->clean() ? exitDone : exitFailed;
}

} // namespace Wheelhouse
