// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychainvault.h"

#include <QTest>

using namespace Wheelhouse;

/// Runs without a session bus, as in CI and over ssh: the case in which QtKeychain answers with
/// changing codes.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }

    void withoutABusThereIsNoVault()
    {
        KeychainVault vault;
        std::optional<SecretVault::Outcome> written;
        vault.write(QStringLiteral("k"), QStringLiteral("s"), this,
                    [&](SecretVault::Outcome outcome) { written = outcome; });
        QTRY_VERIFY(written);
        QCOMPARE(*written, SecretVault::Outcome::NoVault);
    }

    void aFailedReadGivesNoSecret()
    {
        KeychainVault vault;
        std::optional<QString> read;
        vault.read(QStringLiteral("k"), this,
                   [&](SecretVault::Outcome outcome, const QString &secret) {
                       QVERIFY(outcome != SecretVault::Outcome::Done);
                       read = secret;
                   });
        QTRY_VERIFY(read);
        QVERIFY(read->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
