// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/secretvault.h"

#include <QHash>

#include <memory>

namespace Wheelhouse {

/// The tokens by which this user is known to servers: in the vault when there is one, else in
/// memory until the program ends, and safety() says which. Never on disk by itself. GUI thread.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    enum class Safety {
        Unknown,   ///< nothing was asked of the vault yet
        Kept,      ///< in the vault: it will be there tomorrow
        MemoryOnly ///< there is no vault: gone with the program
    };
    using OnToken = std::function<void(const QString &token)>;

    explicit TokenStore(std::unique_ptr<SecretVault> vault, QObject *parent = nullptr);

    Safety safety() const { return m_safety; }

    /// `connection` is an id of ConnectionList. The token is empty when there is none.
    void load(const QString &connection, QObject *context, OnToken done);
    void save(const QString &connection, const QString &token);
    void forget(const QString &connection);

Q_SIGNALS:
    void safetyChanged();

private:
    void note(SecretVault::Outcome outcome);

    std::unique_ptr<SecretVault> m_vault;
    QHash<QString, QString> m_memory;
    Safety m_safety = Safety::Unknown;
};

} // namespace Wheelhouse
