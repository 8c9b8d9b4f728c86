// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Wheelhouse {

struct VerifyReport
{
    qint64 events = 0;
    qint64 lastSeq = 0;
    QStringList problems; ///< one sentence each; empty: log and views agree

    bool clean() const { return problems.isEmpty(); }
};

/// Checks a store, also while it is written to: the file is sound, the log has no gap, every event
/// can be read, and each view, built anew from the log in a temporary file, equals the stored one.
/// Errors (nothing could be checked): as StoreReader::open.
Result<VerifyReport> verifyStore(const QString &url);

} // namespace Wheelhouse
