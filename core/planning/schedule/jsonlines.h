// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On which line of a JSON text something stands.
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace Wheelhouse {

/// The line, from 1, of the byte at `offset`.
int lineAt(QByteArrayView text, qsizetype offset);

/// The line on which the value at `path` begins, as in "people[3].skills[0]" or "" for the whole;
/// of the nearest value around it when there is none at the path itself. `json` is well-formed.
int lineOfValue(QByteArrayView json, QStringView path);

} // namespace Wheelhouse
