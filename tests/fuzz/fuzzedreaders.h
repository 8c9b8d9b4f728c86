// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>

namespace Wheelhouse {

/// A reader of files from outside that has to stand any bytes. `read` returns an empty text, or
/// which promise of the reader's header did not hold.
struct FuzzedReader
{
    const char *name; ///< also of its folder in tests/fuzz/corpus
    QByteArray (*read)(const QByteArray &bytes);
};

std::span<const FuzzedReader> fuzzedReaders();

} // namespace Wheelhouse
