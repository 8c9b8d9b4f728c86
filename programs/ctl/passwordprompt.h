// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Wheelhouse {

/// A password from standard input: asked for twice and without echo on a terminal, else the first
/// line. Errors: Invalid (nothing came, or the two differ).
Result<QString> readNewPassword();

} // namespace Wheelhouse
