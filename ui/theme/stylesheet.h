// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace Wheelhouse {

QPalette paletteOf(const Tokens &tokens);

/// The application's style sheet. `textScale` enlarges fonts and what must grow with them.
QString styleSheetOf(const Tokens &tokens, double textScale);

} // namespace Wheelhouse
