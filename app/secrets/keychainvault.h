// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/secretvault.h"

namespace Wheelhouse {

/// The desktop's keychain, through QtKeychain, under the service name "Wheelhouse". Never falls
/// back to a file.
class KeychainVault : public SecretVault
{
public:
    void read(const QString &key, QObject *context, OnRead done) override;
    void write(const QString &key, const QString &secret, QObject *context, OnDone done) override;
    void remove(const QString &key, QObject *context, OnDone done) override;
};

} // namespace Wheelhouse
