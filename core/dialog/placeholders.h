// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace Wheelhouse {

/// The names in braces: "Invoice {invoice}" has "invoice". A name is as an id; other braces are
/// text.
QStringList placeholdersOf(const QString &text);

/// The text with each replaced by what `value` says. What comes in is not looked at again.
QString withPlaceholders(const QString &text, const std::function<QString(const QString &)> &value);

} // namespace Wheelhouse
