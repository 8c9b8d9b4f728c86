// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/scriptdeclarations.h"

#include <QDate>

namespace Wheelhouse {

inline constexpr qsizetype variableLengthLimit = 500; ///< of a value, UTF-16 units
inline constexpr qsizetype patternLengthLimit = 200;

/// The value in what a customer wrote, in the form in which it is kept (see the table of types in
/// docs/script-format.md): all of it when it fits, else the one part of it that does. nullopt: none
/// fits, or several do.
std::optional<QString> valueIn(const ScriptVariable &variable, const QString &text);

/// Whether a value as another system gives it may be kept; nullopt when it does not fit.
std::optional<QString> valueFrom(const ScriptVariable &variable, const QJsonValue &value);

/// A pattern's own mistake; empty when it is a regular expression.
QString patternProblem(const QString &pattern);

std::optional<double> numberOf(const QString &text); ///< "12.5", "12,5"
std::optional<QDate> dateOf(const QString &text);    ///< "2026-11-21", "21.11.2026", "21/11/2026"

} // namespace Wheelhouse
