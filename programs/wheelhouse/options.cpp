// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/options.h"

#include "app/connection/endpoint.h"

#include <QCommandLineParser>

namespace Wheelhouse {

Result<DesktopOptions> readDesktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The Wheelhouse dashboard."));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Explore the demo."));
    const QCommandLineOption own(QStringLiteral("this-computer"),
                                 QStringLiteral("Open the store of this computer."));
    const QCommandLineOption connect(
        QStringLiteral("connect"),
        QStringLiteral("Connect to a server, with the sign-in that is kept for it."),
        QStringLiteral("URL"));
    const QCommandLineOption user(
        QStringLiteral("user"), QStringLiteral("With --connect: as whom."), QStringLiteral("NAME"));
    const QCommandLineOption plain(
        QStringLiteral("allow-unencrypted"),
        QStringLiteral("With --connect: also without TLS beyond this computer."));
    parser.addOptions({demo, own, connect, user, plain});
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QStringLiteral("What to show: a link that was copied in a "
                                                "Wheelhouse."),
                                 QStringLiteral("[wheelhouse://...]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return Error{ErrorCode::Invalid, parser.errorText(), {}};

    DesktopOptions options;
    const QStringList links = parser.positionalArguments();
    const bool isLink =
        links.value(0).startsWith(QLatin1StringView("wheelhouse:"), Qt::CaseInsensitive);
    if (parser.isSet(help)) {
        options.show = parser.helpText();
    } else if (parser.isSet(version)) {
        options.show = QStringLiteral("wheelhouse " WHEELHOUSE_VERSION "\n");
    } else if (int(parser.isSet(demo)) + int(parser.isSet(own)) + int(parser.isSet(connect)) > 1) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("--demo, --this-computer and --connect exclude each other"),
                     {}};
    } else if (links.size() > 1 || (links.size() == 1 && !isLink)) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("takes no argument without an option but one link"),
                     links.at(isLink ? 1 : 0)};
    } else if (parser.isSet(demo)) {
        options.place = ConnectionList::demo();
    } else if (parser.isSet(own)) {
        options.place = ConnectionList::thisComputer();
    } else if (parser.isSet(connect)) {
        const auto url = serverUrl(parser.value(connect), parser.isSet(plain));
        if (!url)
            return Error{url.error().code, url.error().detail, QStringLiteral("--connect")};
        options.place = ConnectionList::server(*url, parser.value(user), parser.isSet(plain));
    }
    options.link = links.value(0);
    return options;
}

} // namespace Wheelhouse
