// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Wheelhouse {

/// A script, a line "%%", and what the customer does, a line each: a text, "#2" for the second
/// button, "!200 {...}" for the answer of an action, "!" for none. Returns an empty text, or which
/// promise of core/dialog/interpreter.h did not hold.
QByteArray holdFuzzedDialog(const QByteArray &bytes);

} // namespace Wheelhouse
