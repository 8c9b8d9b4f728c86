// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhoused/options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

Result<ServerOptions> read(const QStringList &arguments)
{
    return readServerOptions(QStringList{QStringLiteral("wheelhoused")} + arguments);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOptionsItServesThisComputerOnly();
    void optionsAreTaken();
    void helpAndVersionAreShown();
    void whatCannotBeIsRefusedWithTheOption_data();
    void whatCannotBeIsRefusedWithTheOption();
    void theTokenFileHoldsAToken();
};

void TestOptions::withoutOptionsItServesThisComputerOnly()
{
    const auto options = read({});
    QVERIFY(options);
    QCOMPARE(options->config.listener.address, std::string("127.0.0.1"));
    QCOMPARE(int(options->config.listener.port), 8470);
    QVERIFY(!options->config.listener.allowPlainBeyondLoopback);
    QVERIFY(options->config.storeUrl.endsWith(QStringLiteral("/wheelhouse/server")));
    QVERIFY(options->config.domain.trustedToken.isEmpty());
    QVERIFY(options->show.isEmpty());
}

void TestOptions::optionsAreTaken()
{
    const auto options = read(
        {QStringLiteral("--db"), QStringLiteral("/data"), QStringLiteral("--listen"),
         QStringLiteral("0.0.0.0"), QStringLiteral("--port"), QStringLiteral("0"),
         QStringLiteral("--tls-certificate"), QStringLiteral("c.pem"), QStringLiteral("--tls-key"),
         QStringLiteral("k.pem"), QStringLiteral("--allow-plain"), QStringLiteral("--chat-rate"),
         QStringLiteral("50"), QStringLiteral("--allow-action"), QStringLiteral("10.1.0.0/16"),
         QStringLiteral("--allow-action"), QStringLiteral("::1")});
    QVERIFY(options);
    const ServerConfig &config = options->config;
    QCOMPARE(config.storeUrl, QStringLiteral("/data"));
    QCOMPARE(config.listener.address, std::string("0.0.0.0"));
    QCOMPARE(int(config.listener.port), 0);
    QCOMPARE(config.listener.certificateFile, std::string("c.pem"));
    QCOMPARE(config.listener.keyFile, std::string("k.pem"));
    QVERIFY(config.listener.allowPlainBeyondLoopback);
    QCOMPARE(config.domain.chat.messagesASecond, 50.0);
    QVERIFY(config.domain.chat.messagesAtOnce >= 50.0);
    QCOMPARE(config.domain.bots.actions.allowed.size(), size_t(2));
}

void TestOptions::helpAndVersionAreShown()
{
    const auto help = read({QStringLiteral("--help")});
    QVERIFY(help && help->show.contains(QStringLiteral("--tls-certificate")));
    const auto version = read({QStringLiteral("--version")});
    QVERIFY(version && version->show.contains(QStringLiteral(WHEELHOUSE_VERSION)));
}

void TestOptions::whatCannotBeIsRefusedWithTheOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    auto row = [](const char *named, const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QString::fromLatin1(named);
    };
    row("--port", {QStringLiteral("--port"), QStringLiteral("65536")});
    row("--port", {QStringLiteral("--port"), QStringLiteral("http")});
    row("--tls-key", {QStringLiteral("--tls-certificate"), QStringLiteral("c.pem")});
    row("--tls-key", {QStringLiteral("--tls-key"), QStringLiteral("k.pem")});
    row("--chat-rate", {QStringLiteral("--chat-rate"), QStringLiteral("0")});
    row("--chat-rate", {QStringLiteral("--chat-rate"), QStringLiteral("fast")});
    row("--admin-token-file",
        {QStringLiteral("--admin-token-file"), QStringLiteral("/nowhere/token")});
    row("--allow-action", {QStringLiteral("--allow-action"), QStringLiteral("10.1.0.0/33")});
    row("--allow-action", {QStringLiteral("--allow-action"), QStringLiteral("localhost")});
    row("extra", {QStringLiteral("extra")});
    row("loud", {QStringLiteral("--loud")});
}

void TestOptions::whatCannotBeIsRefusedWithTheOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = read(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::Invalid);
    QVERIFY2(options.error().text().contains(named), qPrintable(options.error().text()));
}

void TestOptions::theTokenFileHoldsAToken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(43, 'a') + '\n');
    file.flush();
    const auto options = read({QStringLiteral("--admin-token-file"), file.fileName()});
    QVERIFY(options);
    QCOMPARE(options->config.domain.trustedToken, QString(43, u'a'));
    QCOMPARE(options->config.domain.trustedAccount.roles, QList<Role>{Role::Admin});
    file.resize(10);
    QVERIFY(!read({QStringLiteral("--admin-token-file"), file.fileName()}));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
