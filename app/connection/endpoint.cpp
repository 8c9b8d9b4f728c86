// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/endpoint.h"

#include <QHostAddress>

namespace Wheelhouse {
namespace {

Error notAnAddress()
{
    return {ErrorCode::Invalid, QStringLiteral("not the address of a server"),
            QStringLiteral("url")};
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

Result<QUrl> serverUrl(const QString &text, bool allowUnencrypted)
{
    QString full = text.trimmed();
    if (full.isEmpty() || full.contains(u' '))
        return notAnAddress();
    if (!full.contains(QLatin1StringView("://")))
        full.prepend(QLatin1StringView("wss://"));
    QUrl url(full, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return notAnAddress();
    const QString scheme = url.scheme();
    if (scheme == QLatin1StringView("https"))
        url.setScheme(QStringLiteral("wss"));
    else if (scheme == QLatin1StringView("http"))
        url.setScheme(QStringLiteral("ws"));
    else if (scheme != QLatin1StringView("wss") && scheme != QLatin1StringView("ws"))
        return notAnAddress();
    if (url.path().isEmpty() || url.path() == QLatin1StringView("/"))
        url.setPath(QStringLiteral("/session"));
    const bool encrypted = url.scheme() == QLatin1StringView("wss");
    if (!encrypted && !allowUnencrypted && !isLoopback(url.host()))
        return Error{ErrorCode::Forbidden, QStringLiteral("unencrypted to another computer"),
                     QStringLiteral("unencrypted")};
    return url;
}

} // namespace Wheelhouse
