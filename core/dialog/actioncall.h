// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a script asks other systems: the interpreter writes the request and reads the answer, the
// backend carries both and decides whom it may talk to.
#pragma once

#include "core/care/event.h"
#include "core/dialog/script.h"

namespace Wheelhouse {

/// A request, ready to be sent. Header values and url are free of control characters.
struct ActionCall
{
    QString id;   ///< unique in the conversation: "invoice/look_up#1"
    QString step; ///< path in the script
    HttpMethod method = HttpMethod::Get;
    QString url;
    QMap<QString, QString> headers;
    QByteArray body; ///< JSON, or empty
    int timeoutMs = 3'000;
    int retries = 0; ///< after the first try
    bool operator==(const ActionCall &) const = default;
};

/// How it went.
struct ActionResult
{
    QString id;
    int status = 0; ///< of HTTP; 0 when there is no answer
    QByteArray body;
    QString failure; ///< "timeout", "refused: private address" ...; empty: it was answered
    bool operator==(const ActionResult &) const = default;
};

/// `variables` fill in the placeholders: percent-encoded in the url, as text in the body.
ActionCall actionCall(const QString &id, const QString &step, const ScriptAction &action,
                      const QMap<QString, QString> &variables);

/// What the answer is worth: a failure unless the status is 2xx and every value of `save` is there
/// and fits its variable. A body is read only when `save` names something.
ActionAnswered readAnswer(const ActionResult &result, const ScriptAction &action,
                          const QMap<QString, ScriptVariable> &variables);

/// A value in a JSON document by RFC 6901; undefined when there is none.
QJsonValue atPointer(const QJsonValue &document, const QString &pointer);
/// Empty, or "/" and pieces in which ~ is only ~0 or ~1.
bool isPointer(const QString &pointer);

/// What is wrong with the url of an action; empty: it is http or https, absolute, without a user,
/// and no placeholder is before its path.
QString actionUrlProblem(const QString &url);

} // namespace Wheelhouse
