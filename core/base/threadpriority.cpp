// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/threadpriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Wheelhouse {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10;
    // of a thread, whatever POSIX says; being nicer is never refused
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
#endif
}

} // namespace Wheelhouse
