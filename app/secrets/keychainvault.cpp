// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychainvault.h"

#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

namespace Wheelhouse {
namespace {

Q_LOGGING_CATEGORY(secretsLog, "wheelhouse.secrets")

const QString service = QStringLiteral("Wheelhouse");

// Without a bus or an unlocked collection QtKeychain answers with varying codes, so everything but
// "not found" means that nothing can be kept.
SecretVault::Outcome outcomeOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return SecretVault::Outcome::Done;
    if (job.error() == QKeychain::EntryNotFound)
        return SecretVault::Outcome::NotFound;
    qCInfo(secretsLog) << "no keychain:" << job.error() << job.errorString();
    return SecretVault::Outcome::NoVault;
}

template <typename Done> void run(QKeychain::Job *job, QObject *context, Done done)
{
    QObject::connect(job, &QKeychain::Job::finished, context, std::move(done));
    job->start();
}

} // namespace

void KeychainVault::read(const QString &key, QObject *context, OnRead done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    run(job, context, [job, done = std::move(done)] { done(outcomeOf(*job), job->textData()); });
}

void KeychainVault::write(const QString &key, const QString &secret, QObject *context, OnDone done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(secret);
    run(job, context, [job, done = std::move(done)] { done(outcomeOf(*job)); });
}

void KeychainVault::remove(const QString &key, QObject *context, OnDone done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    run(job, context, [job, done = std::move(done)] { done(outcomeOf(*job)); });
}

} // namespace Wheelhouse
