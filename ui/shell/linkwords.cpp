// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/linkwords.h"

#include "app/format/format.h"

#include <QCoreApplication>

namespace Wheelhouse::LinkWords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::LinkWords)
};

QString refusal(const Link &link)
{
    const Error &error = link.refusal();
    if (link.refusedCertificate())
        return Words::tr("The server's certificate is not trusted (%1). Ask whoever runs it for a "
                         "valid one, or for the authority to install.")
            .arg(error.detail);
    if (error.context == QLatin1StringView("protocol"))
        return Words::tr("This dashboard and the server do not fit together: %1. Update the older "
                         "of the two.")
            .arg(error.detail);
    if (error.code == ErrorCode::Unauthorised)
        return Words::tr("The server did not accept this sign-in. Check name and password, or ask "
                         "for a new token.");
    return Format::problem(error);
}

} // namespace

QString state(const Link &link)
{
    switch (link.state()) {
    case LinkState::Connecting:
    case LinkState::Opening:
        return Words::tr("Connecting…");
    case LinkState::Online:
        //: State of the connection: what is shown is true now
        return Words::tr("Live");
    case LinkState::Waiting:
        return Words::tr("Reconnecting in %n s", "seconds until the next attempt",
                         link.secondsToRetry());
    case LinkState::Refused:
        return Words::tr("Refused");
    case LinkState::Disconnected:
        break;
    }
    return Words::tr("Not connected");
}

QString detail(const Link &link, qint64 nowMs)
{
    const QLocale locale;
    if (link.isOnline())
        //: Milliseconds to the server and back
        return link.latencyMs() < 0 ? QString()
                                    : Words::tr("%1 ms").arg(locale.toString(link.latencyMs()));
    if (!link.wasOnline())
        return {};
    //: %1 is an age such as "12 s ago": when the server was last heard of
    return Words::tr("last heard %1").arg(Format::age(locale, nowMs - link.lastHeardMs()));
}

QString sentence(const Link &link, qint64 nowMs)
{
    if (link.state() == LinkState::Refused)
        return refusal(link);
    if (link.state() != LinkState::Waiting)
        return {};
    const QString next = Words::tr("Next attempt in %n s.", "", link.secondsToRetry());
    if (!link.wasOnline())
        //: %1 is "Next attempt in 4 s."
        return Words::tr("The server at %2 does not answer. %1")
            .arg(next, link.url().host(QUrl::PrettyDecoded));
    //: %1 is "Next attempt in 4 s.", %2 an age such as "12 s ago"
    return Words::tr("The server was last heard %2. What you see may be out of date. %1")
        .arg(next, Format::age(QLocale(), nowMs - link.lastHeardMs()));
}

QString failure(const Error &error)
{
    if (error.context == QLatin1StringView("url"))
        return Words::tr("That is not the address of a server. It looks like care.example.com or "
                         "wss://care.example.com/session.");
    if (error.context == QLatin1StringView("unencrypted"))
        return Words::tr("Without encryption anybody on the way could read customers' messages and "
                         "your password. Use wss://, or allow it below if you know the network.");
    if (error.context == QLatin1StringView("token"))
        return Words::tr("No sign-in is kept for this server. Enter your password or token again.");
    if (error.code == ErrorCode::InUse || error.code == ErrorCode::NewerVersion ||
        error.code == ErrorCode::Corrupt || error.code == ErrorCode::Unavailable)
        return Words::tr("It could not be started: %1.").arg(error.text());
    return Format::problem(error);
}

QString placeName(const ConnectionProfile &profile)
{
    switch (profile.kind) {
    case ConnectionKind::ThisComputer:
        return Words::tr("This computer");
    case ConnectionKind::Demo:
        return Words::tr("Demo");
    case ConnectionKind::Server:
        break;
    }
    return QUrl(profile.url).host(QUrl::PrettyDecoded);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Agent:
        return Words::tr("Agent");
    case Role::Supervisor:
        return Words::tr("Supervisor");
    case Role::Planner:
        return Words::tr("Planner");
    case Role::Editor:
        return Words::tr("Editor");
    case Role::Director:
        return Words::tr("Director");
    case Role::Admin:
        return Words::tr("Admin");
    }
    return {};
}

} // namespace Wheelhouse::LinkWords
