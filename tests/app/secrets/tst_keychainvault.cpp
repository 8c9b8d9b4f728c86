// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychainvault.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace Wheelhouse;

namespace {

/// Set in the process that this test starts within a session bus with an open keyring.
constexpr const char *insideMark = "WHEELHOUSE_TEST_KEYRING";

} // namespace

/// Runs without a session bus, as in CI and over ssh: the case in which QtKeychain answers with
/// changing codes. One test starts this program again within a bus of its own, beside a real
/// keyring.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(insideMark))
            return;
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

    void aKeyringKeepsASecret()
    {
        if (!qEnvironmentVariableIsSet(insideMark))
            return runInsideAKeyring();
        KeychainVault vault;
        const QString key = QStringLiteral("wss://care.example.com/session");
        const QString secret = QStringLiteral("zażółć 秘密 🔑");
        QCOMPARE(outcomeOf([&](auto done) { vault.write(key, secret, this, done); }),
                 SecretVault::Outcome::Done);
        QCOMPARE(readBack(vault, key), secret);
        KeychainVault another;
        QCOMPARE(readBack(another, key), secret);
        QCOMPARE(outcomeOf([&](auto done) { vault.remove(key, this, done); }),
                 SecretVault::Outcome::Done);
        QCOMPARE(readBack(vault, key), QString());
    }

private:
    std::optional<SecretVault::Outcome>
    outcomeOf(const std::function<void(SecretVault::OnDone)> &ask)
    {
        std::optional<SecretVault::Outcome> seen;
        ask([&](SecretVault::Outcome outcome) { seen = outcome; });
        (void)QTest::qWaitFor([&] { return seen.has_value(); });
        return seen;
    }

    QString readBack(KeychainVault &vault, const QString &key)
    {
        std::optional<QString> seen;
        vault.read(key, this, [&](SecretVault::Outcome, const QString &secret) { seen = secret; });
        return QTest::qWaitFor([&] { return seen.has_value(); }) ? *seen
                                                                 : QStringLiteral("no answer");
    }

    static void runInsideAKeyring()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        if (bus.isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
            QSKIP("dbus-run-session and gnome-keyring-daemon are needed for this one");
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QString::fromLatin1(insideMark), QStringLiteral("1"));
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(bus, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("printf test | gnome-keyring-daemon --unlock "
                                           "--components=secrets >/dev/null 2>&1; exec \"$0\" "
                                           "tst_keychainvault aKeyringKeepsASecret"),
                            QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished());
        QVERIFY2(session.exitCode() == 0, session.readAll().constData());
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
