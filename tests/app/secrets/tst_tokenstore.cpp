// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/tokenstore.h"

#include "tests/support/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTokenStore : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture() : vault(new MemoryVault), store(std::unique_ptr<SecretVault>(vault)) {}
        std::optional<QString> loaded;
        void load(const QString &id)
        {
            loaded.reset();
            store.load(id, &store, [this](const QString &token) { loaded = token; });
        }
        MemoryVault *vault;
        TokenStore store;
    };
    const QString id = QStringLiteral("ania@wss://care.example.com/session");

private Q_SLOTS:
    void keepsATokenInTheVault()
    {
        Fixture f;
        f.store.save(id, QStringLiteral("t"));
        QTRY_COMPARE(f.store.safety(), TokenStore::Safety::Kept);
        QCOMPARE(f.vault->secrets.value(id), QStringLiteral("t"));
    }

    void findsItAgainInAnotherRun()
    {
        Fixture f;
        f.vault->secrets.insert(id, QStringLiteral("t"));
        f.load(id);
        QTRY_COMPARE(f.loaded, std::optional(QStringLiteral("t")));
    }

    void anUnknownServerHasAnEmptyTokenAndTheVaultIsFine()
    {
        Fixture f;
        f.load(id);
        QTRY_COMPARE(f.loaded, std::optional(QString()));
        QCOMPARE(f.store.safety(), TokenStore::Safety::Kept);
    }

    void withoutAVaultItIsInMemoryOnlyAndSaysSo()
    {
        Fixture f;
        f.vault->there = false;
        QSignalSpy changed(&f.store, &TokenStore::safetyChanged);
        f.store.save(id, QStringLiteral("t"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(f.store.safety(), TokenStore::Safety::MemoryOnly);
        f.load(id);
        QTRY_COMPARE(f.loaded, std::optional(QStringLiteral("t")));
    }

    void forgettingIsForGood()
    {
        Fixture f;
        f.store.save(id, QStringLiteral("t"));
        f.store.forget(id);
        QTRY_VERIFY(f.vault->secrets.isEmpty());
        f.load(id);
        QTRY_COMPARE(f.loaded, std::optional(QString()));
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
