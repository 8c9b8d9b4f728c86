// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace Wheelhouse {

/// A safe place for secrets outside this program. Answers come in a later turn of the event loop,
/// on the caller's thread, while `context` lives.
class SecretVault
{
public:
    enum class Outcome {
        Done,
        NotFound, ///< the vault works, the secret is not in it
        NoVault   ///< any other failure: nothing can be kept safely
    };
    using OnRead = std::function<void(Outcome, const QString &secret)>;
    using OnDone = std::function<void(Outcome)>;

    virtual ~SecretVault() = default;
    virtual void read(const QString &key, QObject *context, OnRead done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       OnDone done) = 0;
    virtual void remove(const QString &key, QObject *context, OnDone done) = 0;
};

} // namespace Wheelhouse
