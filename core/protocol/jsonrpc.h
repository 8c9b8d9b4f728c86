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
};

using RpcMessage = std::variant<RpcRequest, RpcNotification, RpcResponse>;

QByteArray encode(const RpcRequest &request);
QByteArray encode(const RpcNotification &notification);
QByteArray encode(const RpcResponse &response);

/// Errors: Invalid, with what is wrong; nesting deeper than 32 levels is refused before parsing.
Result<RpcMessage> decodeRpc(const QByteArray &text);

} // namespace Wheelhouse
