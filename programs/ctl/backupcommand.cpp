// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/backupcommand.h"

#include "backend/store/backup.h"
#include "programs/ctl/commandline.h"

namespace Wheelhouse {

int backupCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("backup FILE --db URL"),
                     QStringLiteral("Copies the store to a new file, also while it is in use. "
                                    "Whoever has the file can read every conversation."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    if (const auto done = backupStore(line.db(), line.positional(0)); !done)
        return fail(done.error());
    return exitDone;
}

} // namespace Wheelhouse
