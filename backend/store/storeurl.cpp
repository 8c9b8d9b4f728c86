// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storeurl.h"

#include <QDir>
#include <QFileInfo>

namespace Wheelhouse {

Result<StoreUrl> StoreUrl::parse(const QString &url)
{
    static const QLatin1StringView scheme("sqlite:");
    QString path = url.startsWith(scheme) ? url.sliced(scheme.size()) : url;
    if (path.startsWith(u"//"))
        path = path.sliced(2);
    if (path.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("a store needs a path"), url};
    const qsizetype colon = path.indexOf(u':');
    if (colon > 1 && path.sliced(colon).startsWith(u"://"))
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("only sqlite stores are known, not “%1”").arg(path.first(colon)), url};
    if (!path.endsWith(u".db"))
        path = QDir(path).filePath(QStringLiteral("wheelhouse.db"));
    return StoreUrl{QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

QString StoreUrl::folder() const
{
    return QFileInfo(file).absolutePath();
}

QString StoreUrl::lockFile() const
{
    return file + QStringLiteral(".lock");
}

} // namespace Wheelhouse
