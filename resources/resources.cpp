// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include <QFile>

static void bringResources()
{
    Q_INIT_RESOURCE(wheelhouse);
    Q_INIT_RESOURCE(widget);
}

namespace Wheelhouse {

QByteArray resource(const QString &path)
{
    [[maybe_unused]] static const bool brought = (bringResources(), true);
    QFile file(QStringLiteral(":/wheelhouse/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Wheelhouse
