// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/tokenstore.h"

#include <utility>

namespace Wheelhouse {

TokenStore::TokenStore(std::unique_ptr<SecretVault> vault, QObject *parent)
    : QObject(parent)
    , m_vault(std::move(vault))
{}

void TokenStore::load(const QString &connection, QObject *context, OnToken done)
{
    if (const auto known = m_memory.constFind(connection); known != m_memory.constEnd()) {
        QMetaObject::invokeMethod(
            context, [done, token = *known] { done(token); }, Qt::QueuedConnection);
        return;
    }
    m_vault->read(connection, context,
                  [this, connection, done](SecretVault::Outcome outcome, const QString &token) {
                      note(outcome);
                      if (outcome == SecretVault::Outcome::Done)
                          m_memory.insert(connection, token);
                      done(token);
                  });
}

void TokenStore::save(const QString &connection, const QString &token)
{
    m_memory.insert(connection, token);
    m_vault->write(connection, token, this,
                   [this](SecretVault::Outcome outcome) { note(outcome); });
}

void TokenStore::forget(const QString &connection)
{
    m_memory.remove(connection);
    m_vault->remove(connection, this, [this](SecretVault::Outcome outcome) { note(outcome); });
}

void TokenStore::note(SecretVault::Outcome outcome)
{
    const Safety safety =
        outcome == SecretVault::Outcome::NoVault ? Safety::MemoryOnly : Safety::Kept;
    if (std::exchange(m_safety, safety) != safety)
        Q_EMIT safetyChanged();
}

} // namespace Wheelhouse
