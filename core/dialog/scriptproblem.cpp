// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptproblem.h"

namespace Wheelhouse {

Error ScriptProblem::error() const
{
    const ErrorCode code = kind == ProblemKind::TooLarge      ? ErrorCode::TooLarge
                           : kind == ProblemKind::NewerFormat ? ErrorCode::NewerVersion
                                                              : ErrorCode::Invalid;
    QStringList context;
    if (place.line > 0)
        context.append(QStringLiteral("%1:%2").arg(place.line).arg(place.column));
    if (!path.isEmpty())
        context.append(path);
    return {code, what, context.join(QStringLiteral(": "))};
}

QString ScriptProblem::line() const
{
    QString text;
    if (place.line > 0)
        text = QStringLiteral("%1:%2: ").arg(place.line).arg(place.column);
    text += isError() ? QStringLiteral("error: ") : QStringLiteral("warning: ");
    if (!path.isEmpty())
        text += path + QStringLiteral(": ");
    return text + QStringLiteral("%1 [%2]").arg(what, nameOf(kind));
}

} // namespace Wheelhouse
