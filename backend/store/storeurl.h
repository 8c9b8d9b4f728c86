// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Wheelhouse {

/// Where a store is: "sqlite:/path" or a plain path. A path that ends in ".db" is the file itself;
/// any other is a data folder with the file wheelhouse.db in it.
struct StoreUrl
{
    QString file; ///< absolute path of the database file

    /// Errors: Invalid for an empty path or a scheme that is not known.
    static Result<StoreUrl> parse(const QString &url);

    QString folder() const;
    /// The file whose lock says that a store is open for writing.
    QString lockFile() const;
};

} // namespace Wheelhouse
