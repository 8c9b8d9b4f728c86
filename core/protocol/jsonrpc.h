// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON-RPC 2.0 as both sides speak it over the websocket; see docs/protocol/README.md.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <variant>

namespace Wheelhouse {

/// Bumped when an old client could no longer work; session.open compares it.
inline constexpr int protocolVersion = 1;

/// A longer text is refused unread. Each side's listener may have a lower limit of its own.
inline constexpr qsizetype longestRpcBytes = 16 << 20;

struct RpcRequest
{
    QJsonValue id;
    QString method;
    QJsonObject params;
};

struct RpcNotification
{
    QString method;
    QJsonObject params;
};

struct RpcResponse
{
    QJsonValue id;
    Result<QJsonObject> result;
    QJsonObject current = {}; ///< of a Conflict: the thing as it is now, for who edits it
};

using RpcMessage = std::variant<RpcRequest, RpcNotification, RpcResponse>;

QByteArray encode(const RpcRequest &request);
QByteArray encode(const RpcNotification &notification);
QByteArray encode(const RpcResponse &response);

/// The "error" of a response: {code, message, data: {code, path, current}}.
QJsonObject errorObject(const Error &error, const QJsonObject &current = {});

/// One JSON object, as a message or a request body. Errors as for decodeRpc.
Result<QJsonObject> decodeObject(const QByteArray &text);

/// Errors: Invalid, with what is wrong; TooLarge over longestRpcBytes or when nested deeper than 32
/// levels, both refused before parsing. A batch (a list of messages) is Invalid.
Result<RpcMessage> decodeRpc(const QByteArray &text);

} // namespace Wheelhouse
