// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// A definition of the catalogue in the user's language: those of the Overview's figures are
/// translated, others stay English.
QString definitionWords(const QString &definition);

/// Whether the translators were given it.
bool isDefinitionForTranslators(const QString &definition);

} // namespace Wheelhouse
