// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// A folded word that is in every other sentence of English, Polish, Russian or French and says
/// nothing about what it is about: "the", "sie", "что", "pour".
bool isCommonWord(const QString &token);

} // namespace Wheelhouse
