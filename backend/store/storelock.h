// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

class QLockFile;

namespace Wheelhouse {

/// Held by the one process (and the one Store in it) that writes to a store. The system drops it
/// when the process ends in whatever way, so a crash leaves nothing behind that would block.
class StoreLock
{
public:
    /// Errors: InUse, with the holder's pid when it can be read; Unavailable when the file cannot
    /// be made.
    static Result<std::unique_ptr<StoreLock>> take(const QString &file);
    ~StoreLock();

private:
    StoreLock();
    QFile m_file;
    std::unique_ptr<QLockFile> m_portable; ///< where there is no flock
};

} // namespace Wheelhouse
