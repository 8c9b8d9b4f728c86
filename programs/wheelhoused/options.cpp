// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhoused/options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

namespace Wheelhouse {

namespace {

Error invalid(const char *option, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QLatin1StringView("--") + QLatin1StringView(option)};
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/wheelhouse/server");
}

} // namespace

Result<ServerOptions> readServerOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The Wheelhouse support backend."));
    parser.addOptions({
        {QStringLiteral("db"), QStringLiteral("Data folder or store file."), QStringLiteral("URL"),
         defaultFolder()},
        {QStringLiteral("listen"), QStringLiteral("Address to listen on."),
         QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), QStringLiteral("Port; 0 takes one that is free."),
         QStringLiteral("PORT"), QStringLiteral("8470")},
        {QStringLiteral("tls-certificate"), QStringLiteral("PEM file with the certificate chain."),
         QStringLiteral("FILE")},
        {QStringLiteral("tls-key"), QStringLiteral("PEM file with its private key."),
         QStringLiteral("FILE")},
        {QStringLiteral("allow-plain"),
         QStringLiteral("Listen beyond this computer without TLS (behind a proxy that has it).")},
        {QStringLiteral("admin-token-file"),
         QStringLiteral("A file with a token that opens an administrator's session."),
         QStringLiteral("FILE")},
        {QStringLiteral("chat-rate"),
         QStringLiteral("Messages a second one web chat visitor may send, sustained."),
         QStringLiteral("N"), QStringLiteral("4")},
        {QStringLiteral("allow-action"),
         QStringLiteral("An address or network of your own that bots' actions may call, beside the "
                        "public internet: 10.1.2.0/24. May be given several times."),
         QStringLiteral("NETWORK")},
        {QStringLiteral("action-authorities"),
         QStringLiteral("PEM file with the certificates that actions trust, instead of the "
                        "system's."),
         QStringLiteral("FILE")},
        {QStringLiteral("demo"), QStringLiteral("Serve a made-up streaming service with live "
                                                "traffic; makes its store when there is none.")},
    });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return Error{ErrorCode::Invalid, parser.errorText(), {}};

    ServerOptions options;
    if (parser.isSet(help)) {
        options.show = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.show = QStringLiteral("wheelhoused " WHEELHOUSE_VERSION "\n");
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("takes no argument without an option"),
                     parser.positionalArguments().constFirst()};

    ServerConfig &config = options.config;
    config.storeUrl = parser.value(QStringLiteral("db"));
    bool isNumber = false;
    const uint port = parser.value(QStringLiteral("port")).toUInt(&isNumber);
    if (!isNumber || port > 65'535)
        return invalid("port", QStringLiteral("must be a number from 0 to 65535"));
    config.listener.port = quint16(port);
    config.listener.address = parser.value(QStringLiteral("listen")).toStdString();
    config.listener.certificateFile = parser.value(QStringLiteral("tls-certificate")).toStdString();
    config.listener.keyFile = parser.value(QStringLiteral("tls-key")).toStdString();
    if (config.listener.certificateFile.empty() != config.listener.keyFile.empty())
        return invalid("tls-key", QStringLiteral("certificate and key go together"));
    config.listener.allowPlainBeyondLoopback = parser.isSet(QStringLiteral("allow-plain"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    config.listener.limits.maxUnsentBytes = 32 << 20;
    config.domain.serverName = QStringLiteral("Wheelhouse " WHEELHOUSE_VERSION);

    const double rate = parser.value(QStringLiteral("chat-rate")).toDouble(&isNumber);
    if (!isNumber || rate <= 0)
        return invalid("chat-rate", QStringLiteral("must be a number above 0"));
    config.domain.chat.messagesASecond = rate;
    config.domain.chat.messagesAtOnce = std::max(20.0, rate);

    for (const QString &network : parser.values(QStringLiteral("allow-action"))) {
        const auto range = AddressRange::parse(network);
        if (!range)
            return invalid("allow-action", range.error().text());
        config.domain.bots.actions.allowed.push_back(*range);
    }
    config.domain.bots.actions.authorities =
        parser.value(QStringLiteral("action-authorities")).toStdString();

    if (parser.isSet(QStringLiteral("admin-token-file"))) {
        QFile file(parser.value(QStringLiteral("admin-token-file")));
        if (!file.open(QIODevice::ReadOnly))
            return invalid("admin-token-file", file.errorString());
        config.domain.trustedToken = QString::fromLatin1(file.readAll().trimmed());
        if (config.domain.trustedToken.size() < 32)
            return invalid("admin-token-file",
                           QStringLiteral("holds no token of 32 characters or more"));
        config.domain.trustedAccount = {
            QStringLiteral("admin"), QStringLiteral("Administrator"), {}, {Role::Admin}};
    }
    return options;
}

} // namespace Wheelhouse
