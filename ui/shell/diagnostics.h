// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/link.h"

namespace Wheelhouse {

/// What a bug report needs, in English, without secrets or customers' words: versions, platform,
/// screen, language, state of the link (host, not user).
QString diagnosticsText(const Link &link);

} // namespace Wheelhouse
