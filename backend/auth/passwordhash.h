// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Wheelhouse {

/// Argon2id at libsodium's interactive cost (64 MiB, tens of milliseconds), salted, as the usual
/// "$argon2id$..." text. Passwords are taken as UTF-8. Heavy: call it from a pool thread, never
/// from a network or domain thread. Thread-safe.

/// Fails with Invalid for a password that is empty or over 1,024 bytes, with Unavailable when there
/// is no memory for it.
Result<QString> hashPassword(const QString &password);

/// In time independent of where the two differ. False as well for a hash that is not one.
bool verifyPassword(const QString &password, const QString &hash);

/// True when the hash was made at another cost than today's: make a new one at the next login.
bool passwordNeedsRehash(const QString &hash);

} // namespace Wheelhouse
