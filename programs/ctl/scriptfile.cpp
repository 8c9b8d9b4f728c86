// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/scriptfile.h"

#include "programs/ctl/commandline.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// What was written is not in the script, and would be lost.
bool isUnread(const ScriptProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Syntax:
    case ProblemKind::UnknownKey:
    case ProblemKind::WrongType:
    case ProblemKind::BadCharacter:
    case ProblemKind::NewerFormat:
        return true;
    default:
        return problem.path.isEmpty() || problem.path == QLatin1StringView("format");
    }
}

} // namespace

Result<QByteArray> scriptBytes(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::Unavailable, file.errorString(), path};
    const QByteArray bytes = file.read(scriptSizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unavailable, file.errorString(), path};
    return bytes;
}

std::optional<ScriptReading> scriptFile(const QString &path, bool drafts)
{
    const auto bytes = scriptBytes(path);
    if (!bytes) {
        fail(exitFailed, bytes.error().text());
        return std::nullopt;
    }
    ScriptReading reading = readScriptDocument(*bytes);
    bool good = true;
    for (const ScriptProblem &problem : reading.problems) {
        if (drafts && !isUnread(problem))
            continue;
        good = false;
        failInFile(path + u':' + problem.line());
    }
    return good ? std::optional(std::move(reading)) : std::nullopt;
}

} // namespace Wheelhouse
