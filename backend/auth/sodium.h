// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse {

/// Initialises libsodium before its first use; later calls are free. Thread-safe. Ends the program
/// when the system has no source of randomness.
void readySodium();

} // namespace Wheelhouse
