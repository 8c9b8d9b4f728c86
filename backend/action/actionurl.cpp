// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/actionurl.h"

namespace Wheelhouse {

namespace {

Error invalid(const char *detail)
{
    return {ErrorCode::Invalid, QString::fromLatin1(detail), QStringLiteral("url")};
}

} // namespace

Result<ActionUrl> ActionUrl::parse(const QUrl &url)
{
    if (!url.isValid())
        return invalid("is no address");
    const QString scheme = url.scheme();
    if (scheme != u"http" && scheme != u"https")
        return invalid("must begin with http:// or https://");
    if (!url.userInfo().isEmpty())
        return invalid("may not name a user");
    ActionUrl parsed;
    parsed.secure = scheme == u"https";
    parsed.host = url.host(QUrl::FullyEncoded).toStdString();
    if (parsed.host.empty() || parsed.host.size() > 253)
        return invalid("names no host");
    const int usual = parsed.secure ? 443 : 80;
    const int port = url.port(usual);
    if (port < 1 || port > 65'535)
        return invalid("has no possible port");
    parsed.port = quint16(port);
    const bool isSix = parsed.host.find(':') != parsed.host.npos;
    parsed.hostHeader = isSix ? '[' + parsed.host + ']' : parsed.host;
    if (port != usual)
        parsed.hostHeader += ':' + std::to_string(port);
    const QString path = url.path(QUrl::FullyEncoded);
    parsed.target = path.isEmpty() ? std::string("/") : path.toStdString();
    if (url.hasQuery())
        parsed.target += '?' + url.query(QUrl::FullyEncoded).toStdString();
    return parsed;
}

} // namespace Wheelhouse
