// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace Wheelhouse {

void readySodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium finds no source of randomness");
}

} // namespace Wheelhouse
