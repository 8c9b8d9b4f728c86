// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/restorecommand.h"

#include "backend/store/backup.h"
#include "programs/ctl/commandline.h"

namespace Wheelhouse {

int restoreCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("restore FILE --db URL"),
                     QStringLiteral("Checks a backup and puts it where no store is yet."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    if (const auto done = restoreStore(line.positional(0), line.db()); !done)
        return fail(done.error());
    return exitDone;
}

} // namespace Wheelhouse
