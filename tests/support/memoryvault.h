// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/secretvault.h"

#include <QHash>

namespace Wheelhouse {

/// A vault in memory that can be taken away.
class MemoryVault : public SecretVault
{
public:
    bool there = true;
    QHash<QString, QString> secrets;

    void read(const QString &key, QObject *context, OnRead done) override
    {
        later(context, [this, key, done] {
            if (!there)
                done(Outcome::NoVault, {});
            else
                done(secrets.contains(key) ? Outcome::Done : Outcome::NotFound, secrets.value(key));
        });
    }
    void write(const QString &key, const QString &secret, QObject *context, OnDone done) override
    {
        later(context, [this, key, secret, done] {
            if (there)
                secrets.insert(key, secret);
            done(there ? Outcome::Done : Outcome::NoVault);
        });
    }
    void remove(const QString &key, QObject *context, OnDone done) override
    {
        later(context, [this, key, done] {
            done(!there                ? Outcome::NoVault
                 : secrets.remove(key) ? Outcome::Done
                                       : Outcome::NotFound);
        });
    }

private:
    template <typename F> static void later(QObject *context, F call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace Wheelhouse
