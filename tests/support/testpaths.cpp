// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testpaths.h"

namespace Wheelhouse {

QString sourcePath(const QString &path)
{
    return QStringLiteral(WHEELHOUSE_SOURCE_DIR "/") + path;
}

QString programPath(const QString &name)
{
    return QStringLiteral(WHEELHOUSE_BIN_DIR "/") + name;
}

QString sharedPath(const QString &path)
{
    return qEnvironmentVariable("WHEELHOUSE_SHARED", sourcePath(QStringLiteral("../shared"))) +
           u'/' + path;
}

} // namespace Wheelhouse
